// Marking a child for the rules to look at again, where what was written is no row of a protected table.
import { sql } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import { sqlOf, type WriteTx } from '../transaction.ts'

/** Marks a child, once however often it is said. */
export async function touches(tx: WriteTx, child: Id<'child'>): Promise<void> {
  await sql`select set_config('app.touched', concat_ws(',', nullif(coalesce(current_setting('app.touched', true), ''), ''), ${child}::text), true)
    where position(${child}::text in coalesce(current_setting('app.touched', true), '')) = 0`.execute(sqlOf(tx))
}
