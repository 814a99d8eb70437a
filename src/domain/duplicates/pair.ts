// When two records are alike enough to be shown to somebody, and how the reasons are kept and said.
import { bornCounts, bornWeights, type Comparison, type MatchReason } from '../search/index.ts'

/** The least score of a pair: two names that are nearly the same, and a birth that does not speak against it. */
const leastScore = 0.75
/** The least that the names alone must come to: a slip in one of them, or a short form. */
const leastName = 0.78
/** The least score of a record that is shown beside what is typed. */
const leastShown = 0.65

// One word in common is no name, and a first letter or a beginning is none either.
const sayMuch: readonly MatchReason['kind'][] = ['word', 'spelling', 'nickname', 'near', 'sounds-alike']

/** Whether a reason says that a whole word of both names is alike. */
export const saysMuch = ({ kind }: MatchReason): boolean => sayMuch.includes(kind)

// Children with one birthday are many: the names alone must be nearly the same, whatever the birth adds.
function nameOf({ score, reasons }: Comparison): number {
  const born = reasons.find(reason => reason.kind === 'born')
  const says = bornCounts.child * bornWeights[born?.how ?? 'unknown']
  return (score - says) / (1 - bornCounts.child)
}

/** Whether somebody should look at the two. */
export const mayBeOneChild = (alike: Comparison): boolean =>
  alike.score >= leastScore && nameOf(alike) >= leastName && alike.reasons.filter(saysMuch).length >= 2

/** What is kept of a reason: never a word of the name. `said`: somebody who reported the child says so. */
export const pairReasons = {
  said: 'somebody who reported the child says that it is this child',
  identifier: 'the same number is recorded',
  word: 'a name is the same',
  spelling: 'a name is another spelling of the other',
  nickname: 'one name stands for the other',
  near: 'a name is spelt nearly the same',
  'sounds-alike': 'a name sounds the same',
  start: 'a name begins the same',
  initial: 'a first letter is the same',
  'born-same': 'the date of birth is the same',
  'born-swapped': 'day and month of birth are swapped',
  'born-year-off': 'the date of birth differs by a year',
  'born-day-off': 'the date of birth differs by a day',
  'born-day-or-month-off': 'the day or the month of birth differs',
  'born-years-off': 'the same birthday, some years apart',
  'born-about': 'the estimated age fits',
  'born-same-time': 'born at about the same time',
  'born-unknown': 'no date of birth to compare',
  'born-different': 'the date of birth differs',
} as const

/** A reason as it is kept with a pair. */
export type PairReason = keyof typeof pairReasons

const codeOf = (reason: MatchReason): PairReason => (reason.kind === 'born' ? `born-${reason.how}` : reason.kind)

/** The reasons of a pair as they are kept, each once. */
export function codesOf({ reasons }: Comparison): PairReason[] {
  const codes = [...new Set(reasons.map(codeOf))]
  return reasons.some(({ kind }) => kind === 'born') ? codes : [...codes, 'born-unknown']
}

/** Kept reasons in words; one that the product no longer knows is left out. */
export const sayPairReasons = (codes: readonly string[]): string[] =>
  codes.flatMap(code => (code in pairReasons ? [pairReasons[code as PairReason]] : []))

/** Whether somebody who records a child should be shown this one: less sure than a pair, because a name may be half known. */
export function mayBeThisChild({ score, reasons }: Comparison, parts: number): boolean {
  const alike = reasons.filter(({ kind }) => sayMuch.includes(kind)).length
  return score >= leastShown && alike >= Math.min(2, parts)
}
