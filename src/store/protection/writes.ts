// Taking back what was recorded of protection in error: it stays in history with its reason, and meets nothing.
import type { Id } from '../../domain/kernel/index.ts'
import { at, sqlOf, type WriteTx } from '../transaction.ts'
import type { ProtectionTables } from './tables.ts'

/** A row was wrong from the start. False where there is none that stands and that the actor may amend. */
export async function withdrawProtection(
  tx: WriteTx,
  table: keyof ProtectionTables,
  id: string,
  reason: string,
): Promise<boolean> {
  const facts = { entered_in_error_at: at(tx.now), entered_in_error_reason: reason }
  const update = sqlOf(tx)
    .updateTable(table)
    .set(facts)
    .where('id', '=', id as Id<never>)
  const done = await update.where('entered_in_error_at', 'is', null).executeTakeFirst()
  return done.numUpdatedRows > 0n
}
