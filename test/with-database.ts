// An empty database for each test: on PostgreSQL (TEST_DATABASE_URL) a clone of a template, else the embedded one in memory.
// Each process of tests has one, which is emptied before every test.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, type TestContext } from 'node:test'
import { sql } from 'kysely'
import type { Instant } from '../src/domain/kernel/index.ts'
import type { Database } from '../src/store/database.ts'
import { openMemory } from '../src/store/embedded.ts'
import { openStore, type Store } from '../src/store/open-store.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { empty, shapeOf } from './emptying.ts'
import { migratedDump } from './prepared-data.ts'
import { addressOf, dropDatabase, loginName, makeTemplate, onServer } from './template.ts'

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

// Made for all processes of a run by whoever starts them, else by the first test that needs it.
const given = process.env.TEST_TEMPLATE
let template: Promise<string> | undefined

// Said here and not where they are made: there, `after` would mean the end of the first test that needs one.
after(async () => {
  await (await shared)?.end()
  const name = await template
  if (server && name && name !== given) await dropDatabase(server, name)
})

/** A fresh PostgreSQL database: how its owner and how the application's login reach it, and its end. */
export type Clone = { readonly owner: string; readonly login: string; readonly drop: () => Promise<void> }

async function clone(base: string): Promise<Clone> {
  template ??= given === undefined ? makeTemplate(base) : Promise.resolve(given)
  const from = await template
  const name = `homeward_test_${randomUUID().slice(0, 13).replaceAll('-', '')}`
  await onServer(base, async admin => {
    await admin.run(`create database ${name} template ${from}`)
    // Nothing in it outlives the run, so no commit need wait for the disk.
    await admin.run(`alter database ${name} set synchronous_commit = off`)
  })
  const drop = () => dropDatabase(base, name)
  return { owner: addressOf(base, name), login: addressOf(base, name, loginName), drop }
}

/** A fresh database for a process of its own, for whoever asks to drop; null where the tests run on the embedded one. */
export const cloneForProcess = (): Promise<Clone | null> => (server ? clone(server) : Promise.resolve(null))

/** The database of this process as its doors: connections that have planned a statement once need not plan it again. */
type Shared = {
  readonly clone: Clone | null
  readonly owner: Database
  readonly login: Database
  /** What a store of each test works over. */
  readonly served: Database
  readonly end: () => Promise<void>
}

let shared: Promise<Shared> | undefined

async function openEmbedded(): Promise<Omit<Shared, 'end'>> {
  const only = await openMemory(await migratedDump())
  return { clone: null, owner: only, login: only, served: only }
}

const openClone = (one: Clone): Omit<Shared, 'end'> => ({
  clone: one,
  owner: openPostgres(one.owner, 2),
  login: openPostgres(one.login, 2),
  served: openPostgres(one.login, 8),
})

async function share(): Promise<Shared> {
  const one = await cloneForProcess()
  const opened = one === null ? await openEmbedded() : openClone(one)
  const shape = await shapeOf(opened.owner)
  const end = async () => {
    const left = await shapeOf(opened.owner)
    for (const door of new Set([opened.served, opened.login, opened.owner])) await door.close()
    await one?.drop()
    assert.equal(
      left,
      shape,
      'every test leaves the functions, policies, triggers and rights as the migrations made them',
    )
  }
  return { ...opened, end }
}

async function emptied(): Promise<Shared> {
  shared ??= share()
  const one = await shared
  await empty(one.owner)
  return one
}

async function setNow(owner: Database, now: Instant): Promise<void> {
  await sql`update installation set ahead = ${new Date(now).toISOString()}::timestamptz - clock_timestamp()`.execute(
    owner.sql,
  )
}

const keptOpen = (database: Database): Database => ({ ...database, close: async () => {} })

/** An empty database for this test; it stays open for the next. */
export async function withDatabase(_t: TestContext): Promise<TestDatabase> {
  const { owner, login, served, clone } = await emptied()
  const store = openStore(keptOpen(served))
  return { store, owner, login, address: clone?.login ?? null, setNow: now => setNow(owner, now) }
}
