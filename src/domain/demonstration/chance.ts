// Chance that repeats: numbers and ids that follow from a seed and a name alone, so that a demonstration can be made again.
import { asId, type Id } from '../kernel/index.ts'

/** Draws numbers, each from the one before. */
export type Chance = {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** One of the list. Throws RangeError where the list is empty. */
  of<T>(list: readonly T[]): T
  /** True so often (0 never, 1 always). */
  holds(often: number): boolean
}

type Words = readonly [number, number, number, number]

const primes: Words = [597_399_067, 2_869_860_233, 951_274_213, 2_716_044_179]

/** Four 32-bit words that a text gives, spread evenly; not a secret. */
function mix(text: string): Words {
  let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = b ^ Math.imul(a ^ unit, primes[0])
    b = c ^ Math.imul(b ^ unit, primes[1])
    c = d ^ Math.imul(c ^ unit, primes[2])
    d = a ^ Math.imul(d ^ unit, primes[3])
  }
  a = Math.imul(c ^ (a >>> 18), primes[0])
  b = Math.imul(d ^ (b >>> 22), primes[1])
  c = Math.imul(a ^ (c >>> 17), primes[2])
  d = Math.imul(b ^ (d >>> 19), primes[3])
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0]
}

/** The chance of that name under that seed. */
export function chance(seed: number, name: string): Chance {
  let [a, b, c, d] = mix(`${seed}/${name}`)
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const of = <T>(list: readonly T[]): T => {
    const drawn = list[whole(0, list.length - 1)]
    if (drawn === undefined) throw new RangeError('nothing to draw from')
    return drawn
  }
  return { next, whole, of, holds: often => next() < often }
}

/** The id of that thing under that seed: a uuid of version 4's form, always the same. */
export function idFor<K extends string>(seed: number, kind: K, name: string): Id<K> {
  const hex = mix(`${seed}/${kind}/${name}`)
    .map(word => word.toString(16).padStart(8, '0'))
    .join('')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  const text = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ]
  const id = asId<K>(text.join('-'))
  if (id === null) throw new RangeError('no uuid came of it')
  return id
}
