// Puts invented children into an empty database with the product's tables, and beside them the column that a trigram query needs.
import { sql } from 'kysely'
import type { Asker } from '../src/domain/access/actor.ts'
import { type Day, dayText, type Id } from '../src/domain/kernel/index.ts'
import type { Database } from '../src/store/database.ts'
import { indexWaiting } from '../src/store/search/keep-index.ts'
import type { Invented } from './search-ground.ts'

const uuidOf = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** The id of a child by its number. */
export const childId = (number: number): Id<'child'> => uuidOf(number) as Id<'child'>

const ids = {
  agency: uuidOf(2 ** 40),
  team: uuidOf(2 ** 40 + 1),
  person: uuidOf(2 ** 40 + 2),
  appointment: uuidOf(2 ** 40 + 3),
}

/** Somebody of a team that may see every child. */
export const seesAll: Asker = {
  appointmentId: ids.appointment as Id<'appointment'>,
  request: 'bench',
  source: '192.0.2.1',
}

const people = `
  insert into agency (id, name, kind) values ('${ids.agency}', 'Example Council', 'authority');
  insert into team (id, agency_id, name, kind) values ('${ids.team}', '${ids.agency}', 'Team', 'team');
  insert into person (id, name, email) values ('${ids.person}', 'Robin Example', 'robin@example.org');
  insert into appointment (id, person_id, agency_id, role) values ('${ids.appointment}', '${ids.person}', '${ids.agency}', 'missing-co-ordinator');
  insert into membership (id, person_id, team_id) values ('${uuidOf(2 ** 40 + 4)}', '${ids.person}', '${ids.team}');`

const atATime = 5000

async function insertSome(owner: Database, children: readonly Invented[], from: number): Promise<void> {
  const rows = children.map(({ given, middle, family, aliases, born }, at) => ({
    id: childId(from + at),
    given: middle === '' ? given : `${given} ${middle}`,
    family,
    aliases,
    born: dayText(born as Day),
  }))
  await sql`with made as materialized (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (id uuid, given text, family text, aliases text[], born date)),
    c as (insert into child (id, responsible_authority, version, recorded_at, recorded_by) select id, 'staffordshire', 1, now(), ${ids.person} from made),
    i as (insert into child_identity (child_id, given_names, family_name, aliases, born_on, born_precision, name_words, version, recorded_at, recorded_by)
      select id, given, family, aliases, born, 'exact', '{}', 1, now(), ${ids.person} from made),
    g as (insert into access_grant (child_id, holder, holder_kind, because, cause_id, from_at) select id, ${ids.team}, 'team', 'authority', ${ids.team}, now() - interval '1 year' from made)
    insert into bench_name (child_id, name, born) select id, lower(given || ' ' || family), born from made`.execute(
    owner.sql,
  )
}

/** Milliseconds that filling took, by its parts. */
export type FillTimes = { readonly rows: number; readonly index: number }

const trigrams = `create extension if not exists pg_trgm;
  create table bench_name (child_id uuid, name text, born date);`

/** Fills the database and indexes it by the product's own hand. */
export async function fillSearch(owner: Database, children: readonly Invented[]): Promise<FillTimes> {
  await owner.run(`set statement_timeout = 0; ${trigrams} ${people} set session_replication_role = replica;`)
  const begun = performance.now()
  for (let from = 0; from < children.length; from += atATime)
    await insertSome(owner, children.slice(from, from + atATime), from)
  await owner.run(`set session_replication_role = default;
    insert into name_index.waiting (child_id) select child_id from child_identity;
    create index bench_name_trigrams on bench_name using gin (name gin_trgm_ops);`)
  const filled = performance.now()
  await owner.run('vacuum analyze name_index.waiting')
  await indexWaiting(owner)
  const indexed = performance.now()
  for (const table of [
    'child',
    'child_identity',
    'access_grant',
    'bench_name',
    'name_index.word',
    'name_index.child',
    'name_index.holder',
  ])
    await owner.run(`vacuum analyze ${table}`)
  return { rows: filled - begun, index: indexed - filled }
}

/** What the index takes on the disk beside the trigrams of the name, in megabytes. */
export async function indexSizes(owner: Database): Promise<{ index: number; trigrams: number }> {
  const { rows } = await sql<{ index: number; trigrams: number }>`select
      (pg_total_relation_size('name_index.word') + pg_total_relation_size('name_index.child') + pg_total_relation_size('name_index.holder'))::float8 / 1e6 as index,
      pg_relation_size('bench_name_trigrams')::float8 / 1e6 as trigrams`.execute(owner.sql)
  return rows[0] ?? { index: Number.NaN, trigrams: Number.NaN }
}

/** The usual query for a name that is misspelt: those most like it by trigrams. */
export async function byTrigrams(owner: Database, name: string): Promise<Id<'child'>[]> {
  const { rows } = await sql<{
    id: Id<'child'>
  }>`select child_id as id from bench_name where name % ${name.toLowerCase()}
    order by similarity(name, ${name.toLowerCase()}) desc limit 20`.execute(owner.sql)
  return rows.map(row => row.id)
}
