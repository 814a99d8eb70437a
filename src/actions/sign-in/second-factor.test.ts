import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import {
  acts,
  addSomebody,
  ageAttempts,
  ageSessions,
  cheapGate,
  codeOf,
  cookiesOf,
  from,
  inService,
  password,
  setUpFactor,
  trySignIn,
} from '../../../test/builders/sign-in.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { chooseActor, listActors } from './choose-actor.ts'
import { confirmSecondFactor } from './confirm-second-factor.ts'
import { makeGate } from './gate.ts'
import { makeSetUpLink } from './make-set-up-link.ts'
import { resumeSession } from './resume-session.ts'
import { offerSecondFactor, setUpSecondFactor } from './set-up-second-factor.ts'
import { choosePassword, readSetUpLink } from './use-set-up-link.ts'

test('in a demonstration a second factor may be left out', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  assert.equal((await trySignIn(gate)).kind, 'signed-in')
})

test('in service nobody acts before their second factor is set up, and then every sign-in asks for it', async t => {
  const db = await withDatabase(t)
  await inService(db)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'set-up-due')
  assert.equal((await listActors(gate, token)).kind, 'second-factor-first')
  const { rows } = await sql<{ id: never }>`select id from appointment`.execute(db.owner.sql)
  const chosen = await chooseActor(gate, { token, appointmentId: rows[0]!.id, from })
  assert.equal(chosen.kind, 'second-factor-first')
  assert.equal((await resumeSession(gate, token)).kind, 'set-up-due')
  const set = await setUpFactor(db, gate, token)
  assert.equal(set.recoveryCodes.length, 10)
  assert.equal(set.actor, 'chosen')
  assert.equal((await resumeSession(gate, set.token)).kind, 'live')
  assert.equal((await resumeSession(gate, token)).kind, 'unknown')
  assert.equal((await trySignIn(gate)).kind, 'code-due')
  assert.ok((await acts(db)).includes('set-up-second-factor'))
})

test('the database refuses an actor on a session whose second factor is still due', async t => {
  const db = await withDatabase(t)
  await inService(db)
  const gate = cheapGate(db)
  await addSomebody(gate)
  await cookiesOf(gate, 'set-up-due')
  const forced = sql`update session set appointment_id = (select id from appointment)`.execute(db.owner.sql)
  await assert.rejects(forced, /session_check|check constraint/)
})

test('the picture of the secret has no style, and the same secret is shown until it is confirmed', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { token } = await cookiesOf(gate, 'signed-in')
  const first = await offerSecondFactor(gate, token)
  assert.ok(first.kind === 'shown')
  assert.match(first.svg, /^<svg [^>]*viewBox/)
  assert.doesNotMatch(first.svg, /style|script|<image/)
  assert.match(first.typed, /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
  assert.deepEqual(await offerSecondFactor(gate, token), first)
  assert.equal((await setUpSecondFactor(gate, { token, code: '000000', from })).kind, 'wrong-code')
  assert.equal((await trySignIn(gate)).kind, 'signed-in')
  await setUpFactor(db, gate, token)
  const { token: later } = await cookiesOf(gate, 'code-due')
  assert.equal((await offerSecondFactor(gate, later)).kind, 'signed-out')
})

test('a code is good once: a second session cannot use it, nor an older one after it', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { typed } = await setUpFactor(db, gate, (await cookiesOf(gate, 'signed-in')).token)
  const code = await codeOf(db, typed, 1)
  const older = await codeOf(db, typed, -1)
  const [one, two] = [await cookiesOf(gate, 'code-due'), await cookiesOf(gate, 'code-due')]
  const through = await confirmSecondFactor(gate, { token: one.token, code, from })
  assert.ok(through.kind === 'signed-in' && through.actor === 'chosen')
  assert.equal((await resumeSession(gate, one.token)).kind, 'unknown')
  assert.equal((await resumeSession(gate, through.token)).kind, 'live')
  assert.equal((await confirmSecondFactor(gate, { token: two.token, code, from })).kind, 'wrong-code')
  assert.equal((await confirmSecondFactor(gate, { token: two.token, code: older, from })).kind, 'wrong-code')
})

test('of two that send the same code at once, one gets in', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { typed } = await setUpFactor(db, gate, (await cookiesOf(gate, 'signed-in')).token)
  const code = await codeOf(db, typed, 1)
  const tokens = [await cookiesOf(gate, 'code-due'), await cookiesOf(gate, 'code-due')]
  const results = await Promise.all(tokens.map(({ token }) => confirmSecondFactor(gate, { token, code, from })))
  assert.deepEqual(results.map(result => result.kind).sort(), ['signed-in', 'wrong-code'])
})

test('a recovery code gets its person in once, as it is written down', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { recoveryCodes } = await setUpFactor(db, gate, (await cookiesOf(gate, 'signed-in')).token)
  const code = recoveryCodes[3]!.toUpperCase()
  const { token } = await cookiesOf(gate, 'code-due')
  const through = await confirmSecondFactor(gate, { token, code, from })
  assert.ok(through.kind === 'signed-in' && through.byRecoveryCode)
  assert.equal((await acts(db)).at(-1), 'use-recovery-code')
  const again = await cookiesOf(gate, 'code-due')
  assert.equal((await confirmSecondFactor(gate, { token: again.token, code, from })).kind, 'wrong-code')
})

test('wrong codes slow the next one, and a right password in between does not start the count anew', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { typed } = await setUpFactor(db, gate, (await cookiesOf(gate, 'signed-in')).token)
  const code = await codeOf(db, typed, 1)
  const { token } = await cookiesOf(gate, 'code-due')
  for (let n = 0; n < 3; n += 1) await confirmSecondFactor(gate, { token, code: 'abc', from })
  const again = await cookiesOf(gate, 'code-due')
  for (let n = 0; n < 2; n += 1) await confirmSecondFactor(gate, { token: again.token, code: 'abc', from })
  await ageAttempts(db, -60)
  assert.equal((await confirmSecondFactor(gate, { token: again.token, code, from })).kind, 'slowed')
  assert.equal((await trySignIn(gate)).kind, 'slowed')
})

test('a session that waits for its code ends after ten minutes', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { typed } = await setUpFactor(db, gate, (await cookiesOf(gate, 'signed-in')).token)
  const { token } = await cookiesOf(gate, 'code-due')
  await ageSessions(db, { opened: 10 })
  assert.equal((await confirmSecondFactor(gate, { token, code: await codeOf(db, typed, 1), from })).kind, 'signed-out')
})

test('a link by command gives a new password and a new second factor, once, and ends every session', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { token } = await setUpFactor(db, gate, (await cookiesOf(gate, 'signed-in')).token)
  const early = await makeSetUpLink(gate, { email: 'robin@example.org', resetsFactor: true }, from)
  const made = await makeSetUpLink(gate, { email: 'Robin@example.org', resetsFactor: true }, from)
  assert.ok(early.kind === 'made' && made.kind === 'made')
  assert.deepEqual(await readSetUpLink(gate, early.linkToken), { kind: 'closed' })
  assert.equal((await resumeSession(gate, token)).kind, 'live')
  const choose = (typed: string) => choosePassword(gate, { linkToken: made.linkToken, password: typed, from })
  assert.deepEqual(await choose('short'), { kind: 'password-refused', fault: 'too-short' })
  assert.deepEqual(await choose('another kettle of rain'), { kind: 'chosen' })
  assert.deepEqual(await choose('a third kettle of rain'), { kind: 'closed' })
  const resumed = await resumeSession(gate, token)
  assert.ok(resumed.kind === 'ended' && resumed.because === 'password-changed')
  assert.equal((await trySignIn(gate, { password })).kind, 'refused')
  assert.equal((await trySignIn(gate, { password: 'another kettle of rain' })).kind, 'signed-in')
  assert.deepEqual(await makeSetUpLink(gate, { email: 'nobody@example.org', resetsFactor: false }, from), {
    kind: 'no-such-account',
  })
})

test('a link that is three days old is closed', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const made = await makeSetUpLink(gate, { email: 'robin@example.org', resetsFactor: false }, from)
  assert.ok(made.kind === 'made')
  assert.equal((await readSetUpLink(gate, made.linkToken)).kind, 'open')
  await db.owner.run(`update set_up_link set expires_at = expires_at - interval '72 hours'`)
  assert.equal((await readSetUpLink(gate, made.linkToken)).kind, 'closed')
})

test('with another secret of the application a sealed second factor does not open', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { typed } = await setUpFactor(db, gate, (await cookiesOf(gate, 'signed-in')).token)
  const { token } = await cookiesOf(gate, 'code-due')
  const other = makeGate(db.store, 'another secret of the tests, as long', gate.cost)
  await assert.rejects(confirmSecondFactor(other, { token, code: await codeOf(db, typed, 1), from }))
})
