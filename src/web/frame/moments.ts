// A date and a time as people give them: three fields and a text, with how sure they are; and back.
import {
  type Day,
  dateOf,
  dayFrom,
  dayOf,
  type Instant,
  londonInstant,
  sayTime,
  startOfDay,
} from '../../domain/kernel/index.ts'
import { type Fields, textOf } from './fields.ts'
import type { Fault } from './screen.ts'

/** How sure a reported time is. A time that is not known counts from the start of its day (GAP-21, the stricter). */
export type Precision = 'exact' | 'about' | 'day'

/** A moment as it was given. */
export type Given<T> =
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

const clockTime = /^(\d{1,2})(?:[:.]?([0-5]\d))?\s*(am|pm)?$/i

/** Reads "3:45pm", "15:45", "1545", "3pm" or "midday"; null where it is no time. */
export function readClock(text: string): { hours: number; minutes: number } | null {
  if (/^(midday|noon)$/i.test(text)) return { hours: 12, minutes: 0 }
  if (/^midnight$/i.test(text)) return { hours: 0, minutes: 0 }
  const found = clockTime.exec(text.trim())
  if (found === null) return null
  const half = found[3]?.toLowerCase()
  const given = Number(found[1])
  if (half !== undefined && (given < 1 || given > 12)) return null
  if (half === undefined && found[2] === undefined && text.trim().length < 3) return null
  const hours = half === undefined ? given : (given % 12) + (half === 'pm' ? 12 : 0)
  return hours > 23 ? null : { hours, minutes: Number(found[2] ?? 0) }
}

const parts = ['day', 'month', 'year'] as const

/** Reads the three fields `name-day`, `name-month`, `name-year`. `what` begins the sentence of a fault. */
export function readDay(fields: Fields, name: string, what: string): Given<Day> {
  const texts = parts.map(part => textOf(fields, `${name}-${part}`))
  if (texts.every(text => text === '')) return { kind: 'nothing' }
  const missing = parts.filter((_, i) => texts[i] === '')
  if (missing.length > 0)
    return {
      kind: 'faults',
      faults: [{ field: `${name}-${missing[0]}`, text: `${what} must include a ${missing.join(' and ')}` }],
    }
  const [day, month, year] = texts.map(text => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN))
  const found = dayFrom({ day: day ?? Number.NaN, month: month ?? Number.NaN, year: year ?? Number.NaN })
  if (found === null || (year ?? 0) < 1900)
    return { kind: 'faults', faults: [{ field: `${name}-day`, text: `${what} must be a real date` }] }
  return { kind: 'given', value: found }
}

/** A moment with its precision. */
export type Moment = { readonly at: Instant; readonly precision: Precision }

function timeOn(day: Day, text: string, precision: Precision, field: string, what: string): Given<Moment> {
  const clock = readClock(text)
  if (clock === null)
    return { kind: 'faults', faults: [{ field, text: `${what} must include a time like 3:45pm or 15:45` }] }
  const wall = londonInstant(day, clock.hours, clock.minutes)
  // In the hour that the clock repeats the earlier reading is the cautious one; a skipped time is the moment after.
  const at = wall.kind === 'exact' ? wall.at : wall.kind === 'twice' ? wall.first : wall.next
  return { kind: 'given', value: { at, precision } }
}

/** Reads the day, `name-time` and `name-precision` ("exact", "about"; no time means the day only). A future moment is a fault. */
export function readMoment(fields: Fields, name: string, what: string, now: Instant): Given<Moment> {
  const day = readDay(fields, name, what)
  const time = textOf(fields, `${name}-time`)
  if (day.kind === 'faults') return day
  if (day.kind === 'nothing')
    return time === ''
      ? day
      : { kind: 'faults', faults: [{ field: `${name}-day`, text: `${what} must include a date` }] }
  const precision: Precision = textOf(fields, `${name}-precision`) === 'about' ? 'about' : 'exact'
  const moment: Given<Moment> =
    time === ''
      ? { kind: 'given', value: { at: startOfDay(day.value), precision: 'day' } }
      : timeOn(day.value, time, precision, `${name}-time`, what)
  if (moment.kind === 'given' && moment.value.at > now)
    return { kind: 'faults', faults: [{ field: `${name}-day`, text: `${what} must be in the past` }] }
  return moment
}

/** The fields that show a moment again for correction. */
export function momentFields(name: string, moment: Moment | null): Fields {
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
