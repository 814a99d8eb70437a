// Whether an office is open: working days of England and Wales between two hours of the London day.
import { dayOf, englandAndWales, hour, type Instant, startOfDay, weekdayOf } from '../kernel/index.ts'

/** From which hour of the London day to which an office is open, in hours after midnight. */
export type OfficeHours = { readonly opens: number; readonly closes: number }

/**
 * Whether the moment lies in office hours: from the opening hour on, until just before the closing one. A day of which the
 * calendar of working days knows nothing is judged by its weekday alone, because somebody must be told all the same.
 */
export function isOfficeTime(at: Instant, { opens, closes }: OfficeHours): boolean {
  const day = dayOf(at)
  if (weekdayOf(day) > 5 || englandAndWales.holidays.has(day)) return false
  // Clocks change on Sundays, so on a working day the hours since midnight are the hours on the wall.
  const hours = (at - startOfDay(day)) / hour
  return hours >= opens && hours < closes
}
