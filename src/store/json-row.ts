// A row that the database gives as JSON, turned back into what a column of its name holds: instants and days as numbers.
import { parseDay } from '../domain/kernel/calendar.ts'
import { instant } from '../domain/kernel/instants.ts'

/** A row as JSON, by the names of its columns. */
export type JsonRow = Readonly<Record<string, unknown>>

function readIn(column: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (column.endsWith('_on')) return parseDay(value)
  if (column === 'at' || column.endsWith('_at')) return instant(Date.parse(value))
  return value
}

/** The row with its instants and days as numbers; what is named otherwise stays as it is. */
export const readJson = (row: JsonRow): JsonRow =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readIn(column, value)] as const))
