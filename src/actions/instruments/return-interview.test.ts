// RHI-15.6 through the form: what a submitted return interview writes for the clock, on either side of the 72 hours.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { instrumentOn } from '../../domain/instruments/index.ts'
import { addYears, dayOf, dayText, hoursAfter, type Id, type Instant, sayTime } from '../../domain/kernel/index.ts'
import { readForm } from '../../store/instruments/reads.ts'
import { amendForm } from './amend-form.ts'
import { enterFormInError } from './enter-form-in-error.ts'
import { saveFormAnswers } from './save-form-answers.ts'
import { startForm } from './start-form.ts'
import { submitForm } from './submit-form.ts'

const code = 'return-interview'

type Row = {
  ended_at: Instant
  childs_view: string
  held_where: string
  summary: string
  late_reason: string | null
  form_id: string | null
  entered_in_error_at: Instant | null
}

/** A child who came back so many hours ago, and somebody who interviews. */
async function afterAReturn(t: TestContext, returned: number) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team(await town.agency('charity'))
  const interviewer = await town.worker('return-interviewer', team)
  const child = await town.child({ bornOn: addYears(dayOf(town.now), -14), status: 'in-care' })
  const missing = await town.episode(child, { lastSeen: returned + 20, reported: returned + 19, returned })
  await town.involves(child, interviewer, 'return-interviewer')
  const backAt = hoursAfter(town.now, -returned)
  const rows = async () =>
    (
      await sql<Row>`select * from return_interview where episode_id = ${missing} order by recorded_at`.execute(
        db.owner.sql,
      )
    ).rows
  const duty = async () =>
    (
      await sql<{ due_at: Instant; met_at: Instant | null }>`select due_at, met_at from obligation
        where rule = 'RHI-15.6' and subject = ${missing} and lapsed_at is null`.execute(db.owner.sql)
    ).rows[0]
  return { db, town, interviewer, child, episode: missing, backAt, rows, duty }
}

type Ground = Awaited<ReturnType<typeof afterAReturn>>

/** Fills in the form: what must be answered and is not said here is said to be not known. */
async function fillIn({ db, town, interviewer, child, episode }: Ground, said: Readonly<Record<string, unknown>>) {
  const id = anId<'form'>()
  const today = dayOf(town.now)
  const started = await startForm(db.store, interviewer.asker, {
    ...{ id, code, child, episode, openedOn: today, source: 'typed' },
  })
  assert.equal(started.kind, 'started')
  const { questions } = instrumentOn(code, today) ?? assert.fail('no such instrument')
  const asked = Object.entries(questions).filter(
    ([question, { required, stamped }]) => question in said || (required === true && stamped !== true),
  )
  const typed = asked.map(([question]) => {
    const value = said[question] ?? null
    return { question, value, notKnown: value === null, version: 0 }
  })
  await saveFormAnswers(db.store, interviewer.asker, { form: id, part: 0 }, typed)
  return id
}

const wall = (at: Instant) => ({ on: dayText(dayOf(at)), at: sayTime(at) })

const withTheChild = (endedAt: Instant) => ({
  e12: wall(endedAt).on,
  e13: wall(endedAt).at,
  e14: 'yes',
  e16: 'child-young-person',
  e19: { choice: 'school', other: null },
  e41: 'The school is told whom to ring.',
  'e-words': 'I only wanted to see the sea.',
  'e-ended': wall(endedAt),
})

async function submit({ db, interviewer }: Ground, form: Id<'form'>) {
  const shown = await db.store.read(interviewer.asker, 'see-form', tx => readForm(tx, form))
  return submitForm(db.store, interviewer.asker, form, shown?.version ?? 0)
}

const toTheMinute = (at: Instant): number => Math.floor(at / 60_000) * 60_000

test('RHI-15.6: an interview that ended 71 hours after the return and was written up five hours later meets the duty in time', async t => {
  const ground = await afterAReturn(t, 76)
  const endedAt = hoursAfter(ground.backAt, 71)
  const form = await fillIn(ground, withTheChild(endedAt))
  assert.deepEqual(await ground.rows(), [])
  assert.equal((await ground.duty())?.met_at, null)
  assert.deepEqual(await submit(ground, form), { kind: 'submitted' })
  const [row, more] = await ground.rows()
  assert.equal(more, undefined)
  assert.deepEqual(
    [row?.form_id, row?.childs_view, row?.held_where, row?.summary, row?.late_reason],
    [form, 'I only wanted to see the sea.', 'School', 'The school is told whom to ring.', null],
  )
  const duty = await ground.duty()
  assert.equal(duty?.met_at, toTheMinute(endedAt))
  assert.ok(duty.met_at <= duty.due_at)
})

test('RHI-15.6: an interview that ended 73 hours after the return meets the duty late, and says why', async t => {
  const ground = await afterAReturn(t, 76)
  const endedAt = hoursAfter(ground.backAt, 73)
  const late = { e14: 'no', e15: ['multiple-attempts'], 'e-time-why': 'The first two visits found nobody in.' }
  const form = await fillIn(ground, { ...withTheChild(endedAt), ...late })
  assert.deepEqual(await submit(ground, form), { kind: 'submitted' })
  const [row] = await ground.rows()
  assert.equal(row?.late_reason, 'Multiple attempts; The first two visits found nobody in.')
  const duty = await ground.duty()
  assert.equal(duty?.met_at, toTheMinute(endedAt))
  assert.ok(duty.met_at > duty.due_at)
})

test('RHI-15.6: a form that is submitted twice is one interview', async t => {
  const ground = await afterAReturn(t, 30)
  const form = await fillIn(ground, withTheChild(hoursAfter(ground.backAt, 20)))
  await submit(ground, form)
  assert.deepEqual(await submit(ground, form), { kind: 'submitted' })
  assert.equal((await ground.rows()).length, 1)
})

test('GAP-22: an interview with an adult in the child’s place is kept as a form and does not meet the duty', async t => {
  const ground = await afterAReturn(t, 30)
  const said = { ...withTheChild(hoursAfter(ground.backAt, 20)), e16: 'adult-professional' }
  assert.deepEqual(await submit(ground, await fillIn(ground, said)), { kind: 'submitted' })
  assert.deepEqual(await ground.rows(), [])
  assert.equal((await ground.duty())?.met_at, null)
})

test('GAP-22: an interview at which the child was not present does not meet the duty', async t => {
  const ground = await afterAReturn(t, 30)
  const absent = { 'e-present': { child: 'no', others: 'A carer' } }
  await submit(ground, await fillIn(ground, { ...withTheChild(hoursAfter(ground.backAt, 20)), ...absent }))
  assert.equal((await ground.duty())?.met_at, null)
})

test('GAP-21: where nobody knows when the interview ended, it is taken to have ended as late as may be', async t => {
  const ground = await afterAReturn(t, 30)
  const endedAt = hoursAfter(ground.backAt, 2)
  const said = { ...withTheChild(endedAt), e13: null, 'e-ended': null }
  await submit(ground, await fillIn(ground, said))
  const [row] = await ground.rows()
  const lastOfTheDay = row !== undefined && dayOf(row.ended_at) === dayOf(endedAt) && row.ended_at > endedAt
  assert.ok(lastOfTheDay || (row !== undefined && row.ended_at >= ground.town.now))
})

test('RHI-15.6: an interview that was recorded without a form stays what it is', async t => {
  const ground = await afterAReturn(t, 30)
  const { town, child, episode, backAt } = ground
  await town.byHand(hand =>
    hand.sql
      .insertInto('return_interview')
      .values({
        ...{ id: anId(), child_id: child, episode_id: episode },
        ended_at: new Date(hoursAfter(backAt, 3)).toISOString(),
        submitted_at: new Date(hoursAfter(backAt, 4)).toISOString(),
      })
      .execute(),
  )
  await submit(ground, await fillIn(ground, withTheChild(hoursAfter(backAt, 20))))
  const rows = await ground.rows()
  assert.deepEqual(
    rows.map(row => row.form_id === null),
    [true, false],
  )
  assert.equal((await ground.duty())?.met_at, hoursAfter(backAt, 3))
})

const versionOf = async ({ db, interviewer }: Ground, form: Id<'form'>): Promise<number> =>
  (await db.store.read(interviewer.asker, 'see-form', tx => readForm(tx, form)))?.version ?? 0

type Amendments = readonly { readonly question: string; readonly value: unknown }[]

async function amend(ground: Ground, form: Id<'form'>, said: Amendments): Promise<void> {
  const answers = said.map(one => ({ ...one, notKnown: false }))
  const version = await versionOf(ground, form)
  const { db, interviewer } = ground
  const amended = await amendForm(
    db.store,
    interviewer.asker,
    form,
    version,
    0,
    answers,
    'It was written down wrongly.',
  )
  assert.equal(amended.kind, 'amended')
}

test('RHI-15.6: an amendment of the end of the interview moves the duty with it, in the same row', async t => {
  const ground = await afterAReturn(t, 76)
  const form = await fillIn(ground, withTheChild(hoursAfter(ground.backAt, 71)))
  await submit(ground, form)
  const later = hoursAfter(ground.backAt, 73)
  await amend(ground, form, [{ question: 'e-ended', value: wall(later) }])
  const [row, more] = await ground.rows()
  assert.equal(more, undefined)
  assert.equal(row?.ended_at, toTheMinute(later))
  const duty = await ground.duty()
  assert.ok(duty?.met_at != null && duty.met_at > duty.due_at)
})

test('GAP-22: amended to an interview with an adult it no longer meets the duty, and amended back it does', async t => {
  const ground = await afterAReturn(t, 30)
  const form = await fillIn(ground, withTheChild(hoursAfter(ground.backAt, 20)))
  await submit(ground, form)
  await amend(ground, form, [{ question: 'e16', value: 'adult-professional' }])
  assert.equal((await ground.duty())?.met_at, null)
  await amend(ground, form, [{ question: 'e16', value: 'child-young-person' }])
  assert.equal((await ground.duty())?.met_at, toTheMinute(hoursAfter(ground.backAt, 20)))
  assert.equal((await ground.rows()).length, 1)
})

test('RHI-15.6: an interview entered in error with its form meets the duty no longer, and its row stays', async t => {
  const ground = await afterAReturn(t, 30)
  const { db, interviewer } = ground
  const form = await fillIn(ground, withTheChild(hoursAfter(ground.backAt, 20)))
  await submit(ground, form)
  const version = await versionOf(ground, form)
  const entered = await enterFormInError(db.store, interviewer.asker, form, version, 'It was another child.')
  assert.equal(entered.kind, 'done')
  const [row] = await ground.rows()
  assert.ok(row?.entered_in_error_at != null)
  assert.equal((await ground.duty())?.met_at, null)
})

test('RHIF-1: date and time become those of submitting, and what somebody typed instead stays as typed', async t => {
  const ground = await afterAReturn(t, 20)
  const { db, interviewer, town } = ground
  const said = withTheChild(hoursAfter(ground.backAt, 10))
  const stands = async (form: Id<'form'>) =>
    (await db.store.read(interviewer.asker, 'see-form', tx => readForm(tx, form)))?.answers.get(0)
  const left = await fillIn(ground, said)
  // As if it had been begun days ago.
  await town.byHand(
    hand =>
      sql`update form_answer set value = '"2026-01-02"' where form_id = ${left} and question = 'e01'`.execute(hand.sql),
    interviewer,
  )
  assert.equal((await stands(left))?.get('e01')?.value, '2026-01-02')
  assert.deepEqual(await submit(ground, left), { kind: 'submitted' })
  const stamped = await stands(left)
  assert.equal(stamped?.get('e01')?.value, dayText(dayOf(town.now)))
  assert.match(String(stamped?.get('e02')?.value), /^\d\d:\d\d$/)
  assert.equal(stamped?.get('e01')?.cameFrom, 'the moment at which it was submitted')
  const typed = await fillIn(ground, { ...said, e01: dayText(addYears(dayOf(town.now), -1)), e02: '08:30' })
  assert.deepEqual(await submit(ground, typed), { kind: 'submitted' })
  const kept = await stands(typed)
  assert.deepEqual(
    [kept?.get('e01')?.value, kept?.get('e02')?.value],
    [dayText(addYears(dayOf(town.now), -1)), '08:30'],
  )
})
