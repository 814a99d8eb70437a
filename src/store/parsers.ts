// How values come out of the database, the same on both: instants as milliseconds, days as day numbers, int8 as numbers.

import { parseDay } from '../domain/kernel/calendar.ts'
import { instant } from '../domain/kernel/instants.ts'

const timestamptz = 1184
const date = 1082
const int8 = 20

/** Reads a timestamptz as PostgreSQL prints it, for example `2026-03-01 21:00:00.123+00`. */
const readInstant = (text: string) =>
  instant(Math.trunc(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))))

/** Parsers by PostgreSQL type number; every other type is as its driver gives it. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [timestamptz]: readInstant,
  [date]: (text: string) => parseDay(text),
  [int8]: Number,
}
