import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import type { Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import type { StepKind } from '../../domain/duties/index.ts'
import { hoursAfter } from '../../domain/kernel/index.ts'
import { everyDuty, readDuty, readHandedToMe, readSteps, readWorklist } from '../../store/duties/reads.ts'
import { readNobodys, readReminders, readTeamStanding } from '../../store/hand-over/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { takeStep, takeSteps } from './take-step.ts'

/** A child four days missing, seen by two teams, with an urgent case review that is overdue. */
async function aDuty(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const day = await town.team(undefined, [{ kind: 'authority', value: 'staffordshire' }])
  const night = await town.team(undefined, [{ kind: 'authority', value: 'staffordshire' }], 'out-of-hours')
  const child = await town.child({ status: 'in-care' })
  const episode = await town.episode(child, { lastSeen: 96 })
  const duty = { childId: child, rule: 'LONG-17.2b', subject: episode }
  const workers = {
    manager: await town.worker('team-manager', day),
    worker: await town.worker('practitioner', day),
    nightOne: await town.worker('practitioner', night),
    nightTwo: await town.worker('practitioner', night),
  }
  const nobody = { person: null, team: null }
  const step = (by: Worker, kind: StepKind, to: Partial<typeof nobody> | object = {}, words = '') =>
    takeStep(db.store, by.asker, duty, { form: crypto.randomUUID(), kind, words, ...nobody, ...to })
  const see = (by: Worker) => db.store.read(by.asker, 'see-duty', tx => readDuty(tx, duty))
  const demands = async () => {
    const { rows } = await sql`select opens_at, due_at, met_at, because, force from obligation
      where (child_id, rule, subject) = (${duty.childId}, ${duty.rule}, ${duty.subject})`.execute(db.owner.sql)
    return rows
  }
  return { db, town, day, night, duty, step, see, demands, ...workers }
}

test('a duty is taken, handed on to another shift and accepted by one of two, and what it demands never changes', async t => {
  const { db, night, duty, step, see, demands, worker, nightOne, nightTwo } = await aDuty(t)
  const before = await demands()
  assert.equal(await step(worker, 'assigned', { person: worker.personId }), 'done')
  assert.equal((await see(worker))?.carried.mine, true)
  assert.equal(await step(nightOne, 'handed-on', { team: night.id }), 'not-yours')
  assert.equal(await step(worker, 'handed-on', { team: night.id }, 'Ring the aunt'), 'done')
  assert.equal(await step(worker, 'handed-on', { person: nightTwo.personId }), 'handed-already')
  const handed = await see(worker)
  assert.equal(handed?.carried.mine, true, 'it stays with the giver until it is accepted')
  assert.deepEqual([handed?.carried.handed?.byMe, handed?.carried.handed?.unaccepted], [true, false])
  const waiting = await db.store.read(nightOne.asker, 'look', tx => readHandedToMe(tx, 10))
  assert.deepEqual(
    waiting.map(({ rule }) => rule),
    [duty.rule],
  )
  const accepts = await Promise.all([step(nightOne, 'accepted'), step(nightTwo, 'accepted')])
  assert.deepEqual(accepts.sort(), ['done', 'not-handed'], 'the second of two is told')
  const after = await see(nightOne)
  assert.equal(after?.carried.team?.id, night.id)
  assert.equal(after?.carried.handed, null)
  assert.deepEqual(await demands(), before)
  const steps = await db.store.read(worker.asker, 'look', tx => readSteps(tx, duty))
  assert.deepEqual(
    steps.map(({ kind }) => kind),
    ['accepted', 'handed-on', 'assigned'],
  )
  assert.equal(steps[1]?.words, 'Ring the aunt')
  const { rows } = await sql<{
    act: string
  }>`select act from audit_entry where subject_table = 'duty_step' order by n`.execute(db.owner.sql)
  assert.deepEqual(
    rows.map(({ act }) => act),
    ['assign-duty', 'hand-on-duty', 'accept-duty'],
  )
})

test('who may: a stranger to the child is given nothing, an analyst does nothing, and only managers assign and close', async t => {
  const { db, town, duty, step, see, demands, manager, worker, nightOne } = await aDuty(t)
  const before = await demands()
  const stranger = await town.worker('practitioner', await town.team())
  const analyst = await town.worker('analyst')
  assert.equal(await step(manager, 'assigned', { person: stranger.personId }), 'cannot-see')
  assert.equal(await step(manager, 'handed-on', { team: (await town.team()).id }), 'cannot-see')
  assert.equal(await step(stranger, 'commented', {}, 'I am here'), 'not-found')
  await assert.rejects(step(analyst, 'commented', {}, 'I am here'), NotAllowed)
  assert.equal(await step(worker, 'assigned', { person: nightOne.personId }), 'not-yours')
  assert.equal(await step(worker, 'closed', {}, 'Not needed'), 'not-yours')
  assert.equal(await step(manager, 'closed'), 'without-words')
  assert.equal(await step(manager, 'closed', {}, 'The police held it by telephone'), 'done')
  const closed = await see(worker)
  assert.equal(closed?.closed?.reason, 'The police held it by telephone')
  assert.deepEqual(await demands(), before)
  assert.equal(await step(manager, 'assigned', { person: worker.personId }), 'closed')
  await town.episode(duty.childId, { lastSeen: 3 })
  assert.notEqual((await see(worker))?.closed, null, 'a closure survives recomputation')
  assert.equal(await step(manager, 'reopened', {}, 'It was another child'), 'done')
  assert.equal((await see(worker))?.closed, null)
  assert.equal(await step(manager, 'assigned', { person: worker.personId }), 'done')
  const review = { ...duty, rule: 'POL-12.11a' }
  const asked = { form: crypto.randomUUID(), kind: 'closed', person: null, team: null, words: 'No' } as const
  assert.equal(
    await takeStep(db.store, manager.asker, review, asked),
    'only-met',
    'POL-12.11a: no episode is closed unreviewed',
  )
})

test('a form sent twice is one step, several duties go at once, and a hand-over that waits too long is marked', async t => {
  const { db, town, night, duty, worker, nightOne } = await aDuty(t)
  const other = await town.child({ status: 'in-care' })
  const second = { childId: other, rule: 'LONG-17.2b', subject: await town.episode(other, { lastSeen: 90 }) }
  const form = crypto.randomUUID()
  const asked = { form, kind: 'handed-on', person: null, team: night.id, words: 'The night' } as const
  const unknown = { ...duty, subject: crypto.randomUUID() }
  const taken = await takeSteps(db.store, worker.asker, [duty, second, unknown], asked)
  assert.deepEqual(taken.map(one => one.taken).sort(), ['done', 'done', 'not-found'])
  await takeSteps(db.store, worker.asker, [duty, second], asked)
  const steps = await db.store.read(worker.asker, 'look', tx => readSteps(tx, duty))
  assert.equal(steps.length, 1)
  await db.setNow(hoursAfter(town.now, 1))
  const waiting = await db.store.read(nightOne.asker, 'look', tx => readHandedToMe(tx, 10))
  assert.deepEqual(
    waiting.map(one => one.carried.handed?.unaccepted),
    [true, true],
  )
  const declined = {
    form: crypto.randomUUID(),
    kind: 'declined',
    person: null,
    team: null,
    words: 'We are two',
  } as const
  assert.equal(await takeStep(db.store, nightOne.asker, duty, declined), 'done')
  const withdrawn = { ...declined, kind: 'withdrawn', words: '' } as const
  assert.equal(await takeStep(db.store, worker.asker, second, withdrawn), 'done')
  assert.deepEqual(await db.store.read(nightOne.asker, 'look', tx => readHandedToMe(tx, 10)), [])
})

test('the supervisor sees who carries what; what stands with somebody who left is nobody’s; reminders count one’s own', async t => {
  const { db, day, duty, step, manager, worker } = await aDuty(t)
  const reminders = (by: Worker) => db.store.read(by.asker, 'look', tx => readReminders(tx))
  const unassigned = await reminders(worker)
  assert.ok(unassigned.overdue >= 1, 'what waits for one’s role where nobody is assigned')
  assert.equal(await step(manager, 'assigned', { person: worker.personId }), 'done')
  assert.deepEqual(await reminders(worker), unassigned)
  const standing = await db.store.read(manager.asker, 'look', tx => readTeamStanding(tx))
  const own = standing.find(one => one.personId === worker.personId)
  assert.deepEqual([own?.teamId, own?.overdue], [day.id, 1])
  const mine = { ...everyDuty, whose: 'mine', list: 'overdue', from: 0, most: 10 } as const
  const list = await db.store.read(worker.asker, 'look', tx => readWorklist(tx, mine))
  assert.deepEqual(
    list.map(({ subject }) => subject),
    [duty.subject],
  )
  const before = await db.store.read(manager.asker, 'look', tx => readNobodys(tx))
  await sql`update person set left_at = clock_timestamp() where id = ${worker.personId}`.execute(db.owner.sql)
  const after = await db.store.read(manager.asker, 'look', tx => readNobodys(tx))
  assert.equal(after.overdue, before.overdue + 1)
})
