// Who is told of a referral as the database keeps it: the receiver at once, the sender where nobody has it or answers it.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { onReferralGround } from '../../../test/builders/referral-ground.ts'
import { hoursAfter, parseDay } from '../../domain/kernel/index.ts'
import { messageStanding } from '../../domain/messages/index.ts'
import type { PreventionSaid } from '../../domain/referrals/index.ts'
import { readInbox, readMessage, readMessagesOfReferral } from '../../store/messages/reads.ts'
import { acceptMessage } from '../../store/messages/writes.ts'
import { askSchool } from './make-referral.ts'
import { takeStep } from './take-step.ts'

async function ground(t: TestContext) {
  const all = await onReferralGround(t)
  const { db, town, place, look } = all
  const helpTeam = await town.team(await town.agency('charity'))
  const help = await town.worker('family-practitioner', helpTeam)
  await place('early-help', 'Family help', helpTeam)
  const inbox = async (worker: Worker) =>
    (await look(worker, tx => readInbox(tx, 50))).map(({ about, referralId }) => ({ about, referralId }))
  const later = (days: number) => db.setNow(hoursAfter(town.now, days * 24))
  return { ...all, helpTeam, help, inbox, later }
}

test('PROG24-10: the team that has a referral is told at once and sees the referral from the message; its receipt ends it', async t => {
  const { make, send, inbox, help, social, look, stands, db, shown } = await ground(t)
  const id = await make('early-help')
  assert.deepEqual(await inbox(help), [])
  assert.equal((await send(id)).kind, 'saved')
  assert.deepEqual(await inbox(help), [{ about: 'referral', referralId: id }])
  assert.deepEqual(await inbox(social), [])
  const referral = await stands(id)
  const [message] = await look(social, tx => readMessagesOfReferral(tx, referral))
  assert.equal(message?.rungs[0]?.signsIn, true, 'the sender sees with whom it is')
  await takeStep(db.store, help.asker, await shown(id, help), 'receive')
  assert.deepEqual(await inbox(help), [])
})

test('PROG24-10: where nobody of the team accepts it within a working day its manager is told, and who took it is seen', async t => {
  const { make, send, help, helpTeam, town, look, later, db, social, stands } = await ground(t)
  const manager = await town.worker('team-manager', helpTeam)
  const id = await make('early-help')
  await send(id)
  const referral = await stands(id)
  const messages = async (as: Worker) =>
    (await look(as, tx => readMessagesOfReferral(tx, referral))).filter(({ about }) => about === 'referral')
  const [sent] = await messages(social)
  assert.deepEqual(
    sent?.rungs.map(({ part }) => part),
    ['team', 'managers-of-team'],
  )
  assert.ok(sent)
  await later(6)
  const [up] = await messages(social)
  const now = await look(social, async tx => tx.now)
  const standing = up && messageStanding(up, now)
  assert.ok(standing?.kind === 'waiting')
  assert.deepEqual([standing.passed.length, standing.reached.map(({ part }) => part)], [1, ['managers-of-team']])
  const took = await db.store.write(manager.asker, 'accept', tx =>
    acceptMessage(tx, anId<'message-acceptance'>(), sent.id, { how: 'here', words: '' }),
  )
  assert.equal(took, 'accepted')
  const [taken] = await messages(social)
  assert.ok(taken?.acceptance?.by)
  assert.deepEqual(await look(help, tx => readInbox(tx, 50)), [])
})

test('PROG24-10: a message about a referral lets nobody in for longer than the referral runs', async t => {
  const { make, send, help, helpTeam, db, shown, look } = await ground(t)
  const id = await make('early-help')
  await send(id)
  const [message] = await look(help, tx => readInbox(tx, 50))
  assert.ok(message)
  assert.equal(
    (await takeStep(db.store, help.asker, await shown(id, help), 'decline', { reason: 'Full' })).kind,
    'saved',
  )
  const { rows } = await sql<{ because: string }>`select because from access_grant where holder = ${helpTeam.id}
    and (until_at is null or until_at > clock_timestamp() + interval '1 hour')`.execute(db.owner.sql)
  assert.deepEqual(rows, [])
  assert.equal(await look(help, tx => readMessage(tx, message.id)), null)
})

test('PROG24-12: two working days without receipt tell the sender, ten without an answer again, and an answer ends both', async t => {
  const { make, send, inbox, social, later, db, shown } = await ground(t)
  const id = await make('front-door')
  await send(id)
  assert.deepEqual(await inbox(social), [])
  await later(6)
  assert.deepEqual(await inbox(social), [{ about: 'referral-waits', referralId: id }])
  await takeStep(db.store, social.asker, await shown(id), 'receive', { saidBy: 'The front door' })
  assert.deepEqual(await inbox(social), [])
  await later(30)
  assert.deepEqual(await inbox(social), [{ about: 'referral-waits', referralId: id }])
  await takeStep(db.store, social.asker, await shown(id), 'accept', { saidBy: 'The front door' })
  assert.deepEqual(await inbox(social), [])
})

test('PROG24-12: the sender of one that has no address is told that it went nowhere, and withdrawing it ends that', async t => {
  const { make, send, inbox, social, later, db, shown, stands } = await ground(t)
  const id = await make('yos-prevention')
  await send(id)
  assert.equal((await stands(id)).state, 'unsent')
  await later(6)
  assert.deepEqual(await inbox(social), [{ about: 'referral-waits', referralId: id }])
  await takeStep(db.store, social.asker, await shown(id), 'withdraw', { reason: 'The family asked themselves' })
  assert.deepEqual(await inbox(social), [])
})

test('CCEP-3, PROG24-10: a school that is asked to refer is told, and whoever asked it hears where it does not', async t => {
  const { make, inbox, social, school, schoolTeam, later, db, shown } = await ground(t)
  const prevention: PreventionSaid = {
    ...{ referrer: 'local-authority', primarySchoolYear: null, send: false, band: 'vulnerable' },
    ...{ higherLevelBefore: false, toolOn: parseDay('2026-11-20'), optedOut: false },
  }
  const id = await make('cce-prevention', { prevention })
  assert.equal((await askSchool(db.store, social.asker, await shown(id), schoolTeam.id)).kind, 'saved')
  assert.deepEqual(await inbox(school), [{ about: 'referral', referralId: id }])
  await later(30)
  assert.deepEqual(await inbox(social), [{ about: 'referral-waits', referralId: id }])
})

test('PROG24-12: what goes to the CE Team is chased by the triage, and its sender gets no second reminder', async t => {
  const { make, send, inbox, social, lead, later, matrix, referralForm } = await ground(t)
  await matrix()
  await referralForm()
  const id = await make('ce-team')
  await send(id)
  assert.deepEqual(await inbox(lead), [{ about: 'referral', referralId: id }])
  await later(30)
  assert.deepEqual(await inbox(social), [])
})
