// A date and a time as people give them: three fields and a text, with how sure they are; and back.
import {
  addDays,
  type Day,
  dateOf,
  dayFrom,
  dayOf,
  type Instant,
  londonInstant,
  sayTime,
  startOfDay,
} from '../../domain/kernel/index.ts'
import type { Precision, Reported } from '../../domain/missing/index.ts'
import { type Fields, textOf } from './fields.ts'
import type { Fault } from './screen.ts'

/** A moment as it was given. */
export type Given<T> =
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

const clockTime = /^(\d{1,2})(?:[:. ]?([0-5]\d))? ?(am|pm|h|hrs|hours)?$/

// 12am is midnight; "0:30am" and "15:45pm" are slips whose meaning is plain.
function hoursOf(given: number, half: string | undefined): number | null {
  if (half === 'am') return given > 12 ? null : given % 12
  if (half !== 'pm') return given > 23 ? null : given
  return given === 0 || given > 23 ? null : given > 12 ? given : (given % 12) + 12
}

/** Reads "3:45pm", "15:45", "1545 hrs", "3 p.m.", "midday" or "midnight" (which begins its day); null where it is no time. */
export function readClock(text: string): { hours: number; minutes: number } | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/([ap])\.m\.?$/, '$1m')
    .replaceAll(/\s+/g, ' ')
  if (/^(12 )?(midday|noon)$/.test(words)) return { hours: 12, minutes: 0 }
  if (/^(12 )?midnight$/.test(words)) return { hours: 0, minutes: 0 }
  const [, given, minutes, half] = clockTime.exec(words) ?? []
  // A bare "3" could be either half of the day.
  if (given === undefined || (minutes === undefined && half !== 'am' && half !== 'pm')) return null
  const hours = hoursOf(Number(given), half)
  return hours === null ? null : { hours, minutes: Number(minutes ?? 0) }
}

const parts = ['day', 'month', 'year'] as const
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const numberOf = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN)

function monthOf(text: string): number {
  const named = /^[a-z]{3,9}$/i.test(text) ? monthNames.indexOf(text.slice(0, 3).toLowerCase()) : -1
  return named === -1 ? numberOf(text) : named + 1
}

const fault = (field: string, text: string) => ({ kind: 'faults', faults: [{ field, text }] }) as const

/** Reads the three fields `name-day`, `name-month`, `name-year`. `what` begins the sentence of a fault. */
export function readDay(fields: Fields, name: string, what: string): Given<Day> {
  const [day = '', month = '', year = ''] = parts.map(part => textOf(fields, `${name}-${part}`))
  const missing = parts.filter(part => textOf(fields, `${name}-${part}`) === '')
  if (missing.length === parts.length) return { kind: 'nothing' }
  if (missing.length > 0) return fault(`${name}-${missing[0]}`, `${what} must include a ${missing.join(' and ')}`)
  if (/^\d{1,3}$/.test(year)) return fault(`${name}-year`, `${what} must include a year of 4 numbers`)
  const date = { day: numberOf(day), month: monthOf(month), year: numberOf(year) }
  const found = Object.values(date).some(Number.isNaN) || date.year < 1900 ? null : dayFrom(date)
  if (found === null) return fault(`${name}-day`, `${what} must be a real date`)
  return { kind: 'given', value: found }
}

/** Reads a day that may not lie ahead of `today`. */
export function readPastDay(fields: Fields, name: string, what: string, today: Day): Given<Day> {
  const given = readDay(fields, name, what)
  return given.kind === 'given' && given.value > today ? fault(`${name}-day`, `${what} must be in the past`) : given
}

// In the hour that the clock repeats the earlier reading is the cautious one; a skipped time is the moment after.
function onClock(day: Day, { hours, minutes }: { hours: number; minutes: number }): Instant {
  const wall = londonInstant(day, hours, minutes)
  return wall.kind === 'exact' ? wall.at : wall.kind === 'twice' ? wall.first : wall.next
}

function momentOn(day: Day, fields: Fields, name: string, what: string): Given<Reported> {
  const time = textOf(fields, `${name}-time`)
  if (time === '') return { kind: 'given', value: { at: startOfDay(day), precision: 'day' } }
  const clock = readClock(time)
  if (clock === null) return fault(`${name}-time`, `${what} must include a time like 3:45pm or 15:45`)
  const precision: Precision = textOf(fields, `${name}-precision`) === 'about' ? 'about' : 'exact'
  return { kind: 'given', value: { at: onClock(day, clock), precision } }
}

/**
 * Reads the day, `name-time` and `name-precision` ("exact", "about"). No time means the day only, which counts from its
 * start (GAP-21, the stricter). A future moment is a fault.
 */
export function readMoment(fields: Fields, name: string, what: string, now: Instant): Given<Reported> {
  const day = readDay(fields, name, what)
  if (day.kind === 'faults') return day
  const time = textOf(fields, `${name}-time`)
  if (day.kind === 'nothing') return time === '' ? day : fault(`${name}-day`, `${what} must include a date`)
  const moment = momentOn(day.value, fields, name, what)
  if (moment.kind !== 'given' || moment.value.at <= now) return moment
  return fault(day.value === dayOf(now) ? `${name}-time` : `${name}-day`, `${what} must be in the past`)
}

/** The last moment until now at which a clock showed what was typed ("23:40" typed at 02:07 is yesterday's); null where it is no time. */
export function readLastTime(text: string, now: Instant): Instant | null {
  const clock = readClock(text)
  if (clock === null) return null
  const today = onClock(dayOf(now), clock)
  return today <= now ? today : onClock(addDays(dayOf(now), -1), clock)
}

/** The next moment after now at which a clock shows what was typed; null where it is no time. */
export function readNextTime(text: string, now: Instant): Instant | null {
  const clock = readClock(text)
  if (clock === null) return null
  const today = onClock(dayOf(now), clock)
  return today > now ? today : onClock(addDays(dayOf(now), 1), clock)
}

/** The fields that show a moment again for correction. */
export function momentFields(name: string, moment: Reported | null): Fields {
  if (moment === null) return {}
  const { day, month, year } = dateOf(dayOf(moment.at))
  return {
    [`${name}-day`]: String(day),
    [`${name}-month`]: String(month),
    [`${name}-year`]: String(year),
    [`${name}-time`]: moment.precision === 'day' ? '' : sayTime(moment.at),
    [`${name}-precision`]: moment.precision,
  }
}
