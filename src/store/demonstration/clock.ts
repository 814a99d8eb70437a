// The demonstration's clock, which can be moved forward. Facts and duties follow it; the audit and sessions keep real time.
import { sql } from 'kysely'
import { type ReadTx, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'

/** Whether this installation is a demonstration. */
export async function isDemonstration(tx: ReadTx): Promise<boolean> {
  const rows = await rowsOf(tx, sql<{ mode: string }>`select mode from installation`)
  return rows[0]?.mode === 'demonstration'
}

/** Moves facts' time forward by whole hours. The database refuses to move it back, and in service at all. */
export async function moveClockBy(tx: WriteTx, hours: number): Promise<void> {
  await rowsOf(tx, sql`select move_clock(make_interval(hours => ${hours}::int))`)
  await sqlOf(tx).insertInto('audit_entry').values({ children: [], subject_table: 'installation' }).execute()
}
