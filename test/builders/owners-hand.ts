// The owner's hand: writes past row-level security, with the actor that the triggers note and at any moment of the past.
import { type Kysely, sql } from 'kysely'
import type { Id } from '../../src/domain/kernel/ids.ts'
import { type Instant, instant } from '../../src/domain/kernel/instants.ts'
import { keepDuties } from '../../src/store/duties/engine.ts'
import type { Schema } from '../../src/store/schema.ts'
import { at } from '../../src/store/transaction.ts'
import type { TestDatabase } from '../with-database.ts'

/** A transaction of the owner of the tables, and facts' time in it. */
export type OwnersHand = { readonly sql: Kysely<Schema>; readonly now: Instant }

/** Facts' time in the database. */
export async function factsTime(db: TestDatabase): Promise<Instant> {
  const { rows } = await sql<{ now: Instant }>`select fact_now() as now`.execute(db.owner.sql)
  return instant(rows[0]!.now)
}

/** Writes as the owner in the name of a person, at a moment; then carries out grants and duties as the store would. */
export async function byOwnersHand<T>(
  db: TestDatabase,
  by: { readonly person: Id<'person'> | null; readonly now: Instant },
  work: (hand: OwnersHand) => Promise<T>,
): Promise<T> {
  return db.owner.sql.transaction().execute(async trx => {
    await sql`select set_config('app.now', ${at(by.now)}, true), set_config('app.person', ${by.person ?? ''}, true),
      set_config('app.act', 'make-for-a-test', true), set_config('app.touched', '', true),
      set_config('app.past', 'yes', true)`.execute(trx)
    const answer = await work({ sql: trx, now: by.now })
    await keepDuties(trx, by.now)
    return answer
  })
}
