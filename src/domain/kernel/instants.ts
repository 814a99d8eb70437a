// Moments in time: milliseconds since 1970 in UTC, and their text in ISO 8601.
import { dayNumbered, dayText, parseDay } from './calendar.ts'

declare const brand: unique symbol

/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [brand]: 'Instant' }

/** Milliseconds in an hour. */
export const hour = 3_600_000
const minute = 60_000
const wholeDay = 24 * hour

/** A moment from milliseconds since 1970. Throws RangeError where that is not a whole number. */
export function instant(milliseconds: number): Instant {
  if (!Number.isSafeInteger(milliseconds)) throw new RangeError('an instant is a whole number of milliseconds')
  return milliseconds as Instant
}

const form =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/

/**
 * Reads YYYY-MM-DDTHH:MM[:SS[.fraction]] with Z or ±hh:mm; fractions of a second are dropped. Null where the text is of
 * another form, the date does not exist, or the time is 24:00 or a second 60.
 */
export function parseInstant(text: string): Instant | null {
  const parts = form.exec(text)
  if (parts === null) return null
  const [, date = '', hours, minutes, seconds = '0', sign, aheadHours = '0', aheadMinutes = '0'] = parts
  const day = parseDay(date)
  if (day === null) return null
  const wall = day * wholeDay + Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000
  const ahead = Number(aheadHours) * hour + Number(aheadMinutes) * minute
  return instant(sign === '-' ? wall + ahead : wall - ahead)
}

/** The moment in UTC as YYYY-MM-DDTHH:MM:SSZ; what is less than a second is dropped. */
export function instantText(at: Instant): string {
  const days = Math.floor(at / wholeDay)
  const left = at - days * wholeDay
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const time = `${two(left / hour)}:${two((left % hour) / minute)}:${two((left % minute) / 1000)}`
  return `${dayText(dayNumbered(days))}T${time}Z`
}

/** The moment so many elapsed hours later, whatever the clocks do between. */
export function hoursAfter(at: Instant, hours: number): Instant {
  return instant(at + hours * hour)
}

/** The earlier of those two that are known; null where neither is. */
export function earlierOf(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** The later of the two. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}
