import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import {
  acts,
  addSomebody,
  ageAttempts,
  cheapGate,
  cookiesOf,
  elsewhere,
  from,
  password,
  trySignIn,
} from '../../../test/builders/sign-in.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { makeGate, type Origin } from './gate.ts'
import { checkPassword, hashPassword, usualCost } from './password-hash.ts'

const wrong = 'not the right password'

test('a person with one role signs in and acts in it, and the audit says who and from where', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  const person = await addSomebody(gate)
  const result = await trySignIn(gate, { email: ' ROBIN@example.org ' })
  assert.equal(result.kind, 'signed-in')
  assert.equal(result.kind === 'signed-in' && result.actor, 'chosen')
  assert.deepEqual(await acts(db), ['add-user practitioner', 'sign-in', 'choose-actor'])
  const entry = await sql<
    Record<string, unknown>
  >`select person_id, role, source, request, subject_table, fact_at is not null as fact
    from audit_entry where act = 'choose-actor'`.execute(db.owner.sql)
  const said = {
    role: 'practitioner',
    source: from.source,
    request: from.request,
    subject_table: 'session',
    fact: true,
  }
  assert.deepEqual(entry.rows, [{ person_id: person, ...said }])
})

test('an unknown e-mail, a wrong password, a person who has left and one without a password get the same answer', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  await addSomebody(gate, { email: 'sam@example.org', password: null })
  await addSomebody(gate, { email: 'alex@example.org' })
  await db.owner.run(`update person set left_at = clock_timestamp() where email = 'alex@example.org'`)
  const tries = [
    { password: wrong },
    { email: 'nobody@example.org' },
    { email: 'sam@example.org' },
    { email: 'alex@example.org' },
  ]
  for (const changes of tries) assert.deepEqual(await trySignIn(gate, changes), { kind: 'refused' })
  const reasons = (await acts(db)).filter(line => line.startsWith('fail'))
  assert.deepEqual(
    reasons.map(line => line.split(' ')[1]),
    ['wrong-password', 'no-account', 'wrong-password', 'no-account'],
  )
})

test('after five failures a stranger has to wait, whether the account exists or not, and the right password waits too', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  for (const email of ['robin@example.org', 'nobody@example.org']) {
    for (let n = 0; n < 5; n += 1) assert.equal((await trySignIn(gate, { email, password: wrong })).kind, 'refused')
    await ageAttempts(db, -60)
    assert.equal((await trySignIn(gate, { email })).kind, 'slowed')
    await ageAttempts(db, 60)
  }
  await ageAttempts(db, 5)
  assert.equal((await trySignIn(gate)).kind, 'signed-in')
})

test('a hundred guesses at once get no further than one after another', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const guesses = Array.from({ length: 100 }, () => trySignIn(gate, { password: wrong, from: elsewhere }))
  const kinds = (await Promise.all(guesses)).map(result => result.kind)
  // Five cost nothing; a slow machine may let the waits of one and two seconds pass meanwhile.
  const tried = kinds.filter(kind => kind === 'refused').length
  assert.ok(tried >= 5 && tried <= 8, `${tried} guesses were tried`)
  assert.equal(kinds.filter(kind => kind === 'slowed').length, 100 - tried)
})

test("a known device gets in past any number of strangers' failures, and has a small counter of its own", async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { deviceToken } = await cookiesOf(gate, 'signed-in')
  for (let n = 0; n < 30; n += 1) await trySignIn(gate, { password: wrong })
  await ageAttempts(db, -60)
  assert.equal((await trySignIn(gate)).kind, 'slowed')
  assert.equal((await trySignIn(gate, { deviceToken })).kind, 'signed-in')
  await ageAttempts(db, 60)
  for (let n = 0; n < 5; n += 1) await trySignIn(gate, { deviceToken, password: wrong })
  await ageAttempts(db, -60)
  assert.equal((await trySignIn(gate, { deviceToken })).kind, 'slowed')
  await ageAttempts(db, 65)
  assert.equal((await trySignIn(gate, { deviceToken })).kind, 'signed-in')
  assert.equal((await trySignIn(gate, { deviceToken, password: wrong })).kind, 'refused')
  assert.equal((await trySignIn(gate, { deviceToken })).kind, 'signed-in')
})

test('a device is known for its own person only, and keeps one cookie for all who share it', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  await addSomebody(gate, { email: 'sam@example.org' })
  const { deviceToken } = await cookiesOf(gate, 'signed-in')
  for (let n = 0; n < 5; n += 1) await trySignIn(gate, { email: 'sam@example.org', password: wrong, deviceToken })
  await ageAttempts(db, -60)
  assert.equal((await trySignIn(gate, { email: 'sam@example.org', deviceToken })).kind, 'slowed')
  await ageAttempts(db, 65)
  const shared = await cookiesOf(gate, 'signed-in', { email: 'sam@example.org', deviceToken })
  assert.equal(shared.deviceToken, deviceToken)
  const invented = await cookiesOf(gate, 'signed-in', { deviceToken: 'a cookie that was never given out' })
  assert.notEqual(invented.deviceToken, 'a cookie that was never given out')
})

test('a source that tries many accounts has to wait for any of them', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const network = (n: number): Origin => ({ request: 'r', source: `2001:db8:0:1::${n}` })
  for (let n = 0; n < 20; n += 1) await trySignIn(gate, { email: `nobody-${n}@example.org`, from: network(n) })
  await ageAttempts(db, -60)
  assert.equal((await trySignIn(gate, { from: network(99) })).kind, 'slowed')
  assert.equal((await trySignIn(gate, { from: elsewhere })).kind, 'signed-in')
})

test('neither passwords nor tokens nor e-mail addresses stand in the tables of sign-in', async t => {
  const db = await withDatabase(t)
  const gate = cheapGate(db)
  await addSomebody(gate)
  const { token, deviceToken } = await cookiesOf(gate, 'signed-in')
  await trySignIn(gate, { password: wrong })
  const tables = ['account', 'session', 'known_device', 'sign_in_attempt', 'audit_entry']
  for (const table of tables) {
    const { rows } = await sql<{
      text: string
    }>`select coalesce(string_agg(x::text, ' '), '') as text from ${sql.table(table)} x`.execute(db.owner.sql)
    for (const clear of [token, deviceToken, password, wrong, 'robin@example.org']) {
      assert.equal(rows[0]?.text.includes(clear), false, `${table} holds ${clear}`)
    }
  }
})

test('a password hashed at another cost is hashed anew when its person signs in', async t => {
  const db = await withDatabase(t)
  const cheap = cheapGate(db)
  await addSomebody(cheap)
  const dearer = { ...cheap, cost: { memory: 16, passes: 1, lanes: 1 } }
  await cookiesOf(dearer, 'signed-in')
  const { rows } = await sql<{ password_hash: string }>`select password_hash from account`.execute(db.owner.sql)
  assert.match(rows[0]?.password_hash ?? '', /^\$argon2id\$v=19\$m=16,t=1,p=1\$/)
  assert.equal((await trySignIn(dearer)).kind, 'signed-in')
})

test('the usual cost is 19 MiB, two passes and one lane, with a salt for each hash', async () => {
  const [one, two] = await Promise.all([hashPassword(password, usualCost), hashPassword(password, usualCost)])
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  assert.notEqual(one, two)
  assert.equal(await checkPassword(password, one, usualCost), true)
  assert.equal(await checkPassword(wrong, one, usualCost), false)
  assert.equal(await checkPassword(password, null, usualCost), false)
  assert.equal(await checkPassword(password, 'no hash at all', usualCost), false)
})

test('the door is not made with a short secret', async t => {
  const db = await withDatabase(t)
  assert.throws(() => makeGate(db.store, 'short'), RangeError)
})
