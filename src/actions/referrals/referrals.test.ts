// Referrals as the database keeps them, from the draft to the outcome, with the gates that they pass and who may see them when.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { anId } from '../../../test/builders/people.ts'
import { onReferralGround, plainly } from '../../../test/builders/referral-ground.ts'
import { typed } from '../../../test/builders/referrals.ts'
import { addDays, addYears, type Day, dayOf } from '../../domain/kernel/index.ts'
import { readMyReferrals, readReferral } from '../../store/referrals/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { sqlOf } from '../../store/transaction.ts'
import { startReview, submitReview } from '../instruments/review-form.ts'
import { saveFormAnswers } from '../instruments/save-form-answers.ts'
import { amendReferral, askSchool, makeReferral, sendReferral } from './make-referral.ts'
import { reviveReferrals } from './revive-referrals.ts'
import { allocateReferral, takeStep } from './take-step.ts'

test('REFF24-4, PROG24-10: a referral to the CE Team goes with its form and its matrix to the CE inbox, and its team sees the child from then on', async t => {
  const { make, send, stands, seen, lead, matrix, referralForm, ceTeam, steps } = await onReferralGround(t)
  const [matrixId, formId] = [await matrix(), await referralForm()]
  const id = await make('ce-team')
  assert.equal(await seen(id, lead), null)
  assert.deepEqual(await send(id), { kind: 'saved' })
  const sent = await stands(id, lead)
  assert.deepEqual([sent.state, sent.toName, sent.toTeamId], ['sent', 'CE inbox', ceTeam.id])
  assert.deepEqual([sent.matrixId, sent.formId], [matrixId, formId])
  assert.deepEqual(
    (await steps(id)).map(({ kind, from, to }) => [kind, from, to]),
    [['send', 'draft', 'sent']],
  )
})

test('PROG24-10: without the referral form it is not sent, and the draft is kept', async t => {
  const { make, send, stands, matrix } = await onReferralGround(t)
  await matrix()
  const id = await make('ce-team')
  const came = await send(id)
  assert.equal(came.kind, 'refused')
  assert.match(came.kind === 'refused' ? came.says : '', /complete and submit the form first/)
  assert.equal((await stands(id)).state, 'draft')
})

test('REFF24-2, T-06: without an updated matrix it is not accepted and kept, and the matrix that comes opens it again by itself', async t => {
  const { db, make, send, stands, matrix, referralForm, child, social, lead, seen, steps } = await onReferralGround(t)
  await referralForm()
  await matrix({ daysAgo: 29 })
  const id = await make('ce-team')
  assert.equal((await send(id)).kind, 'saved')
  const refused = await stands(id)
  assert.equal(refused.state, 'matrix-needed')
  assert.match(refused.unsentBecause, /RFM needed/)
  assert.equal(await seen(id, lead), null)
  await matrix()
  await db.store.write(social.asker, 'submit-form', tx => reviveReferrals(tx, child))
  const revived = await stands(id, lead)
  assert.deepEqual([revived.state, revived.unsentBecause], ['received', ''])
  assert.deepEqual(
    (await steps(id)).map(({ kind }) => kind),
    ['send', 'revive'],
  )
})

test('REFF24-2, GAP-06: a matrix of 28 days before is updated, and one of 29 is not', async t => {
  const { make, send, stands, matrix, referralForm } = await onReferralGround(t)
  await referralForm()
  await matrix({ daysAgo: 29 })
  const late = await make('ce-team')
  await send(late)
  assert.equal((await stands(late)).state, 'matrix-needed')
  await matrix({ daysAgo: 28 })
  const early = await make('ce-team')
  await send(early)
  assert.equal((await stands(early)).state, 'sent')
})

test('REFF24-2: the duty to complete the matrix is raised with the refusal and met when it comes; a safeguarding referral is sent meanwhile', async t => {
  const { db, make, send, stands, matrix, referralForm, child, social } = await onReferralGround(t)
  await referralForm()
  const duties = async () =>
    (
      await sql<{ met: boolean }>`select met_at is not null as met from obligation where rule = 'REFF24-2'
      and lapsed_at is null`.execute(db.owner.sql)
    ).rows.map(({ met }) => met)
  await send(await make('ce-team'))
  assert.deepEqual(await duties(), [false])
  const door = await make('front-door')
  await send(door)
  assert.equal((await stands(door)).state, 'sent')
  await matrix()
  await db.store.write(social.asker, 'submit-form', tx => reviveReferrals(tx, child))
  assert.deepEqual(await duties(), [true])
})

test('A destination that is unset keeps the referral as unsent with the reason, and it goes once it is set', async t => {
  const { make, send, stands, place } = await onReferralGround(t)
  const id = await make('early-help')
  await send(id)
  const unsent = await stands(id)
  assert.deepEqual([unsent.state, unsent.sentAt], ['unsent', null])
  assert.match(unsent.unsentBecause, /no address.*administrator/i)
  await place('early-help', 'Family support')
  await send(id)
  const sent = await stands(id)
  assert.deepEqual([sent.state, sent.toName, sent.unsentBecause], ['sent', 'Family support', ''])
})

test('Sent twice by the same form it is sent once, and two who act at once do not overwrite one another', async t => {
  const { db, make, shown, stands, social, child, steps } = await onReferralGround(t)
  const id = await make('front-door')
  await makeReferral(db.store, social.asker, { id, child, kind: 'front-door', said: plainly, matrix: null, form: null })
  const both = await shown(id)
  assert.equal((await sendReferral(db.store, social.asker, both)).kind, 'saved')
  assert.equal((await sendReferral(db.store, social.asker, both)).kind, 'saved')
  assert.equal((await steps(id)).length, 1)
  const stale = { ...both, step: anId<'referral-step'>() }
  assert.equal((await takeStep(db.store, social.asker, stale, 'withdraw', { reason: 'No longer' })).kind, 'stale')
  assert.equal((await stands(id)).state, 'sent')
})

test('PROG24-3: every step to the outcome is a row with its reason, seen by the referrer, and the receiver loses the child when it ends', async t => {
  const { db, make, send, stands, seen, shown, matrix, referralForm, lead, family, decide, steps } =
    await onReferralGround(t)
  await matrix()
  await referralForm()
  const id = await make('ce-team')
  await send(id)
  assert.equal((await takeStep(db.store, lead.asker, await shown(id, lead), 'receive')).kind, 'saved')
  assert.deepEqual(
    (await decide({ outcome: 'accept', mace: 'not-referred', maceBecause: 'Known to the panel' })).came,
    {
      kind: 'saved',
    },
  )
  const worker = { worker: 'The family practitioner', workerId: family.personId }
  await allocateReferral(db.store, lead.asker, await shown(id, lead), worker)
  assert.deepEqual([(await stands(id)).state, (await stands(id)).workerId], ['allocated', family.personId])
  await takeStep(db.store, family.asker, await shown(id, family), 'start')
  const closing = { reason: 'All aims were met', outcome: 'completed' }
  await takeStep(db.store, family.asker, await shown(id, family), 'close', closing)
  const closed = await stands(id)
  assert.deepEqual([closed.state, closed.outcome], ['closed', 'completed'])
  assert.deepEqual(
    (await steps(id)).map(({ kind, reason }) => [kind, reason]),
    [
      ['send', ''],
      ['receive', ''],
      ['accept', 'Talked over'],
      ['allocate', ''],
      ['start', ''],
      ['close', 'All aims were met'],
    ],
  )
  assert.equal(await seen(id, lead), null)
  assert.equal(await seen(id, family), null)
})

test('The receiver answers and nobody in its place; the referrer withdraws with a reason', async t => {
  const { db, make, send, shown, social, police, stands, matrix, referralForm } = await onReferralGround(t)
  await matrix()
  await referralForm()
  const id = await make('resource-pack')
  await send(id)
  await assert.rejects(
    takeStep(db.store, police.asker, await shown(id, police), 'decline', { reason: 'No' }),
    NotAllowed,
  )
  await assert.rejects(takeStep(db.store, social.asker, await shown(id), 'accept'), NotAllowed)
  assert.equal((await takeStep(db.store, social.asker, await shown(id), 'withdraw', { reason: 'Moved' })).kind, 'saved')
  assert.equal((await stands(id)).state, 'withdrawn')
})

test('What a service elsewhere says is recorded by whoever spoke with it, with who said it', async t => {
  const { db, make, send, shown, social, steps, stands } = await onReferralGround(t)
  const id = await make('catch22-cce', { yos: 'yes' })
  await send(id)
  await takeStep(db.store, social.asker, await shown(id), 'decline', { reason: 'Full', saidBy: 'Their duty worker' })
  assert.equal((await stands(id)).state, 'declined')
  assert.deepEqual(
    (await steps(id)).map(one => one.saidBy),
    ['', 'Their duty worker'],
  )
})

test('GAP-14: a child open to the youth offending service is referred to the service all the same', async t => {
  const { make, send, stands } = await onReferralGround(t)
  const id = await make('catch22-cce', { yos: 'yes' })
  await send(id)
  assert.equal((await stands(id)).state, 'sent')
})

test('PROG24-17: a resource pack is asked for and issued, and both stand in the log', async t => {
  const { db, make, send, shown, lead, stands } = await onReferralGround(t)
  const id = await make('resource-pack')
  await send(id)
  await takeStep(db.store, lead.asker, await shown(id, lead), 'accept')
  await takeStep(db.store, lead.asker, await shown(id, lead), 'close', { reason: 'By post', outcome: 'issued' })
  assert.deepEqual([(await stands(id)).state, (await stands(id)).outcome], ['closed', 'issued'])
})

test('A change of what it says keeps its reason and what it said before; what is over is changed no more', async t => {
  const { db, make, send, shown, social, stands } = await onReferralGround(t)
  const id = await make('front-door')
  await send(id)
  const said = { ...plainly, asks: 'A home visit today' }
  await amendReferral(db.store, social.asker, await shown(id), said, 'The mother rang')
  assert.equal((await stands(id)).asks, 'A home visit today')
  const { rows } = await sql<{ asks: string }>`select row_data->>'asks' as asks from history
    where table_name = 'referral' and row_id = ${id} order by version`.execute(db.owner.sql)
  assert.deepEqual(
    rows.map(({ asks }) => asks),
    [plainly.asks, plainly.asks, 'A home visit today'],
  )
  await takeStep(db.store, social.asker, await shown(id), 'withdraw', { reason: 'Done' })
  assert.equal((await amendReferral(db.store, social.asker, await shown(id), plainly, 'Again')).kind, 'refused')
})

const prevention = {
  ...{ primarySchoolYear: null, send: false, band: 'vulnerable', higherLevelBefore: false, optedOut: false },
  toolOn: null,
} as const

test('CCEP-3, T-22: the police cannot refer to prevention; the school that they ask sees the child, says no or refers', async t => {
  const { db, make, send, stands, shown, police, school, schoolTeam, town } = await onReferralGround(t)
  const id = await make('cce-prevention', { prevention: { ...prevention, referrer: 'police' } }, police)
  const came = await send(id, police)
  assert.match(came.kind === 'refused' ? came.says : '', /Only education provisions refer/)
  assert.equal((await askSchool(db.store, police.asker, await shown(id, police), schoolTeam.id)).kind, 'saved')
  assert.equal((await stands(id, school)).state, 'asked')
  const mine = await db.store.read(school.asker, 'look', tx => readMyReferrals(tx))
  assert.deepEqual(
    mine.toAnswer.map(one => one.id),
    [id],
  )
  await assert.rejects(
    takeStep(db.store, police.asker, await shown(id, police), 'decline', { reason: 'No' }),
    NotAllowed,
  )
  const other = await town.worker('school-lead')
  assert.equal(await db.store.read(other.asker, 'look', tx => readReferral(tx, id)), null)
  await takeStep(db.store, school.asker, await shown(id, school), 'decline', { reason: 'He left the school' })
  assert.equal((await stands(id, police)).state, 'declined')
})

test('CCEP-11: the form goes with a current screening tool, and without both it is not sent', async t => {
  const { db, make, send, stands, school, shown, town, preventionForm } = await onReferralGround(t)
  const id = await make('cce-prevention', { prevention: { ...prevention, referrer: 'school' } }, school)
  const first = await send(id, school)
  assert.match(first.kind === 'refused' ? first.says : '', /screening tool/)
  const ofSchool = { ...prevention, referrer: 'school', toolOn: dayOf(town.now) } as const
  const withTool = { ...plainly, prevention: ofSchool }
  await amendReferral(db.store, school.asker, await shown(id, school), withTool, 'The tool is attached')
  const second = await send(id, school)
  assert.match(second.kind === 'refused' ? second.says : '', /complete and submit the form first/)
  await preventionForm(school)
  assert.deepEqual(await send(id, school), { kind: 'saved' })
  const sent = await stands(id, school)
  assert.deepEqual([sent.state, sent.toName], ['sent', 'Example prevention'])
})

test('REFF24-2, T-06: submitting a review of an older matrix opens the referral again by itself, and its step says who submitted', async t => {
  const { db, make, send, stands, matrix, referralForm, social, steps, lead } = await onReferralGround(t)
  await referralForm()
  const form = await matrix({ daysAgo: 40 })
  const id = await make('ce-team')
  await send(id)
  assert.equal((await stands(id)).state, 'matrix-needed')
  await startReview(db.store, social.asker, form, anId<'form-review'>())
  const said = { a39: '01632 960002', a40: 'Nobody new', a41: 'They are fewer', a42: 'suspected', a43: 'cse' }
  const typedAll = Object.entries(said).map(([question, value]) => typed(question, value))
  await saveFormAnswers(db.store, social.asker, { form, part: 1 }, typedAll)
  assert.deepEqual(await submitReview(db.store, social.asker, form, 1, 1), { kind: 'submitted' })
  assert.equal((await stands(id, lead)).state, 'received')
  assert.equal((await steps(id)).at(-1)?.kind, 'revive')
})

test('A referral moves by its steps alone: neither its state nor an older step is written past them', async t => {
  const { db, make, social, child } = await onReferralGround(t)
  const id = await make('front-door')
  const tried = (statement: string) =>
    db.store.write(social.asker, 'try', async tx => {
      await sql.raw(statement).execute(sqlOf(tx))
    })
  await assert.rejects(tried(`update referral set state = 'accepted' where id = '${id}'`))
  await assert.rejects(
    tried(`insert into referral_step (id, child_id, referral_id, referral_kind, kind, from_state, to_state)
      values (gen_random_uuid(), '${child}', '${id}', 'front-door', 'accept', 'sent', 'accepted')`),
  )
  await assert.rejects(tried(`update referral_step set reason = 'x'`))
  await assert.rejects(tried(`delete from referral where id = '${id}'`))
})

test('PROG24-8, SCOPE-3.2: at 17 years and 11 months a referral goes; on the 18th birthday the team must have agreed', async t => {
  const { db, town, matrix, referralForm, social, shown, stands } = await onReferralGround(t)
  const refer = async (bornOn: Day) => {
    const child = await town.child({ given: 'Sam', family: 'Example', bornOn, authority: 'staffordshire' })
    await town.involves(child, social)
    await matrix({}, social, child)
    await referralForm(social, child)
    const id = anId<'referral'>()
    const given = { id, child, kind: 'ce-team', said: plainly, matrix: null, form: null } as const
    await makeReferral(db.store, social.asker, given)
    const came = await sendReferral(db.store, social.asker, await shown(id))
    return { id, came }
  }
  const birthday = addYears(dayOf(town.now), -18)
  const young = await refer(addDays(birthday, 30))
  assert.equal((await stands(young.id)).state, 'sent')
  assert.equal((await refer(addDays(birthday, 1))).came.kind, 'saved')
  const adult = await refer(birthday)
  assert.match(adult.came.kind === 'refused' ? adult.came.says : '', /under 18/)
  await sendReferral(db.store, social.asker, await shown(adult.id), 'The manager: work that had begun goes on')
  const sent = await stands(adult.id)
  assert.deepEqual([sent.state, sent.agreedWhy], ['sent', 'The manager: work that had begun goes on'])
})
