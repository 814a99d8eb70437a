// Children whose duties were raised by a rule version or a calendar that is no longer the one in force are looked at again.
import { type Kysely, sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { englandAndWales } from '../../domain/kernel/index.ts'
import { rules } from '../../domain/protocol/registry.ts'
import type { Database } from '../database.ts'
import type { Schema } from '../schema.ts'
import { keepDutiesOf } from './engine.ts'

// A duty keeps the version that answered for its day, so only a version that the product no longer has is out of date.
const known = () =>
  JSON.stringify(rules.flatMap(rule => rule.versions.map(version => ({ rule: rule.id, version: version.version }))))

// The service's login inherits no role, so the engine's is taken on before anything of the engine's is asked.
const asEngine = <T>(database: Database, work: (trx: Kysely<Schema>) => Promise<T>): Promise<T> =>
  database.sql.transaction().execute(async trx => {
    await sql`set local role homeward_engine`.execute(trx)
    return work(trx)
  })

/** Queues the children with open duties of versions that are gone; answers how many wait now. */
export const awaitRecomputation = (database: Database): Promise<number> =>
  asEngine(database, async trx => {
    const { rows } = await sql<{ waiting: number }>`
      select engine.await_recomputation(${known()}::jsonb, ${englandAndWales.version}, 'a rule or the calendar changed') as waiting`.execute(
      trx,
    )
    return rows[0]?.waiting ?? 0
  })

/** Looks again at up to `most` of the children that wait, each in a transaction of its own; answers how many. */
export async function recomputeWaiting(database: Database, most: number): Promise<number> {
  const children = await asEngine(database, async trx => {
    const { rows } = await sql<{ id: Id<'child'> }>`select id from engine.waiting_children(${most}) as id`.execute(trx)
    return rows.map(row => row.id)
  })
  for (const child of children) await recomputeOne(database, child)
  return children.length
}

const recomputeOne = (database: Database, child: Id<'child'>): Promise<number> =>
  asEngine(database, async trx => {
    const { rows } = await sql<{ now: Instant }>`select fact_now() as now,
      set_config('app.now', fact_now()::text, true), set_config('app.act', 'recompute-duties', true)`.execute(trx)
    const now = rows[0]?.now
    return now === undefined ? 0 : keepDutiesOf(trx, child, now)
  })
