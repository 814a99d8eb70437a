import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { acts, addSomebody, cheapGate, cookiesOf, from, password, trySignIn } from '../../../test/builders/sign-in.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { type AddedBy, addUser, type UserToAdd } from './add-user.ts'
import { resumeSession } from './resume-session.ts'
import { choosePassword } from './use-set-up-link.ts'

const command: AddedBy = { kind: 'command', from: { request: 'command', source: 'command line' } }
const user: UserToAdd = {
  name: 'Robin Example',
  email: 'Robin@example.org',
  agency: 'Example Council',
  role: 'administrator',
  teams: [],
  password: null,
}

test('the first administrator of an empty database comes by command, with the agency, and chooses a password by link', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  const added = await addUser(gate, { ...user, newAgency: 'partnership' }, command)
  assert.ok(added.kind === 'added' && added.linkToken !== null)
  assert.equal((await trySignIn(gate)).kind, 'refused')
  assert.equal((await choosePassword(gate, { linkToken: added.linkToken, password, from })).kind, 'chosen')
  assert.equal((await trySignIn(gate)).kind, 'signed-in')
  assert.deepEqual((await acts(db)).slice(0, 1), ['add-user administrator'])
})

test('an administrator who is signed in adds people; a practitioner does not', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate, { role: 'administrator' })
  await addSomebody(gate, { email: 'sam@example.org' })
  const as = async (email: string): Promise<AddedBy> => {
    const resumed = await resumeSession(gate, (await cookiesOf(gate, 'signed-in', { email })).token)
    assert.ok(resumed.kind === 'live' && resumed.actor.kind === 'chosen')
    return { kind: 'asker', asker: { appointmentId: resumed.actor.appointmentId, ...from } }
  }
  const alex = { ...user, email: 'alex@example.org', role: 'analyst' } as const
  assert.deepEqual(await addUser(gate, alex, await as('sam@example.org')), { kind: 'not-allowed' })
  assert.equal((await addUser(gate, alex, await as('robin@example.org'))).kind, 'added')
})

test('a person joins the teams that are named, by their names in any case', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate, { email: 'sam@example.org' })
  await db.owner.run(
    `insert into team (id, agency_id, name, kind) select '${randomUUID()}', id, 'Duty Team', 'team' from agency`,
  )
  const unknown = await addUser(gate, { ...user, teams: ['Duty Team', 'Night Team'] }, command)
  assert.deepEqual(unknown, { kind: 'no-such-team', team: 'Night Team', teams: ['Duty Team'] })
  const added = await addUser(gate, { ...user, agency: 'EXAMPLE council', teams: ['duty team'] }, command)
  assert.ok(added.kind === 'added')
  const joined = await db.owner.sql.selectFrom('membership').select('person_id').execute()
  assert.deepEqual(joined, [{ person_id: added.personId }])
})

test('what cannot be added is refused by name, and leaves nothing behind', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const tried = async (changes: Partial<UserToAdd>) =>
    addUser(gate, { ...user, email: 'sam@example.org', ...changes }, command)
  assert.deepEqual(await tried({ email: 'ROBIN@example.org' }), { kind: 'email-taken' })
  assert.deepEqual(await tried({ agency: 'Nowhere' }), { kind: 'no-such-agency', agencies: ['Example Council'] })
  assert.deepEqual(await tried({ name: '  ' }), { kind: 'incomplete', field: 'name' })
  assert.deepEqual(await tried({ email: 'sam' }), { kind: 'incomplete', field: 'email' })
  assert.deepEqual(await tried({ role: 'system' }), { kind: 'incomplete', field: 'role' })
  assert.deepEqual(await tried({ password: 'password1234' }), { kind: 'password-refused', fault: 'too-common' })
  assert.equal((await tried({ agency: 'Elsewhere', newAgency: 'charity', teams: ['Any'] })).kind, 'no-such-team')
  assert.equal((await db.owner.sql.selectFrom('person').select('id').execute()).length, 1)
  assert.equal((await db.owner.sql.selectFrom('agency').select('id').execute()).length, 1)
})
