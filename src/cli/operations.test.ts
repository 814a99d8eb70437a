import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { settledEntries } from '../../test/settled-entries.ts'
import { onPostgres, withDatabase } from '../../test/with-database.ts'
import { unsetLines } from '../actions/installation/check-installation.ts'
import { readConfiguration } from '../actions/installation/configuration.ts'
import { sealAll } from '../store/audit/seal.ts'
import { openExisting } from '../store/embedded.ts'
import { auditCommand } from './audit.ts'
import { backupCommand } from './backup.ts'
import { configCommand } from './config.ts'
import { migrateCommand } from './migrate.ts'
import { restoreCommand } from './restore.ts'

type Command = typeof auditCommand
type Said = { code: number; out: string; err: string }

async function run(command: Command, args: string[], env: Record<string, string>): Promise<Said> {
  const said = { out: '', err: '' }
  const outlet = (name: 'out' | 'err') => ({
    write: async (text: string | Uint8Array) => {
      said[name] += String(text)
    },
  })
  const stdin = (async function* () {})()
  const code = await command(args, { stdin, stdout: outlet('out'), stderr: outlet('err') }, env)
  return { code, ...said }
}

let place = ''
before(() => {
  place = mkdtempSync(join(tmpdir(), 'homeward-operations-'))
})
after(() => rmSync(place, { recursive: true }))

test('an embedded installation is migrated, checked, sealed, verified, backed up and restored by command', async () => {
  const env = { HOMEWARD_DATA: join(place, 'data'), HOMEWARD_SEALS: join(place, 'roots.txt') }
  assert.equal((await run(configCommand, ['check'], env)).code, 0)
  assert.ok(!existsSync(env.HOMEWARD_DATA))
  const none = await run(auditCommand, ['verify'], env)
  assert.equal(none.code, 2)
  assert.match(none.err, /There is no database in the folder/)
  const migrated = await run(migrateCommand, [], env)
  assert.match(migrated.out, /Applied 0001-partnership\.sql\./)
  assert.equal(migrated.code, 0)
  assert.match((await run(migrateCommand, [], env)).out, /up to date/)

  const database = await openExisting(env.HOMEWARD_DATA)
  await sql`insert into audit_entry (act) values ('show-child'), ('show-child')`.execute(database.sql)
  const [line] = await sealAll(database, env.HOMEWARD_SEALS)
  const inUse = await run(backupCommand, [join(place, 'backup')], env)
  assert.equal(inUse.code, 2)
  assert.match(inUse.err, /is open in another Homeward.*Stop the other one first/)
  await database.close()

  const root = line?.root ?? ''
  const fine = await run(auditCommand, ['verify', '--root', root.toUpperCase()], env)
  assert.equal(fine.code, 0, fine.err)
  assert.match(
    fine.out,
    /2 entries in 1 seal checked\.\n.*seal 1\.\n0 entries are not sealed yet\.\nNothing was altered/,
  )
  const unknown = await run(auditCommand, ['verify', '--root', 'a'.repeat(64)], env)
  assert.equal(unknown.code, 2)
  assert.match(unknown.err, /No seal has this root/)

  assert.equal((await run(backupCommand, [join(place, 'backup')], env)).code, 0)
  const elsewhere = { ...env, HOMEWARD_DATA: join(place, 'elsewhere') }
  assert.equal((await run(restoreCommand, [join(place, 'backup')], elsewhere)).code, 0)
  assert.match((await run(restoreCommand, [join(place, 'backup')], elsewhere)).err, /is not empty/)
  assert.equal((await run(auditCommand, ['verify', '--root', root], elsewhere)).code, 0)
  assert.equal((await run(configCommand, ['check'], elsewhere)).code, 0)

  const tampered = await openExisting(elsewhere.HOMEWARD_DATA)
  await tampered.run('begin; set local session_replication_role = replica; delete from audit_entry where n = 1; commit')
  await tampered.close()
  const found = await run(auditCommand, ['verify', '--root', root], elsewhere)
  assert.equal(found.code, 1)
  assert.match(found.out, /^Entry 1 was removed after seal 1\.\n/)
})

test('commands that are not used as they should be say how, and refuse', async () => {
  const wrong: [Command, string[]][] = [
    [auditCommand, []],
    [auditCommand, ['verify', '--root', 'short']],
    [auditCommand, ['verify', '--root']],
    [auditCommand, ['seal']],
    [backupCommand, []],
    [backupCommand, ['a', 'b']],
    [restoreCommand, ['--help']],
    [migrateCommand, ['now']],
    [configCommand, []],
  ]
  for (const [command, args] of wrong) {
    const said = await run(command, args, {})
    assert.equal(said.code, 2)
    assert.match(said.err, /^usage: homeward /)
    assert.equal(said.out, '')
  }
})

test('on PostgreSQL backup and restore say whose work that is, and refuse', async () => {
  const env = { DATABASE_URL: 'postgres://nobody@db.example.org/homeward', HOMEWARD_MODE: 'demonstration' }
  for (const command of [backupCommand, restoreCommand]) {
    const said = await run(command, [join(place, 'never')], env)
    assert.equal(said.code, 2)
    assert.match(said.err, /pg_basebackup/)
    assert.ok(!existsSync(join(place, 'never')))
  }
})

test('config check prints every fault of a service at once', async () => {
  const said = await run(configCommand, ['check'], { HOMEWARD_MODE: 'service' })
  assert.equal(said.code, 2)
  assert.equal(said.err.trim().split('\n').length, 4)
})

test('config check names what is wrong with the forms beside what is wrong with the environment, and is never content', async () => {
  const check: typeof configCommand = (args, io, env) =>
    configCommand(args, io, env, ['a form is broken', 'and another'])
  const service = await run(check, ['check'], { HOMEWARD_MODE: 'service' })
  assert.deepEqual([service.code, service.err.trim().split('\n').length], [2, 6])
  const demonstration = await run(check, ['check'], { HOMEWARD_DATA: join(place, 'no-data-yet') })
  assert.deepEqual([demonstration.code, demonstration.err], [1, 'a form is broken\nand another\n'])
  assert.doesNotMatch(demonstration.out, /Nothing is unsafe/)
})

test('SEC-1: config check says by which server mail leaves and in whose name, never with what password, and that none leaves', async () => {
  const service = {
    HOMEWARD_MODE: 'service',
    DATABASE_URL: 'postgres://homeward@127.0.0.1:1/homeward',
    HOMEWARD_SECRET: 's'.repeat(40),
    HOMEWARD_ORIGIN: 'https://homeward.example.org',
    HOMEWARD_SEALS: join(place, 'roots-of-mail.txt'),
  }
  const mail = { HOMEWARD_MAIL: 'smtps://homeward:secret@mail.example.org', HOMEWARD_MAIL_FROM: 'homeward@example.org' }
  assert.match((await run(configCommand, ['check'], service)).out, /^Mail: none leaves$/m)
  const said = await run(configCommand, ['check'], { ...service, ...mail })
  assert.match(said.out, /^Mail: by mail\.example\.org, as homeward@example\.org$/m)
  assert.doesNotMatch(said.out + said.err, /secret/)
})

test('SEC-1: on PostgreSQL config check says that mail has no domain to go to, until one is allowed', async t => {
  if (!onPostgres) return t.skip('TEST_DATABASE_URL names no PostgreSQL')
  const db = await withDatabase(t)
  const read = readConfiguration({
    HOMEWARD_MODE: 'service',
    DATABASE_URL: db.address ?? '',
    HOMEWARD_SECRET: 's'.repeat(40),
    HOMEWARD_ORIGIN: 'https://homeward.example.org',
    HOMEWARD_SEALS: join(place, 'roots-of-domains.txt'),
    HOMEWARD_MAIL: 'smtps://mail.example.org',
    HOMEWARD_MAIL_FROM: 'homeward@example.org',
  })
  assert.ok(read.kind === 'ok')
  const unset = async () =>
    (await unsetLines(read.configuration)).some(line => line.startsWith('Unset: domains that mail'))
  assert.equal(await unset(), true)
  await sql`insert into mail_domain (domain) values ('example.org')`.execute(db.owner.sql)
  assert.equal(await unset(), false)
})

test('on PostgreSQL the audit is verified by the application login, and an unfit login or database is told', async t => {
  if (!onPostgres) return t.skip('TEST_DATABASE_URL names no PostgreSQL')
  const db = await withDatabase(t)
  const address = db.address ?? ''
  const seals = join(place, 'roots-postgres.txt')
  await sql`insert into audit_entry (act) values ('show-child')`.execute(db.owner.sql)
  await settledEntries(db)
  const [line] = await sealAll(db.store.database, seals)
  const env = { DATABASE_URL: address, HOMEWARD_MODE: 'demonstration', HOMEWARD_SEALS: seals }
  const fine = await run(auditCommand, ['verify', '--root', line?.root ?? ''], env)
  assert.equal(fine.code, 0, fine.err)
  assert.equal((await run(configCommand, ['check'], env)).code, 0)
  const service = {
    DATABASE_URL: address,
    HOMEWARD_SECRET: 's'.repeat(40),
    HOMEWARD_ORIGIN: 'https://homeward.example.org',
    HOMEWARD_SEALS: seals,
  }
  const otherMode = await run(configCommand, ['check'], service)
  assert.equal(otherMode.code, 1)
  assert.match(otherMode.err, /made for a demonstration/)
  const owner = new URL(process.env.TEST_DATABASE_URL ?? '')
  owner.pathname = new URL(address).pathname
  const asOwner = await run(configCommand, ['check'], { ...service, DATABASE_URL: owner.href })
  assert.match(asOwner.err, /is a superuser/)
  const notThere = new URL(address)
  notThere.pathname = '/homeward_that_is_not_there'
  const away = await run(auditCommand, ['verify'], { ...env, DATABASE_URL: notThere.href })
  assert.equal(away.code, 2)
  assert.match(away.err, /no such database/)
})
