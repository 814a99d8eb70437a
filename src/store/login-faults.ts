// Whether the login and the database are fit for service: row-level security holds only against a login that has no way
// around it.
import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Mode } from './migrate.ts'

const roles = ['homeward_app', 'homeward_engine', 'homeward_sign_in', 'homeward_seal', 'homeward_system']

// Each of these reads or writes past row-level security, or can give itself a right that does.
const powers = [
  'pg_read_all_data',
  'pg_write_all_data',
  'pg_read_server_files',
  'pg_write_server_files',
  'pg_execute_server_program',
]

type Login = {
  superuser: boolean
  bypasses: boolean
  makes_roles: boolean
  owns: boolean
  powers: string[]
  lacking: string[]
}

// The session's user is looked at, because RESET ROLE goes back to it; so is every role that it may become.
const query = sql<Login>`with may_become as (
    select r.oid, r.rolname::text as name, r.rolsuper, r.rolbypassrls, r.rolcreaterole from pg_roles r
     where pg_has_role(session_user, r.oid, 'member'))
  select coalesce(bool_or(rolsuper), false) as superuser, coalesce(bool_or(rolbypassrls), false) as bypasses,
    coalesce(bool_or(rolcreaterole), false) as makes_roles,
    exists (select from may_become m where m.oid in (
      select c.relowner from pg_class c where c.relnamespace in ('public'::regnamespace, to_regnamespace('engine'))
      union select p.proowner from pg_proc p where p.pronamespace in ('public'::regnamespace, to_regnamespace('engine'))
      union select n.nspowner from pg_namespace n where n.nspname in ('public', 'engine')
      union select d.datdba from pg_database d where d.datname = current_database())) as owns,
    coalesce(array_agg(name order by name) filter (where name = any(${powers}::text[])), '{}') as powers,
    (select coalesce(array_agg(w.name), '{}') from unnest(${roles}::text[]) as w(name)
      where w.name not in (select name from may_become)) as lacking
  from may_become`

function sentences({ superuser, bypasses, makes_roles, owns, powers: held, lacking }: Login): string[] {
  // A superuser is a member of everything, so nothing else that is said of it would help.
  if (superuser) return ['The login of DATABASE_URL is a superuser, whom row-level security does not hold.']
  return [
    ...(bypasses ? ['The login of DATABASE_URL may bypass row-level security (BYPASSRLS).'] : []),
    ...(makes_roles ? ['The login of DATABASE_URL may make roles (CREATEROLE), and so give itself any right.'] : []),
    ...(owns
      ? ['The login of DATABASE_URL owns the database or its tables; the service needs a login of its own.']
      : []),
    ...held.map(name => `The login of DATABASE_URL is a member of ${name}.`),
    ...lacking.map(name => `The login of DATABASE_URL is not a member of ${name}.`),
  ]
}

/** What is unsafe about the session's login, as sentences; none where it is fit for service. */
export async function loginFaults(database: Database): Promise<string[]> {
  if (database.kind === 'embedded') return ['The embedded database is not for service: its one session is a superuser.']
  const [login] = (await query.execute(database.sql)).rows
  return login === undefined ? ['What the login of DATABASE_URL may do could not be read.'] : sentences(login)
}

type Tables = { ours: boolean; occupied: boolean }

async function madeFor(database: Database): Promise<Mode | undefined> {
  return await database.sql.transaction().execute(async trx => {
    await sql`select set_config('role', 'homeward_app', true)`.execute(trx)
    return (await sql<{ mode: Mode }>`select mode from installation`.execute(trx)).rows[0]?.mode
  })
}

/** Whether the database was made for this mode: a demonstration's people and passwords are no service, nor the reverse. An
 * empty one is for a demonstration to fill; a service's is migrated by its owner first. */
export async function modeFaults(database: Database, mode: Mode): Promise<string[]> {
  const tables = sql<Tables>`select to_regclass('public.installation') is not null as ours,
    exists (select from pg_tables where schemaname = 'public') as occupied`
  const [there] = (await tables.execute(database.sql)).rows
  if (there?.ours) {
    const made = await madeFor(database)
    if (made === undefined || made === mode) return []
    return [`This database was made for ${phrase[made]} and cannot be used for ${phrase[mode]}. Name another one.`]
  }
  if (there?.occupied) return ['This database holds the tables of something else. Name another one.']
  return mode === 'demonstration' ? [] : ['The database has no tables yet: run "npm run homeward -- migrate".']
}

const phrase = { demonstration: 'a demonstration', service: 'service' } as const
