// Markers, alerts and flags as the database keeps them, and what the duties and messages make of them (ALERT-21.1 to 21.3).
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import type { EpisodeSaid } from '../../../test/builders/children.ts'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import { hoursAfter, type Id, type Instant } from '../../domain/kernel/index.ts'
import type { AlertOutcome, RiskMarkerKind } from '../../domain/protocol/index.ts'
import { readAlerts, readFlags, readMarkers } from '../../store/alerts/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { recordLocated } from '../missing/record-course.ts'
import * as alerts from './decide-alert.ts'
import { endMarker, enterMarkerInError, markRisk } from './mark-risk.ts'

type Duty = { subject: string; opens_at: Instant; met_at: Instant | null; lapsed_at: Instant | null; force: string }

const dutiesOf = async (db: TestDatabase, rule: string) =>
  (
    await sql<Duty>`select subject, opens_at, met_at, lapsed_at, force from obligation where rule = ${rule}
      and lapsed_at is null order by opens_at, subject`.execute(db.owner.sql)
  ).rows

const toldOf = async (db: TestDatabase, rule: string) =>
  (
    await sql<{ subject: string; audience: string; whose: string }>`select subject, audience, whose from message
      where rule = ${rule} and withdrawn_at is null and over_at is null order by opens_at, subject`.execute(
      db.owner.sql,
    )
  ).rows

async function longMissing(t: TestContext, said: EpisodeSaid = { lastSeen: 80, reported: 79 }) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  const social = await town.worker('practitioner')
  const carer = await town.worker('provider-worker', home)
  const police = await town.worker('police-missing-co-ordinator')
  for (const one of [social, police]) await town.involves(child, one)
  const episode = await town.episode(child, said)
  const { now } = town
  const read = <T>(of: Parameters<typeof db.store.read<T>>[2], as: Worker = social) =>
    db.store.read(as.asker, 'see', of)
  const mark = (
    kind: RiskMarkerKind = 'exploitation-high',
    as: Worker = social,
    more: { episode?: Id<'episode'> } = {},
  ) => {
    const id = anId<'risk-marker'>()
    const says = 'Seen at the station with adults whom we do not know'
    const of = { id, child, episode: more.episode ?? null, kind, signs: [], says, since: now }
    return markRisk(db.store, as.asker, of).then(done => ({ id, done }))
  }
  const decide = (outcome: AlertOutcome, as: Worker = social, at: Instant = now) => {
    const id = anId<'alert-consideration'>()
    const given = { id, outcome, reason: 'Talked it over with the team', consideredAt: at }
    const words = {
      authorities: outcome === 'named' ? 'Northmoor\nEastvale' : '',
      details: outcome === 'none' ? '' : 'A girl of 14 in a red coat',
    }
    return alerts
      .decideAlert(db.store, as.asker, { id: episode, childId: child }, { ...given, ...words })
      .then(done => ({ id, done }))
  }
  const flag = async () => {
    const id = anId<'authority-flag'>()
    const given = { id, authority: 'Northmoor', askedOf: 'Their front door', reference: '', askedAt: now }
    await alerts.askForFlag(db.store, social.asker, { id: episode, childId: child }, given)
    return id
  }
  const duties = (rule: string) => dutiesOf(db, rule)
  const told = (rule: string) => toldOf(db, rule)
  const found = async () =>
    recordLocated(
      db.store,
      social.asker,
      { id: episode, version: await versionOf() },
      {
        ...{ at: now, precision: 'exact', where: 'At the station', by: 'The police' },
      },
    )
  const versionOf = async () =>
    (await sql<{ version: number }>`select version from episode where id = ${episode}`.execute(db.owner.sql)).rows[0]
      ?.version ?? 0
  return { db, town, home, child, social, carer, police, episode, now, read, mark, decide, flag, duties, told, found }
}

test('ALERT-21.1: a marker of one of the three groups on a child missing for three days asks for a decision, and tells the social worker', async t => {
  const { mark, duties, told, episode, now } = await longMissing(t)
  assert.deepEqual(await duties('ALERT-21.1'), [])
  await mark('unaccompanied')
  const [duty, ...more] = await duties('ALERT-21.1')
  assert.deepEqual(more, [])
  assert.equal(duty?.subject, `${episode}-alert-1`)
  assert.equal(duty.force, 'prompt')
  assert.ok(duty.opens_at >= now)
  assert.deepEqual(await told('ALERT-21.1'), [
    { subject: `${episode}-alert-1`, audience: 'social-worker', whose: 'staffordshire' },
  ])
})

test('ALERT-21.1: a child who has been missing for less is not asked about until the 72 hours are over', async t => {
  const { mark, duties, now } = await longMissing(t, { lastSeen: 70, reported: 69 })
  await mark()
  const [duty] = await duties('ALERT-21.1')
  assert.equal(duty?.opens_at, hoursAfter(now, 2))
})

test('ALERT-21.1 and CLK-22: a decision not to alert meets it with its reason, and the next day it is asked again', async t => {
  const { mark, decide, duties, read, episode } = await longMissing(t)
  await mark('trafficking-high')
  const decidedAt = await read(async tx => tx.now)
  const { done } = await decide('none', undefined, decidedAt)
  assert.equal(done.kind, 'saved')
  const [first, second, ...more] = await duties('ALERT-21.1')
  assert.deepEqual(more, [])
  assert.notEqual(first?.met_at, null)
  assert.equal(second?.opens_at, hoursAfter(decidedAt, 24))
  const [alert] = await read(tx => readAlerts(tx, episode))
  assert.equal(alert?.reason, 'Talked it over with the team')
})

test('ALERT-21.1: anybody may decide at any time, also for a child of no group: nothing forces and nothing forbids', async t => {
  const { decide, police, duties, read, episode } = await longMissing(t, { lastSeen: 5, reported: 4 })
  assert.equal((await decide('national', police)).done.kind, 'saved')
  assert.deepEqual(await duties('ALERT-21.1'), [])
  assert.equal((await read(tx => readAlerts(tx, episode)))[0]?.outcome, 'national')
})

test('ALERT-21.3: an alert tells the mailbox for alerts at once, and its withdrawal is owed when the child is found', async t => {
  const { db, decide, told, duties, found, read, social, child, episode, now } = await longMissing(t)
  const { id } = await decide('named')
  assert.deepEqual(await told('ALERT-21.3'), [{ subject: id, audience: 'alerts', whose: 'staffordshire' }])
  await found()
  assert.deepEqual(
    (await duties('ALERT-21.3')).map(one => [one.subject, one.met_at]),
    [[`${id}-withdrawn`, null]],
  )
  assert.deepEqual(await told('ALERT-21.3'), [
    { subject: `${id}-withdrawn`, audience: 'alerts', whose: 'staffordshire' },
  ])
  const [alert] = await read(tx => readAlerts(tx, episode))
  assert.ok(alert)
  const done = { at: now, how: 'The mailbox confirmed it' }
  assert.equal((await alerts.withdrawAlert(db.store, social.asker, child, alert, done)).kind, 'saved')
  assert.equal((await alerts.withdrawAlert(db.store, social.asker, child, alert, done)).kind, 'stale')
  assert.notEqual((await duties('ALERT-21.3'))[0]?.met_at, null)
  assert.deepEqual(await told('ALERT-21.3'), [])
})

test('ALERT-21.3: an alert cannot be withdrawn before it was decided, but within the minute of it', async t => {
  const { db, decide, read, social, child, episode, now } = await longMissing(t)
  await decide('national')
  const [alert] = await read(tx => readAlerts(tx, episode))
  assert.ok(alert)
  const at = (hours: number) => ({ at: hoursAfter(now, hours), how: 'Told by telephone' })
  assert.equal((await alerts.withdrawAlert(db.store, social.asker, child, alert, at(-1))).kind, 'refused')
  assert.equal((await alerts.withdrawAlert(db.store, social.asker, child, alert, at(-0.01))).kind, 'saved')
})

test('ALERT-21.2: where no national alert is needed a flag is to be thought of, and each is to be taken off on return', async t => {
  const { db, decide, flag, duties, told, found, read, social, child, episode, now } = await longMissing(t)
  const { id } = await decide('none')
  assert.deepEqual(
    (await duties('ALERT-21.2')).map(one => [one.subject, one.force, one.met_at]),
    [[`${id}-flag`, 'prompt', null]],
  )
  const flagged = await flag()
  assert.notEqual((await duties('ALERT-21.2'))[0]?.met_at, null)
  await found()
  assert.deepEqual(await told('ALERT-21.2'), [{ subject: flagged, audience: 'alerts', whose: 'staffordshire' }])
  const [row] = await read(tx => readFlags(tx, episode))
  assert.ok(row)
  const named = await alerts.nameFlag(db.store, social.asker, { child, id: row.id, version: row.version }, 'NM-77')
  assert.equal(named.kind, 'saved')
  const [again] = await read(tx => readFlags(tx, episode))
  assert.ok(again)
  assert.equal(again.reference, 'NM-77')
  await alerts.cancelFlag(db.store, social.asker, child, again, { at: now, how: 'Their front door confirmed it' })
  assert.equal(
    (await duties('ALERT-21.2')).every(one => one.met_at !== null),
    true,
  )
  assert.deepEqual(await told('ALERT-21.2'), [])
})

test('TRAF-23.1: a marker ends with its reason, which stands in history, and one that was wrong counts no more', async t => {
  const { db, mark, read, social, child, duties, town } = await longMissing(t)
  const { id } = await mark('trafficking-high')
  const [first] = await read(tx => readMarkers(tx, child))
  assert.ok(first)
  assert.equal(
    (await endMarker(db.store, social.asker, { child, id, version: first.version }, 'It was a mistake of names')).kind,
    'saved',
  )
  assert.equal((await endMarker(db.store, social.asker, { child, id, version: first.version }, 'Again')).kind, 'stale')
  const [ended] = await read(tx => readMarkers(tx, child))
  assert.equal(ended?.ended?.because, 'It was a mistake of names')
  assert.deepEqual(await duties('ALERT-21.1'), [])
  const reasons = await town.byHand(hand =>
    sql<{ reason: string }>`select reason from history where row_id = ${id} and reason is not null`.execute(hand.sql),
  )
  assert.deepEqual(reasons.rows, [{ reason: 'It was a mistake of names' }])
  const other = await mark('unaccompanied')
  const [standing] = (await read(tx => readMarkers(tx, child))).filter(one => one.id === other.id)
  await enterMarkerInError(
    db.store,
    social.asker,
    { child, id: other.id, version: standing?.version ?? 0 },
    'Of another child',
  )
  assert.deepEqual(await duties('ALERT-21.1'), [])
})

test('TRAF-23.1: a marker that belongs to one episode is seen with it, and sent twice it is one', async t => {
  const { db, mark, read, social, child, episode, carer, now } = await longMissing(t)
  const id = anId<'risk-marker'>()
  const given = {
    id,
    child,
    episode,
    kind: 'trafficking-signs',
    signs: ['moved', 'debt'],
    says: 'Owes money',
    since: now,
  } as const
  await markRisk(db.store, social.asker, given)
  await markRisk(db.store, social.asker, given)
  const markers = await read(tx => readMarkers(tx, child))
  assert.deepEqual(
    markers.map(one => [one.episodeId, one.signs]),
    [[episode, ['moved', 'debt']]],
  )
  await assert.rejects(mark('unaccompanied', carer), NotAllowed)
  assert.equal((await read(tx => readMarkers(tx, child), carer)).length, 1)
})

test('ALERT-21.1: whoever may not see the child sees no marker, no alert and no flag of theirs, and decides nothing', async t => {
  const { mark, decide, flag, read, town, child, episode } = await longMissing(t)
  await mark()
  await decide('national')
  await flag()
  const stranger = await town.worker('practitioner')
  assert.deepEqual(await read(tx => readMarkers(tx, child), stranger), [])
  assert.deepEqual(await read(tx => readAlerts(tx, episode), stranger), [])
  assert.deepEqual(await read(tx => readFlags(tx, episode), stranger), [])
  await assert.rejects(decide('none', stranger), NotAllowed)
})
