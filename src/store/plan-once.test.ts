import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { openMemory } from './embedded.ts'

async function opened(t: TestContext) {
  const database = await openMemory()
  t.after(() => database.close())
  await database.run('create table thing (id int primary key, name text, said jsonb)')
  const keptOf = async (words: string) => {
    const query = sql<{ statement: string }>`select statement from pg_prepared_statements`
    return (await query.execute(database.sql)).rows.filter(({ statement }) => statement.includes(words)).length
  }
  const add = (id: number, name: string | null) =>
    sql`insert into thing (id, name, said) values (${id}, ${name}, ${JSON.stringify({ id })}::jsonb)`.execute(
      database.sql,
    )
  const named = async (name: string | null) =>
    (
      await sql<{ id: number }>`select id from thing where name is not distinct from ${name}::text`.execute(
        database.sql,
      )
    ).rows
  return { database, keptOf, add, named }
}

test('the embedded database plans a statement with parameters once, and answers each time by what it is given', async t => {
  const { keptOf, add, named, database } = await opened(t)
  for (let id = 1; id <= 8; id += 1) await add(id, id % 2 === 0 ? 'even' : null)
  assert.deepEqual(
    [(await named('even')).length, (await named(null)).length, (await named("o'dd \\ $1")).length],
    [4, 4, 0],
  )
  assert.equal(await keptOf('insert into thing'), 1)
  assert.equal(await keptOf('is not distinct from'), 1)
  await sql`select 1`.execute(database.sql)
  await sql`select 1`.execute(database.sql)
  assert.equal(await keptOf('select 1'), 0, 'without parameters there is little to keep')
})

test('a statement that fails when it is planned or when it is done fails each time, and the next one is answered', async t => {
  const { add, named, database } = await opened(t)
  const wrong = () => sql`select nothing from thing where id = ${1}`.execute(database.sql)
  for (let n = 0; n < 3; n += 1) await assert.rejects(wrong, /column "nothing" does not exist/)
  await add(1, 'one')
  for (let n = 0; n < 3; n += 1) await assert.rejects(() => add(1, 'again'), /duplicate key/)
  const rolledBack = database.sql.transaction().execute(async trx => {
    await sql`insert into thing (id, name) values (${2}, ${'two'})`.execute(trx)
    throw new Error('thought better of')
  })
  await assert.rejects(rolledBack, /thought better of/)
  assert.deepEqual([await named('one'), await named('two')], [[{ id: 1 }], []])
})

test('when a table gets a column, what was planned before answers with it', async t => {
  const { add, database } = await opened(t)
  const all = async () => (await sql`select * from thing where id = ${1}`.execute(database.sql)).rows
  await add(1, 'one')
  assert.deepEqual(await all(), [{ id: 1, name: 'one', said: { id: 1 } }])
  await database.run('alter table thing add column more text')
  assert.deepEqual(await all(), [{ id: 1, name: 'one', said: { id: 1 }, more: null }])
})

test('beyond five hundred texts a statement is answered and not kept', async t => {
  const { database, keptOf } = await opened(t)
  for (let n = 0; n < 510; n += 1) {
    const query = sql<{ sum: number }>`select ${sql.raw(String(n))} + ${1}::int as sum`
    assert.deepEqual((await query.execute(database.sql)).rows, [{ sum: n + 1 }])
  }
  assert.equal(await keptOf('as sum'), 500)
})
