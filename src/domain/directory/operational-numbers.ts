// The numbers that the partnership sets for itself. The protocol's own numbers (72 hours, 3, 5 and 9 in 90 days) are none
// of these: they stand in dated versions of rules and are changed with the protocol only.

/** A number that may be set: its unit, what holds until somebody sets it, and the limits that are taken. */
export type OperationalNumber = {
  readonly key: string
  readonly title: string
  readonly unit: 'hours' | 'minutes' | 'days' | 'weekday' | 'searches'
  readonly otherwise: number
  readonly least: number
  readonly most: number
  /** What it decides, in one sentence for whoever sets it. */
  readonly why: string
}

/** Every number, in the order in which they are listed. A feature that needs one adds its line here. */
export const operationalNumbers = [
  {
    key: 'access-request-unanswered-minutes',
    title: 'A request for access counts as unanswered after',
    unit: 'minutes',
    otherwise: 30,
    least: 5,
    most: 1440,
    why: 'From then on whoever asked is offered to break the glass, and the request is listed for the managers.',
  },
  {
    key: 'break-glass-hours',
    title: 'A record opened in an emergency stays open for',
    unit: 'hours',
    otherwise: 12,
    least: 1,
    most: 72,
    why: 'Breaking the glass opens a whole record with a reason; it closes by itself, and a manager reviews it.',
  },
  {
    key: 'hand-over-unaccepted-minutes',
    title: 'A duty handed over counts as not accepted after',
    unit: 'minutes',
    otherwise: 30,
    least: 5,
    most: 1440,
    why: 'From then on it is shown again to whoever handed it over and to the team’s manager.',
  },
  {
    key: 'letter-reply-working-days',
    title: 'A placing authority’s written reply is asked for within this many working days',
    unit: 'days',
    otherwise: 10,
    least: 1,
    most: 40,
    why: 'The protocol asks for the reply to the letter about nine episodes and names no time (GAP-34); after it the reply is asked for again.',
  },
  {
    key: 'message-unaccepted-minutes',
    title: 'A message about a missing child goes up after',
    unit: 'minutes',
    otherwise: 30,
    least: 5,
    most: 240,
    why: 'Where nobody accepts that a child is missing, the next role is told from then on.',
  },
  {
    key: 'message-unaccepted-working-days',
    title: 'Any other message goes up after this many working days',
    unit: 'days',
    otherwise: 1,
    least: 1,
    most: 10,
    why: 'Where nobody accepts it until the end of that working day, the next role is told.',
  },
  {
    key: 'office-opens-hours',
    title: 'Offices open at this hour of a working day',
    unit: 'hours',
    otherwise: 9,
    least: 6,
    most: 12,
    why: 'From then on those are told who are there by day: the social worker, the front door.',
  },
  {
    key: 'office-closes-hours',
    title: 'Offices close at this hour of a working day',
    unit: 'hours',
    otherwise: 17,
    least: 13,
    most: 22,
    why: 'From then on, on weekends and on bank holidays the out-of-hours team is told in their place.',
  },
  {
    key: 'prevention-interview-listed-after-hours',
    title: 'A prevention interview not yet held is listed after',
    unit: 'hours',
    otherwise: 24,
    least: 1,
    most: 168,
    why: 'The protocol gives no number of hours for the police’s talk with a child who was found; this one only lists it.',
  },
  {
    key: 'reminder-hours-before',
    title: 'A reminder comes before a deadline by',
    unit: 'hours',
    otherwise: 24,
    least: 1,
    most: 168,
    why: 'Whoever has to do it sees the duty among the reminders from then on.',
  },
  {
    key: 'triage-weekday-staffordshire',
    title: 'Staffordshire’s weekly triage is held on this day of the week',
    unit: 'weekday',
    otherwise: 3,
    least: 1,
    most: 5,
    why: 'The protocol names no day (GAP-18). 1 is Monday, 5 is Friday. A referral goes to the first meeting after it came.',
  },
  {
    key: 'triage-weekday-stoke-on-trent',
    title: 'Stoke-on-Trent’s weekly triage is held on this day of the week',
    unit: 'weekday',
    otherwise: 3,
    least: 1,
    most: 5,
    why: 'The protocol names no day (GAP-18). 1 is Monday, 5 is Friday. A referral goes to the first meeting after it came.',
  },
  {
    key: 'searches-in-an-hour',
    title: 'One person may look for children within an hour',
    unit: 'searches',
    otherwise: 60,
    least: 10,
    most: 1000,
    why: 'Whoever looks oftener is asked to wait. Reporting that a child is missing needs no search and has no such limit.',
  },
  {
    key: 'searches-without-opening',
    title: 'Information governance hears of whoever looked for children and opened and made no record',
    unit: 'searches',
    otherwise: 20,
    least: 3,
    most: 1000,
    why: 'Counted over 24 hours. Searches by which a record was opened or made within an hour are not counted.',
  },
] as const satisfies readonly OperationalNumber[]

/** The key of a number. */
export type OperationalKey = (typeof operationalNumbers)[number]['key']

/** The number of that key; null where there is none. */
export const operationalNumber = (key: string): OperationalNumber | null =>
  operationalNumbers.find(one => one.key === key) ?? null

/** A value as it was typed, or why it cannot be taken: a whole number within the limits. */
export function readNumber(number: OperationalNumber, typed: string): number | string {
  const { least, most, unit } = number
  const value = /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN
  if (value >= least && value <= most) return value
  if (unit === 'weekday') return `Enter the day of the week as a number from ${least} to ${most}`
  return `Enter a whole number of ${unit} from ${least} to ${most}`
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const

/** A value with its unit, in words. */
export const sayNumber = ({ unit }: Pick<OperationalNumber, 'unit'>, value: number): string =>
  unit === 'weekday' ? (weekdays[value - 1] ?? String(value)) : `${value} ${unit}`
