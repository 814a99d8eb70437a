// Disputes over the police level as people raise, answer and carry them on, from the form to the store and back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPoliceNight, assessed, hidden, rows, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { roleMay } from '../../../domain/access/index.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import type { Fields } from '../../frame/fields.ts'
import { momentFields } from '../../frame/moments.ts'
import type { Answer } from '../../frame/screen.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { missingNowScreen } from '../missing-now/screen.ts'
import { assessmentsScreen } from './assess/screen.ts'
import { moveScreen } from './disputes/move.ts'
import { raiseScreen } from './disputes/raise.ts'
import { disputesScreen } from './disputes/screen.ts'
import { reviewLogScreen } from './review-log/screen.ts'

const wanted = (more: Fields = {}): Fields => ({
  ...{ wanted: 'high', grounds: 'They were seen getting into a car', wantedBy: '23:30' },
  ...more,
})

async function raise(asking: Asking, episode: Id<'episode'>, fields: Fields = {}): Promise<Answer> {
  const params = { episode }
  const form = pageOf(await opens(asking, raiseScreen, { params }))
  assert.deepEqual(await documentFaults(form.page), [])
  const when = momentFields('raisedAt', { at: asking.now, precision: 'exact' })
  return posts(asking, raiseScreen, { params, fields: { _id: hidden(form.text, '_id'), ...when, ...wanted(fields) } })
}

async function disputeOf(db: Asking['db']): Promise<string> {
  return (
    (await rows<{ id: string }>({ db }, 'select id from level_dispute order by raised_at limit 1'))[0]?.id ??
    assert.fail()
  )
}

async function move(asking: Asking, episode: Id<'episode'>, which: string, fields: Fields): Promise<Answer> {
  const params = { episode, dispute: await disputeOf(asking.db), move: which }
  const form = pageOf(await opens(asking, moveScreen, { params }))
  assert.deepEqual(await documentFaults(form.page), [])
  const kept = { _id: hidden(form.text, '_id'), _step: hidden(form.text, '_step') }
  const now = await asking.db.store.read(asking.worker.asker, 'look', async tx => tx.now)
  const when = momentFields('decidedAt', { at: now, precision: 'exact' })
  return posts({ ...asking, now }, moveScreen, { params, fields: { ...kept, ...when, ...fields } })
}

const stands = { outcome: 'stands', reason: 'The car is a relative’s', decider: 'Inspector, control room' }

test('POL-12.7 and POL-12.8: a home disputes the level, the control room answers, it goes on, and the sergeant changes it', async t => {
  const { db, episode, officer, omar, rosa, as, assesses, params } = await aPoliceNight(t)
  await assesses(officer, 'initial')
  assert.equal(to(await raise(as(rosa), episode)), `/episodes/${episode}/disputes?done=raised`)
  const top = pageOf(await opens(as(officer), episodeScreen, { params }))
  assert.match(
    top.text,
    /The police level is disputed\..*it should be High.*With the control-room manager since.*their level stands: Low/s,
  )
  assert.match(pageOf(await opens(as(officer), missingNowScreen, {})).text, /<strong>Disputed<\/strong>/)
  assert.deepEqual(await documentFaults(top.page), [])
  assert.equal(to(await move(as(officer), episode, 'answer', stands)), `/episodes/${episode}/disputes?done=answer`)
  const seen = pageOf(await opens(as(rosa), disputesScreen, { params }))
  assert.match(seen.text, /The level stands\. The car is a relative’s.*Inspector, control room/s)
  assert.match(seen.text, /Not settled: go on to the local policing team sergeant/)
  assert.deepEqual(await documentFaults(seen.page), [])
  await move(as(rosa), episode, 'continue', { because: 'We know that car' })
  const changed = { outcome: 'changed', level: 'high', reason: 'It is another car', decider: 'Sergeant' }
  await move(as(omar), episode, 'answer', changed)
  assert.deepEqual(
    (await assessed(db)).map(({ stage, level, by }) => [stage, level, by]),
    [
      ['initial', 'low', officer.personId],
      ['review', 'high', omar.personId],
    ],
  )
  const after = pageOf(await opens(as(rosa), episodeScreen, { params })).text
  assert.doesNotMatch(after, /The police level is disputed/)
  assert.match(after, /Dispute answered: the level is now High/)
})

test('POL-12.8: the second step is offered only when the first has an answer, and only to those who dispute', async t => {
  const { episode, officer, rosa, as, params } = await aPoliceNight(t)
  await raise(as(rosa), episode)
  const before = pageOf(await opens(as(rosa), disputesScreen, { params })).text
  assert.doesNotMatch(before, /go on to the local policing team sergeant<|Not settled/)
  const early = pageOf(await move(as(rosa), episode, 'continue', { because: 'At once' }))
  assert.equal(early.page.status, 409)
  assert.match(early.text, /The control-room manager has not answered yet/)
  await move(as(officer), episode, 'answer', stands)
  assert.doesNotMatch(pageOf(await opens(as(officer), disputesScreen, { params })).text, /Not settled: go on/)
  const dispute = await disputeOf(as(rosa).db)
  const theirs = { params: { ...params, dispute, move: 'continue' } }
  assert.equal((await opens(as(officer), moveScreen, theirs)).kind, 'not-found')
})

test('An answer that somebody else gave meanwhile stands first, and what was typed is kept', async t => {
  const { db, episode, officer, omar, rosa, as } = await aPoliceNight(t)
  await raise(as(rosa), episode)
  await move(as(officer), episode, 'answer', stands)
  const params = { episode, dispute: await disputeOf(db), move: 'answer' }
  const when = momentFields('decidedAt', { at: as(omar).now, precision: 'exact' })
  const late = { ...when, ...stands, _step: '1', reason: 'The driver is unknown to us' }
  const { page, text } = pageOf(await posts(as(omar), moveScreen, { params, fields: late }))
  assert.equal(page.status, 409)
  assert.match(text, /Somebody was quicker.*The car is a relative’s.*The driver is unknown to us/s)
  assert.deepEqual(await documentFaults(page), [])
})

test('A dispute over the level that stands already, or beside another agency’s, is asked about and kept where insisted on', async t => {
  const { db, town, child, episode, officer, rosa, as, assesses } = await aPoliceNight(t)
  await assesses(officer, 'initial', 'high')
  const same = pageOf(await raise(as(rosa), episode))
  assert.equal(same.page.status, 422)
  assert.match(same.text, /The police level is High already/)
  assert.match(same.text, /They were seen getting into a car/)
  await raise(as(rosa), episode, { _insisted: hidden(same.text, '_insisted') })
  const social = await town.worker('practitioner')
  await town.involves(child, social)
  const beside = pageOf(await raise(as(social), episode, { wanted: 'medium' }))
  assert.match(beside.text, /disputes the level already, since.*Yours is answered by itself/s)
  await raise(as(social), episode, { wanted: 'medium', _insisted: hidden(beside.text, '_insisted') })
  assert.equal((await rows({ db }, 'select 1 from level_dispute')).length, 2)
  const again = pageOf(await raise(as(rosa), episode, { wanted: 'low' }))
  const ours = await raise(as(rosa), episode, { wanted: 'low', _insisted: hidden(again.text, '_insisted') })
  assert.match(pageOf(ours).page.faults?.[0]?.text ?? '', /^Somebody of your agency disputes the level already/)
})

test('What a dispute lacks is said at each field, and a time that cannot be read too', async t => {
  const { episode, rosa, as } = await aPoliceNight(t)
  const bad = await raise(as(rosa), episode, { wanted: '', grounds: '', wantedBy: 'soon' })
  const { page } = pageOf(bad)
  assert.deepEqual(
    page.faults?.map(({ field }) => field),
    ['wanted', 'grounds', 'wantedBy'],
  )
  assert.deepEqual(await documentFaults(page), [])
})

test('An answer by which the level is changed names the level, and no apparent risk is asked about as ever', async t => {
  const { episode, officer, rosa, as } = await aPoliceNight(t, 12)
  await raise(as(rosa), episode)
  const { level: _, ...unsaid } = { ...stands, outcome: 'changed', level: '' }
  assert.match(
    pageOf(await move(as(officer), episode, 'answer', unsaid)).page.faults?.[0]?.text ?? '',
    /to which level/,
  )
  const none = pageOf(await move(as(officer), episode, 'answer', { ...unsaid, level: 'no-apparent-risk' }))
  assert.equal(none.page.status, 422)
  assert.match(none.text, /12 or under/)
})

test('A role that reads no dispute, somebody who sees no episode, and a dispute of another episode are all not found', async t => {
  const { db, town, child, episode, rosa, as, params } = await aPoliceNight(t)
  await raise(as(rosa), episode)
  const school = await town.worker('school-lead')
  await town.grants(child, school, { episode })
  const stranger = await town.worker('practitioner')
  const other = await town.episode(child, { lastSeen: 3 })
  const dispute = await disputeOf(db)
  for (const worker of [school, stranger]) {
    for (const screen of [disputesScreen, raiseScreen])
      assert.equal((await opens(as(worker), screen, { params })).kind, 'not-found', worker.role)
    assert.equal(
      (await opens(as(worker), moveScreen, { params: { ...params, dispute, move: 'withdraw' } })).kind,
      'not-found',
    )
  }
  assert.equal((await opens(as(stranger), assessmentsScreen, { params })).kind, 'not-found')
  assert.equal((await opens(as(stranger), reviewLogScreen, { params })).kind, 'not-found')
  const elsewhere = { params: { episode: other, dispute, move: 'withdraw' } }
  assert.equal((await opens(as(rosa), moveScreen, elsewhere)).kind, 'not-found')
  assert.equal(roleMay('school-lead', 'level-disputes', 'read'), false)
})
