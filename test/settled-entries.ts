// Waits until every audit entry may be sealed: a transaction of any other database on the same server holds them back.
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { TestDatabase } from './with-database.ts'

/** Returns once no running transaction can come before an entry of this database. */
export async function settledEntries(db: TestDatabase): Promise<void> {
  for (;;) {
    const query = sql<{ open: boolean }>`select exists (select from audit_entry
      where xid >= pg_snapshot_xmin(pg_current_snapshot()) and xid < pg_snapshot_xmax(pg_current_snapshot())) as open`
    if (!(await query.execute(db.owner.sql)).rows[0]?.open) return
    await pause(20)
  }
}
