// Saving answers: what collides and what does not, what is refused, and that nothing typed is ever cut.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { answerAll, referralGround, submittedReferral, typed } from '../../../test/builders/referrals.ts'
import { longestAnswer } from '../../domain/instruments/index.ts'
import { dropDraft } from './drop-draft.ts'
import { enterFormInError } from './enter-form-in-error.ts'
import { submitForm } from './submit-form.ts'

const ago = (db: { owner: { sql: Parameters<ReturnType<typeof sql>['execute']>[0] } }) =>
  sql`update history set recorded_at = recorded_at - interval '1 minute' where table_name = 'form_answer'`.execute(
    db.owner.sql,
  )

test('RFM24-12: a form is filled in on the screen: two people who answer different questions at the same time both keep what they typed', async t => {
  const ground = await referralGround(t)
  const [id, { first, second, save, form }] = [await ground.start(), ground]
  const draft = { form: id, part: 0 }
  const [one, other] = await Promise.all([
    save(first, draft, typed('b14', 'Help for Robin')),
    save(second, draft, typed('b15', 'A first talk')),
  ])
  assert.deepEqual(one, { kind: 'saved', answers: [{ kind: 'saved', question: 'b14', version: 1 }] })
  assert.deepEqual(other, { kind: 'saved', answers: [{ kind: 'saved', question: 'b15', version: 1 }] })
  const answers = (await form(id)).answers.get(0)
  assert.equal(answers?.get('b14')?.value, 'Help for Robin')
  assert.equal(answers?.get('b15')?.value, 'A first talk')
})

test('two people who answer the same question at once: one is saved, the other is told what stands and by whom', async t => {
  const ground = await referralGround(t)
  const [id, { first, second, save, form }] = [await ground.start(), ground]
  const draft = { form: id, part: 0 }
  const both = await Promise.all([
    save(first, draft, typed('b14', 'From the first')),
    save(second, draft, typed('b14', 'From the second'), typed('b15', 'Beside it')),
  ])
  const outcomes = both.flatMap(one => (one.kind === 'saved' ? one.answers : []))
  const stale = outcomes.filter(one => one.kind === 'stale')
  assert.equal(stale.length, 1)
  const stands = (await form(id)).answers.get(0)?.get('b14')
  assert.equal(stale[0]?.question, 'b14')
  assert.equal(stale[0]?.theirs?.value, stands?.value)
  assert.equal(stale[0]?.theirs?.by, stands?.by)
  assert.equal((await form(id)).answers.get(0)?.get('b15')?.value, 'Beside it', 'what does not collide is saved')
})

test('the same person in a second tab is told that the answer was changed in the first', async t => {
  const ground = await referralGround(t)
  const [id, { db, first, save }] = [await ground.start(), ground]
  const draft = { form: id, part: 0 }
  await save(first, draft, typed('b14', 'One'))
  await save(first, draft, typed('b14', 'Two', 1))
  await ago(db)
  const older = await save(first, draft, typed('b14', 'Three', 1))
  assert.ok(older.kind === 'saved' && older.answers[0]?.kind === 'stale')
  assert.equal(older.answers[0].theirs?.value, 'Two')
  assert.equal(older.answers[0].theirs?.by, (await ground.form(id)).begunBy)
  const same = await save(first, draft, typed('b14', 'Two', 1))
  assert.deepEqual(same, { kind: 'saved', answers: [{ kind: 'saved', question: 'b14', version: 2 }] })
  const lost = await save(first, draft, { ...typed('b14', 'Four', 1), overOwn: true })
  assert.deepEqual(lost, { kind: 'saved', answers: [{ kind: 'saved', question: 'b14', version: 3 }] })
})

test('whoever types on in one page collides with nobody, also where the page was sent before its last answer came back', async t => {
  const ground = await referralGround(t)
  const [id, { first, save }] = [await ground.start(), ground]
  const draft = { form: id, part: 0 }
  for (const [text, shown, stands] of [
    ['H', 0, 1],
    ['He', 1, 2],
    ['Hel', 1, 3],
    ['Help', 3, 4],
  ] as const) {
    const saved = await save(first, draft, typed('b14', text, shown))
    assert.deepEqual(saved, { kind: 'saved', answers: [{ kind: 'saved', question: 'b14', version: stands }] }, text)
  }
  const again = await save(first, draft, typed('b14', 'Help', 4))
  assert.deepEqual(again, { kind: 'saved', answers: [{ kind: 'saved', question: 'b14', version: 4 }] })
})

test('an answer that is cleared is unanswered again, and what it said stays in history', async t => {
  const ground = await referralGround(t)
  const [id, { db, first, save, form }] = [await ground.start(), ground]
  const draft = { form: id, part: 0 }
  await save(first, draft, typed('b14', 'Said once'))
  await save(first, draft, typed('b14', '', 1))
  const stands = (await form(id)).answers.get(0)?.get('b14')
  assert.equal(stands?.value, null)
  assert.equal(stands?.notKnown, false)
  const { rows } = await sql<{ said: string }>`select row_data->>'value' as said from history
    where table_name = 'form_answer' and row_data->>'question' = 'b14' order by version`.execute(db.owner.sql)
  assert.deepEqual(
    rows.map(row => row.said),
    ['Said once', null],
  )
})

const kept: readonly (readonly [string, string, string])[] = [
  ['a right-to-left script', 'שלום رابین', 'שלום رابین'],
  ['pictures of more than one character', 'Safe 👩‍👩‍👧 now 🏴', 'Safe 👩‍👩‍👧 now 🏴'],
  ['a pasted table', 'Day\tPlace\r\nMonday\tPark\r\n', 'Day\tPlace\nMonday\tPark'],
  ['a NUL', 'be\0fore', 'before'],
  ['half a character', 'half \ud83d of one', 'half \ufffd of one'],
  ['the longest text that is kept', 'x'.repeat(longestAnswer.text), 'x'.repeat(longestAnswer.text)],
  [
    'words that look like a program',
    `<script>alert(1)</script> '; drop table form; --`,
    `<script>alert(1)</script> '; drop table form; --`,
  ],
]

test('text is stored as it was typed, whatever script it is in, and what no database keeps is left out', async t => {
  const ground = await referralGround(t)
  const [id, { first, save, form }] = [await ground.start(), ground]
  let version = 0
  for (const [what, sent, stored] of kept) {
    const saved = await save(first, { form: id, part: 0 }, typed('b14', sent, version))
    assert.ok(saved.kind === 'saved' && saved.answers[0]?.kind === 'saved', what)
    version = saved.answers[0].version
    assert.equal((await form(id)).answers.get(0)?.get('b14')?.value, stored, what)
  }
})

test('text that is too long is refused with how long it is and how long it may be, and never cut', async t => {
  const ground = await referralGround(t)
  const [id, { first, save, form }] = [await ground.start(), ground]
  const saved = await save(first, { form: id, part: 0 }, typed('b14', 'x'.repeat(2_000_000)), typed('b15', 'Kept'))
  assert.deepEqual(saved, {
    kind: 'saved',
    answers: [
      { kind: 'refused', question: 'b14', says: 'is 2,000,000 characters long; at most 20,000 can be kept' },
      { kind: 'saved', question: 'b15', version: 1 },
    ],
  })
  assert.equal((await form(id)).answers.get(0)?.has('b14'), false)
})

test('a question that the form does not ask is refused, also by the name of something that every object has', async t => {
  const ground = await referralGround(t)
  const id = await ground.start()
  for (const question of ['zz9', '__proto__', 'constructor']) {
    const saved = await ground.save(ground.first, { form: id, part: 0 }, typed(question, 'x'))
    assert.deepEqual(saved, {
      kind: 'saved',
      answers: [{ kind: 'refused', question, says: 'is not asked by this form' }],
    })
  }
})

test('a form that was checked before somebody entered it in error is neither saved into nor submitted', async t => {
  const ground = await referralGround(t)
  const [id, { db, first, save }] = [await ground.start(), ground]
  assert.deepEqual(await dropDraft(db.store, first.asker, id, 1, ' '), {
    kind: 'refused',
    says: 'Say why it is not needed.',
  })
  assert.deepEqual(await dropDraft(db.store, first.asker, id, 1, 'Begun for the wrong child'), { kind: 'done' })
  assert.deepEqual(await save(first, { form: id, part: 0 }, typed('b14', 'Late')), { kind: 'locked' })
  assert.deepEqual(await submitForm(db.store, first.asker, id, 2), { kind: 'not-found' })
  assert.equal((await ground.form(id)).enteredInErrorReason, 'Begun for the wrong child')
})

test('a form submitted twice is submitted once; one that two people submit at once is submitted by one of them', async t => {
  const ground = await referralGround(t)
  const [id, { db, first, second, form }] = [await ground.start(), ground]
  await answerAll(ground, id)
  const outcomes = await Promise.all([first, second].map(who => submitForm(db.store, who.asker, id, 1)))
  assert.deepEqual(outcomes, [{ kind: 'submitted' }, { kind: 'submitted' }])
  const stands = await form(id)
  assert.equal(stands.version, 2)
  assert.deepEqual(await submitForm(db.store, first.asker, id, 1), { kind: 'submitted' })
  assert.equal((await form(id)).version, 2)
})

test('what is submitted is saved into no more, and can be entered in error with a reason', async t => {
  const ground = await referralGround(t)
  const [id, { db, first, save, form }] = [await submittedReferral(ground), ground]
  assert.deepEqual(await save(first, { form: id, part: 0 }, typed('b14', 'Changed', 1)), { kind: 'locked' })
  assert.deepEqual(await save(first, { form: id, part: 1 }, typed('b14', 'Changed', 1)), { kind: 'locked' })
  const refused = await enterFormInError(db.store, first.asker, id, 2, '')
  assert.deepEqual(refused, { kind: 'refused', says: 'Say why it was entered in error.' })
  await assert.rejects(enterFormInError(db.store, first.asker, id, 1, 'Twice'), { name: 'StaleSave' })
  assert.deepEqual(await enterFormInError(db.store, first.asker, id, 2, 'It was a duplicate'), { kind: 'done' })
  assert.deepEqual(await enterFormInError(db.store, first.asker, id, 2, 'Again'), { kind: 'done' })
  assert.equal((await form(id)).enteredInErrorReason, 'It was a duplicate')
})

test('an answer that is saved while the form is submitted is in it, or is not taken: never afterwards', async t => {
  const ground = await referralGround(t)
  const { db, first, second, save, form } = ground
  for (let nth = 0; nth < 5; nth += 1) {
    const id = await ground.start()
    await answerAll(ground, id)
    const [saved] = await Promise.all([
      save(second, { form: id, part: 0 }, typed('b15', 'In the last moment')),
      submitForm(db.store, first.asker, id, 1),
    ])
    assert.equal((await form(id)).answers.get(0)?.has('b15'), saved.kind === 'saved')
  }
})
