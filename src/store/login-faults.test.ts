import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { onPostgres, type TestDatabase, withDatabase } from '../../test/with-database.ts'
import { loginFaults, modeFaults } from './login-faults.ts'
import { openPostgres } from './postgres.ts'

const grants = 'homeward_app, homeward_engine, homeward_sign_in, homeward_seal, homeward_system'

// A login of its own, made by the statement with `$login` for its name; it is gone afterwards.
async function faultsOfLogin(db: TestDatabase, made: string): Promise<string[]> {
  const name = `homeward_login_${randomUUID().slice(0, 8)}`
  await db.owner.run(`create role ${name} login noinherit password '${name}'; ${made.replaceAll('$login', name)}`)
  const address = new URL(db.address ?? '')
  address.username = address.password = name
  const login = openPostgres(address.href, 1)
  try {
    return await loginFaults(login)
  } finally {
    await login.close()
    await db.owner.run(`reassign owned by ${name} to current_user; drop owned by ${name}; drop role ${name}`)
  }
}

const unsafe: readonly [string, RegExp][] = [
  [`alter role $login superuser`, /is a superuser/],
  [`grant ${grants} to $login; alter role $login bypassrls`, /may bypass row-level security/],
  [`grant ${grants} to $login; alter role $login createrole`, /may make roles/],
  [`grant ${grants} to $login; alter table child owner to $login`, /owns the database or its tables/],
  [`grant ${grants} to $login; alter function engine.case_file(uuid[]) owner to $login`, /owns the database/],
  [`grant ${grants} to $login; grant pg_read_all_data to $login`, /member of pg_read_all_data/],
  [`grant homeward_app, homeward_engine, homeward_sign_in, homeward_system to $login`, /not a member of homeward_seal/],
]

test('a login that could go round row-level security, or lacks a role that it needs, is not fit for service', async t => {
  const db = await withDatabase(t)
  if (!onPostgres) {
    assert.match((await loginFaults(db.login)).join(), /embedded database is not for service/)
    return
  }
  assert.deepEqual(await loginFaults(db.login), [])
  assert.match((await loginFaults(db.owner)).join(), /is a superuser/)
  for (const [made, says] of unsafe) {
    const faults = await faultsOfLogin(db, made)
    assert.equal(faults.length, 1, `${made}: ${faults.join(' ')}`)
    assert.match(faults[0] ?? '', says)
  }
})

test("a demonstration's database is refused to a service, and one with other tables to anybody", async t => {
  const db = await withDatabase(t)
  assert.deepEqual(await modeFaults(db.login, 'demonstration'), [])
  assert.match(
    (await modeFaults(db.login, 'service')).join(),
    /made for a demonstration and cannot be used for service/,
  )
})
