// The screens of alerts, markers, trafficking and disruption as people use them, from the form to the store and back.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import type { Worker } from '../../../../test/builders/people.ts'
import { hidden, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { addYears, dayOf } from '../../../domain/kernel/index.ts'
import { stepScreen } from '../../forms/step-screen.ts'
import { momentFields } from '../../frame/moments.ts'
import { childScreen } from '../children/child/screen.ts'
import { disruptionScreen } from '../disruption/index.ts'
import { newToolStep } from '../disruption/steps.ts'
import { markersScreen } from '../markers/index.ts'
import { endMarkerStep, newMarkerStep } from '../markers/steps.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { sheetScreen, traffickingScreen } from '../trafficking/index.ts'
import { considerStep as referStep } from '../trafficking/steps.ts'
import { alertsScreen } from './index.ts'
import { considerStep, newFlagStep, withdrawStep } from './steps.ts'

async function atWork(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const bornOn = addYears(dayOf(town.now), -14)
  const child = await town.child({ given: 'Robin', family: 'Example', home, bornOn, status: 'in-care' })
  const social = await town.worker('practitioner')
  const police = await town.worker('police-officer')
  const carer = await town.worker('provider-worker', home)
  for (const one of [social, police]) await town.involves(child, one)
  const episode = await town.episode(child, { lastSeen: 80, reported: 79 })
  const as = (worker: Worker): Asking => ({ db, worker, now: town.now })
  return {
    db,
    town,
    child,
    social,
    police,
    carer,
    episode,
    as,
    when: (name: string) => momentFields(name, { at: town.now, precision: 'exact' }),
  }
}

const newMarker = stepScreen(newMarkerStep)
const consider = stepScreen(considerStep)

test('TRAF-23.1: a marker needs its kind, its reason and a sign; nothing that was typed is lost, and it stands on the child’s page', async t => {
  const { child, social, as } = await atWork(t)
  const params = { child }
  const wrong = pageOf(
    await posts(as(social), newMarker, { params, fields: { kind: 'trafficking-signs', says: 'Typed already' } }),
  )
  assert.match(wrong.text, /Tick at least one sign/)
  assert.match(wrong.text, /Typed already/)
  assert.deepEqual(await documentFaults(wrong.page), [])
  const fields = { kind: 'trafficking-signs', says: 'Found in Northmoor', signs: ['moved', 'debt'], episode: 'none' }
  assert.match(to(await posts(as(social), newMarker, { params, fields })), /markers\?done=new/)
  const { text } = pageOf(await opens(as(social), markersScreen, { params }))
  assert.match(text, /Signs of trafficking/)
  assert.match(text, /Owes money/)
  const page = pageOf(await opens(as(social), childScreen, { params }))
  assert.match(page.text, /<strong>Signs of trafficking<\/strong>/)
  assert.match(page.text, /trafficking/)
})

test('TRAF-23.1: a marker that was shown and changed since is not ended unseen', async t => {
  const { child, social, as } = await atWork(t)
  const fields = { kind: 'unaccompanied', says: 'Came alone', episode: 'none' }
  await posts(as(social), newMarker, { params: { child }, fields })
  const list = pageOf(await opens(as(social), markersScreen, { params: { child } })).text
  const marker = /markers\/([0-9a-f-]{36})\/end/.exec(list)?.[1] ?? assert.fail('no marker')
  const end = stepScreen(endMarkerStep)
  const params = { child, marker }
  const stale = await posts(as(social), end, { params, fields: { because: 'Typed before', _version: '7' } })
  const { page, text } = pageOf(stale)
  assert.equal(page.status, 409)
  assert.match(text, /Typed before/)
  const version = hidden(text, '_version')
  assert.match(
    to(await posts(as(social), end, { params, fields: { because: 'A mistake', _version: version } })),
    /done=end/,
  )
})

test('ALERT-21.1 and ALERT-21.3: an alert is decided on with what it says, questioned where it looks odd, and kept where insisted on', async t => {
  const { episode, social, as, when } = await atWork(t)
  const params = { episode }
  const fields = { outcome: 'named', reason: 'Seen at a station', ...when('consideredAt') }
  const wrong = pageOf(await posts(as(social), consider, { params, fields }))
  assert.match(wrong.text, /Enter the authorities that are to be alerted/)
  assert.match(wrong.text, /Enter what the alert is to say/)
  const whole = { ...fields, authorities: 'Northmoor', details: 'A red coat' }
  const doubted = pageOf(await posts(as(social), consider, { params, fields: whole }))
  assert.equal(doubted.page.status, 422)
  assert.match(doubted.text, /not meant for every child/)
  const insisted = { ...whole, _insisted: hidden(doubted.text, '_insisted') }
  assert.match(to(await posts(as(social), consider, { params, fields: insisted })), /done=considered/)
  const { text, page } = pageOf(await opens(as(social), alertsScreen, { params, query: { done: 'considered' } }))
  assert.match(text, /An alert to the authorities that are named/)
  assert.match(text, /A red coat/)
  assert.deepEqual(await documentFaults(page), [])
  assert.match(pageOf(await opens(as(social), episodeScreen, { params })).text, /1 alert at other authorities/)
})

test('ALERT-21.2: a flag is recorded, and a role that may not write alerts reads them and is offered nothing', async t => {
  const { episode, social, carer, police, as, when } = await atWork(t)
  const params = { episode }
  const fields = { authority: 'Northmoor', askedOf: 'Their front door', reference: '', ...when('askedAt') }
  assert.match(to(await posts(as(social), stepScreen(newFlagStep), { params, fields })), /done=flag/)
  for (const worker of [carer, police]) {
    const { text } = pageOf(await opens(as(worker), alertsScreen, { params }))
    assert.match(text, /Northmoor/)
    assert.doesNotMatch(text, /Record whether to alert/)
    assert.equal((await opens(as(worker), consider, { params })).kind, 'not-found')
  }
})

test('ALERT-21.3: an alert that is not there, and one of a child who may not be seen, answer alike', async t => {
  const { episode, town, as } = await atWork(t)
  const stranger = await town.worker('practitioner')
  assert.equal((await opens(as(stranger), alertsScreen, { params: { episode } })).kind, 'not-found')
  const params = { episode, alert: episode }
  assert.equal((await opens(as(stranger), stepScreen(withdrawStep), { params })).kind, 'not-found')
})

test('TRAF-23.2: a referral is considered on the child’s page of trafficking, and the sheet is no referral', async t => {
  const { child, social, police, as, when } = await atWork(t)
  const params = { child }
  const none = pageOf(await opens(as(social), traffickingScreen, { params }))
  assert.match(none.text, /Nobody has recorded yet/)
  const wrong = pageOf(await posts(as(social), stepScreen(referStep), { params, fields: when('consideredAt') }))
  assert.match(wrong.text, /Choose what you decided/)
  const fields = { outcome: 'refer', reason: 'Two phones', ...when('consideredAt') }
  assert.match(to(await posts(as(social), stepScreen(referStep), { params, fields })), /done=considered/)
  const { text } = pageOf(await opens(as(social), traffickingScreen, { params }))
  assert.match(text, /Record the referral and its reference/)
  const sheet = pageOf(await opens(as(social), sheetScreen, { params }))
  assert.match(sheet.text, /nothing is sent by it/)
  assert.match(sheet.text, /Robin Example/)
  assert.deepEqual(await documentFaults(sheet.page), [])
  assert.equal((await opens(as(police), traffickingScreen, { params })).kind, 'not-found')
})

test('DISR-22.1 and DISR-22.3: an officer sees which notice fits and records a tool from the list', async t => {
  const { child, police, carer, as } = await atWork(t)
  const params = { child }
  const { text } = pageOf(await opens(as(police), disruptionScreen, { params }))
  assert.match(text, /under 16 until/)
  assert.match(text, /Record a notice that was served/)
  const wrong = pageOf(
    await posts(as(police), stepScreen(newToolStep), { params, fields: { reason: 'Typed already' } }),
  )
  assert.match(wrong.text, /Choose which tool/)
  assert.match(wrong.text, /Typed already/)
  const fields = { tool: 'hotel-notice', outcome: 'used', about: 'business', lead: 'Police', reason: 'Seen there' }
  assert.match(to(await posts(as(police), stepScreen(newToolStep), { params, fields })), /done=tool/)
  assert.match(pageOf(await opens(as(police), disruptionScreen, { params })).text, /Notice to a hotel/)
  assert.equal((await opens(as(carer), disruptionScreen, { params })).kind, 'not-found')
})
