// Writing direct work.
import { type Insertable, sql } from 'kysely'
import { changeRow, type ShownRow, type Written } from '../children/writes.ts'
import { rowsOf, sqlOf, type WriteTx } from '../transaction.ts'
import type { ProgrammeTables } from './tables.ts'

/** A table of this feature. */
export type ProgrammeTable = keyof ProgrammeTables

/** A row as it is added. */
export type NewProgrammeRow<T extends ProgrammeTable> = Insertable<ProgrammeTables[T]>

/**
 * Adds a row, once, whatever is sent twice. False where another row stands in its place: of two who write the one plan, or
 * decide on the one extension, at once, the second. Throws NotAllowed.
 */
export async function addProgrammeRow<T extends ProgrammeTable>(
  tx: WriteTx,
  table: T,
  row: NewProgrammeRow<T> & { readonly id: string },
): Promise<boolean> {
  // The row is the table's by its type; Kysely cannot say so of a table that is not known beforehand.
  const insert = sqlOf(tx)
    .insertInto(table as ProgrammeTable)
    .values(row as never)
  const added = await insert.onConflict(conflict => conflict.doNothing()).executeTakeFirst()
  if ((added.numInsertedOrUpdatedRows ?? 0n) > 0n) return true
  const own = sql<{ id: string }>`select id from ${sql.table(table)} where id = ${row.id}`
  return (await rowsOf(tx, own)).length > 0
}

/** Changes columns over the version that was shown. False where there is none to see. Throws StaleSave, NotAllowed. */
export const changeProgrammeRow = (
  tx: WriteTx,
  table: ProgrammeTable,
  shown: ShownRow,
  columns: readonly Written[],
): Promise<boolean> => changeRow(tx, table, shown, columns)
