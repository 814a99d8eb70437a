import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { addSomebody, ageSessions, cheapGate, cookiesOf, from } from '../../../test/builders/sign-in.ts'
import { withDatabase } from '../../../test/with-database.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { discardDraft } from './discard-drafts.ts'
import { holdForm } from './hold-form.ts'
import { readDraft, readDrafts } from './read-drafts.ts'
import { resumeSession } from './resume-session.ts'
import { saveDraft } from './save-draft.ts'
import { signOut } from './sign-out.ts'
import { readHeldForms, takeHeldForm } from './take-held-form.ts'

const draft = { form: 'episode', subject: 'a-child' }
const answer = (question: string, value: string, version = 0) => ({ question, value, version })
const body = { where: 'by the canal', seen: ['coat', 'phone'], nothing: '' }

test('what was sent on an ended session waits for the same person, whole, and is gone once taken', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  const [robin, sam] = [await addSomebody(gate), await addSomebody(gate, { email: 'sam@example.org' })]
  const { token } = await cookiesOf(gate, 'signed-in')
  await ageSessions(db, { used: 25 })
  const ended = await resumeSession(gate, token)
  assert.ok(ended.kind === 'ended')
  const held = await holdForm(db.store, ended.sessionId, { path: '/report', body })
  assert.ok(held.kind === 'held')
  await cookiesOf(gate, 'signed-in')
  assert.deepEqual(await readHeldForms(db.store, sam), [])
  assert.deepEqual(await takeHeldForm(db.store, sam, held.id), { kind: 'gone' })
  const [waiting] = await readHeldForms(db.store, robin)
  assert.deepEqual([waiting?.path, waiting?.body, waiting?.appointmentId === null], ['/report', body, false])
  const taken = await takeHeldForm(db.store, robin, held.id)
  assert.ok(taken.kind === 'taken')
  assert.deepEqual(taken.form.body, body)
  assert.deepEqual(await takeHeldForm(db.store, robin, held.id), { kind: 'gone' })
})

test('a held form goes after seven days, and one of nobody is not kept', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  const robin = await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'signed-in')
  const live = await resumeSession(gate, token)
  assert.ok(live.kind === 'live')
  await holdForm(db.store, live.sessionId, { path: '/a', body })
  await db.owner.run(`update held_form set made_at = made_at - interval '7 days'`)
  assert.deepEqual(await readHeldForms(db.store, robin), [])
  await holdForm(db.store, live.sessionId, { path: '/b', body })
  const rows = await db.owner.sql.selectFrom('held_form').select('path').execute()
  assert.deepEqual(rows, [{ path: '/b' }])
  const nobody = randomUUID() as string as Id<'session'>
  assert.deepEqual(await holdForm(db.store, nobody, { path: '/a', body }), { kind: 'unknown-session' })
})

test('a draft is saved answer by answer and outlives signing out', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  const robin = await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'signed-in')
  const first = await saveDraft(db.store, robin, draft, [answer('where', 'by the'), answer('who', 'an aunt')])
  assert.deepEqual(first, {
    kind: 'saved',
    saved: [
      { question: 'where', version: 1 },
      { question: 'who', version: 1 },
    ],
    collided: [],
  })
  await saveDraft(db.store, robin, draft, [answer('where', 'by the canal', 1)])
  await signOut(gate, token, from)
  const kept = (await readDraft(db.store, robin, draft)).map(({ question, value, version }) => [
    question,
    value,
    version,
  ])
  assert.deepEqual(kept, [
    ['where', 'by the canal', 2],
    ['who', 'an aunt', 1],
  ])
  const [line] = await readDrafts(db.store, robin)
  assert.deepEqual([line?.form, line?.subject, line?.answers], ['episode', 'a-child', 2])
})

test('two tabs collide on the same question only, and neither answer is lost', async t => {
  const db = await withDatabase(t)
  const robin = await addSomebody(cheapGate(db))
  const save = (...answers: ReturnType<typeof answer>[]) => saveDraft(db.store, robin, draft, answers)
  await save(answer('where', 'home'))
  await save(answer('where', 'the canal', 1))
  const second = await save(answer('where', 'the station', 1), answer('who', 'an aunt'))
  assert.equal(second.kind, 'collided')
  assert.deepEqual(second.saved, [{ question: 'who', version: 1 }])
  assert.deepEqual(
    second.collided.map(({ value, version }) => [value, version]),
    [['the canal', 2]],
  )
  assert.equal((await save(answer('where', 'the station', 2))).kind, 'saved')
  assert.equal((await readDraft(db.store, robin, draft)).find(one => one.question === 'where')?.value, 'the station')
})

test('an answer that is sent again because its reply was lost is saved and no collision', async t => {
  const db = await withDatabase(t)
  const robin = await addSomebody(cheapGate(db))
  const save = () => saveDraft(db.store, robin, draft, [answer('where', 'home')])
  await save()
  assert.deepEqual(await save(), { kind: 'saved', saved: [{ question: 'where', version: 1 }], collided: [] })
})

test('a tab that goes on typing after its draft was sent elsewhere still saves', async t => {
  const db = await withDatabase(t)
  const robin = await addSomebody(cheapGate(db))
  await saveDraft(db.store, robin, draft, [answer('where', 'home')])
  assert.deepEqual(await discardDraft(db.store, robin, draft), { kind: 'discarded' })
  assert.deepEqual(await readDraft(db.store, robin, draft), [])
  const later = await saveDraft(db.store, robin, draft, [answer('where', 'the canal', 1)])
  assert.deepEqual(later.saved, [{ question: 'where', version: 2 }])
})

test("nobody reads or discards another person's draft, even of the same form and child", async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  const [robin, sam] = [await addSomebody(gate), await addSomebody(gate, { email: 'sam@example.org' })]
  await saveDraft(db.store, robin, draft, [answer('where', 'home')])
  await saveDraft(db.store, sam, draft, [answer('where', 'work')])
  await discardDraft(db.store, sam, draft)
  assert.deepEqual(await readDraft(db.store, sam, draft), [])
  assert.equal((await readDraft(db.store, robin, draft))[0]?.value, 'home')
})
