import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import {
  acts,
  addSomebody,
  ageAttempts,
  cheapGate,
  cookiesOf,
  from,
  password,
  trySignIn,
} from '../../../test/builders/sign-in.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { addDays, dayOf, type Id } from '../../domain/kernel/index.ts'
import { readBar } from '../../store/children/reads.ts'
import { readColleagues, readPeople, readPerson, readWithoutWorker } from '../../store/people/reads.ts'
import { ActorWithdrawn, NotAllowed } from '../doors.ts'
import { addUser } from '../sign-in/add-user.ts'
import { choosePassword } from '../sign-in/use-set-up-link.ts'
import { changePerson, comeBack, endRole, giveRole, handOnLeaver, joinTeam, leaveTeam } from './change-rights.ts'
import { resetPerson } from './reset.ts'

const now = { from: null, until: null }
const nobody = { children: null, team: null, duties: null, drafts: null }

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const agency = await town.agency('authority', 'staffordshire')
  const team = await town.team(agency)
  const admin = await town.worker('administrator', team)
  const worker = await town.worker('practitioner', team)
  const colleague = await town.worker('practitioner', team)
  const who = (person: Worker, version = 1) => ({ person: person.personId, version, reason: 'A reason' })
  const see = (id: Id<'person'>) => db.store.read(admin.asker, 'see', tx => readPerson(tx, id))
  return { db, town, agency, team, admin, worker, colleague, who, see }
}

test('A role is given and ended, each once however often it is sent, and only with the version that stands', async t => {
  const { db, agency, admin, worker, who, see } = await scene(t)
  const id = anId<'appointment'>()
  const given = { id, agency: agency.id, role: 'team-manager', ...now } as const
  const { store } = db
  assert.equal(await giveRole(store, admin.asker, who(worker, 7), given), 'stale')
  assert.equal(await giveRole(store, admin.asker, who(worker), given), 'done')
  assert.equal(await giveRole(store, admin.asker, who(worker), given), 'done', 'sent twice')
  assert.equal(await giveRole(store, admin.asker, who(worker, 2), { ...given, id: anId() }), 'held')
  const person = await see(worker.personId)
  assert.deepEqual(person?.roles.map(one => one.role).sort(), ['practitioner', 'team-manager'])
  assert.deepEqual(
    person?.changes.map(one => [one.act, one.role, one.reason]),
    [['give-role', 'team-manager', 'A reason']],
  )
  assert.equal(await endRole(store, admin.asker, who(worker, 2), { id, on: null }), 'done')
  assert.equal(await endRole(store, admin.asker, who(worker, 2), { id, on: null }), 'done', 'sent twice')
  await assert.rejects(
    store.read({ ...worker.asker, appointmentId: id }, 'see', async () => 0),
    ActorWithdrawn,
  )
  const backwards = {
    ...given,
    id: anId<'appointment'>(),
    from: null,
    until: addDays(dayOf(person!.roles[0]!.from), 1),
  }
  assert.equal(await giveRole(store, admin.asker, who(worker, 3), backwards), 'refused')
  assert.ok((await acts(db)).includes('give-role team-manager'))
})

test('Nobody but an administrator changes anybody’s rights, and no administrator their own', async t => {
  const { db, town, agency, team, admin, worker, colleague, who } = await scene(t)
  const manager = await town.worker('team-manager', team)
  const role = { id: anId<'appointment'>(), agency: agency.id, role: 'practitioner', ...now } as const
  const join = { id: anId<'membership'>(), team: (await town.team(agency)).id, ...now }
  for (const { asker } of [manager, worker]) {
    await assert.rejects(giveRole(db.store, asker, who(colleague), role), NotAllowed)
    await assert.rejects(
      endRole(db.store, asker, who(colleague), { id: colleague.asker.appointmentId, on: null }),
      NotAllowed,
    )
    await assert.rejects(joinTeam(db.store, asker, who(colleague), join), NotAllowed)
    await assert.rejects(
      changePerson(db.store, asker, who(colleague), { name: 'X', email: 'x@example.org' }),
      NotAllowed,
    )
    await assert.rejects(handOnLeaver(db.store, asker, who(colleague), nobody), NotAllowed)
    await assert.rejects(comeBack(db.store, asker, who(colleague)), NotAllowed)
    const reset = { person: colleague.personId, what: 'factor', reason: 'Lost' } as const
    assert.deepEqual(await resetPerson(cheapGate(db), asker, reset), { kind: 'not-allowed' })
  }
  assert.equal(await giveRole(db.store, admin.asker, who(admin), role), 'own-rights')
  assert.equal(await joinTeam(db.store, admin.asker, who(admin), join), 'own-rights')
  assert.equal((await handOnLeaver(db.store, admin.asker, who(admin), nobody)).outcome, 'own-rights')
  const own = { person: admin.personId, what: 'factor', reason: 'Lost' } as const
  assert.deepEqual(await resetPerson(cheapGate(db), admin.asker, own), { kind: 'own-rights' })
  const list = (asker: typeof admin.asker) =>
    db.store.read(asker, 'see', tx =>
      readPeople(tx, { typed: '', agency: null, team: null, left: false, page: 1, perPage: 50 }),
    )
  assert.equal((await list(worker.asker)).total, 0)
  assert.ok((await list(manager.asker)).total >= 4)
})

test('The last administrator keeps the role, and one of two may lose it', async t => {
  const { db, town, admin, who } = await scene(t)
  const own = { id: admin.asker.appointmentId, on: null }
  assert.equal(await endRole(db.store, admin.asker, who(admin), own), 'last-administrator')
  const other = await town.worker('administrator')
  assert.equal(await endRole(db.store, admin.asker, who(admin), own), 'done')
  await assert.rejects(
    db.store.read(admin.asker, 'see', async () => 0),
    ActorWithdrawn,
  )
  const otherOwn = { id: other.asker.appointmentId, on: null }
  assert.equal(await endRole(db.store, other.asker, who(other), otherOwn), 'last-administrator')
})

test('A team opens its children from the moment somebody is in it until they are taken out, in a session that goes on', async t => {
  const { db, town, agency, admin, worker, who } = await scene(t)
  const [team, strange] = [await town.team(agency), await town.team()]
  const child = await town.child()
  await town.involves(child, team)
  const seen = () => db.store.read(worker.asker, 'see', async tx => (await readBar(tx, child)) !== null)
  assert.equal(await seen(), false)
  const id = anId<'membership'>()
  assert.equal(
    await joinTeam(db.store, admin.asker, who(worker), { id: anId(), team: strange.id, ...now }),
    'other-agency',
  )
  assert.equal(await joinTeam(db.store, admin.asker, who(worker), { id, team: team.id, ...now }), 'done')
  assert.equal(await seen(), true)
  assert.equal(await leaveTeam(db.store, admin.asker, who(worker, 1), { id, on: null }), 'stale')
  assert.equal(await leaveTeam(db.store, admin.asker, who(worker, 2), { id, on: null }), 'done')
  assert.equal(await seen(), false)
})

test('Somebody is invited once however often it is sent; another with the same address is refused in words', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate, { role: 'administrator' })
  const { rows } = await sql<{ id: Id<'appointment'> }>`select id from appointment`.execute(db.owner.sql)
  const asker = { appointmentId: rows[0]!.id, ...from }
  const user = {
    id: anId<'person'>(),
    name: 'Sam Sample',
    email: 'Sam@example.org',
    agency: 'Example Council',
    role: 'practitioner',
    teams: [],
    password: null,
  } as const
  const first = await addUser(gate, user, { kind: 'asker', asker })
  const again = await addUser(gate, user, { kind: 'asker', asker })
  assert.ok(first.kind === 'added' && again.kind === 'added' && first.linkToken !== null && again.linkToken !== null)
  assert.equal(first.personId, again.personId)
  assert.equal((await choosePassword(gate, { linkToken: first.linkToken, password, from })).kind, 'closed')
  const other = await addUser(gate, { ...user, id: anId() }, { kind: 'asker', asker })
  assert.equal(other.kind, 'email-taken')
  assert.equal((await choosePassword(gate, { linkToken: again.linkToken, password, from })).kind, 'chosen')
  // A lost second factor: every session ends at once, and the reason is kept.
  const email = 'sam@example.org'
  await cookiesOf(gate, 'signed-in', { email })
  const person = (what: 'factor' | 'unlock' | 'link', reason = '') =>
    resetPerson(gate, asker, { person: user.id, what, reason })
  assert.deepEqual(await person('factor'), { kind: 'no-reason' })
  assert.equal((await person('factor', 'Lost the telephone')).kind, 'done')
  const shown = await db.store.read(asker, 'see', tx => readPerson(tx, user.id))
  assert.deepEqual([shown?.signIn.sessions, shown?.signIn.hasPassword], [0, true])
  assert.ok(shown?.signIn.linkUntil)
  assert.deepEqual(
    shown?.changes.map(one => one.act),
    ['reset-second-factor', 'invite'],
  )
  // Unlocking: whoever was slowed down may try at once.
  for (let i = 0; i < 12; i++) await trySignIn(gate, { email, password: 'wrong password', deviceToken: null })
  assert.equal(
    (await trySignIn(gate, { email, deviceToken: null, from: { ...from, source: '198.51.100.7' } })).kind,
    'slowed',
  )
  assert.equal((await person('unlock')).kind, 'done')
  await ageAttempts(db, 0)
  assert.equal(
    (await trySignIn(gate, { email, deviceToken: null, from: { ...from, source: '198.51.100.7' } })).kind,
    'signed-in',
  )
})

async function withDuties(scene_: Awaited<ReturnType<typeof scene>>) {
  const { db, town, worker } = scene_
  const [child, other] = [await town.child({ given: 'Jordan' }), await town.child({ given: 'Casey' })]
  await town.involves(child, worker)
  await town.episode(child)
  const add = (of: Id<'child'>, rule: string) =>
    db.owner.run(`insert into obligation (child_id, rule, subject, scope, force, owner, opens_at,
    because, rule_version, assignee) values ('${of}', '${rule}', 'x', 'child', 'duty', 'practitioner', now() - interval '1 hour', '-', '-', '${worker.personId}')`)
  await add(child, 'A')
  await add(child, 'B')
  await add(other, 'C')
  const draft = (subject: string) =>
    db.owner.run(`insert into draft values ('${worker.personId}', 'note', '${subject}', 'q', 'typed', 1, now())`)
  await draft(child)
  await draft(other)
  return { child, other }
}

test('A leaver’s children, duties and drafts go to a colleague who may see each child; the rest stays without a name', async t => {
  const all = await scene(t)
  const { db, town, admin, worker, colleague, who, see } = all
  const { child } = await withDuties(all)
  const held = await see(worker.personId)
  assert.deepEqual([held?.holds.children, held?.holds.workerOf, held?.holds.duties, held?.holds.drafts], [1, 1, 3, 2])
  const stranger = await town.worker('practitioner')
  const to = (person: Worker) => ({
    children: person.personId,
    team: null,
    duties: person.personId,
    drafts: person.personId,
  })
  assert.equal((await handOnLeaver(db.store, admin.asker, who(worker), to(stranger))).outcome, 'no-colleague')
  assert.equal((await handOnLeaver(db.store, admin.asker, who(worker, 5), to(colleague))).outcome, 'stale')
  const done = await handOnLeaver(db.store, admin.asker, who(worker), to(colleague))
  assert.deepEqual(done, { outcome: 'done', children: 1, duties: 2, dutiesLeft: 1, drafts: 1, draftsLeft: 1 })
  assert.equal((await handOnLeaver(db.store, admin.asker, who(worker, 2), to(colleague))).outcome, 'left', 'sent twice')
  await assert.rejects(
    db.store.read(worker.asker, 'see', async () => 0),
    ActorWithdrawn,
  )
  const { rows } = await sql<{
    line: string
  }>`select concat_ws(' ', d.subject = ${child}::text, d.person_id = ${colleague.personId}) as line
    from draft d order by 1`.execute(db.owner.sql)
  assert.deepEqual(
    rows.map(row => row.line),
    ['f f', 't t'],
  )
  const { rows: seen } = await sql<{ n: number }>`select count(*)::int as n from access_grant where child_id = ${child}
    and holder = ${colleague.personId} and until_at is null`.execute(db.owner.sql)
  assert.equal(seen[0]?.n, 1)
  const left = await see(worker.personId)
  assert.ok(left?.leftAt)
  assert.deepEqual([left.holds.children, left.holds.duties, left.signIn.sessions], [0, 0, 0])
  assert.ok(left.roles.every(one => one.until !== null) && left.teams.every(one => one.until !== null))
  const { rows: entries } = await sql<{
    children: string[]
  }>`select children from audit_entry where reason_code = 'left'`.execute(db.owner.sql)
  assert.equal(entries[0]?.children.length, 2)
})

test('What nobody takes over is listed for those who may see the child, until somebody takes it over', async t => {
  const all = await scene(t)
  const { db, town, team, admin, worker, colleague, who } = all
  const manager = await town.worker('team-manager', team)
  const { child } = await withDuties(all)
  await town.grants(child, team)
  const listed = (asker = manager.asker) => db.store.read(asker, 'see', tx => readWithoutWorker(tx, 10))
  assert.deepEqual(await listed(), [])
  const done = await handOnLeaver(db.store, admin.asker, who(worker), nobody)
  assert.deepEqual([done.children, done.duties, done.dutiesLeft, done.draftsLeft], [1, 0, 3, 2])
  assert.deepEqual(
    (await listed()).map(one => [one.child, one.part]),
    [[child, 'social-worker']],
  )
  assert.deepEqual(await listed(admin.asker), [], 'an administrator sees no child')
  await town.involves(child, colleague)
  assert.deepEqual(await listed(), [])
})

test('Somebody who came back the same day holds nothing until it is given, and on a later day is invited anew', async t => {
  const { db, admin, worker, colleague, who, see } = await scene(t)
  await handOnLeaver(db.store, admin.asker, who(worker), nobody)
  assert.equal(await comeBack(db.store, admin.asker, who(worker)), 'done')
  assert.equal(await comeBack(db.store, admin.asker, who(worker)), 'done', 'sent twice')
  const back = await see(worker.personId)
  assert.deepEqual([back?.leftAt, back?.roles.filter(one => one.until === null).length], [null, 0])
  await assert.rejects(
    db.store.read(worker.asker, 'see', async () => 0),
    ActorWithdrawn,
  )
  assert.equal(
    await changePerson(db.store, admin.asker, who(colleague), { name: 'Sam', email: back!.email.toUpperCase() }),
    'email-taken',
  )
  await handOnLeaver(db.store, admin.asker, who(colleague), nobody)
  await db.owner.run(`update person set left_at = left_at - interval '2 days' where left_at is not null`)
  assert.equal(await comeBack(db.store, admin.asker, who(colleague)), 'too-late')
  const choices = await db.store.read(admin.asker, 'see', tx => readColleagues(tx, worker.personId))
  assert.deepEqual(choices, [])
})
