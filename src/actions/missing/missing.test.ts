import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { aReport, aReportOf } from '../../../test/builders/reports.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, addYears, dayOf, hoursAfter, type Id, type Instant, startOfDay } from '../../domain/kernel/index.ts'
import { policeKnewAt } from '../../domain/missing/index.ts'
import { readAnswers, readBoard, readEpisode, readReportable, readSubject } from '../../store/missing/reads.ts'
import type { NewReport } from '../../store/missing/writes.ts'
import { NotAllowed } from '../doors.ts'
import { recomputeDuties } from '../recompute-duties.ts'
import * as course from './record-course.ts'
import * as event from './record-event.ts'
import { reportMissing, saveReportAnswer } from './report-missing.ts'

async function atNight(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const authority = await town.agency('authority', 'staffordshire')
  const team = await town.team(authority, [{ kind: 'authority', value: 'staffordshire' }])
  const coordinator = await town.worker('missing-co-ordinator', team)
  const police = await town.worker(
    'police-officer',
    await town.team(await town.agency('police'), [{ kind: 'open-episode', value: null }]),
  )
  const bornOn = addYears(dayOf(town.now), -15)
  const child = await town.child({ given: 'Robin', family: 'Example', bornOn, status: 'in-care' })
  const see = (episode: Id<'episode'>, as: Worker = coordinator) =>
    db.store.read(
      as.asker,
      'see-episode',
      async tx => (await readEpisode(tx, episode)) ?? assert.fail('it is not seen'),
    )
  const shown = async (episode: Id<'episode'>) => ({ id: episode, version: (await see(episode)).version })
  const duty = async (rule: string, episode: Id<'episode'>) => {
    const { rows } = await sql<{ due_at: Instant | null; met_at: Instant | null; lapsed_by: string | null }>`
      select due_at, met_at, lapsed_by from obligation where rule = ${rule} and subject = ${episode}`.execute(
      db.owner.sql,
    )
    return rows[0]
  }
  const report = async (said: NewReport, by: Worker = coordinator) => {
    await reportMissing(db.store, by.asker, said, [])
    return said.episodeId
  }
  return { db, town, coordinator, police, child, bornOn, see, shown, duty, report, store: db.store }
}

test('A report by somebody without a grant is matched by names and date of birth, to be confirmed, and tells them nothing', async t => {
  const { db, town, bornOn, child, see, report } = await atNight(t)
  await town.child({ given: 'Robin', family: 'Example', bornOn: addDays(bornOn, 1) })
  const school = await town.worker('school-lead', await town.team(await town.agency('school')))
  const said = aReport(hoursAfter(town.now, -2), { bornOn })
  const episode = await report(said, school)
  const known = await see(episode)
  assert.deepEqual([known.childId, known.match], [child, 'to-confirm'])
  const asReported = await see(episode, school)
  const { subject, line } = await db.store.read(school.asker, 'see-episode', async tx => ({
    subject: await readSubject(tx, asReported),
    line: (await readBoard(tx, 'missing', 10))[0],
  }))
  assert.deepEqual(subject, { name: 'Robin Example', bornOn, whole: false, lookedAfter: false, blocks: 0 })
  assert.deepEqual([line?.childId, line?.authority], [null, null])
})

test('A report of somebody whom nobody knows makes a record, and one of names alone matches nobody', async t => {
  const { town, child, see, report } = await atNight(t)
  for (const said of [{ bornOn: null }, { givenNames: 'Sky' }, { givenNames: '', familyName: '' }]) {
    const episode = await see(await report(aReport(hoursAfter(town.now, -1), { authority: 'staffordshire', ...said })))
    assert.equal(episode.match, 'new')
    assert.notEqual(episode.childId, child)
  }
})

test('A child whom the reporter chose is that child, and one whom they may not see is as if not chosen', async t => {
  const { db, town, child, see, report } = await atNight(t)
  assert.equal((await see(await report(aReportOf(child, town.now)))).match, 'chosen')
  const stranger = await town.worker('provider-worker', await town.home())
  const episode = await see(await report(aReportOf(child, town.now, { givenNames: 'Sky' }), stranger), stranger)
  assert.equal(episode.match, 'new')
  const listed = (as: Worker) => db.store.read(as.asker, 'open-report', tx => readReportable(tx, 5, child))
  assert.deepEqual(await listed(stranger), [])
})

test('Those whom somebody looks after or works with are listed, and the one they came for first', async t => {
  const { db, town, coordinator, child } = await atNight(t)
  const near = await town.child({ given: 'Alex', family: 'Sample' })
  await town.involves(near, coordinator)
  const listed = await db.store.read(coordinator.asker, 'open-report', tx => readReportable(tx, 5, child))
  assert.deepEqual(
    listed.map(one => one.name),
    ['Robin Example', 'Alex Sample'],
  )
})

test('Somebody who sees the whole child confirms a match, once, and nobody else can', async t => {
  const { db, town, coordinator, bornOn, report, shown, see } = await atNight(t)
  const school = await town.worker('school-lead', await town.team(await town.agency('school')))
  const episode = await report(aReport(hoursAfter(town.now, -2), { bornOn }), school)
  const refused = await course.confirmMatch(db.store, school.asker, await shown(episode))
  assert.equal(refused.kind, 'refused')
  assert.equal((await course.confirmMatch(db.store, coordinator.asker, await shown(episode))).kind, 'saved')
  assert.equal((await see(episode)).match, 'confirmed')
  assert.equal((await course.confirmMatch(db.store, coordinator.asker, await shown(episode))).kind, 'refused')
})

test('The same report sent twice, also at once, is one report with one reference', async t => {
  const { store, town, coordinator, child } = await atNight(t)
  const report = aReportOf(child, town.now)
  const send = () =>
    reportMissing(store, coordinator.asker, report, [{ question: 'places', answer: 'The park', notKnown: false }])
  const [first, second] = await Promise.all([send(), send()])
  assert.equal(first.reference, second.reference)
  assert.equal((await send()).reference, first.reference)
})

test('CARE-A1.6: a child of 12 or under on the day they were last seen, or whose age nobody knows, is never only logged', async t => {
  const { store, town, coordinator, see, report, shown } = await atNight(t)
  const lastSeen = startOfDay(addDays(dayOf(town.now), -1))
  const kindOf = async (bornOn: NewReport['bornOn']) => {
    const said = aReport(lastSeen, {
      givenNames: 'Sky',
      bornOn,
      kind: 'away-without-permission',
      authority: 'staffordshire',
    })
    return (await see(await report(said))).kind
  }
  const thirteenToday = addYears(dayOf(town.now), -13)
  assert.equal(await kindOf(null), 'missing')
  assert.equal(await kindOf(thirteenToday), 'missing')
  assert.equal(await kindOf(addDays(thirteenToday, -1)), 'away-without-permission')

  const young = aReport(lastSeen, { bornOn: thirteenToday, authority: 'staffordshire', givenNames: 'Kim' })
  const id = await report(young)
  const asked = await course.reclassifyEpisode(
    store,
    coordinator.asker,
    await shown(id),
    'away-without-permission',
    'x',
  )
  assert.equal(asked.kind, 'refused')
  assert.equal((await see(id)).kind, 'missing')
})

test('GAP-30: an episode that is reclassified counts from the moment at which it first was missing, also when it changes again', async t => {
  const { store, town, coordinator, child, see, shown, duty } = await atNight(t)
  for (const ago of [200, 100]) await town.episode(child, { lastSeen: ago, returned: ago - 9, confirmed: ago - 9 })
  const away = await town.episode(child, { kind: 'away-from-placement', lastSeen: 20, returned: 10 })
  assert.equal(await duty('MISS-13.15', away), undefined)
  const change = async (kind: Parameters<typeof course.reclassifyEpisode>[3]) =>
    course.reclassifyEpisode(store, coordinator.asker, await shown(away), kind, 'What we know now')
  await change('missing')
  const { countedFrom } = await see(away)
  assert.ok(countedFrom !== null && countedFrom >= town.now)
  assert.equal((await duty('MISS-13.15', away))?.lapsed_by, null)
  await change('away-from-placement')
  assert.equal((await duty('MISS-13.15', away))?.lapsed_by, 'reclassify-episode')
  await change('missing')
  assert.equal((await see(away)).countedFrom, countedFrom)
  assert.equal((await duty('MISS-13.15', away))?.lapsed_by, null)
})

test('An episode entered in error lets its duties lapse, keeps its reason, and takes nothing more', async t => {
  const { store, town, coordinator, child, see, shown, duty } = await atNight(t)
  const id = await town.episode(child, { lastSeen: 20, returned: 10 })
  assert.equal((await duty('RHI-15.6', id))?.lapsed_by, null)
  await course.enterInError(store, coordinator.asker, await shown(id), 'The wrong child')
  assert.equal((await duty('RHI-15.6', id))?.lapsed_by, 'enter-episode-in-error')
  assert.equal((await see(id)).enteredInErrorReason, 'The wrong child')
  const located = { at: town.now, precision: 'exact', where: '', by: '' } as const
  const later = await course.recordLocated(store, coordinator.asker, await shown(id), located)
  assert.equal(later.kind, 'refused')
})

test('The police knew when they accepted the report, where that is earlier than what somebody entered', async t => {
  const { store, town, coordinator, police, child, see, shown, duty } = await atNight(t)
  const id = await town.episode(child, { lastSeen: 5, reported: null, returned: 1 })
  assert.equal(await duty('RHI-15.6', id), undefined)
  await course.acceptReport(store, police.asker, await shown(id), 'EX-1234')
  const accepted = (await see(id)).policeAcceptedAt
  assert.equal((await duty('RHI-15.6', id))?.met_at, null)
  await course.recordPoliceTold(store, coordinator.asker, await shown(id), { when: town.now, reference: '' })
  const earlier = await see(id)
  assert.equal(policeKnewAt(earlier), Math.min(accepted ?? Number.NaN, town.now))
  assert.equal(earlier.policeReference, 'EX-1234')
  const before = hoursAfter(town.now, -4)
  await course.recordPoliceTold(store, coordinator.asker, await shown(id), { when: before, reference: 'EX-9' })
  assert.equal(policeKnewAt(await see(id)), before)
})

test('PREV-13.3a and RHI-13.4: the prevention interview and the offer are met by the records that show them', async t => {
  const { store, town, coordinator, police, child, duty } = await atNight(t)
  const id = await town.episode(child, { lastSeen: 20, returned: 10 })
  assert.deepEqual([(await duty('PREV-13.3a', id))?.met_at, (await duty('RHI-13.4', id))?.met_at], [null, null])
  const heldAt = hoursAfter(town.now, -8)
  const said = { harm: '', whereAndWithWhom: '', offences: '', prevention: '' }
  await event.recordPreventionInterview(store, police.asker, id, { id: anId(), heldAt, ...said })
  const offer = { kind: 'offer', outcome: 'declined', reason: '', offeredAt: heldAt } as const
  await event.recordOffer(store, coordinator.asker, id, { id: anId(), ...offer })
  assert.deepEqual([(await duty('PREV-13.3a', id))?.met_at, (await duty('RHI-13.4', id))?.met_at], [heldAt, heldAt])
  assert.equal((await duty('RHI-15.6', id))?.met_at, null)
})

test('RHI-15.6: a return interview held in time and written up later is in time, by when it ended', async t => {
  const { db, store, town, child, duty } = await atNight(t)
  const interviewer = await town.worker('return-interviewer', await town.team(await town.agency('charity')))
  await town.involves(child, interviewer)
  const id = await town.episode(child, { lastSeen: 20, returned: 10 })
  await db.setNow(hoursAfter(town.now, 67))
  const endedAt = hoursAfter(town.now, 61)
  const said = { heldWhere: 'School', childsView: '', summary: 'Safe plan made', lateReason: '' }
  await event.recordReturnInterview(store, interviewer.asker, id, { id: anId(), endedAt, ...said })
  const met = await duty('RHI-15.6', id)
  assert.deepEqual([met?.due_at, met?.met_at], [hoursAfter(town.now, 62), endedAt])
})

test('A record sent twice is one; sent back and changed it is another, and nothing is lost', async t => {
  const { db, store, town, coordinator, police, child } = await atNight(t)
  const id = await town.episode(child, { lastSeen: 5 })
  const entry = { id: anId<'log-entry'>(), kind: 'sighting', when: town.now, entry: 'At the bus station' } as const
  for (const text of [entry.entry, entry.entry, 'At the railway station'])
    await event.addToLog(store, coordinator.asker, id, { ...entry, entry: text })
  const level = {
    id: anId<'risk-assessment'>(),
    stage: 'initial',
    level: 'high',
    reason: 'Alone',
    answers: {},
  } as const
  for (const _ of [1, 2]) await event.assessRisk(store, police.asker, id, level)
  const review = { actionTaken: '', actionNeeded: '', returnToPlacement: '', nextMeetingOn: null, section47: 'no' }
  const held = { id: anId<'case-review'>(), heldAt: town.now, ...review }
  for (const _ of [1, 2]) await event.recordCaseReview(store, coordinator.asker, id, held)
  const count = async (table: string) =>
    (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db.owner.sql)).rows[0]?.n
  assert.deepEqual(await Promise.all(['episode_log', 'risk_assessment', 'case_review'].map(count)), [2, 1, 1])
})

test('A change over a version that no longer stands is told what stands', async t => {
  const { store, town, coordinator, child, shown } = await atNight(t)
  const id = await town.episode(child, { lastSeen: 5 })
  const before = await shown(id)
  await course.recordPoliceTold(store, coordinator.asker, before, { when: town.now, reference: 'EX-1' })
  const returned = { at: town.now, precision: 'about', to: 'Home' } as const
  const late = await course.recordReturned(store, coordinator.asker, before, returned)
  assert.equal(late.kind === 'stale' && late.now.policeReference, 'EX-1')
})

test('Whoever may read an episode and not change it is not allowed, and is not told of a newer version', async t => {
  const { store, town, child, shown } = await atNight(t)
  const interviewer = await town.worker('return-interviewer', await town.team(await town.agency('charity')))
  await town.involves(child, interviewer)
  const id = await town.episode(child, { lastSeen: 5 })
  const told = course.recordPoliceTold(store, interviewer.asker, await shown(id), { when: town.now, reference: '' })
  await assert.rejects(told, NotAllowed)
})

test('Of an answer of the report only somebody else’s change since is a collision', async t => {
  const { store, town, coordinator, police, child } = await atNight(t)
  const id = await town.episode(child, { lastSeen: 5 })
  const save = (as: Worker, answer: string, version: number, notKnown = false) =>
    saveReportAnswer(store, as.asker, id, { question: 'places', answer, notKnown, version })
  assert.deepEqual(await save(coordinator, '', 0), { kind: 'saved', version: 0 })
  assert.deepEqual(await save(coordinator, 'The park', 0), { kind: 'saved', version: 1 })
  assert.deepEqual(await save(coordinator, 'The park, the lake', 0), { kind: 'saved', version: 2 })
  const collided = await save(police, 'The mall', 1)
  assert.equal(collided.kind === 'stale' && collided.now?.answer, 'The park, the lake')
  assert.deepEqual(await save(police, 'The mall, the park, the lake', 2), { kind: 'saved', version: 3 })
  assert.deepEqual(await save(police, 'The mall', 3, true), { kind: 'saved', version: 4 })
  const answers = await store.read(coordinator.asker, 'see-report', tx => readAnswers(tx, id))
  assert.deepEqual(answers.get('places'), { question: 'places', answer: 'The mall', notKnown: false, version: 4 })
})

test('An answer to a question that is not asked, or of an episode that is not seen, is not stored', async t => {
  const { store, town, coordinator, child } = await atNight(t)
  const id = await town.episode(child, { lastSeen: 5 })
  const saved = { answer: 'x', notKnown: false, version: 0 }
  const unknown = await saveReportAnswer(store, coordinator.asker, id, { question: 'shoe-size', ...saved })
  assert.equal(unknown.kind, 'unknown-question')
  const unseen = await saveReportAnswer(store, coordinator.asker, anId<'episode'>(), { question: 'places', ...saved })
  assert.equal(unseen.kind, 'not-found')
})

test('Children whose open duties are of a rule that is gone are looked at again, once', async t => {
  const { db, town, child, duty } = await atNight(t)
  const id = await town.episode(child, { lastSeen: 20, returned: 10 })
  await db.owner.run(`update obligation set rule_version = 'gone', due_at = null where rule = 'RHI-15.6'`)
  assert.equal(await recomputeDuties(db.store), 1)
  assert.equal((await duty('RHI-15.6', id))?.due_at, hoursAfter(town.now, 62))
  assert.equal(await recomputeDuties(db.store), 0)
})
