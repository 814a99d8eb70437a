import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../../test/builders/partnership.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../../test/with-database.ts'
import type { Role } from '../../../../domain/access/index.ts'
import type { Answer } from '../../../frame/screen.ts'
import { formsScreen } from './screen.ts'
import { startScreen } from './start-screen.ts'

async function atWork(t: TestContext, role: Role = 'practitioner') {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const team = await town.team()
  const worker = await town.worker(role, team)
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  await town.involves(child, worker)
  const asking: Asking = { db, worker, now: town.now }
  return { asking, child, params: { child, code: 'referral-2024' } }
}

const to = (answer: Answer) => (answer.kind === 'redirect' ? answer.to : assert.fail(`no redirect but ${answer.kind}`))
const id = '00000000-0000-4000-8000-00000000f001'

test('pressing the button twice begins one form, which then stands among the drafts', async t => {
  const { asking, params } = await atWork(t)
  const first = pageOf(await opens(asking, startScreen, { params }))
  assert.match(first.text, /Begin/)
  assert.deepEqual(await documentFaults(first.page), [])
  const fields = { _id: id, source: 'typed' }
  assert.equal(to(await posts(asking, startScreen, { params, fields })), `/forms/${id}`)
  assert.equal(to(await posts(asking, startScreen, { params, fields })), `/forms/${id}`)
  const list = pageOf(await opens(asking, formsScreen, { params }))
  assert.equal(list.text.split(`href="/forms/${id}"`).length, 2)
  assert.match(list.text, /questions answered/)
  assert.deepEqual(await documentFaults(list.page), [])
  const again = pageOf(await opens(asking, startScreen, { params }))
  assert.match(again.text, /Go on with the draft/)
})

test('a form copied from paper asks for the date that is on the paper', async t => {
  const { asking, params } = await atWork(t)
  const without = pageOf(await posts(asking, startScreen, { params, fields: { _id: id, source: 'imported' } }))
  assert.match(without.text, /Enter the date on which it was completed/)
  assert.deepEqual(await documentFaults(without.page), [])
  const date = { 'completed-day': '3', 'completed-month': '3', 'completed-year': '2025' }
  to(await posts(asking, startScreen, { params, fields: { _id: id, source: 'imported', ...date } }))
})

test('a role that writes no form is offered none and cannot begin one', async t => {
  const { asking, params } = await atWork(t, 'panel-chair')
  const list = pageOf(await opens(asking, formsScreen, { params }))
  assert.match(list.text, /In your role you can read forms and not begin one/)
  assert.equal((await posts(asking, startScreen, { params, fields: { _id: id } })).kind, 'not-found')
})
