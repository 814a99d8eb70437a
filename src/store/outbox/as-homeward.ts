// Homeward's own acts on the outbox: each in a transaction under the role of the product itself, at facts' time.
import { type Kysely, sql } from 'kysely'
import { type Instant, instant } from '../../domain/kernel/index.ts'
import type { Database } from '../database.ts'
import { refusalOf } from '../refusals.ts'
import type { Schema } from '../schema.ts'

/** A transaction of Homeward itself. `now` is facts' time, or the moment that a simulation gives. */
export type OwnTrx = { readonly trx: Kysely<Schema>; readonly now: Instant }

/** Runs as Homeward itself. Throws DatabaseAway. */
export async function asHomeward<T>(
  database: Database,
  simulated: Instant | null,
  work: (own: OwnTrx) => Promise<T>,
): Promise<T> {
  try {
    return await database.sql.transaction().execute(async trx => {
      await sql`set local role homeward_system`.execute(trx)
      const query = sql<{ now: Instant }>`select fact_now() as now`
      const [row] = (await query.execute(trx)).rows
      return work({ trx, now: simulated ?? instant(row?.now ?? Number.NaN) })
    })
  } catch (error) {
    throw refusalOf(error)
  }
}
