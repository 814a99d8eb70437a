// The embedded database counts its tables when it is told to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../test/builders/partnership.ts'
import { onPostgres, withDatabase } from '../../test/with-database.ts'
import { countTables } from '../actions/installation/count-tables.ts'
import { countTablesJob } from './count-tables.ts'

const skip = onPostgres && 'PostgreSQL counts its own'

test('the embedded database knows how many children there are once its tables are counted', { skip }, async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const counted = async () =>
    (
      await sql<{ rows: number }>`select reltuples::int as rows from pg_class where oid = 'child'::regclass`.execute(
        db.owner.sql,
      )
    ).rows[0]?.rows
  for (let n = 0; n < 3; n += 1) await town.child()
  await countTables(db.store)
  assert.equal(await counted(), 3)
  await town.child()
  await countTablesJob(db.store, () => {}).run()
  assert.equal(await counted(), 4)
})
