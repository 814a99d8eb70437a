// Reviews of the 2024 matrix: how many, until when, what they say, and that nothing else is written.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { addFormOf } from '../../../test/builders/forms.ts'
import { anId } from '../../../test/builders/people.ts'
import { referralGround, typed } from '../../../test/builders/referrals.ts'
import { addMonths, lastAssessment } from '../../domain/instruments/index.ts'
import { addDays, type Day, dayOf, dayText, hoursAfter, type Id, sayDay } from '../../domain/kernel/index.ts'
import { amendForm } from './amend-form.ts'
import { startReview, submitReview } from './review-form.ts'

const matrix = { section: 'assessments', instrument: 'rfm-2024', level: 'suspected', riskType: 'cse' } as const

/** A matrix that was completed so many days ago. */
async function assessed(t: TestContext, completed: (today: Day) => Day = today => today) {
  const ground = await referralGround(t)
  const { db, town, child, first } = ground
  const completedOn = completed(dayOf(town.now))
  const { rfm2024 } = await import('../../domain/instruments/forms/rfm-2024.ts')
  const said = { ...matrix, instrumentVersion: rfm2024.version, submittedBy: first, completedOn }
  const id = await town.byHand(hand => addFormOf(hand, child, said), first)
  const start = (review = anId<'form-review'>(), by = first) => startReview(db.store, by.asker, id, review)
  const submit = (number: number, version = 1) => submitReview(db.store, first.asker, id, number, version)
  return { ...ground, id, start, submit, today: dayOf(town.now), completedOn }
}

type Ground = Awaited<ReturnType<typeof assessed>>

async function answerReview({ save, first, form, id }: Ground, number: number, more: Record<string, unknown> = {}) {
  const stands = (await form(id)).answers.get(number)
  const said = {
    ...{ a39: '01632 960002', a40: 'Nobody new', a41: 'They are fewer', a42: 'vulnerable', a43: 'dual' },
    ...more,
  }
  const all = Object.entries(said).map(([question, value]) =>
    typed(question, value, stands?.get(question)?.version ?? 0),
  )
  return save(first, { form: id, part: number }, ...all)
}

test('RFM24-2: a review takes over the level and type of the last assessment, and what it states anew becomes its own', async t => {
  const ground = await assessed(t)
  const { form, id, start, submit, today } = ground
  assert.deepEqual(await start(), { kind: 'started', number: 1 })
  const began = (await form(id)).answers.get(1)
  assert.deepEqual([began?.get('a35')?.value, began?.get('a36')?.value], ['suspected', 'cse'])
  assert.equal(began?.get('a35')?.cameFrom, `the form, ${sayDay(today)}`)
  assert.equal(began?.get('a37')?.value, dayText(today))
  const notYet = await submit(1)
  assert.ok(notYet.kind === 'not-ready' && notYet.unanswered.includes('a42'))
  await answerReview(ground, 1)
  assert.deepEqual(await submit(1), { kind: 'submitted' })
  assert.deepEqual(await submit(1), { kind: 'submitted' }, 'sent twice it is submitted once')
  const [review] = (await form(id)).reviews
  assert.deepEqual([review?.level, review?.riskType, review?.reviewedOn], ['vulnerable', 'dual', today])
  await start()
  const second = (await form(id)).answers.get(2)
  assert.deepEqual([second?.get('a35')?.value, second?.get('a36')?.value], ['vulnerable', 'dual'])
  assert.equal(second?.get('a35')?.cameFrom, `review 1, ${sayDay(today)}`)
})

test('RFM24-2: the last level is not typed over, and nothing but the review is written', async t => {
  const ground = await assessed(t)
  const { db, form, id, first, save, start } = ground
  await start()
  const refused = await save(first, { form: id, part: 1 }, typed('a35', 'none', 1), typed('a12', 'x'))
  assert.deepEqual(refused, {
    kind: 'saved',
    answers: [
      { kind: 'refused', question: 'a12', says: 'is not asked by this form' },
      { kind: 'refused', question: 'a35', says: 'repeats the last assessment and is not changed' },
    ],
  })
  assert.deepEqual(await save(first, { form: id, part: 0 }, typed('a01', 'x')), { kind: 'locked' })
  assert.deepEqual(await save(first, { form: id, part: 2 }, typed('a41', 'x')), { kind: 'locked' })
  const raw = (statement: string) =>
    db.store.write(first.asker, 'try', async tx => {
      const { sqlOf } = await import('../../store/transaction.ts')
      await sql.raw(statement).execute(sqlOf(tx))
    })
  await assert.rejects(raw(`update form set level = 'none' where id = '${id}'`), { name: 'Locked' })
  await assert.rejects(raw(`update form set submitted_at = null, submitted_by = null where id = '${id}'`), {
    name: 'Locked',
  })
  assert.equal((await form(id)).level, 'suspected')
})

test('RFM24-16: a fourth review is refused', async t => {
  const ground = await assessed(t)
  const { start, submit } = ground
  for (const number of [1, 2, 3]) {
    assert.deepEqual(await start(), { kind: 'started', number })
    await answerReview(ground, number)
    assert.deepEqual(await submit(number), { kind: 'submitted' })
  }
  const refused = await start()
  assert.deepEqual(refused, { kind: 'refused', says: 'All 3 reviews are made: complete a new form.' })
})

for (const [when, days, kind] of [
  ['on the day before six months are over a review is begun', -1, 'started'],
  ['on the day on which six months are over a review is refused', 0, 'refused'],
  ['on the day after six months a review is refused', 1, 'refused'],
] as const) {
  test(`RFM24-18: ${when}`, async t => {
    // The latest day whose six months end exactly so many days before today.
    const ground = await assessed(t, today => {
      const ends = addDays(today, -days)
      for (let back = 178; back < 190; back += 1) {
        const day = addDays(ends, -back)
        if (addMonths(day, 6) === ends) return day
      }
      return addDays(ends, -184)
    })
    const began = await ground.start()
    assert.equal(began.kind, kind)
    if (began.kind === 'refused') assert.equal(began.says, 'It holds 6 months and they are over: complete a new form.')
  })
}

test('RFM24-18: a review that was begun in time and is submitted when six months are over is refused', async t => {
  const ground = await assessed(t)
  const { db, first, id, town, start } = ground
  await start()
  await answerReview(ground, 1)
  await db.setNow(hoursAfter(town.now, 24 * 200))
  const late = await submitReview(db.store, first.asker, id, 1, 1)
  assert.deepEqual(late, { kind: 'refused', says: 'It holds 6 months and they are over: complete a new form.' })
})

test('RFM24-17: a matrix whose place a newer one has taken is reviewed no more', async t => {
  const ground = await assessed(t, today => addDays(today, -30))
  const { db, town, first, child, start } = ground
  await db.setNow(hoursAfter(town.now, 1))
  const { rfm2024 } = await import('../../domain/instruments/forms/rfm-2024.ts')
  const said = { ...matrix, instrumentVersion: rfm2024.version, submittedBy: first }
  await town.byHand(async hand => addFormOf({ ...hand, now: hoursAfter(hand.now, 1) }, child, said), first)
  assert.deepEqual(await start(), { kind: 'refused', says: 'A newer form has taken its place.' })
})

test('of two who begin a review at once one begins it, and the same sent twice is one review', async t => {
  const { form, id, start, first, second } = await assessed(t)
  const both = await Promise.all([start(anId(), first), start(anId(), second)])
  assert.deepEqual(both.map(one => one.kind).sort(), ['refused', 'started'])
  const refused = both.find(one => one.kind === 'refused')
  assert.equal(refused?.kind === 'refused' && refused.says, 'A review is begun and not submitted.')
  const [review] = (await form(id)).reviews
  assert.deepEqual(await start(review?.id as Id<'form-review'>), { kind: 'started', number: 1 })
  assert.equal((await form(id)).reviews.length, 1)
})

test('a review that says a day of the future, or before the last assessment, is not submitted', async t => {
  const ground = await assessed(t)
  const { start, submit, today } = ground
  await start()
  await answerReview(ground, 1, { a37: dayText(addDays(today, 1)) })
  assert.deepEqual(await submit(1), { kind: 'refused', says: 'The date of this review is in the future.' })
  await answerReview(ground, 1, { a37: dayText(addDays(today, -1)) })
  assert.deepEqual(await submit(1), {
    ...{ kind: 'refused', says: 'The date of this review is before that of the last assessment.' },
  })
})

test('RFM24-2: a submitted review is amended with a reason, and what it comes to is set anew', async t => {
  const ground = await assessed(t)
  const { db, first, form, id, start, submit } = ground
  await start()
  await answerReview(ground, 1)
  await submit(1)
  const done = await amendForm(
    ...([db.store, first.asker, id, 2, 1] as const),
    [{ question: 'a42', value: 'evidenced', notKnown: false }],
    'The wrong line was chosen',
  )
  assert.deepEqual(done, { kind: 'amended', questions: ['a42'] })
  const stands = await form(id)
  assert.equal(stands.reviews[0]?.level, 'evidenced')
  assert.equal(lastAssessment(stands, 2).level, 'evidenced')
  assert.deepEqual(
    stands.amendments.map(one => [one.part, one.questions, one.reason]),
    [[1, ['a42'], 'The wrong line was chosen']],
  )
})
