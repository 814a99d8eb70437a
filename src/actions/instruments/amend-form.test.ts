// Amending what was submitted: only with a reason, only what changes, and never so that it could not be submitted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { referralGround, submittedReferral } from '../../../test/builders/referrals.ts'
import { amendForm } from './amend-form.ts'

const answer = (question: string, value: unknown) => ({ question, value, notKnown: false })

test('an amendment changes what it names, keeps why, and what was said before stays in history', async t => {
  const ground = await referralGround(t)
  const [id, { db, first, form }] = [await submittedReferral(ground), ground]
  const before = await form(id)
  const answers = [answer('b14', 'It is two people.'), answer('b05', before.answers.get(0)?.get('b05')?.value)]
  const done = await amendForm(db.store, first.asker, id, 2, 0, answers, 'The first account was wrong')
  assert.deepEqual(done, { kind: 'amended', questions: ['b14'] })
  const after = await form(id)
  assert.equal(after.answers.get(0)?.get('b14')?.value, 'It is two people.')
  assert.equal(after.version, 3)
  assert.equal(after.submittedAt, before.submittedAt)
  assert.deepEqual(
    after.amendments.map(({ part, questions, reason }) => ({ part, questions, reason })),
    [{ part: 0, questions: ['b14'], reason: 'The first account was wrong' }],
  )
  const { rows } = await sql<{
    said: string
    reason: string | null
  }>`select row_data->>'value' as said, reason from history
    where table_name = 'form_answer' and row_data->>'question' = 'b14' order by version`.execute(db.owner.sql)
  assert.deepEqual(rows, [
    { said: before.answers.get(0)?.get('b14')?.value, reason: null },
    { said: 'It is two people.', reason: 'The first account was wrong' },
  ])
})

test('an amendment without a reason, of nothing, of what is not asked or of a draft is not made', async t => {
  const ground = await referralGround(t)
  const [id, { db, first, form }] = [await submittedReferral(ground), ground]
  const amend = (answers: ReturnType<typeof answer>[], reason = 'Wrong', of = id) =>
    amendForm(db.store, first.asker, of, 2, 0, answers, reason)
  assert.deepEqual(await amend([answer('b14', 'x')], ' '), {
    ...{ kind: 'refused', question: null, says: 'Say why it is changed.' },
  })
  const said = (await form(id)).answers.get(0)?.get('b14')?.value
  assert.deepEqual(await amend([answer('b14', said)]), { kind: 'unchanged' })
  assert.deepEqual(await amend([answer('zz', 'x')]), {
    ...{ kind: 'refused', question: 'zz', says: 'is not asked by this form' },
  })
  assert.deepEqual(await amend([answer('b06', 'soon')]), {
    ...{ kind: 'refused', question: 'b06', says: 'is not a date that exists' },
  })
  assert.deepEqual(await amend([answer('b14', 'x')], 'Wrong', await ground.start()), { kind: 'not-found' })
  assert.deepEqual((await form(id)).amendments, [])
})

test('an amendment that leaves empty what must be answered is refused whole', async t => {
  const ground = await referralGround(t)
  const [id, { db, first, form }] = [await submittedReferral(ground), ground]
  const answers = [answer('b14', ''), answer('b15', 'More')]
  const done = await amendForm(db.store, first.asker, id, 2, 0, answers, 'Wrong')
  assert.ok(done.kind === 'not-ready')
  assert.deepEqual(done.unanswered, ['b14'])
  assert.equal((await form(id)).answers.get(0)?.has('b15'), false)
  // Consent that was given needs its day.
  const consent = await amendForm(db.store, first.asker, id, 2, 0, [answer('b09', 'yes')], 'Wrong')
  assert.ok(consent.kind === 'not-ready')
  assert.deepEqual(consent.unanswered, ['b10'])
})

test('of two who amend the same form at once one is told that it changed, and nothing of theirs is half written', async t => {
  const ground = await referralGround(t)
  const [id, { db, first, second, form }] = [await submittedReferral(ground), ground]
  const outcomes = await Promise.allSettled([
    amendForm(db.store, first.asker, id, 2, 0, [answer('b14', 'By the first')], 'One'),
    amendForm(db.store, second.asker, id, 2, 0, [answer('b15', 'By the second')], 'Two'),
  ])
  const refused = outcomes.filter(one => one.status === 'rejected')
  assert.deepEqual(
    refused.map(one => (one.reason as Error).name),
    ['StaleSave'],
  )
  const stands = await form(id)
  assert.equal(stands.amendments.length, 1)
  const wrote = [stands.answers.get(0)?.get('b14')?.value === 'By the first', stands.answers.get(0)?.has('b15')]
  assert.equal(wrote.filter(Boolean).length, 1)
})
