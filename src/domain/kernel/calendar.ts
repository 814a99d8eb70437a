// Days of the Gregorian calendar as whole numbers, by arithmetic alone, so that no clock or time zone can leak in.

declare const brand: unique symbol

/** A calendar day: whole days since 1970-01-01. In this product it is always a day as London names it. */
export type Day = number & { readonly [brand]: 'Day' }

/** A day taken apart: month and day of the month count from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number }

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysBefore1970 = 719_162
const daysInFourCenturies = 146_097

/** Whether February of that year has 29 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysBeforeYear(year: number): number {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - daysBefore1970
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0)
}

/** The day of that date, or null where the calendar has no such date. */
export function dayFrom({ year, month, day }: CalendarDate): Day | null {
  if (day < 1 || day > monthLength(year, month)) return null
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  return dayNumbered(daysBeforeYear(year) + (daysBeforeMonth[month - 1] ?? 0) + leapDay + day - 1)
}

/** The year, month and day of the month of a day. */
export function dateOf(day: Day): CalendarDate {
  let year = Math.floor(((day + daysBefore1970) * 400) / daysInFourCenturies) + 1
  // Leap days are not spread evenly, so the average year can be one out on either side.
  if (daysBeforeYear(year) > day) year -= 1
  else if (daysBeforeYear(year + 1) <= day) year += 1
  let left = day - daysBeforeYear(year)
  let month = 1
  while (left >= monthLength(year, month)) left -= monthLength(year, month++)
  return { year, month, day: left + 1 }
}

const digits = (value: number, width: number) => String(value).padStart(width, '0')

function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return digits(year, 4)
  return `${year < 0 ? '-' : '+'}${digits(Math.abs(year), 6)}`
}

/** The day as YYYY-MM-DD. */
export function dayText(day: Day): string {
  const date = dateOf(day)
  return `${yearText(date.year)}-${digits(date.month, 2)}-${digits(date.day, 2)}`
}

/** Reads YYYY-MM-DD; null where the text is of another form or the calendar has no such date. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  return dayFrom({ year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) })
}

/** A day from whole days since 1970-01-01. Throws RangeError where that is not a whole number. */
export function dayNumbered(days: number): Day {
  if (!Number.isSafeInteger(days)) throw new RangeError('a day is a whole number of days')
  return days as Day
}

/** The day so many days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return dayNumbered(day + days)
}

/** The same calendar day so many years later (earlier where negative); 29 February becomes 28 in other years. */
export function addYears(day: Day, years: number): Day {
  const date = dateOf(day)
  const same = dayFrom({ ...date, year: date.year + years })
  return same ?? addYears(addDays(day, -1), years)
}

/** A day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Which day of the week that is; 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** Whole years of age on a day; someone born on 29 February has their birthday on 1 March in other years. */
export function ageOn(bornOn: Day, day: Day): number {
  const born = dateOf(bornOn)
  const today = dateOf(day)
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day)
  return today.year - born.year - (hadBirthday ? 0 : 1)
}

/** The day on which somebody comes to an age: for whoever was born on 29 February 1 March in other years, as `ageOn` counts. */
export function birthdayOf(bornOn: Day, age: number): Day {
  const same = addYears(bornOn, age)
  return dateOf(same).day === dateOf(bornOn).day ? same : addDays(same, 1)
}
