// A row as history keeps it, turned back into the row that a table would give: instants and days as numbers, and what a
// younger column would have held as nothing, so that old rows stay readable.
import type { Id } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instants.ts'
import { readJson } from '../json-row.ts'

/** One row as it stood at a moment. `data` has instants and days as numbers. */
export type RowThen = {
  readonly table: string
  readonly id: string
  readonly version: number
  readonly child: Id<'child'>
  readonly episode: Id<'episode'> | null
  readonly section: string
  /** When this version was saved, and by whom. */
  readonly savedAt: Instant
  readonly by: string | null
  /** The person, team or home that the row names by id; null where it names none. */
  readonly named: string | null
  readonly data: Readonly<Record<string, unknown>>
  /** The same as history keeps it: instants and days as text. */
  readonly raw: Readonly<Record<string, unknown>>
}

/** A row as the database gives it from history. */
export type KeptRow = Omit<RowThen, 'data' | 'raw'> & { readonly data: Readonly<Record<string, unknown>> }

/** The row with its instants and days as numbers. */
export const rowThen = (kept: KeptRow): RowThen => ({ ...kept, data: readJson(kept.data), raw: kept.data })

/**
 * The rows of one table, each as its type says: the database has filled every column of today that the row is too old to
 * have with nothing. The type is the table's, which is why it is asserted here and nowhere else.
 */
export function rowsThen<T extends object>(rows: readonly RowThen[], table: string): (T & { readonly was: RowThen })[] {
  return rows.filter(row => row.table === table).map(row => ({ ...(row.data as T), was: row }))
}
