// What the search tells whoever may not see a child, tried with raw SQL as the service's own login.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { type Day, dayText } from '../../src/domain/kernel/index.ts'
import { readTypedName } from '../../src/domain/search/index.ts'
import { queryOf } from '../../src/store/search/query.ts'
import { beginAs } from '../../src/store/transaction.ts'
import { partnership } from '../builders/partnership.ts'
import type { Worker } from '../builders/people.ts'
import { type TestDatabase, withDatabase } from '../with-database.ts'

const refused = '42501'

async function outcomeOf(db: TestDatabase, worker: Worker, statement: string): Promise<string> {
  try {
    await db.login.sql.transaction().execute(async trx => {
      await beginAs(trx, { ...worker.asker, act: 'probe', at: null })
      await sql.raw(statement).execute(trx)
    })
    return 'answered'
  } catch (error) {
    return String((error as { code?: string }).code)
  }
}

test('nothing of the index can be read, called or changed by the service’s login', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  await town.child({ given: 'Robin', family: 'Example' })
  const worker = await town.worker('practitioner')
  const { rows: tables } = await sql<{
    name: string
  }>`select tablename as name from pg_tables where schemaname = 'name_index'`.execute(db.owner.sql)
  const { rows: functions } = await sql<{
    call: string
  }>`select format('%I(%s)', p.proname, (select string_agg('null::' || format_type(a, null), ', ')
      from unnest(p.proargtypes) a)) as call from pg_proc p where p.pronamespace = 'name_index'::regnamespace`.execute(
    db.owner.sql,
  )
  assert.ok(tables.length >= 4 && functions.length >= 8)
  const statements = [
    ...tables.flatMap(({ name }) => [
      `select * from name_index.${name}`,
      `select count(*) from name_index.${name}`,
      `delete from name_index.${name}`,
    ]),
    ...functions.map(({ call }) => `select name_index.${call}`),
    'select * from search_handle',
  ]
  for (const statement of statements) assert.equal(await outcomeOf(db, worker, statement), refused, statement)
})

type Row = {
  child_id: string | null
  via: string | null
  handle: string | null
  authority: string
  score: number | null
}

const given = ['Robin', 'Robyn', 'Rowan', 'Sky', 'Ash', 'Sam']
const family = ['Example', 'Exampel', 'Sample', 'Samples', 'Invented']
const pick = <T>(all: readonly T[], n: number): T => all[n % all.length] as T

async function crowd(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const workers = await Promise.all([1, 2, 3].map(() => town.worker('practitioner')))
  const granted = new Map<Worker, Set<string>>(workers.map(worker => [worker, new Set<string>()]))
  const children: { id: string; born: Day }[] = []
  for (let n = 0; n < 30; n += 1) {
    const born = (15_000 + (n % 7) * 31) as Day
    const id = await town.child({ given: pick(given, n), family: pick(family, Math.floor(n / 6)), bornOn: born })
    children.push({ id, born })
    const holder = pick(workers, n)
    if (n % 2 === 0) {
      await town.involves(id, holder)
      granted.get(holder)?.add(id)
    }
  }
  return { db, town, workers, granted, children }
}

async function search(db: TestDatabase, worker: Worker, typed: string, born: Day | null, numbers: string[]) {
  return db.login.sql.transaction().execute(async trx => {
    await beginAs(trx, { ...worker.asker, act: 'see-search', at: null })
    const name = readTypedName(typed)
    const on = born === null ? null : dayText(born)
    const { rows } =
      await sql<Row>`select * from find_children(${name.parts}, ${queryOf(name)}::jsonb, ${on}::date, ${numbers}::text[], 200)`.execute(
        trx,
      )
    return rows
  })
}

test('a thousand searches by people without a grant tell no id, no date of birth and no count of a child', async t => {
  const { db, workers, granted, children } = await crowd(t)
  const ids = new Set(children.map(child => child.id))
  let told = 0
  for (let n = 0; n < 1000; n += 1) {
    const worker = pick(workers, n * 7)
    const typed = [pick(given, n * 5 + (n >> 3)), n % 3 === 0 ? '' : pick(family, n * 3 + (n >> 4))].join(' ')
    const born = n % 4 === 0 ? null : ((pick(children, n * 11).born + (n % 5 === 0 ? 1 : 0)) as Day)
    const rows = await search(db, worker, typed, born, [])
    const [own, others] = [rows.filter(row => row.child_id !== null), rows.filter(row => row.child_id === null)]
    for (const row of own)
      assert.ok(granted.get(worker)?.has(row.child_id ?? '') && granted.get(worker)?.has(row.via ?? ''), typed)
    assert.ok(others.length <= 3, typed)
    for (const row of others) {
      assert.deepEqual(Object.keys(row).sort(), ['authority', 'child_id', 'handle', 'score', 'via'])
      assert.deepEqual([row.via, row.score, ids.has(row.handle ?? '')], [null, null, false])
    }
    if (typed.trim().split(' ').length < 2) assert.equal(others.length, 0, typed)
    told += others.length
  }
  assert.ok(told > 100, 'the searches of this test find something at all')
})

test('a number, a word alone and a date alone tell nothing of a child whom the searcher may not see', async t => {
  const { db, town, workers } = await crowd(t)
  const stranger = workers[0] ?? assert.fail()
  await town.byHand(hand =>
    sql`insert into identifier (id, child_id, kind, value) select gen_random_uuid(), id, 'nhs', '943 476 5919' from child limit 1`.execute(
      hand.sql,
    ),
  )
  await sql`delete from access_grant`.execute(db.owner.sql)
  assert.deepEqual(await search(db, stranger, '', null, ['9434765919']), [])
  assert.deepEqual(await search(db, stranger, 'Robin', 15_000 as Day, []), [])
  assert.deepEqual(await search(db, stranger, '', 15_000 as Day, []), [])
})

test('a telephone number and an address tell raw SQL nothing of a child whom the searcher may not see, own rows alone', async t => {
  const { db, town, workers, granted, children } = await crowd(t)
  await town.byHand(async hand => {
    await sql`insert into contact_detail (id, child_id, kind, value) select gen_random_uuid(), id, 'phone', '07700 900123' from child`.execute(
      hand.sql,
    )
    await sql`update placement set address = '12 Example Road, ZZ99 1AA'`.execute(hand.sql)
  })
  for (const worker of workers) {
    const rows = await db.login.sql.transaction().execute(async trx => {
      await beginAs(trx, { ...worker.asker, act: 'see-search', at: null })
      const asked = sql<{
        child_id: string
        via: string
      }>`select child_id, via from find_by_contact(array['07700900123'],
        array['12', 'example', 'rd'], 'zz991aa', 1000)`
      return (await asked.execute(trx)).rows
    })
    const own = granted.get(worker) ?? assert.fail()
    assert.ok(own.size > 0 && own.size < children.length)
    assert.deepEqual(new Set(rows.flatMap(row => [row.child_id, row.via])), own)
  }
})
