// How alike two people are by their names and births: what the search's matcher says of two records, in words.
import type { Identity } from '../children/index.ts'
import type { Day } from '../kernel/index.ts'
import {
  type BornReason,
  type Comparison,
  compareNames,
  foldName,
  type MatchReason,
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

const sayBorn: Readonly<Record<BornReason, string>> = {
  same: 'the date of birth is the same',
  swapped: 'day and month of birth are swapped',
  'year-off': 'the date of birth differs by a year',
  'day-off': 'the date of birth differs by a day',
  'day-or-month-off': 'the day or the month of birth differs',
  'years-off': 'the same birthday, some years apart',
  about: 'the estimated age fits',
  'same-time': 'born at about the same time',
  unknown: 'no date of birth to compare',
  different: 'the date of birth differs',
}

/** A reason in words, to somebody who may read both names; `one` is what was typed, `other` what is recorded. */
export function sayReason(reason: MatchReason): string {
  switch (reason.kind) {
    case 'word':
      return `has “${reason.word}”`
    case 'spelling':
      return `“${reason.other}” is another spelling of “${reason.one}”`
    case 'nickname':
      return `“${reason.other}” and “${reason.one}” stand for one another`
    case 'near':
      return `“${reason.other}” is spelt nearly as “${reason.one}”`
    case 'sounds-alike':
      return `“${reason.other}” sounds like “${reason.one}”`
    case 'start':
      return `“${reason.other}” begins like “${reason.one}”`
    case 'initial':
      return `“${reason.other}” and “${reason.one}” have the first letter in common`
    case 'born':
      return sayBorn[reason.how]
    case 'identifier':
      return 'the same number is recorded'
  }
}

/** All reasons in one line; that there is no date of birth to compare is said too. */
export function sayReasons(reasons: readonly MatchReason[]): string {
  const born = reasons.some(({ kind }) => kind === 'born') ? [] : [sayBorn.unknown]
  return [...reasons.map(sayReason), ...born].join('; ')
}

/** A name that is looked up, as the word that the lists hold; empty where it holds no letter. */
export const wordLookedUp = (typed: string): string => foldName(typed).replace(/[^\p{L}\p{N}]/gu, '')
