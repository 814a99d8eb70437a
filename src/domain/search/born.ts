// How a date of birth that was typed compares with a recorded one: dates are swapped, misread by a year, and slip by a day.
import { type Day, dateOf } from '../kernel/index.ts'

/** What is recorded of a birth: a day that is known, the latest that it could be, or nothing. */
export type RecordedBirth =
  | { readonly kind: 'exact'; readonly on: Day }
  | { readonly kind: 'estimated'; readonly latest: Day }
  | { readonly kind: 'unknown' }

/** How two dates of birth compare. */
export type BornReason =
  | 'same'
  | 'swapped'
  | 'year-off'
  | 'day-off'
  | 'day-or-month-off'
  | 'years-off'
  | 'about'
  | 'same-time'
  | 'unknown'
  | 'different'

/** How much each says, between 0 and 1; a date that is not known speaks for nobody and against nobody. */
export const bornWeights: Readonly<Record<BornReason, number>> = {
  same: 1,
  swapped: 0.85,
  'year-off': 0.8,
  'day-off': 0.8,
  'day-or-month-off': 0.5,
  'years-off': 0.5,
  about: 0.5,
  'same-time': 0.15,
  unknown: 0.4,
  different: 0,
}

/** Estimates are told as an age, so they say a year and no more. */
const estimateDays = 366
const sameTimeDays = 400

/** Compares a typed date of birth with what is recorded. */
export function compareBorn(typed: Day, recorded: RecordedBirth): BornReason {
  switch (recorded.kind) {
    case 'unknown':
      return 'unknown'
    case 'estimated':
      return compareEstimate(typed, recorded.latest)
    case 'exact':
      return compareDays(typed, recorded.on)
  }
}

const compareEstimate = (typed: Day, latest: Day): BornReason =>
  typed <= latest && typed > latest - estimateDays
    ? 'about'
    : Math.abs(typed - latest) <= sameTimeDays
      ? 'same-time'
      : 'different'

function compareDays(typed: Day, recorded: Day): BornReason {
  if (typed === recorded) return 'same'
  const [one, other] = [dateOf(typed), dateOf(recorded)]
  const [year, month, day] = [one.year === other.year, one.month === other.month, one.day === other.day]
  if (year && one.day === other.month && one.month === other.day) return 'swapped'
  if (month && day) return Math.abs(one.year - other.year) === 1 ? 'year-off' : 'years-off'
  if (Math.abs(typed - recorded) === 1) return 'day-off'
  if (year && (month || day)) return 'day-or-month-off'
  return Math.abs(typed - recorded) <= sameTimeDays ? 'same-time' : 'different'
}
