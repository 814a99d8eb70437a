import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../../test/screens/ask-screen.ts'
import { drawnFields } from '../../../../../test/screens/drawn-fields.ts'
import { withDatabase } from '../../../../../test/with-database.ts'
import { saveFormAnswers } from '../../../../actions/instruments/save-form-answers.ts'
import { startForm } from '../../../../actions/instruments/start-form.ts'
import type { Role } from '../../../../domain/access/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import { readForm } from '../../../../store/instruments/reads.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Answer } from '../../../frame/screen.ts'
import { formCheckScreen } from '../check/screen.ts'
import { formInErrorScreen } from '../in-error/screen.ts'
import { formPageScreen } from '../page/screen.ts'
import { formAmendScreen } from './screen.ts'

const to = (answer: Answer) => (answer.kind === 'redirect' ? answer.to : assert.fail(`no redirect but ${answer.kind}`))

const said: Readonly<Record<string, unknown>> = {
  ...{ b01: '2026-03-03', b02: 'A. Sample', b03: 'Social worker', b04: 'a.sample@example.org', b05: 'Robin Example' },
  ...{ b06: '2012-05-01', b07: 'Not said', b08: 'Boy', b09: 'no', b11: '4 Example Road', b12: 'Sam Example' },
  ...{ b14: 'Support is needed' },
}

async function atWork(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const worker = await town.worker('practitioner', team)
  const child = await town.child({ given: 'Robin', family: 'Example' })
  await town.involves(child, team)
  const form = anId<'form'>()
  const openedOn = dayOf(town.now)
  const start = { id: form, code: 'referral-2024', child, episode: null, openedOn, source: 'typed' as const }
  await startForm(db.store, worker.asker, start)
  const stands = async () =>
    (await db.store.read(worker.asker, 'see-form', tx => readForm(tx, form))) ?? assert.fail('no form')
  const before = (await stands()).answers.get(0)
  const typed = Object.entries(said).map(([question, value]) => ({
    question,
    value,
    notKnown: false,
    version: before?.get(question)?.version ?? 0,
  }))
  const saved = await saveFormAnswers(db.store, worker.asker, { form, part: 0 }, typed)
  assert.deepEqual(saved.kind === 'saved' && saved.answers.filter(({ kind }) => kind !== 'saved'), [])
  const as = (who: Worker): Asking => ({ db, worker: who, now: town.now })
  const check = async (who = worker) => pageOf(await opens(as(who), formCheckScreen, { params: { form } }))
  const submit = (fields: Fields) => posts(as(worker), formCheckScreen, { params: { form }, fields })
  const open = async (page: string) => pageOf(await opens(as(worker), formAmendScreen, { params: { form, page } }))
  const amend = (page: string, fields: Fields) => posts(as(worker), formAmendScreen, { params: { form, page }, fields })
  const colleague = (role: Role) => town.worker(role, team)
  return { db, town, worker, child, form, as, stands, check, submit, open, amend, colleague }
}

async function submitted(t: TestContext) {
  const work = await atWork(t)
  assert.equal(to(await work.submit(drawnFields((await work.check()).text))), `/forms/${work.form}?done=submitted`)
  return work
}

test('What is submitted is what was checked: an answer that was changed since is looked at first', async t => {
  const { form, as, worker, check, submit, stands } = await atWork(t)
  const checked = drawnFields((await check()).text)
  const shown = pageOf(await opens(as(worker), formPageScreen, { params: { form, page: 'part-5' } }))
  const fields = { ...drawnFields(shown.text), b15: 'A visit' }
  to(await posts(as(worker), formPageScreen, { params: { form, page: 'part-5' }, fields }))
  const stale = pageOf(await submit(checked))
  assert.equal(stale.page.status, 409)
  assert.match(stale.text, /changed since you opened this page/)
  assert.equal((await stands()).submittedAt, null)
  assert.deepEqual(await documentFaults(stale.page), [])
})

test('A submitted form is amended with a reason, and what was typed stays until there is one', async t => {
  const { form, as, worker, open, amend, stands } = await submitted(t)
  const locked = await posts(as(worker), formPageScreen, { params: { form, page: 'part-5' }, fields: { b14: 'Late' } })
  assert.equal(pageOf(locked).page.status, 409)
  const shown = await open('part-5')
  assert.deepEqual(await documentFaults(shown.page), [])
  const fields = { ...drawnFields(shown.text), b14: 'Support was needed' }
  const without = pageOf(await amend('part-5', fields))
  assert.deepEqual(without.page.faults, [{ field: 'reason', text: 'Say why it is changed' }])
  assert.match(without.text, /It reads now: .*Support is needed[\s\S]*Support was needed/)
  assert.deepEqual(await documentFaults(without.page), [])
  const none = pageOf(await amend('part-5', { ...drawnFields(shown.text), reason: 'A slip' }))
  assert.deepEqual(none.page.faults, [{ field: 'reason', text: 'Nothing on this page was changed' }])
  assert.equal(to(await amend('part-5', { ...fields, reason: 'A slip of the pen' })), `/forms/${form}?done=amended`)
  const after = await stands()
  assert.equal(after.answers.get(0)?.get('b14')?.value, 'Support was needed')
  assert.deepEqual(
    after.amendments.map(one => one.reason),
    ['A slip of the pen'],
  )
})

test('An amendment that asks for more shows it on the same page, and one that somebody else made first is shown', async t => {
  const { form, open, amend, stands } = await submitted(t)
  const early = drawnFields((await open('part-5')).text)
  const { text } = await open('part-2')
  const asked = pageOf(await amend('part-2', { ...drawnFields(text), b09: 'yes', reason: 'Consent was given' }))
  assert.match(asked.text, /must be answered too/)
  assert.match(asked.text, /Date Consent obtained/)
  assert.deepEqual(await documentFaults(asked.page), [])
  const dated = { 'b10-day': '4', 'b10-month': '3', 'b10-year': '2026' }
  assert.equal(to(await amend('part-2', { ...drawnFields(asked.text), ...dated })), `/forms/${form}?done=amended`)
  const stale = pageOf(await amend('part-5', { ...early, b14: 'Mine', reason: 'A slip' }))
  assert.equal(stale.page.status, 409)
  assert.match(stale.text, /Somebody amended this form/)
  assert.equal((await stands()).answers.get(0)?.get('b10')?.value, '2026-03-04')
})

test('A draft that was begun by mistake and a form that was entered in error are taken away with a reason, and no other role may', async t => {
  const { form, as, worker, child, stands, colleague } = await atWork(t)
  const params = { form }
  const page = pageOf(await opens(as(worker), formInErrorScreen, { params }))
  assert.deepEqual(await documentFaults(page.page), [])
  const without = pageOf(await posts(as(worker), formInErrorScreen, { params, fields: drawnFields(page.text) }))
  assert.deepEqual(without.page.faults, [{ field: 'reason', text: 'Say why' }])
  const reader = await colleague('panel-chair')
  const refused = await posts(as(reader), formInErrorScreen, { params, fields: { _version: '1', reason: 'No' } })
  assert.notEqual(refused.kind, 'page')
  assert.equal((await stands()).enteredInErrorAt, null)
  const fields = { ...drawnFields(page.text), reason: 'Begun for the wrong child' }
  assert.equal(to(await posts(as(worker), formInErrorScreen, { params, fields })), `/children/${child}`)
  assert.equal((await stands()).enteredInErrorReason, 'Begun for the wrong child')
})
