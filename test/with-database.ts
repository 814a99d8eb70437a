// A fresh database for each test: a clone of a template on PostgreSQL (TEST_DATABASE_URL), else the embedded one, emptied.
import { randomUUID } from 'node:crypto'
import { after, type TestContext } from 'node:test'
import { sql } from 'kysely'
import type { Instant } from '../src/domain/kernel/index.ts'
import type { Database } from '../src/store/database.ts'
import { openMemory } from '../src/store/embedded.ts'
import { migrate } from '../src/store/migrate.ts'
import { openStore, type Store } from '../src/store/open-store.ts'
import { openPostgres } from '../src/store/postgres.ts'

/** A store on a fresh database, and the database as its owner and as the application's login see it. */
export type TestDatabase = {
  readonly store: Store
  /** Past row-level security: for making the people of a test and for looking behind the store. */
  readonly owner: Database
  /** A connection of the application's own login, which is no superuser; on the embedded database the only session. */
  readonly login: Database
  /** The address for a server of its own process; null on the embedded database. */
  readonly address: string | null
  /** Sets facts' time; it goes on from there. */
  setNow(now: Instant): Promise<void>
}

const server = process.env.TEST_DATABASE_URL
/** Whether the tests run on PostgreSQL rather than on the embedded database. */
export const onPostgres = server !== undefined && server !== ''

const loginName = 'homeward_test_login'
const addressOf = (base: string, database: string, user?: string) => {
  const url = new URL(base)
  url.pathname = `/${database}`
  if (user) {
    url.username = user
    url.password = user
  }
  return url.href
}

async function onServer<T>(base: string, work: (admin: Database) => Promise<T>): Promise<T> {
  const admin = openPostgres(base, 1)
  try {
    return await work(admin)
  } finally {
    await admin.close()
  }
}

let template: Promise<string> | undefined

// Roles belong to the whole server: two processes of tests that make them at once would trip over each other.
const oneAtATime = (base: string): Promise<string> =>
  onServer(base, async admin => {
    await sql`select pg_advisory_lock(4711)`.execute(admin.sql)
    return makeTemplate(base)
  })

async function makeTemplate(base: string): Promise<string> {
  const name = `homeward_template_${process.pid}_${randomUUID().slice(0, 8)}`
  await onServer(base, admin => admin.run(`create database ${name}`))
  await onServer(addressOf(base, name), async owner => {
    await migrate(owner, 'demonstration')
    await owner.run(`do $$ begin
      if not exists (select from pg_roles where rolname = '${loginName}') then
        create role ${loginName} login noinherit nosuperuser nobypassrls password '${loginName}';
      end if; end $$;
      grant homeward_app, homeward_engine, homeward_sign_in, homeward_seal, homeward_system to ${loginName};`)
  })
  return name
}

// Said here and not where they are made: there, `after` would mean the end of the first test that needs one.
after(async () => {
  const name = await template
  if (server && name) await onServer(server, admin => admin.run(`drop database if exists ${name} with (force)`))
  await (await embedded)?.close()
})

/** A fresh PostgreSQL database: how its owner and how the application's login reach it, and its end. */
export type Clone = { readonly owner: string; readonly login: string; readonly drop: () => Promise<void> }

async function clone(base: string): Promise<Clone> {
  template ??= oneAtATime(base)
  const from = await template
  const name = `homeward_test_${randomUUID().slice(0, 13).replaceAll('-', '')}`
  await onServer(base, admin => admin.run(`create database ${name} template ${from}`))
  const drop = () => onServer(base, admin => admin.run(`drop database ${name} with (force)`))
  return { owner: addressOf(base, name), login: addressOf(base, name, loginName), drop }
}

/** A fresh database for a process of its own, for whoever asks to drop; null where the tests run on the embedded one. */
export const cloneForProcess = (): Promise<Clone | null> => (server ? clone(server) : Promise.resolve(null))

async function cloneOnPostgres(t: TestContext, base: string): Promise<TestDatabase> {
  const cloned = await clone(base)
  const owner = openPostgres(cloned.owner, 2)
  const login = openPostgres(cloned.login, 2)
  const store = openStore(openPostgres(cloned.login, 8))
  t.after(async () => {
    await Promise.all([store.close(), owner.close(), login.close()])
    await cloned.drop()
  })
  return { store, owner, login, address: cloned.login, setNow: now => setNow(owner, now) }
}

let embedded: Promise<Database> | undefined
async function startEmbedded(): Promise<Database> {
  const database = await openMemory()
  await migrate(database, 'demonstration')
  return database
}

// Emptying the few tables that a test filled takes a tenth of truncating all of them. What was deleted still takes room, so
// now and then they are truncated after all.
const kept = ['migration', 'access_rule', 'notice_kind']
let timesEmptied = 0
async function emptied(database: Database): Promise<void> {
  const { rows } = await sql<{
    name: string
  }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(database.sql)
  const names = rows.map(row => row.name).filter(name => !kept.includes(name))
  timesEmptied += 1
  const emptying =
    timesEmptied % 50 === 0
      ? `truncate ${names.join(', ')} cascade;`
      : (await filledOf(database, names)).map(name => `delete from ${name};`).join(' ')
  await database.run(`reset role; set session_replication_role = replica; ${emptying}
    set session_replication_role = default; insert into installation (mode) values ('demonstration');`)
}

async function filledOf(database: Database, names: readonly string[]): Promise<string[]> {
  await database.run('reset role')
  const each = names.map(name => `('${name}', exists (select from ${name}))`).join(', ')
  const query = sql.raw<{ name: string }>(`select name from (values ${each}) as t (name, filled) where filled`)
  return (await query.execute(database.sql)).rows.map(({ name }) => name)
}

async function emptyEmbedded(): Promise<TestDatabase> {
  embedded ??= startEmbedded()
  const database = await embedded
  await emptied(database)
  const store = openStore({ ...database, close: async () => {} })
  return { store, owner: database, login: database, address: null, setNow: now => setNow(database, now) }
}

async function setNow(owner: Database, now: Instant): Promise<void> {
  await sql`update installation set ahead = ${new Date(now).toISOString()}::timestamptz - clock_timestamp()`.execute(
    owner.sql,
  )
}

/** A fresh database for this test; it is gone when the test ends. */
export function withDatabase(t: TestContext): Promise<TestDatabase> {
  return server ? cloneOnPostgres(t, server) : emptyEmbedded()
}
