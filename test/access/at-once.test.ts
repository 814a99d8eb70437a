import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Id } from '../../src/domain/kernel/ids.ts'
import { hoursAfter } from '../../src/domain/kernel/instants.ts'
import { keepDutiesOf } from '../../src/store/duties/engine.ts'
import { addEvent, reportEpisode, setEpisodeFacts } from '../../src/store/missing/writes.ts'
import type { Store } from '../../src/store/open-store.ts'
import { StaleSave } from '../../src/store/refusals.ts'
import { at, sqlOf, type WriteTx } from '../../src/store/transaction.ts'
import { type Partnership, partnership } from '../builders/partnership.ts'
import { anId, type Worker } from '../builders/people.ts'
import { aReportOf } from '../builders/reports.ts'
import { onPostgres, type TestDatabase, withDatabase } from '../with-database.ts'

const onlyOnPostgres = onPostgres ? {} : { skip: 'the embedded database has one connection: nothing happens at once' }

/** Numbers that look random and are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * below)
  }
}

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** How many duties and flags of a child would change if it were looked at again by itself: nought where none was lost. */
async function missed(db: TestDatabase, town: Partnership, child: Id<'child'>): Promise<number> {
  return db.owner.sql.transaction().execute(async trx => {
    await sql`select set_config('app.now', ${at(hoursAfter(town.now, 1))}, true)`.execute(trx)
    return keepDutiesOf(trx, child, hoursAfter(town.now, 1))
  })
}

async function fiveChildren(db: TestDatabase) {
  const town = await partnership(db)
  const team = await town.team()
  const children: Id<'child'>[] = []
  for (let nth = 0; nth < 5; nth += 1) {
    const child = await town.child({ status: 'in-care' })
    await town.grants(child, team)
    children.push(child)
  }
  const workers = await Promise.all([0, 1, 2, 3, 4, 5].map(() => town.worker('missing-co-ordinator', team)))
  return { town, children, workers }
}

test(
  'three people who report the same child at once lose no duty between them, whoever ends last',
  onlyOnPostgres,
  async t => {
    const db = await withDatabase(t)
    const { town, children, workers } = await fiveChildren(db)
    const [child, lastSeen] = [children[0]!, hoursAfter(town.now, -5)]
    const report = (worker: Worker, meanwhile: () => Promise<unknown>) =>
      db.store.write(worker.asker, 'report-missing', async tx => {
        await reportEpisode(tx, aReportOf(child, lastSeen))
        await meanwhile()
      })
    // The one who begins first ends last: what the others record is later than the beginning of an act that must count it.
    await report(workers[0]!, () => Promise.all([1, 2].map(nth => report(workers[nth]!, () => wait(20)))))
    const { rows } = await sql<{
      rule: string
    }>`select rule from obligation where child_id = ${child} and rule = 'MISS-13.15'`.execute(db.owner.sql)
    assert.equal(rows.length, 1, 'MISS-13.15: the third report raises a level 1 meeting')
    assert.equal(await missed(db, town, child), 0)
  },
)

async function someAct(
  tx: WriteTx,
  child: Id<'child'>,
  town: Partnership,
  pick: (below: number) => number,
): Promise<void> {
  const lastSeen = hoursAfter(town.now, -1 - pick(2000))
  const db = sqlOf(tx)
  const query = db
    .selectFrom('episode')
    .select(['id', 'version'])
    .where('child_id', '=', child)
    .orderBy('recorded_at', 'desc')
  const latest = await query.executeTakeFirst()
  const kind = latest === undefined ? 0 : pick(4)
  if (kind === 0 || latest === undefined) {
    await reportEpisode(tx, aReportOf(child, lastSeen))
  } else if (kind === 1) {
    await setEpisodeFacts(tx, latest.id, latest.version, { returned_at: at(town.now), returned_precision: 'exact' })
  } else if (kind === 2) {
    await addEvent(tx, 'case_review', {
      id: anId<'case-review'>(),
      child_id: child,
      episode_id: latest.id,
      held_at: at(town.now),
    })
  } else {
    await addEvent(tx, 'meeting', { id: anId<'meeting'>(), child_id: child, level: 1 + pick(3), held_at: at(town.now) })
  }
}

async function oneWriter(
  store: Store,
  worker: Worker,
  acts: number,
  act: (tx: WriteTx) => Promise<void>,
): Promise<string[]> {
  const refused: string[] = []
  for (let nth = 0; nth < acts; nth += 1) {
    try {
      await store.write(worker.asker, 'write-at-once', act)
    } catch (error) {
      refused.push(error instanceof StaleSave ? 'stale' : String((error as { code?: string }).code ?? error))
    }
  }
  return refused
}

test(
  'two hundred acts on five children by six people at once neither block each other for ever nor lose a duty',
  onlyOnPostgres,
  async t => {
    const db = await withDatabase(t)
    const { town, children, workers } = await fiveChildren(db)
    const pick = numbersFrom(20261102)
    const act = async (tx: WriteTx) => {
      const first = pick(5)
      await someAct(tx, children[first]!, town, pick)
      await wait(pick(6))
      // One act in three is about a second child too, in whatever order.
      if (pick(3) === 0)
        await addEvent(tx, 'meeting', {
          id: anId<'meeting'>(),
          child_id: children[pick(5)]!,
          level: 1,
          held_at: at(town.now),
        })
    }
    const refused = (await Promise.all(workers.map(worker => oneWriter(db.store, worker, 34, act)))).flat()
    assert.deepEqual(
      refused.filter(code => code !== 'stale'),
      [],
    )
    t.diagnostic(`${6 * 34} acts, ${refused.length} refused as stale`)
    for (const child of children) assert.equal(await missed(db, town, child), 0)
  },
)

test('of two who save the same version one is refused and nothing of theirs is half saved', async t => {
  const db = await withDatabase(t)
  const { town, children, workers } = await fiveChildren(db)
  const episode = await town.episode(children[0]!)
  const save = (worker: Worker, text: string) =>
    db.store.write(worker.asker, 'set-facts', async tx => {
      await addEvent(tx, 'meeting', {
        id: anId<'meeting'>(),
        child_id: children[0]!,
        level: 1,
        held_at: at(town.now),
        plan: text,
      })
      await setEpisodeFacts(tx, episode, 1, { well_being: text })
    })
  const outcomes = await Promise.allSettled([save(workers[0]!, 'first'), save(workers[1]!, 'second')])
  const [refused] = outcomes.filter(outcome => outcome.status === 'rejected')
  assert.equal(outcomes.filter(outcome => outcome.status === 'rejected').length, 1)
  assert.ok(refused?.reason instanceof StaleSave)
  assert.equal(refused.reason.current, 2)
  const { rows } = await sql<{ plan: string; well_being: string; version: number }>`
    select m.plan, e.well_being, e.version from meeting m join episode e on e.child_id = m.child_id`.execute(
    db.owner.sql,
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0]?.plan, rows[0]?.well_being)
  assert.equal(rows[0]?.version, 2)
})
