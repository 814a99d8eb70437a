// Scaled meetings as people prepare, hold and correct them, from the form to the store and back.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import type { Worker } from '../../../../test/builders/people.ts'
import { hidden, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { addDays, dateOf, dayOf } from '../../../domain/kernel/index.ts'
import type { Fields } from '../../frame/fields.ts'
import { momentFields } from '../../frame/moments.ts'
import type { Answer } from '../../frame/screen.ts'
import { changeMeetingScreen } from './change/screen.ts'
import { launchScreen } from './launch/screen.ts'
import { launchWrongScreen } from './launch/wrong.ts'
import { meetingsScreen } from './list/screen.ts'
import { meetingScreen } from './meeting/screen.ts'
import { sayKept } from './say-kept.ts'

async function aTown(t: TestContext, episodes: number) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  const social = await town.worker('practitioner')
  const manager = await town.worker('team-manager')
  const rosa = await town.worker('provider-worker', home)
  for (const one of [social, manager]) await town.involves(child, one)
  for (let i = episodes; i > 0; i -= 1)
    await town.episode(child, { lastSeen: 20 + 40 * i, reported: 18 + 40 * i, returned: 10 + 40 * i })
  const as = async (worker: Worker): Promise<Asking> => ({
    ...{ db, worker },
    now: await db.store.read(worker.asker, 'look', async tx => tx.now),
  })
  const list = async (worker: Worker = social) => opens(await as(worker), meetingsScreen, { params: { child } })
  const begin = async (level: number, worker: Worker = social) => {
    const text = pageOf(await list(worker)).text
    const fields = { level: String(level), _id: hidden(text, '_id') }
    return (
      to(await posts(await as(worker), meetingsScreen, { params: { child }, fields }))
        .split('/')
        .at(-1) ?? ''
    )
  }
  const see = async (meeting: string, worker: Worker = social) =>
    pageOf(await opens(await as(worker), meetingScreen, { params: { child, meeting } }))
  const open = async (meeting: string, part: string, worker: Worker = social) =>
    opens(await as(worker), changeMeetingScreen, { params: { child, meeting, part } })
  const send = async (meeting: string, part: string, fields: Fields, worker: Worker = social): Promise<Answer> => {
    const form = pageOf(await open(meeting, part, worker))
    assert.deepEqual(await documentFaults(form.page), [])
    const kept = { _version: hidden(form.text, '_version') }
    return posts(await as(worker), changeMeetingScreen, {
      params: { child, meeting, part },
      fields: { ...kept, ...fields },
    })
  }
  const day = (ahead: number): Fields => {
    const { day: of, month, year } = dateOf(addDays(dayOf(town.now), ahead))
    return { 'meets-day': String(of), 'meets-month': String(month), 'meets-year': String(year) }
  }
  return { db, town, child, social, manager, rosa, as, list, begin, see, open, send, day }
}

test('MISS-13.13, MISS-13.15, MISS-LVL: the third report shows a level that waits; preparing it shows what raised it and who takes part', async t => {
  const { list, begin, see } = await aTown(t, 3)
  const page = pageOf(await list())
  assert.deepEqual(await documentFaults(page.page), [])
  assert.match(page.text, /Level 1, due by the end of/)
  const shown = await see(await begin(1))
  assert.deepEqual(await documentFaults(shown.page), [])
  assert.match(shown.text, /The 3rd report in 90 days/)
  assert.match(shown.text, /Window<\/dt>\s*<dd[^>]*>[^<]+ to /)
  for (const part of [
    'Child',
    'Parent\\(s\\)',
    'Social worker',
    'Relevant police officer',
    'Residential worker, foster carer',
  ])
    assert.match(shown.text, new RegExp(part))
  assert.match(shown.text, /Takes part, and chairs/)
  assert.match(shown.text, /What is still wanting/)
})

test('GAP-26, MISS-13.14: another chair than the protocol names is asked about and kept where it is insisted on', async t => {
  const { begin, send, see, day } = await aTown(t, 3)
  const meeting = await begin(1)
  const fields = { ...day(2), time: '14:00', where: 'By video', chair: 'team-manager', chairName: 'A. Manager' }
  const asked = pageOf(await send(meeting, 'plan', fields))
  assert.equal(asked.page.status, 422)
  assert.match(asked.text, /The social worker chairs a level 1 meeting\. Is it right that somebody else does\?/)
  assert.match(asked.text, /value="A\. Manager"/, 'nothing typed is lost')
  const insisted = { ...fields, _insisted: hidden(asked.text, '_insisted') }
  assert.match(to(await send(meeting, 'plan', insisted)), /saved=plan$/)
  assert.match((await see(meeting)).text, /Practice, principal or team manager, A\. Manager/)
})

test('MISS-13.14: a day after the meeting is due is asked about', async t => {
  const { begin, send, day } = await aTown(t, 3)
  const meeting = await begin(1)
  assert.match(pageOf(await send(meeting, 'plan', { ...day(30), chair: 'social-worker' })).text, /this day is later/)
})

test('MISS-13.17: at level 2 the child or the advocate is not expected only in exceptional circumstances, which are written down', async t => {
  const { begin, send, see } = await aTown(t, 5)
  const meeting = await begin(2)
  const without = { 'child-expected': 'no', 'advocate-expected': 'yes' }
  const refused = pageOf(await send(meeting, 'people', without))
  assert.match(refused.page.faults?.[0]?.text ?? '', /Child: write down the exceptional circumstances/)
  assert.match(to(await send(meeting, 'people', { ...without, 'child-why': 'In hospital' })), /saved=people$/)
  assert.match((await see(meeting)).text, /No\. In hospital/)
})

test('MISS-13.18: at level 3 the reviewing officer is asked for where the child is in care', async t => {
  const { begin, see } = await aTown(t, 9)
  const shown = await see(await begin(3))
  assert.match(shown.text, /Independent reviewing officer/)
  assert.match(shown.text, /Takes part where the child is in care/)
  assert.match(shown.text, /Children’s social care lead<br><span class="govuk-hint">Takes part, and chairs/)
  assert.match(shown.text, /Police missing person co-ordinator or champion/)
})

test('MISS-13.16: push and pull factors, and each tool of disruption is used or not and why', async t => {
  const { begin, send, see } = await aTown(t, 3)
  const meeting = await begin(1)
  const fields = {
    push: 'Visits put off',
    pull: 'An older friend',
    'cawn-used': 'yes',
    'cawn-why': 'The man with the car',
    'sro-used': 'no',
  }
  assert.match(to(await send(meeting, 'factors', fields)), /saved=factors$/)
  const { text } = await see(meeting)
  assert.match(text, /Visits put off/)
  assert.match(text, /Used\. The man with the car/)
  assert.match(text, /8 tools of disruption are not considered yet/)
})

test('MISS-13.19b, MISS-13.19c: what a meeting wants is asked before it is kept as held, and kept where it is insisted on', async t => {
  const { begin, send, see, town } = await aTown(t, 3)
  const meeting = await begin(1)
  const fields = {
    ...momentFields('heldAt', { at: town.now, precision: 'exact' }),
    plan: 'Lifts from school',
    'child-came': 'yes',
  }
  const asked = pageOf(await send(meeting, 'held', fields))
  assert.match(asked.text, /No risk evaluation matrix is attached/)
  assert.match(asked.text, /police were invited by their mailbox is not recorded/)
  assert.match(
    to(await send(meeting, 'held', { ...fields, _insisted: hidden(asked.text, '_insisted') })),
    /saved=held$/,
  )
  const { text } = await see(meeting)
  assert.match(text, /Lifts from school/)
  const change = pageOf(await send(meeting, 'held', fields))
  assert.match(change.page.faults?.[0]?.text ?? '', /Say why it is changed/, 'what was held is changed with a reason')
})

test('MISS-13.19a: a level is launched early with one of four reasons and words, and a wrong launch is taken back', async t => {
  const { child, manager, social, rosa, as, list, see } = await aTown(t, 1)
  const params = { child }
  const form = pageOf(await opens(await as(manager), launchScreen, { params }))
  assert.deepEqual(await documentFaults(form.page), [])
  const ids = { _id: hidden(form.text, '_id'), _meeting: hidden(form.text, '_meeting') }
  const asking = await as(manager)
  const when = momentFields('launchedAt', { at: asking.now, precision: 'exact' })
  const bare = pageOf(
    await posts(asking, launchScreen, { params, fields: { ...ids, ...when, level: '2', says: 'A car waited' } }),
  )
  assert.deepEqual(
    bare.page.faults?.map(({ text }) => text),
    ['Choose why'],
  )
  assert.match(bare.text, /A car waited/, 'nothing typed is lost')
  const given = { ...ids, ...when, level: '2', reason: 'immediate-action', says: 'A car waited' }
  const meeting =
    to(await posts(asking, launchScreen, { params, fields: given }))
      .split('/')
      .at(-1) ?? ''
  assert.match((await see(meeting)).text, /Launched early: Immediate action is needed/)
  const again = pageOf(
    await posts(await as(social), launchScreen, { params, fields: { ...given, _id: '', _meeting: '' } }),
  )
  assert.match(again.text, /A level 2 meeting is in preparation already/)
  const wrong = /launched\/([0-9a-f-]+)\/wrong/.exec(pageOf(await list()).text)?.[1] ?? ''
  const where = { params: { child, launch: wrong } }
  assert.match(
    pageOf(await posts(await as(social), launchWrongScreen, { ...where, fields: {} })).text,
    /This launch was wrong/,
  )
  const done = await posts(await as(social), launchWrongScreen, {
    ...where,
    fields: { 'change-reason': 'Another child' },
  })
  assert.match(to(done), /done=launch-wrong/)
  assert.match(pageOf(await list()).text, /Entered in error: Another child/)
  assert.equal((await opens(await as(rosa), launchScreen, { params })).kind, 'not-found')
})

test('MISS-LVL: what somebody else saved meanwhile stands beside what was typed', async t => {
  const { begin, open, send, child, as, social } = await aTown(t, 3)
  const meeting = await begin(1)
  const mine = pageOf(await open(meeting, 'factors'))
  await send(meeting, 'factors', { push: 'Visits put off' })
  const late = { _version: hidden(mine.text, '_version'), push: 'Boredom' }
  const answer = pageOf(
    await posts(await as(social), changeMeetingScreen, { params: { child, meeting, part: 'factors' }, fields: late }),
  )
  assert.equal(answer.page.status, 409)
  assert.match(answer.text, /Visits put off[\s\S]*Boredom/)
})

test('MISS-LVL: a meeting that was called off stays with its reason, and no form of it opens any more', async t => {
  const { begin, send, open, see } = await aTown(t, 3)
  const meeting = await begin(1)
  assert.match(to(await send(meeting, 'off', { how: 'called-off', why: 'Begun twice' })), /done=called-off/)
  assert.match((await see(meeting)).text, /Called off[^<]*: Begun twice/)
  assert.equal((await open(meeting, 'plan')).kind, 'not-found')
})

test('MISS-13.15: whose role reads no meetings, or no longer sees the child, finds nothing there', async t => {
  const { begin, list, open, rosa, town, manager } = await aTown(t, 3)
  const meeting = await begin(1)
  assert.equal(roleMay('provider-worker', 'meetings', 'read'), false)
  assert.equal((await list(rosa)).kind, 'not-found')
  assert.equal((await list(await town.worker('practitioner'))).kind, 'not-found')
  assert.equal((await open(meeting, 'plan', rosa)).kind, 'not-found')
  assert.equal((await open(meeting, 'plan', manager)).kind, 'page')
})

test('MISS-LVL: a meeting of history says who was expected and which tools were considered, in words', () => {
  const people = { child: { name: '', expected: 'no', whyNot: 'In hospital', came: null, absence: '' }, unknown: {} }
  assert.equal(sayKept('people', people), 'Child (expected: no, In hospital)')
  const tools = { sro: { used: 'no', why: 'Nobody is named' } }
  assert.equal(sayKept('tools', tools), 'Sexual Risk Order (SRO) (not used, Nobody is named)')
  assert.equal(sayKept('plan', 'Lifts'), '')
})
