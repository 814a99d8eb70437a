import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { acts, addSomebody, ageSessions, cheapGate, cookiesOf, from } from '../../../test/builders/sign-in.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { ActorWithdrawn } from '../doors.ts'
import { chooseActor, listActors } from './choose-actor.ts'
import { resumeSession } from './resume-session.ts'
import { signOut } from './sign-out.ts'

// A second appointment, with a team of that agency and one of another.
async function alsoInTheForce(db: TestDatabase, person: Id<'person'>): Promise<Id<'appointment'>> {
  const [agency, team, appointment] = [randomUUID(), randomUUID(), randomUUID()]
  await db.owner.run(`insert into agency (id, name, kind) values ('${agency}', 'Example Police', 'police');
    insert into team (id, agency_id, name, kind) values ('${team}', '${agency}', 'Missing Persons Team', 'team');
    insert into membership (id, person_id, team_id) values ('${randomUUID()}', '${person}', '${team}');
    insert into appointment (id, person_id, agency_id, role) values ('${appointment}', '${person}', '${agency}', 'police-officer')`)
  return appointment as string as Id<'appointment'>
}

const asker = (appointmentId: Id<'appointment'>) => ({ appointmentId, ...from })

test('a person with two roles chooses one, with its agency and teams before them, and may change', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  const force = await alsoInTheForce(db, await addSomebody(gate))
  const { token, actor } = await cookiesOf(gate, 'signed-in')
  assert.equal(actor, 'to-choose')
  const listed = await listActors(gate, token)
  assert.ok(listed.kind === 'listed')
  const shown = listed.holdings.map(one => [one.agencyName, one.role, one.teams])
  assert.deepEqual(shown, [
    ['Example Council', 'practitioner', []],
    ['Example Police', 'police-officer', ['Missing Persons Team']],
  ])
  assert.equal((await chooseActor(gate, { token, appointmentId: force, from })).kind, 'chosen')
  const resumed = await resumeSession(gate, token)
  assert.ok(resumed.kind === 'live' && resumed.actor.kind === 'chosen')
  assert.deepEqual([resumed.actor.role, resumed.actor.agencyName], ['police-officer', 'Example Police'])
  assert.equal(await db.store.read(asker(force), 'try', async tx => tx.actor.role), 'police-officer')
  const other = listed.holdings[0]!.appointmentId
  assert.equal((await chooseActor(gate, { token, appointmentId: other, from })).kind, 'chosen')
  assert.deepEqual((await acts(db)).slice(-2), ['choose-actor', 'choose-actor'])
})

test('a role that ends in a live session is withdrawn at once: the store refuses it and the session has to choose anew', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  const force = await alsoInTheForce(db, await addSomebody(gate))
  const { token } = await cookiesOf(gate, 'signed-in')
  await chooseActor(gate, { token, appointmentId: force, from })
  await sql`update appointment set until_at = date_trunc('milliseconds', clock_timestamp()) where id = ${force}`.execute(
    db.owner.sql,
  )
  await assert.rejects(
    db.store.read(asker(force), 'try', async () => null),
    ActorWithdrawn,
  )
  const resumed = await resumeSession(gate, token)
  assert.ok(resumed.kind === 'live' && resumed.actor.kind === 'withdrawn')
  assert.equal((await chooseActor(gate, { token, appointmentId: force, from })).kind, 'withdrawn')
  const listed = await listActors(gate, token)
  assert.ok(listed.kind === 'listed' && listed.holdings.length === 1)
})

test("nobody chooses another person's role, or a role that begins tomorrow", async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const force = await alsoInTheForce(db, await addSomebody(gate, { email: 'sam@example.org' }))
  const { token } = await cookiesOf(gate, 'signed-in')
  assert.equal((await chooseActor(gate, { token, appointmentId: force, from })).kind, 'withdrawn')
  await sql`update appointment set from_at = clock_timestamp() + interval '1 day'`.execute(db.owner.sql)
  const listed = await listActors(gate, token)
  assert.ok(listed.kind === 'listed' && listed.holdings.length === 0)
})

test('a session ends after twenty idle minutes, and use puts that off', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'signed-in')
  await ageSessions(db, { used: 19, opened: 19 })
  const looked = await resumeSession(gate, token, { touch: false })
  assert.ok(looked.kind === 'live' && looked.endsAt - looked.realNow <= 60_000 && looked.warnAt < looked.realNow)
  const used = await resumeSession(gate, token)
  assert.equal(used.kind, 'live')
  const after = await resumeSession(gate, token)
  assert.ok(after.kind === 'live' && after.endsAt - after.realNow > 19 * 60_000)
  await ageSessions(db, { used: 20, opened: 20 })
  const ended = await resumeSession(gate, token)
  assert.ok(ended.kind === 'ended' && ended.because === 'idle')
  await ageSessions(db, { used: -60 })
  assert.equal((await resumeSession(gate, token)).kind, 'ended')
})

test('a session ends after twelve hours however much it is used', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'signed-in')
  await ageSessions(db, { opened: 720 })
  const ended = await resumeSession(gate, token)
  assert.ok(ended.kind === 'ended' && ended.because === 'too-old')
})

test("moving the demonstration's clock ends no session, and facts' time is told beside real time", async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'signed-in')
  await db.owner.run(`select move_clock(interval '30 days')`)
  const resumed = await resumeSession(gate, token)
  assert.ok(resumed.kind === 'live' && resumed.now - resumed.realNow > 29 * 86_400_000)
})

test('signing out ends the session for good, and doing it twice does no harm', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'signed-in')
  assert.deepEqual(await signOut(gate, token, from), { kind: 'signed-out' })
  assert.deepEqual(await signOut(gate, token, from), { kind: 'signed-out' })
  assert.deepEqual(await signOut(gate, 'no token of ours', from), { kind: 'signed-out' })
  const ended = await resumeSession(gate, token)
  assert.ok(ended.kind === 'ended' && ended.because === 'signed-out')
  assert.deepEqual(
    (await acts(db)).filter(line => line === 'sign-out'),
    ['sign-out'],
  )
  assert.equal((await listActors(gate, token)).kind, 'signed-out')
})

test('the session of a person who leaves ends at once', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'signed-in')
  await db.owner.run('update person set left_at = clock_timestamp()')
  const ended = await resumeSession(gate, token)
  assert.ok(ended.kind === 'ended' && ended.because === 'left')
})

test('a token that we never gave out is unknown', async t => {
  const db = await withDatabase(t)
  assert.deepEqual(await resumeSession(cheapGate(db), "' or true --"), { kind: 'unknown' })
})
