// A scaled meeting, kept by the database: what raised it, one of a level, early launches, the police, and who may see it.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import { nobodySaid } from '../../domain/levels/index.ts'
import { readLaunches, readScaledMeetings } from '../../store/levels/reads.ts'
import { readMeetingsOf } from '../../store/missing/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import * as act from './prepare-meeting.ts'

async function aChildWith(t: TestContext, episodes: number) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  const social = await town.worker('practitioner')
  const manager = await town.worker('team-manager')
  const rosa = await town.worker('provider-worker', home)
  for (const one of [social, manager]) await town.involves(child, one)
  const made: Id<'episode'>[] = []
  for (let i = episodes; i > 0; i -= 1)
    made.push(await town.episode(child, { lastSeen: 20 + 40 * i, reported: 18 + 40 * i, returned: 10 + 40 * i }))
  const begin = async (level: 1 | 2 | 3 = 1, as: Worker = social) =>
    act.beginMeeting(db.store, as.asker, child, { id: anId<'meeting'>(), level })
  const launch = (level: 1 | 2 | 3, as: Worker = manager, at: Instant = town.now) =>
    act.launchEarly(db.store, as.asker, child, {
      ...{ id: anId<'early-launch'>(), meeting: anId<'meeting'>(), level, reason: 'very-high-risk' },
      ...{ says: 'A car waited twice', decidedBy: 'Team manager', launchedAt: at },
    })
  const meetings = (as: Worker = social) => db.store.read(as.asker, 'see-meetings', tx => readScaledMeetings(tx, child))
  const change = async (change: act.MeetingChange, reason = '', as: Worker = social) => {
    const [meeting] = await meetings(as)
    assert.ok(meeting)
    const { id, version } = meeting
    return act.changeMeeting(db.store, as.asker, { child, id, version, reason }, change)
  }
  const duties = async (rule: string) =>
    (
      await sql<{
        subject: string
        met: boolean
        due_at: Instant | null
      }>`select subject, met_at is not null as met, due_at
        from obligation where rule = ${rule} and lapsed_at is null order by opens_at`.execute(db.owner.sql)
    ).rows
  return { db, town, child, social, manager, rosa, made, begin, launch, meetings, change, duties }
}

const plannedFor = (town: { readonly now: Instant }, days: number): act.MeetingChange => ({
  ...{ kind: 'plan', newDay: true, chair: { part: 'social-worker', name: 'Morgan Sample', why: '' } },
  meets: { on: addDays(dayOf(town.now), days), at: '14:00', where: 'By video' },
})

test('MISS-LVL, MISS-13.15: the third report opens a meeting with the episode that raised it, its window, and the day by which it is due', async t => {
  const { made, begin, meetings, town } = await aChildWith(t, 3)
  const begun = await begin()
  assert.equal(begun.kind, 'begun')
  const [meeting] = await meetings()
  assert.ok(meeting)
  const { trigger } = meeting
  assert.deepEqual(
    [trigger.level, trigger.episodes, trigger.previousLevel, trigger.triggeredBy, trigger.launch],
    [1, 3, null, made[2], null],
  )
  assert.equal((trigger.window?.to ?? 0) - (trigger.window?.from ?? 0), 90)
  assert.ok((trigger.dueOn ?? 0) > dayOf(town.now) - 3)
  assert.equal(meeting.people['social-worker']?.name !== undefined, true, 'whoever works with the child is named')
  assert.equal(meeting.people['social-worker']?.expected, null, 'and not yet said to be expected')
})

test('MISS-LVL: of one level there is one meeting in preparation, and a second beginning leads to it', async t => {
  const { begin, meetings, change } = await aChildWith(t, 3)
  const [first, second] = [await begin(), await begin()]
  assert.deepEqual(first, second)
  assert.equal((await meetings()).length, 1)
  await change({ kind: 'called-off', because: 'Begun on the wrong day' })
  assert.notDeepEqual(await begin(), first)
  assert.equal((await meetings()).length, 2, 'what was called off stays')
})

test('MISS-13.13, MISS-13.14: below the third report nothing asks for a meeting', async t => {
  const { begin } = await aChildWith(t, 2)
  assert.deepEqual(await begin(), { kind: 'nothing-asks' })
})

test('MISS-13.19a: a level is launched early for one of four reasons in words, and its meeting is owed', async t => {
  const { launch, meetings, duties, change, town, made } = await aChildWith(t, 1)
  assert.equal((await launch(2)).kind, 'begun')
  const [meeting] = await meetings()
  assert.deepEqual(
    [meeting?.trigger.level, meeting?.trigger.episodes, meeting?.launched?.says],
    [2, null, 'A car waited twice'],
  )
  assert.equal(meeting?.trigger.triggeredBy, made[0])
  const [duty] = await duties('MISS-13.19a')
  assert.equal(duty?.met, false)
  await change({ kind: 'held', heldAt: town.now, people: {}, plan: 'Lifts from school' })
  assert.equal((await duties('MISS-13.19a'))[0]?.met, true)
})

test('MISS-13.19a: a level is gone up to, and the meeting remembers the level before', async t => {
  const { launch, meetings } = await aChildWith(t, 3)
  await launch(3)
  const [meeting] = await meetings()
  assert.deepEqual([meeting?.trigger.level, meeting?.trigger.previousLevel], [3, 1])
})

test('MISS-13.19a: a launch entered in error raises nothing more and stays with its reason', async t => {
  const { launch, duties, db, manager, child } = await aChildWith(t, 1)
  await launch(1)
  const launches = () => db.store.read(manager.asker, 'see-launches', tx => readLaunches(tx, child))
  const [one] = await launches()
  assert.ok(one)
  const given = { id: one.id, reason: 'Another child was meant' }
  assert.deepEqual(await act.withdrawLaunch(db.store, manager.asker, child, given), { kind: 'saved' })
  assert.deepEqual(await duties('MISS-13.19a'), [])
  assert.equal((await launches())[0]?.inError?.reason, 'Another child was meant')
  assert.deepEqual(await act.withdrawLaunch(db.store, manager.asker, child, given), { kind: 'not-found' })
})

test('MISS-13.15, CLK-07: a meeting that was held meets the duty, with who chaired, who came and the plan', async t => {
  const { begin, change, duties, meetings, db, social, child, town } = await aChildWith(t, 3)
  await begin()
  await change(plannedFor(town, 2))
  const people = {
    child: { ...nobodySaid, expected: 'yes', came: 'yes' },
    parents: { ...nobodySaid, came: 'no' },
  } as const
  await change({ kind: 'held', heldAt: town.now, people, plan: 'Lifts from school' })
  assert.equal((await duties('MISS-13.15'))[0]?.met, true)
  const [held] = await db.store.read(social.asker, 'see', tx => readMeetingsOf(tx, child))
  assert.deepEqual(
    [held?.chair, held?.attended, held?.plan],
    ['Social worker, Morgan Sample', 'Child', 'Lifts from school'],
  )
  assert.equal((await meetings())[0]?.heldAt, town.now)
  await change({ kind: 'held', heldAt: town.now, people, plan: 'Lifts, and a call at nine' }, 'The plan was longer')
  const again = await db.store.read(social.asker, 'see', tx => readMeetingsOf(tx, child))
  assert.deepEqual([again.length, again[0]?.plan], [1, 'Lifts, and a call at nine'], 'put right, and still one meeting')
})

test('MISS-13.15: a meeting that was entered in error meets nothing', async t => {
  const { begin, change, duties, town, meetings } = await aChildWith(t, 3)
  await begin()
  await change({ kind: 'held', heldAt: town.now, people: {}, plan: 'None' })
  await change({ kind: 'in-error', because: 'It was another child’s' }, 'It was another child’s')
  assert.equal((await duties('MISS-13.15'))[0]?.met, false)
  assert.deepEqual(await meetings(), [])
})

test('MISS-13.19b: once a meeting has its day the police are told, are owed it until they accept, and again for another day', async t => {
  const { begin, change, duties, town, db, child } = await aChildWith(t, 3)
  const omar = await town.worker('police-missing-co-ordinator')
  await town.involves(child, omar)
  await begin()
  assert.deepEqual(await duties('MISS-13.19b'), [])
  await change(plannedFor(town, 2))
  assert.deepEqual(
    (await duties('MISS-13.19b')).map(({ met }) => met),
    [false],
  )
  const asked = async () =>
    (
      await sql<{ id: Id<'message'>; audience: string; subject: string }>`select id, audience, subject from message
        where rule = 'MISS-13.19b' and withdrawn_at is null`.execute(db.owner.sql)
    ).rows
  assert.deepEqual(
    (await asked()).map(({ audience }) => audience),
    ['police'],
  )
  await change({ kind: 'police', invitedAt: town.now, how: 'Written to the mailbox' })
  assert.deepEqual(
    (await duties('MISS-13.19b')).map(({ met }) => met),
    [true],
  )
  await change(plannedFor(town, 3))
  assert.deepEqual(
    (await duties('MISS-13.19b')).map(({ met }) => met),
    [false],
    'another day, another invitation',
  )
})

test('MISS-13.16: push and pull factors, and of each tool whether it is used and why, are kept with who said so', async t => {
  const { begin, change, meetings } = await aChildWith(t, 3)
  await begin()
  const tools = {
    cawn: { used: 'yes', why: 'The man with the car' },
    sro: { used: 'no', why: 'Nobody is named' },
  } as const
  await change({ kind: 'factors', push: 'Visits put off', pull: 'An older friend', tools })
  const [meeting] = await meetings()
  assert.deepEqual([meeting?.push, meeting?.pull, meeting?.tools], ['Visits put off', 'An older friend', tools])
})

test('MISS-LVL: what somebody else saved meanwhile is not overwritten', async t => {
  const { begin, change, meetings, db, social, child } = await aChildWith(t, 3)
  await begin()
  const [meeting] = await meetings()
  assert.ok(meeting)
  await change({ kind: 'factors', push: 'Visits put off', pull: '', tools: {} })
  const { id, version } = meeting
  const late = { kind: 'factors', push: 'Something else', pull: '', tools: {} } as const
  assert.deepEqual(await act.changeMeeting(db.store, social.asker, { child, id, version, reason: '' }, late), {
    kind: 'stale',
  })
  assert.equal((await meetings())[0]?.push, 'Visits put off')
})

test('MISS-13.15: a worker of the home sees no meeting and begins none, and nobody sees that of a child they do not know', async t => {
  const { begin, rosa, meetings, db, town, child } = await aChildWith(t, 3)
  await begin()
  assert.deepEqual(await meetings(rosa), [])
  await assert.rejects(begin(1, rosa), NotAllowed)
  const stranger = await town.worker('practitioner')
  assert.deepEqual(await begin(1, stranger), { kind: 'not-found' })
  const { rows } = await sql<{ changes: number }>`select count(*)::int as changes from history
    where table_name = 'scaled_meeting' and child_id = ${child}`.execute(db.owner.sql)
  assert.equal(rows[0]?.changes, 1)
})
