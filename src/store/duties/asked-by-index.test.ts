// What the engine keeps for one child it finds by index: however many children there are, it reads that child's rows alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { aReportOf } from '../../../test/builders/reports.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { reportMissing } from '../../actions/missing/report-missing.ts'
import { hour, instant } from '../../domain/kernel/index.ts'
import type { Schema } from '../schema.ts'
import { keepDutiesOf } from './engine.ts'

const tables = ['access_grant', 'flag', 'message_rung', 'obligation']

type Reads = { readonly table: string; readonly rows: number }
async function readsSoFar(trx: Kysely<Schema>): Promise<Reads[]> {
  const { rows } = await sql<Reads>`select relname as table, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows
    from pg_stat_xact_user_tables where schemaname = 'public' and relname = any(${tables}) order by 1`.execute(trx)
  return rows
}

test('looking at one child again reads as many rows as before when many more children are missing', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('missing-co-ordinator')
  const report = async () => {
    const child = await town.child()
    await town.involves(child, worker)
    await reportMissing(db.store, worker.asker, aReportOf(child, instant(town.now - 4 * hour)), [])
    return child
  }
  const child = await report()
  const look = (before: string) =>
    db.owner.sql.transaction().execute(async trx => {
      await sql.raw(before).execute(trx)
      await sql`select set_config('role', 'homeward_engine', true), set_config('app.now', '', true)`.execute(trx)
      const start = new Map((await readsSoFar(trx)).map(one => [one.table, one.rows]))
      await keepDutiesOf(trx, child, town.now)
      return (await readsSoFar(trx)).map(({ table, rows }) => ({ table, rows: rows - (start.get(table) ?? 0) }))
    })
  // Plans are made here, while there is hardly a row, and kept.
  await look('discard plans')
  const few = await look('select 1')
  for (let n = 0; n < 25; n += 1) await report()
  assert.deepEqual(await look('select 1'), few)
  assert.ok(few.length === tables.length && few.every(({ rows }) => rows > 0), 'there is something to read in each')
})
