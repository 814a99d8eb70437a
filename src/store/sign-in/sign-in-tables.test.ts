// Which role of the database sees the tables of sign-in: the door's own, and no other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { addSomebody, cheapGate } from '../../../test/builders/sign-in.ts'
import { withDatabase } from '../../../test/with-database.ts'
import type { Database } from '../database.ts'

const tables = [
  'account',
  'recovery_code',
  'set_up_link',
  'known_device',
  'sign_in_attempt',
  'session',
  'held_form',
  'draft',
] as const

const asRole = (database: Database, role: string, query: string, person = '') =>
  database.sql.transaction().execute(async trx => {
    await sql`select set_config('role', ${role}, true), set_config('app.person', ${person}, true)`.execute(trx)
    return (await sql<Record<string, unknown>>`${sql.raw(query)}`.execute(trx)).rows
  })

test('no table of sign-in is seen by the acts of people, the duty engine, sealing or the system', async t => {
  const { login } = await withDatabase(t)
  for (const role of ['homeward_app', 'homeward_engine', 'homeward_seal', 'homeward_system']) {
    for (const table of tables) {
      await assert.rejects(asRole(login, role, `select from ${table}`), /permission denied/, `${role} sees ${table}`)
    }
  }
})

test('sign-in sees nothing of a child, and does not read the audit that it writes', async t => {
  const { login } = await withDatabase(t)
  for (const table of ['child', 'child_identity', 'episode', 'obligation', 'access_grant', 'history', 'audit_entry']) {
    await assert.rejects(asRole(login, 'homeward_sign_in', `select from ${table}`), /permission denied/, table)
  }
})

test("drafts are their person's own: a query that forgets to say whose finds none, and nobody writes for another", async t => {
  const { login, ...db } = await withDatabase(t)
  const gate = cheapGate({ login, ...db })
  const [robin, sam] = [await addSomebody(gate), await addSomebody(gate, { email: 'sam@example.org' })]
  const save = `insert into draft (person_id, form, subject, question, value, version, saved_at)
    values ('${robin}', 'f', 's', 'q', 'typed', 1, clock_timestamp())`
  await assert.rejects(asRole(login, 'homeward_sign_in', save, sam), /row-level security/)
  await asRole(login, 'homeward_sign_in', save, robin)
  const read = 'select value from draft'
  assert.deepEqual(await asRole(login, 'homeward_sign_in', read), [])
  assert.deepEqual(await asRole(login, 'homeward_sign_in', read, sam), [])
  assert.deepEqual(await asRole(login, 'homeward_sign_in', read, robin), [{ value: 'typed' }])
})
