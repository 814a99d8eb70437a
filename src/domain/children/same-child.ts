// Two records that may be one child: which of them should survive, and what speaks against it.
import type { Instant } from '../kernel/index.ts'
import { type Birth, bornNoLaterThan } from './birth.ts'
import { type Identity, identityWords } from './identity.ts'

/** What of a record counts when the surviving one is proposed. `holds` is how many rows it has. */
export type ComparedRecord = {
  readonly identity: Identity
  readonly holds: number
  readonly madeAt: Instant
}

const sureness: Readonly<Record<Birth['kind'], number>> = { exact: 2, estimated: 1, unknown: 0 }

/** The record to propose as the one that survives: whose birth is surer, then that which holds more, then the older. */
export function proposeSurvivor<T extends ComparedRecord>(one: T, other: T): T {
  const surer = sureness[one.identity.born.kind] - sureness[other.identity.born.kind]
  if (surer !== 0) return surer > 0 ? one : other
  if (one.holds !== other.holds) return one.holds > other.holds ? one : other
  return one.madeAt <= other.madeAt ? one : other
}

/** What speaks against it, as questions; none of them stops anybody. */
export function doubtsOf(one: Identity, other: Identity): string[] {
  const words = new Set(identityWords(other))
  const nameless = !identityWords(one).some(word => words.has(word))
  const born = [one.born, other.born]
  const days = born.map(bornNoLaterThan)
  const apart = born.every(birth => birth.kind === 'exact') && days[0] !== days[1]
  return [
    ...(nameless ? ['The two records have no name in common. Are they one child?'] : []),
    ...(apart ? ['The two records have different dates of birth. Are they one child?'] : []),
  ]
}
