// A dispute over the police level, kept by the database: both steps, who may do what, two at once, and what the duties make of it.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { hoursAfter, type Id, type Instant } from '../../domain/kernel/index.ts'
import { disputeStanding } from '../../domain/police/index.ts'
import { readEpisodeEvents } from '../../store/missing/reads.ts'
import { readDisputes } from '../../store/police/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { recordLocated } from '../missing/record-course.ts'
import { assessRisk } from '../missing/record-event.ts'
import * as dispute from './dispute-level.ts'

async function atNight(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  const rosa = await town.worker('provider-worker', home)
  const tom = await town.worker('provider-worker', home)
  const police = await town.worker('police-officer', await town.team(await town.agency('police')))
  const sergeant = await town.worker('police-missing-co-ordinator', await town.team(await town.agency('police')))
  const social = await town.worker('practitioner')
  for (const one of [police, sergeant, social]) await town.involves(child, one)
  const episode = await town.episode(child, { lastSeen: 5 })
  const assessment = { stage: 'initial', level: 'low', reason: 'Known to come back', answers: {} } as const
  await assessRisk(db.store, police.asker, episode, { id: anId<'risk-assessment'>(), ...assessment })
  const now = async (): Promise<Instant> => db.store.read(rosa.asker, 'look', async tx => tx.now)
  const id = anId<'level-dispute'>()
  const raise = async (as: Worker = rosa, given: Partial<dispute.NewDispute> = {}, of: Id<'episode'> = episode) =>
    dispute.disputeLevel(db.store, as.asker, of, {
      ...{ id, wantedLevel: 'high', grounds: 'Met at the station by a man in a car', wantedBy: null },
      ...{ raisedAt: await now(), ...given },
    })
  const answer = async (as: Worker, given: Partial<dispute.NewAnswer> & { readonly step: 1 | 2 }) =>
    dispute.answerDispute(db.store, as.asker, id, {
      ...{ outcome: 'stands', reason: 'Read again, nothing new', decider: 'Inspector, control room' },
      ...{ decidedAt: await now(), ...given },
    } as dispute.NewAnswer)
  const move = (as: Worker, which: dispute.DisputeMove, because = 'The car was seen again') =>
    dispute.moveDispute(db.store, as.asker, id, which, because)
  const seen = (as: Worker = rosa) => db.store.read(as.asker, 'see-disputes', tx => readDisputes(tx, episode))
  const duty = async (rule: string) => {
    const { rows } = await sql<{ met_at: Instant | null; lapsed_at: Instant | null; owner: string }>`
      select met_at, lapsed_at, owner from obligation where rule = ${rule} and subject = ${id}`.execute(db.owner.sql)
    return rows[0]
  }
  const messages = async () =>
    (
      await sql<{ rule: string; audience: string }>`select rule, audience from message where withdrawn_at is null
        and about = 'dispute' order by opens_at, audience`.execute(db.owner.sql)
    ).rows.map(({ rule, audience }) => `${rule} ${audience}`)
  return {
    db,
    town,
    home,
    child,
    rosa,
    tom,
    police,
    sergeant,
    social,
    episode,
    id,
    now,
    raise,
    answer,
    move,
    seen,
    duty,
    messages,
  }
}

test('POL-12.7 and POL-12.8: a dispute goes to the control room, and from there to the sergeant, and each step is answered once', async t => {
  const { rosa, police, sergeant, raise, answer, move, seen, duty, messages, db, episode } = await atNight(t)
  assert.equal(await raise(), 'done')
  assert.deepEqual([(await duty('POL-12.7'))?.met_at, (await duty('POL-12.7'))?.owner], [null, 'police-officer'])
  assert.equal(await duty('POL-12.8'), undefined)
  assert.equal(await answer(police, { step: 1 }), 'done')
  assert.notEqual((await duty('POL-12.7'))?.met_at, null)
  assert.equal(await duty('POL-12.8'), undefined, 'no second step before somebody asks for it')
  assert.equal(await move(rosa, 'continue'), 'done')
  assert.equal((await duty('POL-12.8'))?.met_at, null)
  const changed = { outcome: 'changed', level: 'high', assessment: anId<'risk-assessment'>() } as const
  assert.equal(await answer(sergeant, { step: 2, ...changed, decider: 'Sergeant, local policing team' }), 'done')
  assert.notEqual((await duty('POL-12.8'))?.met_at, null)
  assert.deepEqual(await messages(), [
    'POL-12.7 control-room',
    'POL-12.7 team',
    'POL-12.8 local-policing',
    'POL-12.8 team',
  ])
  const [kept] = await seen()
  assert.ok(kept !== undefined)
  assert.deepEqual(
    [kept.disputedLevel, kept.first?.outcome, kept.second?.level, kept.second?.decider],
    ['low', 'stands', 'high', 'Sergeant, local policing team'],
  )
  assert.equal(disputeStanding(kept, null).kind, 'settled')
  const { rows } = await sql<{ actor: string; section: string }>`select actor, section from history
    where table_name = 'level_dispute' order by version`.execute(db.owner.sql)
  assert.deepEqual(
    rows.map(({ actor }) => actor),
    [rosa, police, rosa, sergeant].map(({ personId }) => personId),
    'each step stands in history in the name of whoever took it',
  )
  assert.ok(rows.every(({ section }) => section === 'level-disputes'))
  const { assessments } = await db.store.read(rosa.asker, 'look', tx => readEpisodeEvents(tx, episode))
  assert.deepEqual(
    assessments.map(({ stage, level }) => [stage, level]),
    [
      ['review', 'high'],
      ['initial', 'low'],
    ],
    'the level that was changed is an assessment of its own, and the first one stands as it was',
  )
})

test('POL-12.8: there is no second step before the first is answered, and none after those who dispute are content', async t => {
  const { rosa, police, raise, answer, move, seen } = await atNight(t)
  await raise()
  assert.equal(await move(rosa, 'continue'), 'too-early')
  assert.equal(await move(rosa, 'content'), 'too-early')
  assert.equal(await answer(police, { step: 2 }), 'moved-on')
  await answer(police, { step: 1 })
  assert.equal(await move(rosa, 'content'), 'done')
  assert.equal(await move(rosa, 'continue'), 'moved-on')
  assert.equal((await seen())[0]?.continued, null)
})

test('POL-12.8: the database itself holds no second step without an answer to the first', async t => {
  const { db, raise } = await atNight(t)
  await raise()
  const without = db.owner.run(
    `update level_dispute set continued_at = raised_at, continued_by = raised_by, continued_because = '-'`,
  )
  await assert.rejects(without, /check constraint/)
})

test('POL-12.5: only the police answer a dispute, and no other role changes the level by it', async t => {
  const { db, rosa, social, raise, answer, seen } = await atNight(t)
  await raise()
  const changed = { outcome: 'changed', level: 'high', assessment: anId<'risk-assessment'>() } as const
  for (const as of [rosa, social]) await assert.rejects(answer(as, { step: 1, ...changed }), NotAllowed)
  assert.equal((await seen())[0]?.first, null)
  const { rows } = await sql`select 1 from risk_assessment`.execute(db.owner.sql)
  assert.equal(rows.length, 1)
})

test('Of two officers who answer at once one does, and the other is told; the same answer sent twice is one', async t => {
  const { police, sergeant, raise, answer, seen } = await atNight(t)
  await raise()
  const came = await Promise.all([
    answer(police, { step: 1, reason: 'It stands' }),
    answer(sergeant, { step: 1, outcome: 'changed', level: 'medium', assessment: anId<'risk-assessment'>() }),
  ])
  assert.deepEqual([...came].sort(), ['done', 'moved-on'])
  const [kept] = await seen()
  const winner = kept?.first?.outcome === 'stands' ? police : sergeant
  assert.equal(await answer(winner, { step: 1, reason: kept?.first?.reason ?? '' }), 'done')
})

test('Two of one home who dispute at once make one dispute, and another agency makes its own', async t => {
  const { rosa, tom, social, raise, seen } = await atNight(t)
  const [one, other] = [anId<'level-dispute'>(), anId<'level-dispute'>()]
  const came = await Promise.all([raise(rosa, { id: one }), raise(tom, { id: other })])
  assert.deepEqual([...came].sort(), ['done', 'ours-already'])
  assert.equal(await raise(social, { id: anId<'level-dispute'>(), wantedLevel: 'medium' }), 'done')
  assert.equal((await seen()).length, 2)
})

test('A colleague of the next shift carries a dispute on, and whoever is of another agency cannot', async t => {
  const { tom, social, police, raise, answer, move, seen } = await atNight(t)
  await raise()
  await answer(police, { step: 1 })
  assert.equal(await move(social, 'continue'), 'not-yours')
  assert.equal(await move(social, 'withdraw'), 'not-yours')
  assert.equal((await seen(social))[0]?.ours, false)
  assert.equal((await seen(tom))[0]?.ours, true)
  assert.equal(await move(tom, 'continue'), 'done')
})

test('A dispute that is withdrawn keeps its reason, takes no more, and owes nothing', async t => {
  const { rosa, police, raise, answer, move, seen, duty } = await atNight(t)
  await raise()
  assert.equal(await move(rosa, 'withdraw', 'They are on the bus home'), 'done')
  assert.equal((await seen())[0]?.withdrawn?.because, 'They are on the bus home')
  assert.equal(await answer(police, { step: 1 }), 'moved-on')
  assert.notEqual((await duty('POL-12.7'))?.lapsed_at, null)
  assert.equal(await raise(rosa, { id: anId<'level-dispute'>() }), 'done', 'it may be disputed anew')
})

test('A level that is changed as it was wanted settles the dispute, and one that is changed otherwise does not', async t => {
  const { police, rosa, raise, answer, seen, move } = await atNight(t)
  await raise()
  await answer(police, { step: 1, outcome: 'changed', level: 'high', assessment: anId<'risk-assessment'>() })
  const [kept] = await seen()
  assert.deepEqual(kept && disputeStanding(kept, null), { kind: 'settled', how: 'as-wanted', at: kept?.first?.at })
  assert.equal(await move(rosa, 'continue'), 'moved-on')
})

test('GAP-36: when the child is found an unanswered dispute is over, owes nothing, and none can be raised any more', async t => {
  const { db, rosa, episode, raise, seen, duty, now, move, police, answer } = await atNight(t)
  await raise()
  const found = { at: await now(), precision: 'exact', where: 'At the bus station', by: 'Police' } as const
  await recordLocated(db.store, rosa.asker, { id: episode, version: 1 }, found)
  assert.notEqual((await duty('POL-12.7'))?.lapsed_at, null)
  const [kept] = await seen()
  assert.equal(kept && disputeStanding(kept, found.at).kind, 'over')
  assert.equal(await raise(rosa, { id: anId<'level-dispute'>() }), 'over')
  assert.equal(await answer(police, { step: 1 }), 'done', 'what was decided can still be written down')
  assert.equal(await move(rosa, 'continue'), 'over')
})

test('An answer is not earlier than what it answers, save for the seconds that nobody types', async t => {
  const { police, raise, answer, seen, now } = await atNight(t)
  await raise()
  assert.equal(await answer(police, { step: 1, decidedAt: hoursAfter(await now(), -1) }), 'too-early')
  const [before] = await seen()
  assert.equal(await answer(police, { step: 1, decidedAt: hoursAfter(before!.raisedAt, -0.01) }), 'done')
  assert.equal((await seen())[0]?.first?.at, before?.raisedAt)
})

test('A dispute goes with its episode to the right child, and the answer that changed the level with it', async t => {
  const { db, town, social, police, episode, raise, answer, seen, child } = await atNight(t)
  await raise()
  await answer(police, { step: 1, outcome: 'changed', level: 'medium', assessment: anId<'risk-assessment'>() })
  const manager = await town.worker('team-manager')
  const right = await town.child({ given: 'Alex', family: 'Sample' })
  for (const one of [child, right]) await town.involves(one, manager)
  const moved = anId<'episode'>()
  const { moveToRightChild } = await import('../corrections/move-episode.ts')
  const shown = { id: episode, version: 1 }
  const done = await moveToRightChild(
    db.store,
    manager.asker,
    shown,
    { child: right, episode: moved },
    'The wrong child',
  )
  assert.equal(done.kind, 'saved')
  const [copy] = await db.store.read(manager.asker, 'look', tx => readDisputes(tx, moved))
  assert.deepEqual([copy?.first?.level, copy?.grounds], ['medium', 'Met at the station by a man in a car'])
  assert.equal((await seen(social)).length, 1, 'and stands on the record where it was raised')
})
