import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { aReportOf } from '../../../../test/builders/reports.ts'
import { documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { reportMissing } from '../../../actions/missing/report-missing.ts'
import { instant } from '../../../domain/kernel/index.ts'
import { readInbox } from '../../../store/messages/reads.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { messagesScreens } from './index.ts'

const screen = (path: string) => messagesScreens.find(one => one.path === path)!

/** A child of a home whose authority has an out-of-hours team and nobody above it, reported at two on a Saturday. */
async function aReport(t: TestContext) {
  const db = await withDatabase(t)
  await db.setNow(instant(Date.parse('2026-12-05T02:10:00Z')))
  const town = await partnership(db)
  const council = await town.agency('authority', 'stoke-on-trent')
  const night = await town.team(council, [{ kind: 'authority', value: 'stoke-on-trent' }], 'out-of-hours')
  await town.byHand(hand =>
    hand.sql
      .insertInto('destination')
      .values({
        ...{ id: anId(), kind: 'out-of-hours', whose: 'stoke-on-trent', name: 'EDT', from_on: '2020-01-01' },
        ...{ telephone: '01632 960 202', team_id: night.id },
      })
      .execute(),
  )
  const home = await town.home()
  const child = await town.child({ authority: 'stoke-on-trent', livesIn: 'stoke-on-trent', home })
  const [carer, worker] = [await town.worker('provider-worker', home), await town.worker('practitioner', night)]
  const report = aReportOf(child, instant(town.now - 3_600_000), { reportedToPoliceAt: town.now })
  await reportMissing(db.store, carer.asker, report, [])
  const as = (by: Worker) => ({ db, worker: by, now: instant(town.now + 60_000) })
  const [message] = await db.store.read(worker.asker, 'see', tx => readInbox(tx, 5))
  return { db, town, night, carer, worker, as, episode: report.episodeId, message: message!.id }
}

test('POL-12.10a: what waits stands in the inbox with one press, and those who told it see who accepted', async t => {
  const { as, carer, worker, episode, message } = await aReport(t)
  const before = pageOf(await opens(as(carer), episodeScreen, { params: { episode } }))
  assert.match(before.text, /Not yet accepted/)
  assert.match(before.text, /With Out-of-hours social work team, Stoke-on-Trent \(EDT\) since/)
  const inbox = pageOf(await opens(as(worker), screen('/messages')))
  assert.match(inbox.text, /Waiting for you or your team/)
  assert.match(inbox.text, /I accept this/)
  assert.deepEqual(await documentFaults(inbox.page), [])
  const accept = { params: { message }, fields: { _id: anId() } }
  assert.deepEqual(await posts(as(worker), screen('/messages/:message/accept'), accept), {
    kind: 'redirect',
    to: '/messages?done=accepted',
  })
  const after = pageOf(await opens(as(carer), episodeScreen, { params: { episode } }))
  assert.match(after.text, /Accepted by/)
  assert.match(pageOf(await opens(as(worker), screen('/messages'))).text, /Nothing waits for you/)
})

test('Somebody whom it was not told to is told so, and nothing changes; an unknown message and a forbidden one are alike', async t => {
  const { town, as, carer, message } = await aReport(t)
  const accept = { params: { message }, fields: { _id: anId() } }
  const refused = pageOf(await posts(as(carer), screen('/messages/:message/accept'), accept))
  assert.equal(refused.page.status, 409)
  assert.match(refused.text, /not yours to accept/)
  const stranger = await town.worker('practitioner')
  for (const one of [message, anId()]) {
    const asked = { params: { message: one }, fields: { _id: anId() } }
    assert.deepEqual(await opens(as(stranger), screen('/messages/:message'), asked), { kind: 'not-found' })
    assert.deepEqual(await posts(as(stranger), screen('/messages/:message/accept'), asked), { kind: 'not-found' })
  }
  const analyst = await town.worker('analyst')
  assert.deepEqual(await opens(as(analyst), screen('/messages')), { kind: 'not-found' })
})

test('Who rang says who took it; what is left out is named and nothing typed is lost; and it can be given back with a reason', async t => {
  const { as, carer, message } = await aReport(t)
  const taken = screen('/messages/:message/taken')
  const faulty = pageOf(
    await posts(as(carer), taken, { params: { message }, fields: { _id: anId(), words: 'Will ring back' } }),
  )
  assert.deepEqual(
    faulty.page.faults?.map(({ field }) => field),
    ['how', 'by', 'at-day'],
  )
  assert.match(faulty.text, /Will ring back/)
  assert.deepEqual(await documentFaults(faulty.page), [])
  const when = { 'at-day': '5', 'at-month': '12', 'at-year': '2026', 'at-time': '02:10' }
  const fields = { _id: anId(), how: 'telephone', by: 'A. Sample, duty worker', words: '', ...when }
  assert.equal((await posts(as(carer), taken, { params: { message }, fields })).kind, 'redirect')
  const shown = pageOf(await opens(as(carer), screen('/messages/:message'), { params: { message } }))
  assert.match(shown.text, /Accepted by telephone by A\. Sample, duty worker/)
  const back = screen('/messages/:message/give-back')
  const without = pageOf(await posts(as(carer), back, { params: { message }, fields: {} }))
  assert.match(without.text, /Say why you give it back/)
  const given = await posts(as(carer), back, { params: { message }, fields: { because: 'Another child' } })
  assert.equal(given.kind, 'redirect')
  assert.match(
    pageOf(await opens(as(carer), screen('/messages/:message'), { params: { message } })).text,
    /Given back[\s\S]*Another child/,
  )
})

test('An episode is handed to another team on a page that names who leads it, and taken back while nobody accepted', async t => {
  const { town, as, worker, night, episode } = await aReport(t)
  const officers = await town.team(await town.agency('police'))
  const handOver = screen('/episodes/:episode/hand-over')
  const empty = pageOf(await posts(as(worker), handOver, { params: { episode }, fields: { _id: anId() } }))
  assert.deepEqual(
    empty.page.faults?.map(({ field }) => field),
    ['team', 'words'],
  )
  const fields = { _id: anId(), team: officers.id, words: 'Ring the aunt' }
  const handed = await posts(as(worker), handOver, { params: { episode }, fields })
  assert.deepEqual(handed, { kind: 'redirect', to: `/episodes/${episode}/hand-over` })
  const page = pageOf(await opens(as(worker), handOver, { params: { episode } }))
  assert.match(page.text, /Not yet accepted/)
  assert.deepEqual(await documentFaults(page.page), [])
  const over = /name="over" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const back = screen('/episodes/:episode/hand-over/take-back')
  assert.equal((await posts(as(worker), back, { params: { episode }, fields: { over } })).kind, 'redirect')
  const again = pageOf(await posts(as(worker), back, { params: { episode }, fields: { over } }))
  assert.equal(again.page.status, 409)
  assert.deepEqual(await posts(as(worker), back, { params: { episode }, fields: { over: night.id } }), {
    kind: 'not-found',
  })
})
