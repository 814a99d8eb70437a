import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { settledEntries } from '../../../test/settled-entries.ts'
import { onPostgres, type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import { openPostgres } from '../postgres.ts'
import { readRoots } from './roots-file.ts'
import { sealAll, TransactionsWentBack } from './seal.ts'
import { verifyAudit } from './verify.ts'

function rootsFile(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-seals-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return join(folder, 'made-when-needed', 'roots.txt')
}

async function addEntries(db: TestDatabase, count: number): Promise<void> {
  await sql`insert into audit_entry (act) select 'show-child' from generate_series(1, ${count}::int)`.execute(
    db.owner.sql,
  )
  await settledEntries(db)
}

type Row = { n: number; entries: number }
async function seals(db: TestDatabase): Promise<Row[]> {
  return (await sql<Row>`select n, cardinality(entries) as entries from audit_seal order by n`.execute(db.owner.sql))
    .rows
}

async function listedOnce(db: TestDatabase): Promise<boolean> {
  const query = sql<{ once: boolean }>`select (select array_agg(e order by e) from audit_seal, unnest(entries) e)
    is not distinct from (select array_agg(n order by n) from audit_entry) as once`
  return (await query.execute(db.owner.sql)).rows[0]!.once
}

test('sealing lists every entry once, in batches that may end inside a transaction, and writes each root outside', async t => {
  const db = await withDatabase(t)
  const file = rootsFile(t)
  await addEntries(db, 7)
  await addEntries(db, 2)
  const lines = await sealAll(db.store.database, file, 3)
  assert.deepEqual(await seals(db), [
    { n: 1, entries: 3 },
    { n: 2, entries: 3 },
    { n: 3, entries: 3 },
  ])
  assert.ok(await listedOnce(db))
  assert.deepEqual(readRoots(file), lines)
  assert.equal(lines.length, 3)
  const checked = await verifyAudit(db.store.database, { root: lines.at(-1)!.root, file })
  assert.deepEqual(checked, { kind: 'verified', anchor: 3, seals: 3, sealedEntries: 9, unsealed: 0, findings: [] })
})

test('sealing again seals nothing, and later entries go on where the last seal ended', async t => {
  const db = await withDatabase(t)
  const file = rootsFile(t)
  assert.deepEqual(await sealAll(db.store.database, file), [])
  await addEntries(db, 4)
  assert.equal((await sealAll(db.store.database, file, 3)).length, 2)
  assert.deepEqual(await sealAll(db.store.database, file, 3), [])
  await addEntries(db, 1)
  assert.equal((await sealAll(db.store.database, file, 3)).length, 1)
  assert.ok(await listedOnce(db))
})

test('a root that was committed and never reached the file is written by the next run, after a line cut short', async t => {
  const db = await withDatabase(t)
  const file = rootsFile(t)
  await addEntries(db, 2)
  const [first] = await sealAll(db.store.database, file)
  await addEntries(db, 2)
  const [second] = await sealAll(db.store.database, file)
  const [whole = ''] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, `${whole}\n`)
  assert.deepEqual(await sealAll(db.store.database, file), [second])
  writeFileSync(file, whole.slice(0, 60))
  assert.deepEqual(await sealAll(db.store.database, file), [first, second])
  assert.deepEqual(readRoots(file), [first, second])
  appendFileSync(file, whole.slice(0, 30))
  assert.deepEqual(await sealAll(db.store.database, file), [])
})

test('where the file cannot be written the seal stands, and its root is written when it can be', async t => {
  const db = await withDatabase(t)
  const file = rootsFile(t)
  const blocked = join(file, '..', '..', 'blocked')
  writeFileSync(blocked, '')
  await addEntries(db, 2)
  await assert.rejects(sealAll(db.store.database, join(blocked, 'roots.txt')))
  assert.equal((await seals(db)).length, 1)
  assert.equal((await sealAll(db.store.database, file)).length, 1)
})

test('servers that seal at the same moment do not seal an entry twice', async t => {
  const db = await withDatabase(t)
  const file = rootsFile(t)
  await addEntries(db, 50)
  await Promise.all([1, 2, 3, 4].map(() => sealAll(db.store.database, file, 7)))
  await sealAll(db.store.database, file, 7)
  assert.ok(await listedOnce(db))
  assert.equal(readRoots(file).length, (await seals(db)).length)
})

test('an entry of a transaction that still runs waits, and so does all that began after it', async t => {
  if (!onPostgres) return t.skip('the embedded database has one connection, so nothing runs beside sealing')
  const db = await withDatabase(t)
  const file = rootsFile(t)
  const other = openPostgres(db.address!, 1)
  await addEntries(db, 1)
  await db.owner.sql.transaction().execute(async trx => {
    await sql`insert into audit_entry (act) values ('slow')`.execute(trx)
    await sql`insert into audit_entry (act) values ('quick')`.execute(db.owner.sql)
    assert.deepEqual(
      (await sealAll(other, file)).map(line => line.count),
      [1],
    )
  })
  await settledEntries(db)
  assert.deepEqual(
    (await sealAll(other, file)).map(line => line.count),
    [2],
  )
  assert.ok(await listedOnce(db))
  await other.close()
})

test('a database whose transactions were numbered higher before is not sealed', async t => {
  const db = await withDatabase(t)
  const file = rootsFile(t)
  await sql`insert into audit_seal (n, bound, entries, digests, root) values (1, '4000000000000', '{}', '{}', 'r')`.execute(
    db.owner.sql,
  )
  await addEntries(db, 1)
  await assert.rejects(sealAll(db.store.database, file), TransactionsWentBack)
})
