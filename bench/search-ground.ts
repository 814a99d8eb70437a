// A population of invented children, and queries for some of them as people type: with slips, by ear, by a short form, swapped.
import { calledAlso, familyNames, givenNames, heardAs } from './search-names.ts'

/** An invented child. `born` is a day since 1970-01-01. */
export type Invented = {
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly aliases: readonly string[]
  readonly born: number
}

/** A query for a child by its number, with what was got wrong in the name and in the date of birth. */
export type Query = {
  readonly child: number
  readonly slip: Slip
  readonly dated: Dated
  readonly given: string
  readonly family: string
  readonly born: number | null
}

/** What may be wrong with a name. */
export const slips = [
  'exact',
  'typo',
  'two-typos',
  'transposed',
  'swapped',
  'no-middle',
  'initial',
  'alias',
  'half',
  'by-ear',
  'nickname',
  'mixed',
] as const
/** What may be wrong with a date of birth. */
export const dates = ['exact', 'swapped', 'year-off', 'none'] as const
/** One of them. */
export type Slip = (typeof slips)[number]
/** One of them. */
export type Dated = (typeof dates)[number]

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Chance = () => number

// A few names are very frequent and most are rare, as in any town.
const often = <T>(all: readonly T[], chance: Chance): T => all[Math.floor(all.length * chance() ** 2.6)] as T
const any = <T>(all: readonly T[], chance: Chance): T => all[Math.floor(all.length * chance())] as T

/** So many invented children, the same for the same seed. */
export function inventChildren(count: number, seed: number): Invented[] {
  const chance = random(seed)
  return Array.from({ length: count }, () => {
    const [one, other] = [often(familyNames, chance), often(familyNames, chance)]
    const family = chance() < 0.06 ? `${one}-${other}` : rare(one, chance)
    const aliases = chance() < 0.05 ? [`${often(givenNames, chance)} ${often(familyNames, chance)}`] : []
    const middle = chance() < 0.4 ? often(givenNames, chance) : ''
    return { given: often(givenNames, chance), middle, family, aliases, born: 14_600 + Math.floor(chance() * 6_500) }
  })
}

// Clerks of a century made every family name many: that is where a vocabulary of a hundred thousand words comes from.
function rare(name: string, chance: Chance): string {
  if (chance() > 0.12) return name
  const at = 1 + Math.floor(chance() * (name.length - 1))
  return name.slice(0, at) + any([...'aeioudlnrst'], chance) + name.slice(at + (chance() < 0.5 ? 1 : 0))
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']

function typo(word: string, chance: Chance): string {
  if (word.length < 3) return word
  const at = 1 + Math.floor(chance() * (word.length - 1))
  const [before, after] = [word.slice(0, at), word.slice(at)]
  const turn = chance()
  if (turn < 0.3) return before + any(letters, chance) + after.slice(1)
  if (turn < 0.55) return before + after.slice(1)
  return before + any(letters, chance) + after
}

function transposed(word: string, chance: Chance): string {
  if (word.length < 3) return word
  const at = Math.floor(chance() * (word.length - 1))
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
}

function byEar(word: string, chance: Chance): string {
  const apt = heardAs.filter(([pattern]) => pattern.test(word))
  if (apt.length === 0) return typo(word, chance)
  const [pattern, becomes] = any(apt, chance)
  return word.replace(pattern, becomes)
}

type Typed = { readonly given: string; readonly family: string }

// One of the two names is got wrong, the family's as often as not.
const either = (child: Typed, chance: Chance, wrong: (word: string) => string): Typed =>
  chance() < 0.5 ? { ...child, given: wrong(child.given) } : { ...child, family: wrong(child.family) }

/** A name as somebody gets it wrong in this way; null where this child's name does not lend itself to it. */
function typedAs({ given, middle, family, aliases }: Invented, slip: Slip, chance: Chance): Typed | null {
  const name = { given, family }
  const others = calledAlso[given]
  switch (slip) {
    case 'exact':
      return { given: middle === '' ? given : `${given} ${middle}`, family }
    case 'typo':
      return either(name, chance, word => typo(word, chance))
    case 'two-typos':
      return { given: typo(given, chance), family: typo(family, chance) }
    case 'transposed':
      return either(name, chance, word => transposed(word, chance))
    case 'swapped':
      return { given: family, family: given }
    case 'no-middle':
      return middle === '' ? null : name
    case 'initial':
      return { given: given.slice(0, 1), family }
    case 'alias': {
      const [first = '', last = ''] = (aliases[0] ?? '').split(' ')
      return first === '' ? null : { given: first, family: last }
    }
    case 'half':
      return family.includes('-') ? { given, family: any(family.split('-'), chance) } : null
    case 'by-ear':
      return either(name, chance, word => byEar(word, chance))
    case 'nickname':
      return others === undefined ? null : { given: any(others, chance), family }
    case 'mixed':
      return others === undefined ? null : { given: any(others, chance), family: byEar(family, chance) }
  }
}

const dayMs = 86_400_000

function dateAs(born: number, dated: Dated): number | null {
  const date = new Date(born * dayMs)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  switch (dated) {
    case 'none':
      return null
    case 'exact':
      return born
    case 'swapped':
      return day > 12 ? born : Date.UTC(year, day - 1, month + 1) / dayMs
    case 'year-off':
      return Date.UTC(year + (born % 2 === 0 ? 1 : -1), month, day) / dayMs
  }
}

// Without a date a name that very many have answers nobody: those are left out, as whoever asks would be asked for more.
function answerable(children: readonly Invented[]): (child: Invented, slip: Slip) => boolean {
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const child of children) for (const key of keysOf(child)) count(key)
  return (child, slip) => {
    const few = (key: string | undefined) => (counts.get(key ?? '') ?? 0) <= 12
    const [whole, initial, ...halves] = keysOf(child)
    if (slip === 'initial') return few(initial)
    if (slip === 'half') return halves.every(few)
    return slip === 'alias' ? few(child.aliases[0]) : few(whole)
  }
}

const keysOf = ({ given, family, aliases }: Invented): string[] => [
  `${given} ${family}`,
  `${given[0]}. ${family}`,
  ...(family.includes('-') ? family.split('-').map(half => `${given} ${half}`) : []),
  ...aliases,
]

/** So many queries for these children, every slip with every date in turn. */
export function inventQueries(children: readonly Invented[], count: number, seed: number): Query[] {
  const chance = random(seed)
  const isAnswerable = answerable(children)
  const queries: Query[] = []
  while (queries.length < count) {
    const slip = slips[queries.length % slips.length] as Slip
    const dated = dates[Math.floor(queries.length / slips.length) % dates.length] as Dated
    const at = Math.floor(chance() * children.length)
    const child = children[at] as Invented
    if (dated === 'none' && !isAnswerable(child, slip)) continue
    const typed = typedAs(child, slip, chance)
    if (typed !== null) queries.push({ child: at, slip, dated, ...typed, born: dateAs(child.born, dated) })
  }
  return queries
}
