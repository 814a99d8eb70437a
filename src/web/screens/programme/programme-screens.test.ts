// Direct work as people do it, from the form to the store and back.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import type { Worker } from '../../../../test/builders/people.ts'
import { hidden, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { addDays, dateOf, dayOf } from '../../../domain/kernel/index.ts'
import { topics } from '../../../domain/programme/index.ts'
import type { Fields } from '../../frame/fields.ts'
import type { Answer, Screen } from '../../frame/screen.ts'
import { childScreen } from '../children/child/screen.ts'
import { formPlaces } from '../duties/form-places.ts'
import { programmeScreen, programmeScreens, programmesScreen } from './index.ts'

async function atWork(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const child = await town.child({ given: 'Robin', family: 'Example' })
  const fay = await town.worker('family-practitioner')
  const manager = await town.worker('team-manager')
  const social = await town.worker('practitioner')
  for (const one of [fay, manager, social]) await town.involves(child, one)
  const as = async (worker: Worker): Promise<Asking> => ({
    ...{ db, worker },
    now: await db.store.read(worker.asker, 'look', async tx => tx.now),
  })
  const screenAt = (path: string): Screen => {
    const found = programmeScreens.find(one => one.path === `/children/:child/programmes${path}`)
    assert.ok(found, path)
    return found
  }
  const open = async (path: string, params: Record<string, string> = {}, worker: Worker = fay) =>
    opens(await as(worker), screenAt(path), { params: { child, ...params } })
  const send = async (
    path: string,
    params: Record<string, string>,
    fields: Fields,
    worker: Worker = fay,
  ): Promise<Answer> => {
    const form = pageOf(await open(path, params, worker))
    assert.deepEqual(await documentFaults(form.page), [], path)
    const kept = { _id: hidden(form.text, '_id'), _version: hidden(form.text, '_version') }
    return posts(await as(worker), screenAt(path), { params: { child, ...params }, fields: { ...kept, ...fields } })
  }
  const faults = (answer: Answer) => (pageOf(answer).page.faults ?? []).map(({ text }) => text)
  const day = (name: string, ago: number): Fields => {
    const { day: of, month, year } = dateOf(addDays(dayOf(town.now), -ago))
    return { [`${name}-day`]: String(of), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
  }
  const begin = async (ago = 0) => {
    assert.match(to(await send('/new', {}, { ...day('startsOn', ago), area: 'north', visits: '2' })), /done=begun$/)
    const list = pageOf(await open('')).text
    return /programmes\/([0-9a-f-]{36})/.exec(list)?.[1] ?? assert.fail('no programme on the list')
  }
  return { db, town, child, fay, manager, social, as, open, send, faults, day, begin }
}

test('PROG24-13, PROG24-18: a programme is begun and a session with its topics recorded; the strip shows both', async t => {
  const { begin, send, open } = await atWork(t)
  const programme = await begin(8)
  const before = pageOf(await open('/:programme', { programme }))
  assert.deepEqual(await documentFaults(before.page), [])
  assert.match(before.text, /Week 1 went by without a visit/)
  const form = pageOf(await open('/:programme/sessions/new', { programme })).text
  for (const topic of Object.values(topics)) assert.ok(form.includes(topic.replaceAll('&', '&amp;')), topic)
  const session = { kind: 'child', attendance: 'met', topics: ['grooming', 'consent'], says: 'Talked about phones.' }
  assert.match(to(await send('/:programme/sessions/new', { programme }, session)), /done=session$/)
  const { text } = pageOf(await open('/:programme', { programme }))
  assert.match(text, /Grooming; Consent and the law/)
  assert.match(text, /Week 2 <span class="hw-week__now">this week<\/span>[\s\S]*?Visited[\s\S]*?1 held, 2 planned/)
})

test('A session is asked about again where no topic is ticked, and refused before the programme began', async t => {
  const { begin, send, faults, day } = await atWork(t)
  const programme = await begin(3)
  const met = { kind: 'child', attendance: 'met' }
  const doubted = await send('/:programme/sessions/new', { programme }, met)
  assert.equal(pageOf(doubted).page.status, 422)
  assert.match(pageOf(doubted).text, /No topic is ticked/)
  const early = await send('/:programme/sessions/new', { programme }, { ...met, topics: 'risk', ...day('on', 4) })
  assert.match(faults(early).join(), /a session cannot be before/)
  assert.deepEqual(await documentFaults(pageOf(early).page), [])
  assert.deepEqual(faults(await send('/:programme/sessions/new', { programme }, {})), [
    'Choose with whom',
    'Choose whether you met',
  ])
})

test('PROG24-15: sessions with parents alone are a kind of their own, and words of attendance blame nobody', async t => {
  const { begin, send, open } = await atWork(t)
  const programme = await begin()
  for (const [kind, attendance] of [
    ['parents', 'met'],
    ['child', 'not-ready'],
    ['child', 'not-reached'],
  ] as const)
    assert.match(to(await send('/:programme/sessions/new', { programme }, { kind, attendance })), /done=session$/)
  const { text } = pageOf(await open('/:programme', { programme }))
  assert.match(text, /With parents or carers only/)
  assert.match(text, /Was not ready to meet/)
  assert.match(text, /We did not get there/)
  assert.doesNotMatch(text, /refus|fail|did not attend|DNA|engage/i)
  assert.match(text, /Also tried twice more, parents or carers once/)
})

test('T-29: five weeks and a second extension are refused in words; a team manager decides, and nobody else is offered it', async t => {
  const { begin, send, faults, open, manager } = await atWork(t)
  const programme = await begin()
  const ask = (weeks: string) =>
    send('/:programme/extension/new', { programme }, { weeks, reason: 'additional-needs', says: 'More time to read.' })
  assert.match(faults(await ask('5')).join(), /one to 4 whole weeks/)
  assert.match(faults(await ask('two')).join(), /one to 4 whole weeks/)
  assert.match(to(await ask('4')), /done=asked$/)
  assert.match(faults(await ask('1')).join(), /waits to be decided/)
  assert.doesNotMatch(pageOf(await open('/:programme', { programme })).text, /Decide on the extension/)
  const asManager = pageOf(await open('/:programme', { programme }, manager)).text
  const extension = /extension\/([0-9a-f-]{36})/.exec(asManager)?.[1] ?? ''
  assert.equal((await open('/:programme/extension/:extension', { programme, extension })).kind, 'not-found')
  const decision = { outcome: 'approved', reason: 'Agreed in supervision.' }
  const decided = await send('/:programme/extension/:extension', { programme, extension }, decision, manager)
  assert.match(to(decided), /done=decided$/)
  const { text } = pageOf(await open('/:programme', { programme }))
  assert.match(text, /Planned for 12 weeks[\s\S]*4 weeks of them by the extension/)
  assert.doesNotMatch(text, /extension\/new/)
  assert.match(faults(await ask('1')).join(), /once only/)
})

test('PROG24-14, PROG24-16: plan, aims with the child’s ratings, and the plan that it is part of', async t => {
  const { begin, send, faults, open } = await atWork(t)
  const programme = await begin()
  const both = { childSays: 'I want to go out.', childNotAsked: 'Asleep' }
  assert.match(faults(await send('/:programme/plan', { programme }, both)).join(), /either what the child says/)
  const plan = { purpose: 'Make up.', childSays: 'I want to go out.' }
  assert.match(to(await send('/:programme/plan', { programme }, plan)), /done=plan$/)
  assert.match(
    pageOf(await open('/:programme', { programme })).text,
    /still wants what the parents or carers say, or why they were not asked/,
  )
  const more = { ...plan, parentsSay: 'We worry at night.' }
  await send('/:programme/plan', { programme }, more)
  assert.match(to(await send('/:programme/aims/new', { programme }, { aim: 'Feel safe', start: '0' })), /done=aim$/)
  const change = { jointPlan: 'child-protection', jointPlanSays: 'Held by the core group', visits: '1' }
  assert.match(to(await send('/:programme/change', { programme }, change)), /done=changed$/)
  const { text } = pageOf(await open('/:programme', { programme }))
  assert.doesNotMatch(text, /still wants/)
  assert.match(text, /At the start: 0 of 10\. In the middle: not asked/)
  assert.match(text, /Child protection plan\. Held by the core group/)
  assert.match(text, /0 held, 1 planned/)
  const aim = /aims\/([0-9a-f-]{36})/.exec(text)?.[1] ?? ''
  const rated = { aim: 'Feel safe', start: '0', middle: '5', end: '9', outcome: 'reached' }
  assert.match(to(await send('/:programme/aims/:aim', { programme, aim }, rated)), /done=aim$/)
})

test('Closing asks what was achieved and what comes next, and asks again where an aim has no outcome', async t => {
  const { begin, send, faults, open } = await atWork(t)
  const programme = await begin(5)
  await send('/:programme/aims/new', { programme }, { aim: 'Feel safe' })
  assert.equal(faults(await send('/:programme/close', { programme }, {})).length, 3)
  const end = { how: 'completed', achieved: 'Knows whom to ring.', next: 'The school goes on.' }
  const doubted = await send('/:programme/close', { programme }, end)
  assert.match(pageOf(doubted).text, /Not every aim says what came of it/)
  const _insisted = hidden(pageOf(doubted).text, '_insisted')
  assert.match(to(await send('/:programme/close', { programme }, { ...end, _insisted })), /done=closed$/)
  const page = pageOf(await open('/:programme', { programme }))
  assert.deepEqual(await documentFaults(page.page), [])
  assert.match(page.text, /The school goes on/)
  assert.equal((await open('/:programme/sessions/new', { programme })).kind, 'not-found')
})

test('Of two who change at once the second is shown how it stands, and nothing that was typed is lost', async t => {
  const { begin, send, as, fay, child } = await atWork(t)
  const programme = await begin()
  await send('/:programme/plan', { programme }, { childSays: 'First' })
  const plan = programmeScreens.find(({ path }) => path.endsWith('/plan'))
  assert.ok(plan)
  const fields = { _id: '00000000-0000-4000-8000-000000000001', _version: '0', childSays: 'Second' }
  const stale = pageOf(await posts(await as(fay), plan, { params: { child, programme }, fields }))
  assert.equal(stale.page.status, 409)
  assert.match(stale.text, /Second/)
})

test('A social worker reads direct work and changes none; whoever may not see the child, or no direct work, finds nothing', async t => {
  const { begin, open, social, town, child, as } = await atWork(t)
  const programme = await begin()
  const { text } = pageOf(await open('/:programme', { programme }, social))
  assert.doesNotMatch(text, /Record a session|Close the programme|Ask for an extension/)
  for (const path of ['/new', '/:programme/close', '/:programme/plan'])
    assert.equal((await open(path, { programme }, social)).kind, 'not-found', path)
  const stranger = await town.worker('family-practitioner')
  const school = await town.worker('school-lead')
  await town.involves(child, school)
  for (const one of [stranger, school])
    for (const screen of [programmesScreen, programmeScreen])
      assert.equal((await opens(await as(one), screen, { params: { child, programme } })).kind, 'not-found')
})

test('The page of the child names the week of the programme and how many went by, and leads to it', async t => {
  const { begin, as, fay, child } = await atWork(t)
  const programme = await begin(15)
  const { text } = pageOf(await opens(await as(fay), childScreen, { params: { child } }))
  assert.match(text, new RegExp(`programmes/${programme}">Programme: week 3 of 8</a>`))
  assert.match(text, /2 weeks without a visit/)
})

test('Each duty of direct work leads to the page on which it is met', async t => {
  const { begin, open, child } = await atWork(t)
  const programme = await begin()
  for (const [rule, subject, path] of [
    ['PROG24-13', `${programme}-week-3`, '/:programme/sessions/new'],
    ['PROG24-13-end', `${programme}-end`, '/:programme/close'],
    ['PROG24-14', `${programme}-plan`, '/:programme/plan'],
  ] as const) {
    const place = formPlaces[rule]?.at({ childId: child, subject, episodeId: null })
    assert.equal(place, `/children/${child}/programmes${path.replace(':programme', programme)}`)
    assert.equal((await open(path, { programme })).kind, 'page')
  }
})

test('PROG24-13: a programme that was entered in error is marked, and its pages change nothing any more', async t => {
  const { begin, send, open } = await atWork(t)
  const programme = await begin()
  assert.match(to(await send('/:programme/wrong', { programme }, { reason: 'Of another child' })), /done=wrong$/)
  const { text } = pageOf(await open('/:programme', { programme }))
  assert.match(text, /Entered in error\. Of another child/)
  assert.equal((await open('/:programme/change', { programme })).kind, 'not-found')
})
