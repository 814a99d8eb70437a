// Noting that somebody looks at their home page.
import { sql } from 'kysely'
import type { Instant } from '../../domain/kernel/index.ts'
import { rowsOf, type WriteTx } from '../transaction.ts'

/**
 * Notes that the actor looks now, and answers when their look before this one ended; null at the first. A look within
 * half an hour of the last is the same look, so that a page which is loaded twice says the same.
 */
export async function noteLook(tx: WriteTx): Promise<Instant | null> {
  const query = sql<{ before_at: Instant | null }>`
    insert into last_looked as l default values
    on conflict (person_id, appointment_id) do update set looked_at = excluded.looked_at, before_at = case
      when l.looked_at < excluded.looked_at - interval '30 minutes' then l.looked_at else l.before_at end
    returning l.before_at`
  const [row] = await rowsOf(tx, query)
  return row?.before_at ?? null
}
