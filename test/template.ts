// The PostgreSQL database that tests clone theirs from: migrated, empty, and reached by a login that is no superuser.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'
import { openPostgres } from '../src/store/postgres.ts'

/** The application's own login in tests; its password is its name. */
export const loginName = 'homeward_test_login'

/** The address of a database on the server of another address, for the login that is named or else the same. */
export function addressOf(base: string, database: string, user?: string): string {
  const url = new URL(base)
  url.pathname = `/${database}`
  if (user) {
    url.username = user
    url.password = user
  }
  return url.href
}

/** Works on the server with one connection. */
export async function onServer<T>(base: string, work: (admin: Database) => Promise<T>): Promise<T> {
  const admin = openPostgres(base, 1)
  try {
    return await work(admin)
  } finally {
    await admin.close()
  }
}

async function make(base: string): Promise<string> {
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

/** Makes a template and answers its name. Roles belong to the whole server: two that make them at once would trip over each other. */
export const makeTemplate = (base: string): Promise<string> =>
  onServer(base, async admin => {
    await sql`select pg_advisory_lock(4711)`.execute(admin.sql)
    return make(base)
  })

/** Drops a database with whoever is connected to it. */
export const dropDatabase = (base: string, name: string): Promise<void> =>
  onServer(base, admin => admin.run(`drop database if exists ${name} with (force)`))
