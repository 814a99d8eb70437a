// A search that met a restricted record: its keepers hear of it, and whoever searched cannot tell.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type KyselyPlugin, sql } from 'kysely'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { restrictRecord } from '../../../actions/access/access-acts.ts'
import { readAccessNews, readRestrictedMet } from '../../../store/access/reads.ts'
import { findChildren } from '../../../store/children/reads.ts'
import { openStore } from '../../../store/open-store.ts'
import { homeScreen } from '../home/screen.ts'
import { noteMetScreen, overviewScreen } from './overview/screen.ts'

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const [keeper, colleague] = [await town.worker('team-manager', team), await town.worker('team-manager', team)]
  const searcher = await town.worker('practitioner')
  const child = await town.child({ given: 'Robin', family: 'Example' })
  await town.involves(child, team)
  const seal = () =>
    restrictRecord(db.store, keeper.asker, anId<'seal'>(), child, { reason: 'A relative works here', keepers: [] })
  const search = (who: Worker = searcher, typed = 'Robin Example') =>
    db.store.read(who.asker, 'see-search', tx => findChildren(tx, { typed, bornOn: null }, { page: 1, perPage: 20 }))
  const told = (who: Worker) => db.store.read(who.asker, 'see-access', readRestrictedMet)
  const as = (worker: Worker): Asking => ({ db, worker, now: town.now })
  return { db, town, keeper, colleague, searcher, child, seal, search, told, as }
}

test('a search that met a restricted record is told to its keeper at home and under access, with who searched, once a person and day', async t => {
  const { town, keeper, searcher, child, seal, search, told, as } = await scene(t)
  await seal()
  assert.deepEqual(await told(keeper), [])
  for (const _ of [1, 2, 3]) await search()
  const other = await town.worker('police-officer')
  await search(other)
  await search(searcher, 'Nobody Invented')
  const met = await told(keeper)
  assert.deepEqual(met.map(({ childId, child: name, role, times }) => [childId, name, role, times]).sort(), [
    [child, 'Robin Example', 'police-officer', 1],
    [child, 'Robin Example', 'practitioner', 3],
  ])
  const home = pageOf(await opens(as(keeper), homeScreen))
  assert.equal(home.text.match(/A search met a restricted record/g)?.length, 2)
  const page = pageOf(await opens(as(keeper), overviewScreen))
  assert.match(page.text, /Restricted records that a search met.*3 times that day/s)
  assert.deepEqual(await documentFaults(page.page), [])
})

test('a keeper takes note of it, and the same person’s next search of that day is no news while that of another day is', async t => {
  const { db, keeper, seal, search, told, as } = await scene(t)
  await seal()
  await search()
  const [met] = await told(keeper)
  const params = { entry: String(met?.entry), child: String(met?.childId) }
  const answer = { kind: 'redirect', to: '/access?done=met-noted' } as const
  for (const _ of [1, 2]) assert.deepEqual(await posts(as(keeper), noteMetScreen, { params }), answer)
  await search()
  const waits = async () => (await db.store.read(keeper.asker, 'see-home', readAccessNews)).met.length
  assert.equal(await waits(), 0)
  await sql`update restricted_met_noted set day = day - 1`.execute(db.owner.sql)
  assert.equal(await waits(), 1, 'what was noted was another day’s')
})

test('nobody but a keeper hears of it: not a colleague, not information governance, and never whoever searched, in any role', async t => {
  const { town, keeper, colleague, searcher, seal, search, told, as } = await scene(t)
  await seal()
  await search()
  const governance = await town.worker('information-governance')
  const [met] = await told(keeper)
  const params = { entry: String(met?.entry), child: String(met?.childId) }
  for (const who of [colleague, searcher, governance]) {
    assert.deepEqual(await told(who), [])
    assert.doesNotMatch(pageOf(await opens(as(who), overviewScreen)).text, /that a search met/)
    assert.deepEqual(await posts(as(who), noteMetScreen, { params }), { kind: 'not-found' })
  }
  const otherwise = await town.alsoAs(keeper, 'practitioner', searcher.agency)
  await search(otherwise)
  assert.equal((await told(keeper)).length, 1, 'one’s own search in another role is no news')
})

test('whoever searches gets the same answer after as many statements whether the record is restricted or there is none', async t => {
  const { db, town, searcher, child, seal } = await scene(t)
  await seal()
  const asked = async () => {
    const counted = { statements: 0 }
    const plugin: KyselyPlugin = {
      transformQuery: ({ node }) => {
        counted.statements += 1
        return node
      },
      transformResult: async ({ result }) => result,
    }
    const { database } = db.store
    const store = openStore({ ...database, sql: database.sql.withPlugin(plugin) })
    const found = await store.read(searcher.asker, 'see-search', tx =>
      findChildren(tx, { typed: 'Robin Example', bornOn: null }, { page: 1, perPage: 20 }),
    )
    return { found, statements: counted.statements }
  }
  const met = await asked()
  await town.byHand(hand => sql`update child set entered_in_error_at = now() where id = ${child}`.execute(hand.sql))
  assert.deepEqual(await asked(), met)
  assert.deepEqual([met.found.children, met.found.elsewhere, met.found.total], [[], [], 0])
  const { rows } = await sql<{ n: number }>`select count(*) as n from audit_entry
    where person_id = ${searcher.personId} and reason_code = 'restricted-met'`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ n: 1 }], 'and only the first of them met it')
})
