// A first start gives a demonstration its people, children and accounts, once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { withDatabase } from '../../../test/with-database.ts'
import { parseInstant } from '../../domain/kernel/index.ts'
import { passwordFault } from '../../domain/sign-in/index.ts'
import { makeGate } from '../sign-in/gate.ts'
import { checkPassword } from '../sign-in/password-hash.ts'
import { demonstrationPassword, prepareDemonstration } from './prepare-demonstration.ts'

const now = parseInstant('2026-03-23T09:00:00Z') ?? assert.fail()
const cost = { memory: 64, passes: 1, lanes: 1 }

test('an empty demonstration is filled and everybody in it can sign in with the printed password', async t => {
  const { owner, store } = await withDatabase(t)
  const gate = makeGate(store, 'a secret of this test and of no other', cost)
  const prepared = await prepareDemonstration({ owner, gate }, { now, seed: 1, children: 3 })
  assert.equal(prepared.filled, true)
  assert.ok(prepared.accounts.length > 20)
  const { rows } = await sql<{ hash: string }>`select distinct password_hash as hash from account`.execute(owner.sql)
  assert.equal(rows.length, 1)
  assert.equal(await checkPassword(demonstrationPassword, rows[0]?.hash ?? null, cost), true)
  assert.equal(passwordFault(demonstrationPassword, []), null)
})

test('a second start changes nothing and names the same accounts', async t => {
  const { owner, store } = await withDatabase(t)
  const gate = makeGate(store, 'a secret of this test and of no other', cost)
  const wanted = { now, seed: 1, children: 2 }
  const { accounts } = await prepareDemonstration({ owner, gate }, wanted)
  assert.deepEqual(await prepareDemonstration({ owner, gate }, wanted), { filled: false, accounts })
})

test('a database with people of its own is left alone and names no accounts', async t => {
  const { owner, store } = await withDatabase(t)
  await owner.run(
    "insert into person (id, name, email) values (gen_random_uuid(), 'Morgan Testwell', 'someone@example.org')",
  )
  const gate = makeGate(store, 'a secret of this test and of no other', cost)
  assert.deepEqual(await prepareDemonstration({ owner, gate }, { now, seed: 1, children: 2 }), {
    filled: false,
    accounts: [],
  })
})
