// How often one person may look for children, and who is shown to information governance for looking very often.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import type { Worker } from '../../../test/builders/people.ts'
import { aReport } from '../../../test/builders/reports.ts'
import { opens, pageOf } from '../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { hoursAfter } from '../../domain/kernel/index.ts'
import { readManySearches, readOwnSearches, readUnexplained } from '../../store/search/reads.ts'
import { overviewScreen } from '../../web/screens/access/overview/screen.ts'
import { reportMissing } from '../missing/report-missing.ts'
import { searchChildren } from './search-children.ts'

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [worker, governance] = [await town.worker('practitioner'), await town.worker('information-governance')]
  const number = (key: string, value: number) =>
    sql`insert into operational_number (key, from_at, value) values (${key}, now() - interval '1 day', ${value})`.execute(
      db.owner.sql,
    )
  const search = async (who: Worker = worker, purpose = '') =>
    (await searchChildren(db.store, who.asker, { typed: 'Robin Example', bornOn: null, purpose })).kind
  const age = (interval: string, who: Worker = worker) =>
    sql`update search set made_at = made_at - ${interval}::interval where person_id = ${who.personId}`.execute(
      db.owner.sql,
    )
  const many = (as: Worker = governance) => db.store.read(as.asker, 'see-access', readManySearches)
  return { db, town, worker, governance, number, search, age, many }
}

async function searches(of: Awaited<ReturnType<typeof scene>>, times: number, purpose = '') {
  const kinds: string[] = []
  for (let n = 0; n < times; n += 1) kinds.push(await of.search(of.worker, purpose))
  return kinds
}

test('a person looks for children as often within an hour as the partnership set, and once more only after the hour has passed', async t => {
  const of = await scene(t)
  const { db, town, worker, number, search, age } = of
  await number('searches-in-an-hour', 10)
  assert.ok((await searches(of, 10)).every(kind => kind === 'kept'))
  assert.deepEqual(await db.store.read(worker.asker, 'see', readOwnSearches), { made: 10, most: 10 })
  const refused = await searchChildren(db.store, worker.asker, { typed: 'Robin Example', bornOn: null, purpose: '' })
  assert.ok(
    refused.kind === 'faults' &&
      /You have looked for children 10 times within an hour/.test(refused.faults[0]?.text ?? ''),
  )
  assert.deepEqual(await db.store.read(worker.asker, 'see', readOwnSearches), { made: 10, most: 10 }, 'it is not kept')
  assert.equal(await search(await town.worker('practitioner')), 'kept', 'it is nobody else’s limit')
  assert.equal(
    await search(await town.alsoAs(worker, 'missing-co-ordinator', worker.agency)),
    'faults',
    'but theirs in every role',
  )
  await age('59 minutes')
  assert.equal(await search(), 'faults')
  await age('61 seconds')
  assert.equal(await search(), 'kept')
})

test('without a number of the partnership it is 60 within an hour', async t => {
  const { db, worker } = await scene(t)
  assert.deepEqual(await db.store.read(worker.asker, 'see', readOwnSearches), { made: 0, most: 60 })
})

test('whoever has looked as often as they may still reports a child missing', async t => {
  const of = await scene(t)
  const { db, town, worker, number, search } = of
  await number('searches-in-an-hour', 10)
  await searches(of, 10)
  assert.equal(await search(), 'faults')
  await reportMissing(db.store, worker.asker, aReport(hoursAfter(town.now, -2)), [])
  const { rows } = await sql<{ n: number }>`select count(*) as n from episode`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ n: 1 }])
})

test('information governance sees who looked as often as the partnership set and opened nothing, and how many of it gave no reason', async t => {
  const of = await scene(t)
  const { db, town, worker, governance, number, many, age } = of
  await number('searches-without-opening', 3)
  await searches(of, 1, 'A call about a boy at the bus station')
  await searches(of, 1, '  ')
  assert.deepEqual(await many(), [], 'one below the number')
  await searches(of, 1)
  const [line, ...others] = await many()
  assert.deepEqual([line?.personId, line?.searches, line?.unexplained, others], [worker.personId, 3, 2, []])
  const page = pageOf(await opens({ db, worker: governance, now: town.now }, overviewScreen)).text
  assert.match(page, /Of them without a reason/)
  assert.match(page, /Searches for a child in the last 24 hours: 3, of them without a reason: 2, by 1 person\./)
  assert.deepEqual(await many(worker), [], 'nobody else sees it')
  const none = { searches: 0, unexplained: 0, people: 0 }
  assert.deepEqual(await db.store.read(worker.asker, 'see-access', readUnexplained), none)
  await age('23 hours 59 minutes')
  assert.equal((await many()).length, 1)
  await age('2 minutes')
  assert.deepEqual(await many(), [], 'after a day')
})

test('without a number of the partnership it is 20', async t => {
  const of = await scene(t)
  await searches(of, 19)
  assert.deepEqual(await of.many(), [])
  await searches(of, 1)
  assert.equal((await of.many()).length, 1)
})

test('searches by which a record was opened within the hour after are not counted, and those of which it was opened later are', async t => {
  const of = await scene(t)
  const { db, town, worker, number, many, age } = of
  await number('searches-without-opening', 3)
  await searches(of, 3)
  assert.equal((await many()).length, 1)
  const child = await town.child({ given: 'Robin', family: 'Example' })
  const opened = (act: string) =>
    sql`insert into audit_entry (act, person_id, children) values (${act}, ${worker.personId}, array[${child}::uuid])`.execute(
      db.owner.sql,
    )
  await opened('see-search')
  assert.equal((await many()).length, 1, 'to be found is not to be opened')
  await opened('see-child')
  assert.deepEqual(await many(), [])
  await age('59 minutes')
  assert.deepEqual(await many(), [])
  await age('2 minutes')
  assert.equal((await many()).length, 1)
})
