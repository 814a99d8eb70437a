// Working days: Monday to Friday less bank holidays, from a table that says where it ends instead of guessing.
import { bankHolidays } from './bank-holidays.ts'
import type { Instant } from './instants.ts'
import { addDays, type Day, parseDay, startOfDay, weekdayOf } from './london.ts'

/** A table of bank holidays, and the first and last day for which it can answer. */
export type WorkingCalendar = {
  readonly version: string
  readonly from: Day
  /** The last day for which the table answers (inclusive). */
  readonly until: Day
  readonly holidays: ReadonlySet<Day>
}

/** When something counted in working days falls due, or that the table does not reach so far. */
export type WorkingDeadline =
  | { readonly kind: 'due'; readonly on: Day; readonly at: Instant }
  | { readonly kind: 'cannot-say'; readonly calendarBeginsOn: Day; readonly calendarEndsOn: Day }

function known(text: string): Day {
  const day = parseDay(text)
  if (day === null) throw new RangeError(`the calendar of working days names a day that does not exist: ${text}`)
  return day
}

/** Makes a calendar from days written YYYY-MM-DD. Throws RangeError where one does not exist. */
export function workingCalendar(
  version: string,
  days: { readonly from: string; readonly until: string; readonly holidays: readonly string[] },
): WorkingCalendar {
  return { version, from: known(days.from), until: known(days.until), holidays: new Set(days.holidays.map(known)) }
}

/** England and Wales, 2024 to 2028. */
export const englandAndWales: WorkingCalendar = workingCalendar('england-and-wales-2024-2028', {
  from: '2024-01-01',
  until: '2028-12-31',
  holidays: bankHolidays,
})

/**
 * The London midnight that ends the nth working day after `day`, which is day 0 whatever day it is. A weekday outside
 * the table cannot be judged, so a count that needs one has no answer; a weekend outside it needs no table.
 */
export function endOfWorkingDay(day: Day, n: number, calendar: WorkingCalendar): WorkingDeadline {
  let on = day
  for (let counted = 0; counted < n; ) {
    on = addDays(on, 1)
    if (weekdayOf(on) > 5) continue
    if (on < calendar.from || on > calendar.until) {
      return { kind: 'cannot-say', calendarBeginsOn: calendar.from, calendarEndsOn: calendar.until }
    }
    if (!calendar.holidays.has(on)) counted += 1
  }
  return { kind: 'due', on, at: startOfDay(addDays(on, 1)) }
}
