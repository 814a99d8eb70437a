// Whether somebody who is recorded beside a child stands on record already: a parent beside a brother or sister, a professional
// beside another child.
import { bornCounts, bornWeights, type NamedKind, partsOfName, type VariantTable } from '../search/index.ts'
import { compareAlike, personTold } from './alike.ts'
import { saysMuch } from './pair.ts'

/** Who is compared by the name alone: no birth of theirs is recorded. */
export type NamedBeside = Extract<NamedKind, 'family-member' | 'professional'>

/** The least that two names must come to: a slip in one of them, another spelling or a short form. */
const leastName = 0.78
/** The most that are shown: a hint is read at a glance. */
const most = 5

// To weigh two names takes a millisecond. Of two words that are alike one begins the same, so most names are passed over before.
const beginnings = (name: string): string[] => partsOfName(name).map(word => word.slice(0, 2))

/**
 * Those of `others` who may be the person of this name, the most alike first, at most five. Two words must be alike: "Mum" is
 * nobody, and a family name is shared by a whole family.
 */
export function mayBeSamePerson<T extends { readonly name: string }>(
  kind: NamedBeside,
  name: string,
  others: readonly T[],
  names: VariantTable,
): T[] {
  const one = personTold(name, null)
  const begins = new Set(beginnings(name))
  const near = others.filter(other => beginnings(other.name).some(beginning => begins.has(beginning)))
  const scored = near.flatMap(other => {
    const { score, reasons } = compareAlike(kind, one, personTold(other.name, null), names)
    const counts = bornCounts[kind]
    const ofNames = (score - counts * bornWeights.unknown) / (1 - counts)
    return ofNames >= leastName && reasons.filter(saysMuch).length >= 2 ? [{ other, ofNames }] : []
  })
  return scored
    .sort((a, b) => b.ofNames - a.ofNames)
    .slice(0, most)
    .map(({ other }) => other)
}
