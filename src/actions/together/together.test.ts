import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { aReport, aReportOf } from '../../../test/builders/reports.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { hoursAfter, type Id } from '../../domain/kernel/index.ts'
import { readEpisode, readEpisodeEvents } from '../../store/missing/reads.ts'
import { readMayBelong, readTogether } from '../../store/together/reads.ts'
import { recordLocated } from '../missing/record-course.ts'
import { addToLog } from '../missing/record-event.ts'
import { reportTogether } from './report-together.ts'
import { recordLastTogether, sayApart, sayTogether } from './say-together.ts'

async function twoSiblings(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const coordinator = await town.worker('missing-co-ordinator', team)
  const [robin, sky] = [await town.child({ given: 'Robin' }), await town.child({ given: 'Sky' })]
  for (const child of [robin, sky]) await town.grants(child, team)
  const onlyRobin = await town.worker('practitioner')
  await town.grants(robin, onlyRobin)
  const together = (episode: Id<'episode'>, as: Worker = coordinator) =>
    db.store.read(as.asker, 'see-together', tx => readTogether(tx, episode))
  const log = (episode: Id<'episode'>, as: Worker = coordinator) =>
    db.store.read(as.asker, 'see-log', async tx => (await readEpisodeEvents(tx, episode)).log)
  return { db, town, store: db.store, team, coordinator, robin, sky, onlyRobin, together, log }
}

test('Two children reported together are an episode each, linked, by one report that is one however often it is sent', async t => {
  const { db, store, town, coordinator, robin, sky, onlyRobin, together } = await twoSiblings(t)
  const seen = hoursAfter(town.now, -3)
  const [first, second, third] = [aReportOf(robin, seen), aReportOf(sky, seen), aReport(seen, { givenNames: 'Ash' })]
  const sent = (report: typeof first) => ({
    report,
    answers: [{ question: 'places', answer: 'The park', notKnown: false }],
  })
  const send = (...others: (typeof first)[]) => reportTogether(store, coordinator.asker, sent(first), others.map(sent))
  const [one, again] = await Promise.all([send(second), send(second)])
  assert.equal(one.reference, again.reference)
  const others = await together(first.episodeId)
  assert.deepEqual(
    [others.seen.map(({ subject }) => subject.name.slice(0, 3)), others.hidden, others.from],
    [['Sky'], 0, seen],
  )
  await send(second, third)
  assert.equal((await together(first.episodeId)).seen.length, 2)
  const { rows } = await sql<{ n: number }>`select count(*) as n from episode`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ n: 3 }])
  const seenByOne = await together(first.episodeId, onlyRobin)
  assert.deepEqual([seenByOne.seen, seenByOne.hidden], [[], 2], 'who may see one child learns the number of the others')
  const stranger = await town.worker('practitioner')
  assert.deepEqual(await together(first.episodeId, stranger), { seen: [], hidden: 0, from: null })
})

test('A reporter without a grant sees every episode of their own report, and may say that they are together', async t => {
  const { db, town, store, together } = await twoSiblings(t)
  const analyst = await town.worker('analyst')
  const school = await town.worker('school-lead')
  for (const worker of [analyst, school]) {
    const [first, second] = [aReport(town.now, { givenNames: 'Ash' }), aReport(town.now, { givenNames: 'Elm' })]
    await reportTogether(store, worker.asker, { report: first, answers: [] }, [{ report: second, answers: [] }])
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from episode_group where episode_id in (${first.episodeId}, ${second.episodeId})`.execute(
      db.owner.sql,
    )
    assert.deepEqual(rows, [{ n: 2 }])
    if (worker === school) assert.equal((await together(first.episodeId, school)).seen[0]?.subject.name, 'Elm Example')
  }
})

test('Two episodes that exist are said to be together by somebody who sees both, groups meet, and one is set apart with a reason', async t => {
  const { db, town, store, coordinator, robin, sky, onlyRobin, together } = await twoSiblings(t)
  const [one, other, third] = [
    await town.episode(robin),
    await town.episode(sky),
    await town.episode(await town.child()),
  ]
  await town.grants(
    (await sql<{ child_id: Id<'child'> }>`select child_id from episode where id = ${third}`.execute(db.owner.sql))
      .rows[0]!.child_id,
    coordinator,
  )
  assert.equal((await sayTogether(store, onlyRobin.asker, [one, other], null)).kind, 'not-found')
  assert.equal((await sayTogether(store, onlyRobin.asker, [one, anId()], null)).kind, 'not-found')
  const robins = (await store.read(coordinator.asker, 'see', tx => readEpisode(tx, one))) ?? assert.fail()
  const offered = await store.read(coordinator.asker, 'see', tx => readMayBelong(tx, robins))
  assert.deepEqual(new Set(offered.map(({ id }) => id)), new Set([other, third]))
  assert.equal((await sayTogether(store, coordinator.asker, [one, other], town.now)).kind, 'saved')
  assert.equal((await sayTogether(store, coordinator.asker, [one, other], town.now)).kind, 'saved')
  assert.equal((await sayTogether(store, coordinator.asker, [third, other], null)).kind, 'saved')
  assert.equal((await together(one)).seen.length, 2)
  assert.equal((await sayApart(store, onlyRobin.asker, other, 'No')).kind, 'not-found')
  assert.equal((await sayApart(store, coordinator.asker, other, 'Sky was at an aunt’s')).kind, 'saved')
  assert.equal((await sayApart(store, coordinator.asker, other, 'Again')).kind, 'not-found')
  assert.deepEqual([(await together(one)).seen.length, (await together(other)).seen.length], [1, 0])
  const { rows } = await sql<{
    reason: string
  }>`select reason from history where table_name = 'episode_group' and episode_id = ${other} order by version desc limit 1`.execute(
    db.owner.sql,
  )
  assert.deepEqual(rows, [{ reason: 'Sky was at an aunt’s' }])
})

test('An entry goes on the record of each whom the writer may see, once, with one shared id; one found tells of another', async t => {
  const { town, store, coordinator, robin, sky, onlyRobin, log, together } = await twoSiblings(t)
  const [one, other] = [await town.episode(robin), await town.episode(sky)]
  await sayTogether(store, coordinator.asker, [one, other], null)
  const entry = {
    id: anId<'log-entry'>(),
    kind: 'sighting',
    when: hoursAfter(town.now, -1),
    entry: 'Both on a tram',
  } as const
  for (const _ of [1, 2]) await addToLog(store, coordinator.asker, one, entry, [other])
  const [first, second] = [await log(one), await log(other)]
  assert.deepEqual([first.length, second.length], [1, 1])
  assert.deepEqual([first[0]?.sharedId, second[0]?.sharedId], [entry.id, entry.id])
  await addToLog(store, onlyRobin.asker, one, { ...entry, id: anId(), entry: 'Seen alone' }, [other])
  assert.deepEqual(
    [(await log(one)).length, (await log(other)).length],
    [2, 1],
    'nothing reaches a record that the writer may not see',
  )
  const found = { at: town.now, precision: 'exact', where: 'At the station', by: 'Police' } as const
  await recordLocated(store, coordinator.asker, { id: one, version: 1 }, found)
  const said = [{ episode: other, when: hoursAfter(town.now, -2), where: 'On the quay' }]
  const id = anId<'log-entry'>()
  for (const _ of [1, 2])
    assert.equal((await recordLastTogether(store, coordinator.asker, one, id, said)).kind, 'saved')
  const sightings = (await log(other)).filter(({ entry }) => entry.includes('quay'))
  assert.equal(sightings.length, 1)
  assert.doesNotMatch(sightings[0]?.entry ?? '', /Robin/)
  assert.equal((await together(other)).seen[0]?.episode.located?.where, 'At the station')
})
