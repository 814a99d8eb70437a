import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { aReport, aReportOf } from '../../../test/builders/reports.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addYears, dayOf, dayText, hoursAfter, type Id, type Instant } from '../../domain/kernel/index.ts'
import { readCorrections, readLookAlikes, readMovedTo, readPoliceChecks } from '../../store/corrections/reads.ts'
import { readAnswers, readEpisode, readEpisodeEvents } from '../../store/missing/reads.ts'
import { readTogether } from '../../store/together/reads.ts'
import { enterInError, recordLocated } from '../missing/record-course.ts'
import { addToLog, assessRisk } from '../missing/record-event.ts'
import { reportMissing, saveReportAnswer } from '../missing/report-missing.ts'
import { sayTogether } from '../together/say-together.ts'
import { type Corrected, correctEpisode, standsAfterAll } from './correct-episode.ts'
import { recordFoundByPolice } from './found-by-police.ts'
import { keepOneOfTwo, moveToRightChild } from './move-episode.ts'

async function twoChildren(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const coordinator = await town.worker('missing-co-ordinator', team)
  const [wrong, right] = [await town.child({ given: 'Robin' }), await town.child({ given: 'Sky' })]
  for (const child of [wrong, right]) await town.grants(child, team)
  const see = (id: Id<'episode'>, as: Worker = coordinator) =>
    db.store.read(as.asker, 'see-episode', tx => readEpisode(tx, id))
  const stands = async (id: Id<'episode'>) => (await see(id)) ?? assert.fail('it is not seen')
  const shown = async (id: Id<'episode'>) => ({ id, version: (await stands(id)).version })
  const events = (id: Id<'episode'>) => db.store.read(coordinator.asker, 'see-episode', tx => readEpisodeEvents(tx, id))
  const duties = async (child: Id<'child'>) => {
    const { rows } = await sql<{ rule: string; subject: string; due_at: Instant | null }>`
      select rule, subject, due_at from obligation where child_id = ${child} and lapsed_at is null order by rule`.execute(
      db.owner.sql,
    )
    return rows
  }
  const log = (id: Id<'episode'>, entry: string, as: Worker = coordinator) =>
    addToLog(db.store, as.asker, id, { id: anId(), kind: 'information', when: hoursAfter(town.now, -1), entry })
  return { db, town, store: db.store, coordinator, wrong, right, see, stands, shown, events, duties, log }
}

/** An episode that somebody recorded on the wrong child, with an entry, an answer, a level, a group and an end. */
async function onTheWrongChild(scene: Awaited<ReturnType<typeof twoChildren>>) {
  const { town, store, coordinator, wrong, right, stands, shown, duties, log } = scene
  const reporter = await town.worker('provider-worker', await town.home())
  const officer = await town.worker('police-officer')
  await town.grants(wrong, officer)
  await town.grants(wrong, reporter, {})
  const onlyRight = await town.worker('practitioner')
  await town.grants(right, onlyRight)
  const report = aReportOf(wrong, hoursAfter(town.now, -20), { givenNames: 'Robin Example' })
  await reportMissing(store, reporter.asker, report, [{ question: 'places', answer: 'The park', notKnown: false }])
  const id = report.episodeId
  await log(id, 'Rang the school', reporter)
  await assessRisk(store, officer.asker, id, {
    id: anId(),
    stage: 'initial',
    level: 'high',
    reason: 'Alone',
    answers: {},
  })
  const third = await town.episode(await town.child())
  await town
    .byHand(({ sql }) => sql.selectFrom('episode').select('child_id').where('id', '=', third).executeTakeFirstOrThrow())
    .then(row => town.grants(row.child_id, coordinator))
  await sayTogether(store, coordinator.asker, [id, third], null)
  await recordLocated(store, coordinator.asker, await shown(id), {
    at: hoursAfter(town.now, -2),
    precision: 'exact',
    where: '',
    by: '',
  })
  const before = await stands(id)
  const wasDue = await duties(wrong)
  assert.ok(wasDue.some(({ rule }) => rule === 'RHI-15.6'))
  const names = await town.byHand(({ sql }) => sql.selectFrom('person').select(['id', 'name']).execute())
  const nameOf = (worker: Worker) => names.find(one => one.id === worker.personId)?.name
  return { reporter, officer, onlyRight, third, id, before, wasDue, nameOf }
}

async function movesBack(
  { db, store, coordinator, wrong, right, shown, stands, events, duties }: Awaited<ReturnType<typeof twoChildren>>,
  from: Id<'episode'>,
  writer: string | undefined,
  due: number,
): Promise<void> {
  const { reference } = await stands(from)
  const back = { child: wrong, episode: anId<'episode'>() }
  assert.equal(
    (await moveToRightChild(store, coordinator.asker, await shown(from), back, 'It was right')).kind,
    'saved',
  )
  assert.deepEqual([(await stands(back.episode)).reference, await duties(right)], [reference, []])
  assert.deepEqual(
    (await events(back.episode)).log.map(({ by }) => by),
    [writer],
    'the first writer is kept through both moves',
  )
  assert.equal((await duties(wrong)).length, due)
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from carried_row where episode_id = ${back.episode}`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ n: 3 }])
}

test('An episode on the wrong child is moved with all that was recorded, who wrote it, its reference, group and reporter; and back', async t => {
  const scene = await twoChildren(t)
  const { store, coordinator, wrong, right, see, stands, shown, events, duties } = scene
  const { reporter, officer, onlyRight, third, id, before, wasDue, nameOf } = await onTheWrongChild(scene)

  const to = { child: right, episode: anId<'episode'>() }
  assert.equal((await moveToRightChild(store, onlyRight.asker, await shown(id), to, 'No')).kind, 'not-found')
  assert.equal((await moveToRightChild(store, coordinator.asker, { id, version: 1 }, to, 'Stale')).kind, 'stale')
  const at = await shown(id)
  for (const _ of [1, 2])
    assert.equal((await moveToRightChild(store, coordinator.asker, at, to, 'Two of that name')).kind, 'saved')

  const moved = await stands(to.episode)
  assert.deepEqual(
    [moved.childId, moved.reference, moved.movedFrom, moved.describedName, moved.match, moved.located?.at],
    [right, before.reference, id, '', 'confirmed', before.located?.at],
  )
  const left = await stands(id)
  assert.match(left.enteredInErrorReason ?? '', /^Recorded on the wrong child\. Two of that name/)
  const { log: entries, assessments } = await events(to.episode)
  assert.deepEqual(
    entries.map(({ entry, by }) => [entry, by]),
    [['Rang the school', nameOf(reporter)]],
  )
  assert.deepEqual(
    assessments.map(({ level, by }) => [level, by]),
    [['high', nameOf(officer)]],
  )
  const answers = await store.read(coordinator.asker, 'see', tx => readAnswers(tx, to.episode))
  assert.equal(answers.get('places')?.answer, 'The park')
  const isDue = await duties(right)
  assert.deepEqual(
    isDue.map(({ rule, due_at }) => [rule, due_at]),
    wasDue.map(({ rule, due_at }) => [rule, due_at]),
  )
  assert.deepEqual(await duties(wrong), [])
  assert.equal(
    (await store.read(coordinator.asker, 'see', tx => readTogether(tx, third))).seen[0]?.episode.id,
    to.episode,
  )
  assert.equal((await see(to.episode, reporter))?.reference, before.reference, 'the reporter keeps sight of it')
  assert.equal(await see(to.episode, officer), null, 'who saw the wrong child does not see the right one')
  assert.equal(await see(id, onlyRight), null, 'nor the other way round')
  assert.equal((await store.read(coordinator.asker, 'see', tx => readMovedTo(tx, id)))?.id, to.episode)
  assert.equal((await standsAfterAll(store, coordinator.asker, await shown(id), 'No')).kind, 'refused')
  await movesBack(scene, to.episode, nameOf(reporter), wasDue.length)
})

test('A report without any time does not begin anew when it is moved, and a record made for it alone is in error until it comes back', async t => {
  const { db, town, store, coordinator, right, stands, shown } = await twoChildren(t)
  const said = aReport(town.now, {
    givenNames: '',
    familyName: '',
    nameWords: [],
    workingName: 'Unknown: lad in the red coat',
    lastSeen: null,
    reportedToPoliceAt: null,
  })
  await reportMissing(store, coordinator.asker, said, [])
  const unknown = (await stands(said.episodeId)).childId
  await town.grants(unknown, coordinator)
  const to = { child: right, episode: anId<'episode'>() }
  const recordedAt = (await stands(said.episodeId)).recordedAt
  await moveToRightChild(store, coordinator.asker, await shown(said.episodeId), to, 'He said his name')
  assert.equal((await stands(to.episode)).foundMissing?.at, recordedAt)
  assert.equal((await stands(to.episode)).describedName, 'Unknown: lad in the red coat')
  const inError = async () =>
    (
      await sql<{ at: Instant | null }>`select entered_in_error_at as at from child where id = ${unknown}`.execute(
        db.owner.sql,
      )
    ).rows[0]?.at
  assert.notEqual(await inError(), null)
  await moveToRightChild(
    store,
    coordinator.asker,
    await shown(to.episode),
    { child: unknown, episode: anId() },
    'It was not him',
  )
  assert.equal(await inError(), null)
})

test('Of two reports of the same time one is kept with the other’s records, both reporters see it, and the count is one', async t => {
  const { town, store, coordinator, wrong: child, see, stands, shown, events, log } = await twoChildren(t)
  const [home, school] = [await town.worker('provider-worker', await town.home()), await town.worker('school-lead')]
  const bornOn = addYears(dayOf(town.now), -14)
  await town.byHand(({ sql }) =>
    sql
      .updateTable('child_identity')
      .set({ family_name: 'Example', name_words: ['robin', 'example'], born_on: dayText(bornOn) })
      .where('child_id', '=', child)
      .execute(),
  )
  const first = aReport(hoursAfter(town.now, -5), { bornOn })
  const second = aReport(hoursAfter(town.now, -6), { bornOn, reportedToPoliceAt: null })
  await reportMissing(store, home.asker, first, [{ question: 'places', answer: 'The park', notKnown: false }])
  await reportMissing(store, school.asker, second, [
    { question: 'places', answer: 'The mall', notKnown: false },
    { question: 'friends', answer: 'A friend', notKnown: false },
  ])
  await log(second.episodeId, 'Seen at the gate', school)
  const one = await stands(first.episodeId)
  assert.equal((await stands(second.episodeId)).childId, child)
  const alike = (as: Worker) => store.read(as.asker, 'see', tx => readLookAlikes(tx, one))
  assert.deepEqual(
    (await alike(coordinator)).map(({ id }) => id),
    [second.episodeId],
  )
  assert.deepEqual(await alike(home), [], 'a reporter learns nothing of the other report')
  const join = async () =>
    keepOneOfTwo(
      store,
      coordinator.asker,
      { kept: await shown(first.episodeId), other: at, taken: ['lastSeen'] },
      'Home and school rang',
    )
  const at = await shown(second.episodeId)
  assert.equal((await join()).kind, 'saved')
  assert.equal((await join()).kind, 'saved')
  const kept = await stands(first.episodeId)
  assert.equal(kept.lastSeen?.at, second.lastSeen?.at)
  assert.equal(kept.reportedToPoliceAt, first.reportedToPoliceAt)
  assert.deepEqual(
    [(await stands(second.episodeId)).duplicateOf, (await see(first.episodeId, school))?.id],
    [kept.id, kept.id],
  )
  const said = (await events(kept.id)).log.map(({ entry }) => entry).sort()
  assert.deepEqual(said, ['Said in the other report: The mall', 'Seen at the gate'])
  const answers = await store.read(school.asker, 'see', tx => readAnswers(tx, kept.id))
  assert.deepEqual([answers.get('places')?.answer, answers.get('friends')?.answer], ['The park', 'A friend'])
  assert.equal(
    (await standsAfterAll(store, coordinator.asker, await shown(second.episodeId), 'It was another day')).kind,
    'saved',
  )
  assert.equal((await stands(second.episodeId)).duplicateOf, null)
})

const asItIs: Corrected = {
  ...{ missingFrom: null, foundMissing: null, policeReference: '', located: null, locatedWhere: '', locatedBy: '' },
  ...{
    returnedTo: '',
    wellBeing: null,
    wellBeingSays: '',
    lateBecause: '',
    lastSeen: null,
    policeTold: null,
    returned: null,
  },
}

test('RHI-15.6: a corrected return moves the 72 hours in the same act, and what was said before stays with the reason', async t => {
  const { town, store, coordinator, wrong: child, stands, shown, duties } = await twoChildren(t)
  const id = await town.episode(child, { lastSeen: 30, returned: 2, confirmed: 1 })
  const due = async () => (await duties(child)).find(({ rule }) => rule === 'RHI-15.6')?.due_at
  assert.equal(await due(), hoursAfter(town.now, 70))
  const exact = (hours: number) => ({ at: hoursAfter(town.now, -hours), precision: 'about' }) as const
  const said = {
    ...asItIs,
    lastSeen: exact(30),
    policeTold: exact(29),
    returned: exact(5),
    wellBeing: hoursAfter(town.now, -1),
  }
  assert.equal(
    (await correctEpisode(store, coordinator.asker, await shown(id), said, 'The diary says so')).kind,
    'saved',
  )
  assert.equal(await due(), hoursAfter(town.now, 67))
  const [correction] = await store.read(coordinator.asker, 'see', tx => readCorrections(tx, id))
  assert.equal(correction?.reason, 'The diary says so')
  assert.notEqual(correction?.before.returned_at, correction?.after.returned_at)
  await correctEpisode(
    store,
    coordinator.asker,
    await shown(id),
    { ...said, returned: null, wellBeing: null },
    'It was another child',
  )
  assert.equal(await due(), undefined)
  const early = { ...said, returned: exact(40) }
  await correctEpisode(store, coordinator.asker, { ...(await shown(id)), insisted: true }, early, 'Two clocks')
  assert.deepEqual((await stands(id)).keptAsSaid, ['found-before-missing'])
})

test('An episode entered in error takes nothing more, by whatever address, and stands again with a reason', async t => {
  const { town, store, coordinator, wrong: child, stands, shown, duties, log } = await twoChildren(t)
  const id = await town.episode(child, { lastSeen: 30, returned: 2 })
  const before = await duties(child)
  await enterInError(store, coordinator.asker, await shown(id), 'Twice')
  assert.equal((await log(id, 'More')).kind, 'refused')
  const answer = { question: 'places', answer: 'The park', notKnown: false, version: 0 }
  assert.equal((await saveReportAnswer(store, coordinator.asker, id, answer)).kind, 'refused')
  assert.deepEqual(await duties(child), [])
  assert.equal((await standsAfterAll(store, coordinator.asker, await shown(id), 'It was once')).kind, 'saved')
  assert.deepEqual([(await stands(id)).enteredInErrorAt, await duties(child)], [null, before])
  assert.equal((await standsAfterAll(store, coordinator.asker, await shown(id), 'Again')).kind, 'refused')
})

test('POL-12.6: a child whom the police found and nobody reported is an episode that is found already, with four checks', async t => {
  const { town, store } = await twoChildren(t)
  const officer = await town.worker('police-officer')
  const { episodeId, newChildId, child, givenNames, familyName, nameWords, bornOn } = aReport(town.now, {
    givenNames: '',
    familyName: '',
    nameWords: [],
  })
  const found = { at: hoursAfter(town.now, -1), precision: 'about' } as const
  const checks = (['pnc', 'compact', 'storm', 'home-address'] as const).map(lookedAt => ({
    lookedAt,
    done: lookedAt !== 'storm',
    result: '',
  }))
  const said = {
    episodeId,
    newChildId,
    person: { child, givenNames, familyName, nameWords, bornOn, workingName: 'Unknown: girl with a blue bag' },
  }
  for (const _ of [1, 2])
    await recordFoundByPolice(store, officer.asker, {
      ...said,
      answers: [],
      found,
      where: 'The station',
      policeReference: '',
      checks,
    })
  const [episode, kept] = await store.read(
    officer.asker,
    'see',
    async tx => [await readEpisode(tx, episodeId), await readPoliceChecks(tx, episodeId)] as const,
  )
  assert.deepEqual(
    [episode?.source, episode?.located?.at, episode?.reportedToPoliceAt],
    ['found-by-police', found.at, found.at],
  )
  assert.equal(kept.length, 4)
  assert.equal(kept.filter(({ done }) => done).length, 3)
})
