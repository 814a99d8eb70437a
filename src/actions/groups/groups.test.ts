// Group work as the database keeps it: opting out, one note on several records, and what no reader of one child learns.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { standingOptOut } from '../../domain/groups/index.ts'
import { addDays, type Day, dayOf, type Id } from '../../domain/kernel/index.ts'
import { readGroup, readGroupSessions, readGroupWork, readMayJoin, readMembers } from '../../store/groups/reads.ts'
import { addGroupRow } from '../../store/groups/writes.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { enterGroupRowInError } from './keep.ts'
import { type Part, recordGroupSession, recordOneToOne } from './record-session.ts'
import * as groups from './run-group.ts'

async function aGroup(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [robin, sky] = [
    await town.child({ given: 'Robin', family: 'Example' }),
    await town.child({ given: 'Sky', family: 'Sample' }),
  ]
  const fay = await town.worker('family-practitioner')
  for (const child of [robin, sky]) await town.involves(child, fay)
  const onlyRobin = await town.worker('school-lead')
  await town.involves(robin, onlyRobin)
  const today = dayOf(town.now)
  const group = anId<'work-group'>()
  const said = { name: 'Year 6, spring', setting: 'Northmoor Primary', startsOn: addDays(today, -20), endedOn: null }
  const save = (version: number, as: Worker = fay, more: { name?: string; endedOn?: Day } = {}) =>
    groups.saveGroup(db.store, as.asker, { id: group, version }, { ...said, ...more })
  assert.equal((await save(0)).kind, 'saved')
  const join = (child: Id<'child'>, ago = 10, as: Worker = fay) =>
    groups.joinGroup(db.store, as.asker, {
      ...{ id: anId<'group-child'>(), child, group, on: addDays(today, -ago) },
    })
  const out = (child: Id<'child'>, ago = 0, who: 'child' | 'parents' = 'parents') =>
    groups.optOut(db.store, fay.asker, {
      ...{ id: anId<'group-opt-out'>(), child, who, since: addDays(today, -ago), says: '' },
    })
  const session = (parts: readonly Part[], note = 'A film, and talk about it.', shared: string = anId(), ago = 1) =>
    recordGroupSession(db.store, fay.asker, { shared, group, on: addDays(today, -ago), note, parts })
  const there = (child: Id<'child'>, says = ''): Part => ({ child, attendance: 'there', says })
  const work = (child: Id<'child'>, as: Worker = fay) => db.store.read(as.asker, 'see', tx => readGroupWork(tx, child))
  const duty = async () =>
    (
      await sql<{ child: string; met: boolean }>`select child_id as child, met_at is not null as met from obligation
        where rule = 'CCEP-10' and lapsed_at is null`.execute(db.owner.sql)
    ).rows
  return { db, town, robin, sky, fay, onlyRobin, today, group, save, join, out, session, there, work, duty }
}

test('CCEP-10: joining a group owes that child and parents are told, and telling both meets it', async t => {
  const { db, fay, robin, join, duty, today } = await aGroup(t)
  assert.equal((await join(robin, 0)).kind, 'saved')
  assert.deepEqual(await duty(), [{ child: robin, met: false }])
  const tell = (who: 'child' | 'parents') =>
    groups.recordTold(db.store, fay.asker, { id: anId<'group-told'>(), child: robin, who, on: today, how: 'By letter' })
  await tell('child')
  assert.deepEqual(await duty(), [{ child: robin, met: false }])
  await tell('parents')
  assert.deepEqual(await duty(), [{ child: robin, met: true }])
})

test('CCEP-10: one note stands on the record of each child, and who reads one of them learns of no other', async t => {
  const { db, robin, sky, join, session, there, work, onlyRobin, group } = await aGroup(t)
  await join(robin)
  await join(sky)
  assert.equal((await session([there(robin, 'Asked good questions.'), there(sky)])).kind, 'saved')
  const [ofRobin] = (await work(robin)).sessions
  const [ofSky] = (await work(sky)).sessions
  assert.deepEqual([ofRobin?.note, ofRobin?.says], ['A film, and talk about it.', 'Asked good questions.'])
  assert.deepEqual([ofSky?.note, ofSky?.says], ['A film, and talk about it.', ''])
  const seen = await db.store.read(onlyRobin.asker, 'see', async tx => ({
    work: await readGroupWork(tx, robin),
    other: await readGroupWork(tx, sky),
    members: await readMembers(tx, group),
    sessions: await readGroupSessions(tx, group),
    mayJoin: await readMayJoin(tx, group),
  }))
  assert.equal(JSON.stringify(seen).includes('Sky'), false)
  assert.equal(JSON.stringify(seen).includes(sky), false)
  assert.deepEqual(
    [seen.work.sessions.length, seen.members.length, seen.sessions.length, seen.other.sessions.length],
    [1, 1, 1, 0],
  )
})

test('CCEP-10: with raw SQL as the service’s own login the rows of another child of the group are not there', async t => {
  const { db, robin, sky, join, session, there, onlyRobin } = await aGroup(t)
  await join(robin)
  await join(sky)
  await session([there(robin), there(sky)])
  const counts = await db.store.read(onlyRobin.asker, 'see', async tx => {
    const { rowsOf } = await import('../../store/transaction.ts')
    const [row] = await rowsOf(
      tx,
      sql<{
        members: number
        sessions: number
        history: number
      }>`select (select count(*)::int from group_child) as members,
        (select count(*)::int from group_session) as sessions,
        (select count(*)::int from history where table_name in ('group_child', 'group_session')) as history`,
    )
    return row
  })
  assert.deepEqual(counts, { members: 1, sessions: 1, history: 2 })
})

test('CCEP-10: a note that names a child of the group is refused, and so is a line about one child that names another', async t => {
  const { robin, sky, join, session, there, work } = await aGroup(t)
  await join(robin)
  await join(sky)
  const both = [there(robin), there(sky)]
  for (const note of ['Robin spoke of home.', 'It was SKY’s turn.', 'The Sample family came.'])
    assert.equal((await session(both, note)).kind, 'refused', note)
  assert.equal((await session([there(robin, 'Quarrelled with Sky.'), there(sky)])).kind, 'refused')
  assert.equal((await session([there(robin, 'Robin was quiet.'), there(sky)])).kind, 'saved')
  assert.equal((await work(robin)).sessions.length, 1)
})

test('P-10: no group work for a child who opted out, from that day on, whoever writes it down and however', async t => {
  const { db, fay, robin, sky, join, out, session, there, work, group, today } = await aGroup(t)
  await join(robin)
  await join(sky)
  assert.equal((await session([there(robin)], 'Before.', anId(), 3)).kind, 'saved')
  await out(robin, 2)
  assert.equal((await session([there(robin), there(sky)], 'After.', anId(), 2)).kind, 'refused')
  assert.equal((await session([there(robin)], 'The day before.', anId(), 3)).kind, 'saved')
  assert.equal((await session([there(sky)], 'After.', anId(), 2)).kind, 'saved')
  // Past the action, by the table itself.
  const row = { id: anId<'group-session'>(), child_id: robin, group_id: group, shared_id: anId(), note: '-' }
  const on = new Date(today * 86_400_000).toISOString().slice(0, 10)
  await assert.rejects(
    db.store.write(fay.asker, 'past-the-action', tx =>
      addGroupRow(tx, 'group_session', { ...row, held_on: on, attendance: 'there' }),
    ),
    NotAllowed,
  )
  assert.equal((await work(robin)).sessions.length, 2)
})

test('P-10: a child who opted out joins no group; opting in again ends it, and that they had opted out stays', async t => {
  const { db, fay, robin, join, out, work, today } = await aGroup(t)
  await out(robin, 5, 'child')
  assert.equal((await join(robin, 1)).kind, 'refused')
  assert.equal((await join(robin, 10)).kind, 'refused', 'a day before the opt-out is no way round it')
  const [standing] = (await work(robin)).optOuts
  assert.ok(standing)
  const shown = { child: robin, id: standing.id, version: standing.version }
  const back = (ago: number) =>
    groups.optIn(db.store, fay.asker, shown, { on: addDays(today, -ago), because: 'Wants to try it' })
  assert.equal((await back(6)).kind, 'refused')
  assert.equal((await back(1)).kind, 'saved')
  assert.equal((await back(0)).kind, 'refused')
  assert.equal((await join(robin, 1)).kind, 'saved')
  const { optOuts } = await work(robin)
  assert.deepEqual(
    optOuts.map(({ who, since, ended }) => [who, since, ended?.on]),
    [['child', addDays(today, -5), addDays(today, -1)]],
  )
  assert.equal(standingOptOut(optOuts, addDays(today, -2))?.who, 'child')
  assert.equal(standingOptOut(optOuts, addDays(today, -1)), null)
})

test('CCEP-10: a session sent twice is one, and a child who is not in the group gets none', async t => {
  const { robin, sky, join, session, there, work } = await aGroup(t)
  await join(robin)
  const shared = anId()
  await session([there(robin)], 'A film.', shared)
  await session([there(robin)], 'A film.', shared)
  assert.equal((await work(robin)).sessions.length, 1)
  assert.equal((await session([there(sky)])).kind, 'refused')
  assert.equal((await session([])).kind, 'refused')
  assert.equal((await session([there(robin)], 'Too early.', anId(), 11)).kind, 'refused', 'before the child joined')
  assert.equal((await session([there(robin)], 'On the day.', anId(), 10)).kind, 'saved')
})

test('CCEP-10: one to one is kept only with what makes it an exception', async t => {
  const { db, fay, robin, work, today } = await aGroup(t)
  const one = (exception: string) =>
    recordOneToOne(db.store, fay.asker, {
      ...{ id: anId<'group-one-to-one'>(), child: robin, on: today, exception, attendance: 'there', note: '' },
    })
  assert.equal((await one('  ')).kind, 'refused')
  assert.equal((await one('The only child of that year')).kind, 'saved')
  assert.deepEqual(
    (await work(robin)).oneToOne.map(({ exception }) => exception),
    ['The only child of that year'],
  )
})

test('A group is changed over the version that was shown, ends, and takes nobody in afterwards', async t => {
  const { db, robin, sky, join, save, group, fay, onlyRobin, town, today, session, there } = await aGroup(t)
  await join(robin)
  assert.equal((await save(1, fay, { name: 'Year 6' })).kind, 'saved')
  assert.equal((await save(1, fay, { name: 'Year 5' })).kind, 'stale')
  const { rows } = await sql<{ act: string }>`select act from audit_entry where subject_table = 'work_group'`.execute(
    db.owner.sql,
  )
  assert.deepEqual(rows, [{ act: 'save-work-group' }, { act: 'save-work-group' }])
  assert.equal((await save(2, onlyRobin, { endedOn: addDays(today, -30) })).kind, 'refused')
  assert.equal((await save(2, onlyRobin, { endedOn: addDays(today, -2) })).kind, 'saved')
  assert.equal((await join(sky, 3)).kind, 'refused')
  assert.equal((await session([there(robin)], 'A film.', anId(), 1)).kind, 'refused')
  assert.equal((await session([there(robin)], 'A film.', anId(), 2)).kind, 'saved')
  const police = await town.worker('police-officer')
  assert.equal((await save(3, police)).kind, 'not-found')
  await assert.rejects(save(0, police), NotAllowed)
  const social = await town.worker('practitioner')
  await assert.rejects(save(3, social), NotAllowed)
  assert.equal(await db.store.read(police.asker, 'see', tx => readGroup(tx, group)), null)
})

test('A child leaves a group with a reason, and what was wrong stays in history', async t => {
  const { db, fay, robin, join, work, today, duty } = await aGroup(t)
  await join(robin, 3)
  const member = async () => {
    const [one] = (await work(robin)).groups
    assert.ok(one)
    return one
  }
  const shown = async () => ({ child: robin, id: (await member()).id, version: (await member()).version })
  const leave = async (ago: number) =>
    groups.leaveGroup(db.store, fay.asker, await shown(), { on: addDays(today, -ago), because: 'Moved away' })
  assert.equal((await leave(4)).kind, 'refused')
  assert.equal((await leave(1)).kind, 'saved')
  assert.deepEqual(await duty(), [])
  const wrong = await enterGroupRowInError(db.store, fay.asker, 'group_child', await shown(), 'Of another child')
  assert.equal(wrong.kind, 'saved')
  assert.deepEqual((await member()).inError, { reason: 'Of another child' })
})

test('CCEP-10: the team that runs a group sees each child from the day of joining until the last day, and until the group ends', async t => {
  const { db, town, robin, sky, fay, save, group, join, today } = await aGroup(t)
  const runs = await town.team()
  const leader = await town.worker('family-practitioner', runs)
  await db.owner.sql.updateTable('work_group').set({ team_id: runs.id }).where('id', '=', group).execute()
  const seen = async () => {
    const members = await db.store.read(leader.asker, 'see', tx => readMembers(tx, group))
    return members.map(({ member }) => member.childId).sort()
  }
  assert.deepEqual(await seen(), [])
  await join(robin, 3)
  await join(sky, 3)
  assert.deepEqual(await seen(), [robin, sky].sort())
  const why = async (child: Id<'child'>) =>
    (
      await sql<{ because: string; until: Date | null }>`select because, until_at as until from access_grant
        where child_id = ${child} and holder = ${runs.id}`.execute(db.owner.sql)
    ).rows
  assert.deepEqual(await why(robin), [{ because: 'involvement', until: null }])
  const [member] = (await db.store.read(leader.asker, 'see', tx => readGroupWork(tx, robin))).groups
  assert.ok(member)
  const shown = { child: robin, id: member.id, version: member.version }
  await groups.leaveGroup(db.store, leader.asker, shown, { on: addDays(today, -1), because: 'Changed school' })
  assert.deepEqual(await seen(), [sky])
  assert.equal((await save(2, fay, { endedOn: addDays(today, -1) })).kind, 'saved')
  assert.deepEqual(await seen(), [])
  assert.equal((await save(3, fay)).kind, 'saved')
  assert.deepEqual(await seen(), [sky])
})
