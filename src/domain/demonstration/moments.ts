// Moments of the demonstration, all counted back from the one at which it begins.
import {
  addDays,
  type Day,
  dayOf,
  endOfWorkingDay,
  englandAndWales,
  hour,
  type Instant,
  instant,
  londonInstant,
  weekdayOf,
} from '../kernel/index.ts'

const minute = 60_000

/** The moment at which London's clock shows that time on that day (the first of two; the next where there is none). */
export function onDay(day: Day, hours: number, minutes = 0): Instant {
  const wall = londonInstant(day, hours, minutes)
  if (wall.kind === 'exact') return wall.at
  return wall.kind === 'twice' ? wall.first : wall.next
}

/** So many hours after a moment, to the minute. */
export const after = (at: Instant, hours: number): Instant => instant(at + Math.round(hours * 60) * minute)

/** The earlier of two moments. */
export const notAfter = (at: Instant, latest: Instant): Instant => (at < latest ? at : latest)

/** Moments before now. */
export type Before = {
  readonly now: Instant
  readonly today: Day
  /** So many hours ago, to the minute. */
  hours(count: number): Instant
  /** That time of the London day so many days ago. */
  days(count: number, hours: number, minutes?: number): Instant
}

/** Moments before that one; what is less than a minute is dropped. */
export function before(moment: Instant): Before {
  const now = instant(Math.floor(moment / minute) * minute)
  const today = dayOf(now)
  return {
    now,
    today,
    hours: count => instant(now - Math.round((count * hour) / minute) * minute),
    days: (count, hours, minutes = 0) => onDay(addDays(today, -count), hours, minutes),
  }
}

/** Half past ten on the nth working day after a moment; past the calendar's end, so many days later. */
export function workingDaysAfter(at: Instant, n: number): Instant {
  const end = endOfWorkingDay(dayOf(at), n, englandAndWales)
  return onDay(end.kind === 'due' ? end.on : addDays(dayOf(at), n + 2), 10, 30)
}

/** The Saturday before the latest Monday bank holiday at least a fortnight before today, or any Saturday where none is known. */
export function bankHolidaySaturday(today: Day): Day {
  const mondays = [...englandAndWales.holidays].filter(day => weekdayOf(day) === 1 && day <= today - 14)
  const monday =
    mondays.length > 0 ? addDays(today, Math.max(...mondays) - today) : addDays(today, -13 - weekdayOf(today))
  return addDays(monday, -2)
}
