// How alike two people are by their names and births, as the search's matcher says.
import type { Identity } from '../children/index.ts'
import type { Day } from '../kernel/index.ts'
import {
  type Comparison,
  compareNames,
  foldName,
  type NamedKind,
  type NamedRecord,
  type VariantTable,
} from '../search/index.ts'

/** What is compared of somebody. */
export type NamedAndBorn = Pick<Identity, 'givenNames' | 'familyName' | 'knownAs' | 'aliases' | 'born'>

/** Somebody as they are told of in one line: the last word is taken for the family name. */
export function personTold(name: string, bornOn: Day | null): NamedAndBorn {
  const words = name.split(/\s+/).filter(word => word !== '')
  const family = words.length > 1 ? (words.at(-1) ?? '') : ''
  return {
    ...{ givenNames: words.slice(0, words.length > 1 ? -1 : undefined).join(' '), familyName: family },
    ...{ knownAs: null, aliases: [], born: bornOn === null ? { kind: 'unknown' } : { kind: 'exact', on: bornOn } },
  }
}

// An estimate is one year or another: it says nothing for or against anybody beside a day that is known.
const recordOf = ({ givenNames, familyName, knownAs, aliases, born }: NamedAndBorn): NamedRecord => ({
  names: { given: givenNames, family: familyName, knownAs, aliases },
  bornOn: born.kind === 'exact' ? born.on : null,
  identifiers: [],
})

/** Compares two people of a kind: a score from 0 to 1, and the reasons, which hold words of both names. */
export const compareAlike = (
  kind: NamedKind,
  one: NamedAndBorn,
  other: NamedAndBorn,
  names: VariantTable,
): Comparison => compareNames(kind, recordOf(one), recordOf(other), names)

/** A name that is looked up, as the word that the lists hold; empty where it holds no letter. */
export const wordLookedUp = (typed: string): string => foldName(typed).replace(/[^\p{L}\p{N}]/gu, '')
