// When two records are alike enough to be shown to somebody, and how the reasons are kept and said.
import type { Alike, BirthLikeness, Reason, WordLikeness } from './alike.ts'

/** The weight of a birth beside a name: the same birth says half of what the same name does. */
const weightOfBirth = 0.55
/** A name that is no surer than this says nothing, whatever the birth. */
const leastName = 0.7
/** A birth that says something: at least a slip of a day, a month or a year. */
const leastBirth = 0.5
/** Without a birth only a name that is the same but for a slip. */
const leastNameAlone = 0.93

/** The score by which pairs are put in order: from 0 to 1.55. */
export const scoreOf = ({ name, birth }: Alike): number => name + weightOfBirth * birth

/** Whether somebody should look at the two. One word in common is no name, and different births are two children. */
export function mayBeOneChild(alike: Alike): boolean {
  const words = alike.reasons.filter(reason => reason.kind === 'word').length
  if (words < 2 || alike.birth === 0) return false
  return alike.birth >= leastBirth ? alike.name >= leastName : alike.name >= leastNameAlone
}

/** What is kept of a reason: never a word of the name. `said`: somebody who reported the child says so. */
export const pairReasons = {
  said: 'somebody who reported the child says that it is this child',
  'word-same': 'a name is the same',
  'word-nearly': 'a name is spelt nearly the same',
  'word-stands-for': 'a name stands for the other',
  'birth-same': 'the date of birth is the same',
  'birth-swapped': 'day and month of birth are swapped',
  'birth-year': 'the date of birth differs by a year',
  'birth-near': 'the date of birth differs by a day',
  'birth-not-known': 'no date of birth to compare',
} as const

/** A reason as it is kept with a pair. */
export type PairReason = keyof typeof pairReasons

const codeOf = (reason: Reason): PairReason | null => {
  if (reason.kind === 'word') return `word-${reason.how}`
  return reason.how === 'different' ? null : `birth-${reason.how}`
}

/** The reasons of a pair as they are kept, each once, the surest first. */
export const codesOf = ({ reasons }: Alike): PairReason[] => [
  ...new Set(reasons.flatMap(reason => codeOf(reason) ?? [])),
]

/** A kept reason in words; one that the product no longer knows is left out. */
export const sayPairReasons = (codes: readonly string[]): string[] =>
  codes.flatMap(code => (code in pairReasons ? [pairReasons[code as PairReason]] : []))

const sayWord: Readonly<Record<WordLikeness, (one: string, other: string) => string>> = {
  same: one => `has “${one}”`,
  nearly: (one, other) => `“${other}” is spelt nearly as “${one}”`,
  'stands-for': (one, other) => `“${other}” stands for “${one}”`,
}

const sayBorn: Readonly<Record<BirthLikeness, string>> = {
  same: 'the date of birth is the same',
  swapped: 'day and month of birth are swapped',
  year: 'the date of birth differs by a year',
  near: 'the date of birth differs by a day',
  different: 'the date of birth differs',
  'not-known': 'no date of birth to compare',
}

/** Why somebody answers to what was typed, to the one who may read both; `one` is what was typed. */
export const sayReasons = ({ reasons }: Alike): string =>
  reasons
    .map(reason => (reason.kind === 'word' ? sayWord[reason.how](reason.one, reason.other) : sayBorn[reason.how]))
    .join('; ')
