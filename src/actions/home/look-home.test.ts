import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../test/builders/partnership.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, dayOf, hour, hoursAfter, type Instant, instant, startOfDay } from '../../domain/kernel/index.ts'
import { at } from '../../store/transaction.ts'
import { recordReturned } from '../missing/record-course.ts'
import { lookHome } from './look-home.ts'

async function aTown(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team(undefined, [{ kind: 'authority', value: 'staffordshire' }])
  return { db, town, team }
}

test('Home counts the children missing now and those found whom nobody has seen well, the longest first', async t => {
  const { db, town, team } = await aTown(t)
  const { asker } = await town.worker('missing-co-ordinator', team)
  const [later, longer, found, home] = [await town.child(), await town.child(), await town.child(), await town.child()]
  await town.episode(later, { lastSeen: 2, reported: null })
  await town.episode(longer, { lastSeen: 30 })
  await town.episode(found, { lastSeen: 30, returned: 5 })
  await town.episode(home, { lastSeen: 30, returned: 5, confirmed: 4 })
  const seen = await lookHome(db.store, asker)
  const childOf = (line: { childId: string | null }) => line.childId
  assert.deepEqual(seen.missing.map(childOf), [longer, later])
  assert.deepEqual(seen.unconfirmed.map(childOf), [found])
  assert.deepEqual([seen.counts.missing, seen.counts.unconfirmed], [2, 1])
})

test('A home worker’s page holds the children of their home and no others', async t => {
  const { db, town } = await aTown(t)
  const home = await town.home()
  const { asker } = await town.worker('provider-worker', home)
  const ours = await town.child({ home })
  const another = await town.child()
  await town.episode(ours, {})
  await town.episode(another, {})
  const seen = await lookHome(db.store, asker)
  assert.equal(seen.counts.missing, 1)
  assert.deepEqual(
    seen.news.map(({ childId }) => childId),
    [ours],
  )
})

test('The duties of one’s own role come first, whatever waits longer', async t => {
  const { db, town, team } = await aTown(t)
  const { asker } = await town.worker('return-interviewer', team)
  const longest = await town.child({ status: 'in-care' })
  const returned = await town.child()
  await town.episode(longest, { lastSeen: 24 * 20 })
  await town.episode(returned, { lastSeen: 24 * 6, returned: 24 * 5 })
  const { overdue, counts } = await lookHome(db.store, asker)
  assert.equal(overdue[0]?.rule, 'RHI-15.6')
  assert.ok(overdue.length > 1 && (overdue[1]?.dueAt ?? 0) < (overdue[0]?.dueAt ?? 0))
  assert.equal(counts.overdue, overdue.length)
})

test('A duty that is due at the midnight which ends today is due today, and one a moment later is not', async t => {
  const { db, town, team } = await aTown(t)
  const { asker } = await town.worker('practitioner', team)
  const child = await town.child()
  const midnight = startOfDay(addDays(dayOf(town.now), 1))
  const due = (subject: string, dueAt: Instant) => ({
    ...({
      child_id: child,
      rule: 'MISS-13.15',
      subject,
      scope: 'child',
      force: 'duty',
      owner: 'practitioner',
    } as const),
    ...{ opens_at: at(town.now), due_at: at(dueAt), because: '-', rule_version: '1' },
  })
  const rows = [due('tonight', midnight), due('tomorrow', instant(midnight + 1000))]
  await town.byHand(hand => hand.sql.insertInto('obligation').values(rows).execute())
  const { dueToday, counts } = await lookHome(db.store, asker)
  assert.deepEqual(
    dueToday.map(({ subject }) => subject),
    ['tonight'],
  )
  assert.equal(counts.dueToday, 1)
})

test('What is new is what was recorded since the look before, and stays new for half an hour', async t => {
  const { db, town, team } = await aTown(t)
  const { asker } = await town.worker('missing-co-ordinator', team)
  const child = await town.child()
  const id = await town.episode(child, { lastSeen: 40 })
  const first = await lookHome(db.store, asker)
  assert.equal(first.lookedAt, null)
  assert.deepEqual(
    first.news.map(({ kind, childId }) => ({ kind, childId })),
    [{ kind: 'reported', childId: child }],
  )
  await db.setNow(hoursAfter(first.now, 2))
  const returned = { at: hoursAfter(first.now, -10), precision: 'exact', to: '' } as const
  assert.equal((await recordReturned(db.store, asker, { id, version: 1 }, returned)).kind, 'saved')
  const second = await lookHome(db.store, asker)
  assert.equal(second.lookedAt, first.now)
  assert.deepEqual(
    second.news.map(({ kind, happenedAt }) => ({ kind, happenedAt })),
    [{ kind: 'found', happenedAt: returned.at }],
  )
  const again = await lookHome(db.store, asker)
  assert.equal(again.lookedAt, first.now)
  assert.equal(again.news.length, 1)
  await db.setNow(hoursAfter(first.now, 3))
  const third = await lookHome(db.store, asker)
  assert.ok((third.lookedAt ?? 0) >= first.now + 2 * hour)
  assert.deepEqual(third.news, [])
})

test('Each of a person’s roles has a look of its own', async t => {
  const { db, town, team } = await aTown(t)
  const one = await town.worker('missing-co-ordinator', team)
  const other = await town.alsoAs(one, 'team-manager', team.agency, team)
  await lookHome(db.store, one.asker)
  await db.setNow(hoursAfter(town.now, 1))
  assert.equal((await lookHome(db.store, other.asker)).lookedAt, null)
  assert.notEqual((await lookHome(db.store, one.asker)).lookedAt, null)
})

test('A role that sees no child has a page with nothing on it', async t => {
  const { db, town, team } = await aTown(t)
  const { asker } = await town.worker('analyst', team)
  await town.episode(await town.child(), {})
  const seen = await lookHome(db.store, asker)
  assert.deepEqual(seen.counts, { missing: 0, unconfirmed: 0, overdue: 0, dueToday: 0 })
  assert.deepEqual(seen.news, [])
})
