// Writing markers, alerts, flags, disruption tools and referrals to the NRM.
import { type Insertable, sql } from 'kysely'
import type { FormMarker } from '../../domain/alerts/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { changeRow, type ShownRow, type Written } from '../children/writes.ts'
import { rowsOf, sqlOf, type WriteTx } from '../transaction.ts'
import type { AlertTables } from './tables.ts'

/** A table of this feature. */
export type AlertTable = keyof AlertTables

/** Adds a row, once, whatever is sent twice. Throws NotAllowed. */
export async function addAlertRow<T extends AlertTable>(
  tx: WriteTx,
  table: T,
  row: Insertable<AlertTables[T]>,
): Promise<void> {
  // The row is the table's by its type; Kysely cannot say so of a table that is not known beforehand.
  const insert = sqlOf(tx)
    .insertInto(table as AlertTable)
    .values(row as never)
  await insert.onConflict(conflict => conflict.column('id').doNothing()).execute()
}

/** Changes columns over the version that was shown. False where there is none to see. Throws StaleSave, NotAllowed. */
export const changeAlertRow = (
  tx: WriteTx,
  table: AlertTable,
  shown: ShownRow,
  columns: readonly Written[],
): Promise<boolean> => changeRow(tx, table, shown, columns)

/** Brings the markers of a form in line with what it says. Throws NotAllowed for whoever may not write the form. */
export async function keepFormMarkers(tx: WriteTx, form: Id<'form'>, markers: readonly FormMarker[]): Promise<void> {
  await rowsOf(tx, sql`select keep_form_markers(${form}, ${JSON.stringify(markers)}::jsonb)`)
}
