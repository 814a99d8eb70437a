// London's clock: which day a moment falls on, when a day begins, and what a clock on the wall showed.
import { type Day, dateOf, dayNumbered, weekdayOf } from './calendar.ts'
import { hour, type Instant, instant } from './instants.ts'

export {
  addDays,
  addYears,
  ageOn,
  birthdayOf,
  type CalendarDate,
  type Day,
  dateOf,
  dayFrom,
  dayNumbered,
  dayText,
  parseDay,
  type Weekday,
  weekdayOf,
} from './calendar.ts'

const minute = 60_000
const wholeDay = 24 * hour
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' })

function askOffset(at: number): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(clock.format(at)) ?? []
  const ahead = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000
  return sign === '-' ? -ahead : ahead
}

/** London's clock through one day of UTC: how far ahead it is until a moment, and from it on. */
type Offsets = { readonly before: number; readonly changesAt: number; readonly after: number }

// Asking Intl costs microseconds and a case file asks hundreds of times, so each UTC day's answer is kept.
const kept = new Map<number, Offsets>()
const mostKept = 50_000

function offsetsOn(utcDay: number): Offsets {
  const known = kept.get(utcDay)
  if (known !== undefined) return known
  const start = utcDay * wholeDay
  const [before, after] = [askOffset(start), askOffset(start + wholeDay)]
  const changesAt = before === after ? start : changeBetween(start, start + wholeDay, after)
  if (kept.size >= mostKept) kept.clear()
  const offsets = { before, changesAt, after }
  kept.set(utcDay, offsets)
  return offsets
}

function changeBetween(start: number, end: number, after: number): number {
  let [low, high] = [start, end]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (askOffset(middle) === after) high = middle
    else low = middle
  }
  return high
}

/** Milliseconds by which London's clock is ahead of UTC at a moment. */
function offsetAt(at: number): number {
  const { before, changesAt, after } = offsetsOn(Math.floor(at / wholeDay))
  return at < changesAt ? before : after
}

/** The day that it is in London at a moment. */
export function dayOf(at: Instant): Day {
  return dayNumbered(Math.floor((at + offsetAt(at)) / wholeDay))
}

/** What a time on London's clock means: one moment, two (clocks go back), or none (clocks go forward). */
export type WallClock =
  | { readonly kind: 'exact'; readonly at: Instant }
  | { readonly kind: 'twice'; readonly first: Instant; readonly second: Instant }
  | { readonly kind: 'skipped'; readonly next: Instant }

/** The moment at which London's clock shows that hour and minute on that day; `next` is when the skipped hour ends. */
export function londonInstant(day: Day, hours: number, minutes: number): WallClock {
  const wall = day * wholeDay + hours * hour + minutes * minute
  const early = offsetAt(wall - wholeDay)
  const late = offsetAt(wall + wholeDay)
  const first = instant(wall - early)
  const second = instant(wall - late)
  if (early === late) return { kind: 'exact', at: first }
  const firstHolds = offsetAt(first) === early
  const secondHolds = offsetAt(second) === late
  if (firstHolds && secondHolds) return { kind: 'twice', first, second }
  if (firstHolds || secondHolds) return { kind: 'exact', at: firstHolds ? first : second }
  return { kind: 'skipped', next: instant(offsetsOn(Math.floor(first / wholeDay)).changesAt) }
}

/** The first moment of a day in London. */
export function startOfDay(day: Day): Instant {
  const midnight = londonInstant(day, 0, 0)
  switch (midnight.kind) {
    case 'exact':
      return midnight.at
    case 'twice':
      return midnight.first
    case 'skipped':
      return midnight.next
  }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** The day in words: 1 May 2012. */
export function sayDay(day: Day): string {
  const date = dateOf(day)
  return `${date.day} ${months[date.month - 1]} ${date.year}`
}

/** The time on London's clock: 22:05. */
export function sayTime(at: Instant): string {
  const sinceMidnight = at + offsetAt(at) - dayOf(at) * wholeDay
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(sinceMidnight / hour)}:${two((sinceMidnight % hour) / minute)}`
}

// In the hour that the clock repeats each autumn, a time alone could mean two moments.
function sayWhichHour(at: Instant): string {
  const { before, changesAt, after } = offsetsOn(Math.floor(at / wholeDay))
  const repeated = before - after
  if (repeated <= 0 || at < changesAt - repeated || at >= changesAt + repeated) return ''
  return at < changesAt ? ' (before the clocks went back)' : ' (after the clocks went back)'
}

/** The moment in words: 22:05 on Sunday 1 March 2026; in the hour that the clock repeats, which of the two it is. */
export function sayMoment(at: Instant): string {
  const day = dayOf(at)
  return `${sayTime(at)}${sayWhichHour(at)} on ${weekdays[weekdayOf(day) - 1]} ${sayDay(day)}`
}

const say = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`

/** The time elapsed in words, rounded down: 25 minutes, 9 hours, 2 days 3 hours. Nothing elapsed where `to` is earlier. */
export function sayElapsed(from: Instant, to: Instant): string {
  const elapsed = to - from
  const hours = Math.floor(elapsed / hour)
  if (elapsed < minute) return 'less than a minute'
  if (hours < 1) return say(Math.floor(elapsed / minute), 'minute')
  if (hours < 24) return say(hours, 'hour')
  const days = say(Math.floor(hours / 24), 'day')
  return hours % 24 === 0 ? days : `${days} ${say(hours % 24, 'hour')}`
}
