// Why a child answers what was typed, so that whoever looks can tell the right one.
import type { Day } from '../kernel/index.ts'
import { compareBorn, type RecordedBirth } from './born.ts'
import { type MatchReason, reasonOf } from './compare-names.ts'
import { type IndexedNames, readTypedName } from './names.ts'
import { scoreNames } from './score.ts'
import type { VariantTable } from './variant-table.ts'

/** How a child is reached who was found by a number or an address. An address is the row's own words. */
export type ContactReason =
  | { readonly kind: 'telephone'; readonly of: 'child' | 'family' }
  | { readonly kind: 'address'; readonly of: 'placement' | 'known' | 'family'; readonly address: string }

/** One reason why a child answers what was typed. */
export type FoundReason = MatchReason | ContactReason

/** The reasons: each part of the name that answers, and the date of birth where both are known. `one` is what was typed. */
export function reasonsFor(
  sought: { readonly typed: string; readonly bornOn: Day | null },
  names: IndexedNames,
  born: RecordedBirth,
  variants: VariantTable,
): MatchReason[] {
  const words = scoreNames(readTypedName(sought.typed), names, variants).matches.map(reasonOf)
  const how = sought.bornOn === null ? 'unknown' : compareBorn(sought.bornOn, born)
  return how === 'unknown' ? words : [...words, { kind: 'born', how }]
}
