// Fills a scratch PostgreSQL database with as many children as are asked for, made by the database itself from numbers.
import { type RawBuilder, sql } from 'kysely'
import type { Asker } from '../src/domain/access/actor.ts'
import type { Id } from '../src/domain/kernel/ids.ts'
import type { Database } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { addressOf, dropDatabase, onServer } from '../test/template.ts'

/** A filled database: as its owner, as the application's login, and two people who act in it. */
export type Filled = {
  readonly owner: Database
  readonly login: Database
  /** The address of the application's login, for more connections. */
  readonly address: string
  /** In a team that may see half of all children. */
  readonly authorityWide: Asker
  /** In a team that may see five hundred. */
  readonly smallTeam: Asker
  /** A child whom both may see. */
  readonly child: Id<'child'>
  /** Closes both and drops the database. */
  drop(): Promise<void>
}

const prefix = 'homeward_bench_'
const loginName = 'homeward_bench_login'

/** Whether a PostgreSQL answers there. */
export async function answers(address: string): Promise<boolean> {
  const database = openPostgres(address, 1)
  try {
    await database.run('select 1')
    return true
  } catch {
    return false
  } finally {
    await database.close()
  }
}

// What an interrupted run left behind: a scratch database of no process that lives, for one of ours may only be idle.
async function dropLeftOvers(admin: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`select datname as name from pg_database d
    where datname ^@ ${prefix} and not datname ^@ ${`${prefix}${process.pid}_`}
    and not exists (select from pg_stat_activity a where a.datname = d.datname)`.execute(admin.sql)
  for (const { name } of rows) await admin.run(`drop database if exists ${name}`)
}

/** The uuid that a kind of thing has by its number: spread over the index as random ones are. */
const uuidOf = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`

const people = `
  insert into agency (id, name, kind) values (${uuidOf('agency', '1')}, 'Example Council', 'authority');
  insert into team (id, agency_id, name, kind)
    select ${uuidOf('team', 'n')}, ${uuidOf('agency', '1')}, 'Team ' || n, 'team' from generate_series(1, 1002) n;
  insert into person (id, name, email)
    select ${uuidOf('person', 'n')}, 'Robin Example ' || n, n || '@example.org' from generate_series(1, 2) n;
  insert into appointment (id, person_id, agency_id, role)
    select ${uuidOf('appointment', 'n')}, ${uuidOf('person', 'n')}, ${uuidOf('agency', '1')}, 'missing-co-ordinator' from generate_series(1, 2) n;
  insert into membership (id, person_id, team_id)
    select ${uuidOf('membership', 'n')}, ${uuidOf('person', 'n')}, ${uuidOf('team', 'n')} from generate_series(1, 2) n;`

const recorded = `version, recorded_at, recorded_by`
const recordedValues = `1, now() - interval '1 year', ${uuidOf('person', '1')}`

const childrenOf = (children: number) => `
  insert into child (id, responsible_authority, ${recorded})
    select ${uuidOf('child', 'n')}, case when n % 2 = 0 then 'staffordshire' else 'stoke-on-trent' end, ${recordedValues}
      from generate_series(1, ${children}) n;
  insert into child_identity (child_id, given_names, family_name, born_on, born_precision, name_words, ${recorded})
    select ${uuidOf('child', 'n')}, 'Robin', 'Example ' || n, date '2010-01-01' + n % 5000, 'exact', array['robin', 'example', n::text], ${recordedValues}
      from generate_series(1, ${children}) n;`

// Two episodes a child; one in two hundred of them has no end: ten thousand open at a million children, half of them
// of children whom team 1 sees.
const episodesOf = (children: number) => `
  insert into episode (id, child_id, reference, kind, reporter_kind, match, last_seen_at, reported_to_police_at, returned_at,
      well_being_confirmed_at, counted_from, responsible_authority, lives_in, ${recorded})
    select ${uuidOf('episode', 'n')}, ${uuidOf('child', `(n % ${children} + 1)`)}, 'M-' || n, 'missing', 'home', 'chosen', seen,
      seen + interval '1 hour', case when ended then seen + interval '9 hours' end,
      case when ended then seen + interval '10 hours' end, seen, 'staffordshire', 'staffordshire', ${recordedValues}
    from generate_series(1, ${children * 2}) n, lateral (select now() - n % 500000 * interval '1 minute' as seen, n % 200 <> n / 200 % 2 as ended) s;`

// Team 1 sees every second child, team 2 five hundred, and 1,000 other teams the rest: 2.3 grants a child in all.
const grantsOf = (children: number) => {
  const grant = (team: string, child: string, because: string, from: string) =>
    `insert into access_grant (child_id, holder, holder_kind, because, cause_id, from_at)
      select ${uuidOf('child', child)}, ${uuidOf('team', team)}, 'team', '${because}', ${uuidOf('cause', 'n')}, now() - interval '1 year' from ${from};`
  return [
    grant('1', 'n * 2', 'authority', `generate_series(1, ${children / 2}) n`),
    grant('2', `n * 1999 % ${children} + 1`, 'involvement', 'generate_series(1, 500) n'),
    grant(
      '(3 + n % 1000)',
      `n % ${children} + 1`,
      'involvement',
      `generate_series(1, ${Math.floor(children * 1.8)}) n`,
    ),
  ].join('\n')
}

// Indexes are quicker to build over what is there than to keep while it comes.
async function withoutIndexes(owner: Database, tables: readonly string[], fill: () => Promise<void>): Promise<void> {
  const list = sql.join(tables)
  const { rows } = await sql<{ name: string; made: string }>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
     where i.indrelid::regclass::text in (${list}) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`.execute(
    owner.sql,
  )
  await owner.run(rows.map(row => `drop index ${row.name};`).join('\n'))
  await fill()
  for (const row of rows) await owner.run(patiently(row.made))
  for (const table of tables) await owner.run(`vacuum analyze ${table}`)
}

/** Without the time limit that the product's own statements have. */
const patiently = (statements: string) => `set statement_timeout = 0; set maintenance_work_mem = '512MB'; ${statements}`

async function fillTables(owner: Database, children: number): Promise<void> {
  await owner.run(people)
  await withoutIndexes(owner, ['child', 'child_identity', 'episode', 'access_grant'], async () => {
    for (const part of [childrenOf, episodesOf, grantsOf]) {
      await owner.run(
        patiently(`set session_replication_role = replica; ${part(children)} set session_replication_role = default;`),
      )
    }
  })
}

const loginOf = `do $$ begin
  if not exists (select from pg_roles where rolname = '${loginName}') then
    create role ${loginName} login noinherit nosuperuser nobypassrls password '${loginName}';
  end if; end $$;
  grant homeward_app, homeward_engine, homeward_sign_in, homeward_seal, homeward_system to ${loginName};`

let made = 0

/** Makes and fills a scratch database on the server; `children` is a multiple of a thousand. */
export async function fill(base: string, children: number): Promise<Filled> {
  made += 1
  const name = `${prefix}${process.pid}_${made}`
  await onServer(base, async admin => {
    await dropLeftOvers(admin)
    await admin.run(`create database ${name}`)
  })
  const owner = openPostgres(addressOf(base, name), 1)
  await migrate(owner, 'demonstration')
  await owner.run(loginOf)
  await fillTables(owner, children)
  const login = openPostgres(addressOf(base, name, loginName), 1)
  const idOf = async (expression: string) =>
    (await one<{ id: string }>(owner, sql.raw(`select ${expression} as id`))).id
  const asker = async (n: string): Promise<Asker> => ({
    appointmentId: (await idOf(uuidOf('appointment', n))) as Id<'appointment'>,
    request: 'bench',
    source: '192.0.2.1',
  })
  return {
    owner,
    login,
    address: addressOf(base, name, loginName),
    authorityWide: await asker('1'),
    smallTeam: await asker('2'),
    child: (await idOf(uuidOf('child', '2000'))) as Id<'child'>,
    drop: async () => {
      await Promise.all([owner.close(), login.close()])
      await dropDatabase(base, name)
    },
  }
}

/** Makes an empty database with the product's tables for as long as the work lasts: the addresses of its owner and login. */
export async function withTables<T>(
  base: string,
  work: (addresses: { owner: string; login: string }) => Promise<T>,
): Promise<T> {
  made += 1
  const name = `${prefix}${process.pid}_${made}`
  await onServer(base, admin => admin.run(`create database ${name}`))
  try {
    await onServer(addressOf(base, name), async owner => {
      await migrate(owner, 'demonstration')
      await owner.run(loginOf)
    })
    return await work({ owner: addressOf(base, name), login: addressOf(base, name, loginName) })
  } finally {
    await dropDatabase(base, name)
  }
}

async function one<T>(database: Database, query: RawBuilder<unknown>): Promise<T> {
  return (await query.execute(database.sql)).rows[0] as T
}
