import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../../test/with-database.ts'
import { startForm } from '../../../../actions/instruments/start-form.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Answer } from '../../../frame/screen.ts'
import { formCheckScreen } from '../check/screen.ts'
import { formScreen } from '../form-screen.ts'
import { formPageAutosaveScreen, formPageScreen } from './screen.ts'

const to = (answer: Answer) => (answer.kind === 'redirect' ? answer.to : assert.fail(`no redirect but ${answer.kind}`))

async function atWork(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const worker = await town.worker('practitioner', team)
  const other = await town.worker('practitioner', team)
  const child = await town.child({ given: 'Robin', family: 'Example' })
  await town.involves(child, team)
  const form = anId<'form'>()
  const start = {
    id: form,
    code: 'referral-2024',
    child,
    episode: null,
    openedOn: dayOf(town.now),
    source: 'typed' as const,
  }
  assert.deepEqual(await startForm(db.store, worker.asker, start), { kind: 'started', id: form })
  const as = (who: Worker): Asking => ({ db, worker: who, now: town.now })
  const open = async (page: string, who = worker) =>
    pageOf(await opens(as(who), formPageScreen, { params: { form, page } }))
  const post = (page: string, fields: Fields, who = worker) =>
    posts(as(who), formPageScreen, { params: { form, page }, fields })
  const type = (page: string, fields: Fields, who = worker) =>
    posts(as(who), formPageAutosaveScreen, { params: { form, page }, fields })
  return { db, town, worker, other, child, form, as, open, post, type }
}

/** The hidden fields that say what a page showed. */
function shownIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/name="(_(?:version|shown)-[^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(found.map(([, name, value]) => [name, value]))
}

const request = 'part-5'

test('A form is opened at its parts, filled in page by page, checked, and submitted once', async t => {
  const { form, as, worker, open, post } = await atWork(t)
  const draft = pageOf(await opens(as(worker), formScreen, { params: { form } }))
  assert.match(draft.text, /Not started/)
  assert.deepEqual(await documentFaults(draft.page), [])
  const { text } = await open('part-1')
  const day = { 'b01-day': '3', 'b01-month': '3', 'b01-year': '2026' }
  const said = { ...day, b02: 'A. Sample', b03: 'Social worker', b04: 'a.sample@example.org' }
  assert.equal(to(await post('part-1', { ...shownIn(text), ...said })), `/forms/${form}/page/part-2`)
  const check = pageOf(await opens(as(worker), formCheckScreen, { params: { form } }))
  assert.match(check.text, /3 March 2026/)
  assert.match(check.text, /Before you submit, answer these/)
  assert.deepEqual(await documentFaults(check.page), [])
})

test('What is wrong stands by its field, keeps what was typed, and keeps nothing else from being saved', async t => {
  const { open, post } = await atWork(t)
  const shown = shownIn((await open('part-1')).text)
  const wrong = { 'b01-day': '31', 'b01-month': '2', 'b01-year': '2026', b02: 'A. Sample', b03: 'x'.repeat(501) }
  const answer = await post('part-1', { ...shown, ...wrong })
  const { page, text } = pageOf(answer)
  assert.deepEqual(page.faults, [
    { field: 'b01-day', text: '“Date of referral” is not a date that exists' },
    { field: 'b03', text: '“Job title” is 501 characters long; at most 500 can be kept' },
  ])
  assert.match(text, /value="31"/)
  assert.ok(text.includes('x'.repeat(501)))
  assert.deepEqual(await documentFaults(page), [])
  assert.match((await open('part-1')).text, /value="A. Sample"/)
})

test('An answer that somebody else changed meanwhile is shown beside what was typed, and the person chooses', async t => {
  const { worker, other, open, post } = await atWork(t)
  const mine = shownIn((await open(request)).text)
  const theirs = shownIn((await open(request, other)).text)
  await post(request, { ...theirs, b14: 'Theirs' }, other)
  const collided = pageOf(await post(request, { ...mine, b14: 'Mine', b15: 'Work' }, worker))
  assert.equal(collided.page.status, 409)
  for (const words of ['Theirs', 'Mine', 'Which do you want to keep?']) assert.ok(collided.text.includes(words), words)
  assert.deepEqual(await documentFaults(collided.page), [])
  const again = { ...shownIn(collided.text), '_asked-b14': 'yes', b14: 'Mine and theirs', b15: 'Work' }
  assert.equal(pageOf(await post(request, again)).page.status, 409)
  to(await post(request, { ...again, '_keep-b14': 'mine' }))
  const now = (await open(request)).text
  assert.ok(now.includes('Mine and theirs') && now.includes('Work'))
})

test('A page that was open since before saves only what was changed in it', async t => {
  const { open, post } = await atWork(t)
  const early = shownIn((await open(request)).text)
  await post(request, { ...early, b14: 'Written in another tab', b15: '' })
  to(await post(request, { ...early, b14: '', b15: 'Written here' }))
  const { text } = await open(request)
  assert.ok(text.includes('Written in another tab') && text.includes('Written here'))
})

test('What is saved as it is typed answers with the new versions, and says what waits', async t => {
  const { other, open, type } = await atWork(t)
  const shown = shownIn((await open(request)).text)
  const first = await type(request, { ...shown, b14: 'Typed' })
  assert.equal(first.kind, 'saved')
  const json = first.kind === 'saved' ? first.json : {}
  assert.equal(json['_version-b14'], 1)
  assert.equal(json.waits, undefined)
  const waiting = await type(request, { ...shown, b14: 'Other' }, other)
  assert.match(String(waiting.kind === 'saved' && waiting.json.waits), /changed it. Press Save to see both/)
  const date = { ...shownIn((await open('part-1')).text), 'b01-day': '31', 'b01-month': '2', 'b01-year': '2026' }
  const wrong = await type('part-1', date)
  assert.match(String(wrong.kind === 'saved' && wrong.json.waits), /is not a date that exists/)
})

test('A row is added and taken out by a button', async t => {
  const { form, open, post } = await atWork(t)
  const page = `/forms/${form}/page`
  const shown = shownIn((await open('part-4')).text)
  const rows = { 'b13-0-name': 'P. Specimen', 'b13-0-role': 'Nurse', 'b13-0-contact': '' }
  assert.equal(to(await post('part-4', { ...shown, ...rows, _add: 'b13' })), `${page}/part-4?more=b13#b13`)
  const again = await open('part-4')
  const removed = { ...shownIn(again.text), ...rows, _remove: 'b13-0' }
  assert.equal(to(await post('part-4', removed)), `${page}/part-4#b13`)
  assert.doesNotMatch((await open('part-4')).text, /P. Specimen/)
})
