// One database serves all tests of a process, one after another: emptied before each, and at the end still of the shape
// that the migrations gave it.
import { sql } from 'kysely'
import type { Database } from '../src/store/database.ts'

// What the migrations fill, and no test.
const kept = ['migration', 'access_rule', 'notice_kind']

// What was deleted or rolled back still takes room, and a table that grew is slow to read even when it is empty.
const large = 500_000

type Table = { readonly name: string; readonly bytes: number }

// A table that nobody wrote to since the migrations has no page yet, and need not be looked into.
async function writtenTables({ sql: database }: Database): Promise<Table[]> {
  const { rows } = await sql<Table>`select * from (
      select oid::regclass::text as name, pg_relation_size(oid) as bytes from pg_class
        where relkind = 'r' and relnamespace in ('public'::regnamespace, 'name_index'::regnamespace)) as each
    where bytes > 0 and name <> all(${kept})`.execute(database)
  return rows
}

async function filledAmong(tables: readonly Table[], { sql: database }: Database): Promise<string[]> {
  if (tables.length === 0) return []
  const each = tables.map(({ name }) => `select '${name}' as name where exists (select from ${name})`)
  const { rows } = await sql.raw<{ name: string }>(each.join(' union all ')).execute(database)
  return rows.map(({ name }) => name)
}

/**
 * Leaves nothing but what the migrations put there. The few tables that a test filled are deleted from, which takes a tenth of
 * the time of truncating all; those that grew are truncated. Throws where somebody still holds what a test wrote.
 */
export async function empty(database: Database): Promise<void> {
  await database.run('reset role')
  const tables = await writtenTables(database)
  const grown = tables.filter(({ bytes }) => bytes > large).map(({ name }) => name)
  const filled = await filledAmong(tables, database)
  const emptying = [
    ...(grown.length > 0 ? [`truncate ${grown.join(', ')} cascade;`] : []),
    ...filled.map(name => `delete from ${name};`),
  ]
  await database.run(`set lock_timeout = '20s'; set session_replication_role = replica; ${emptying.join(' ')}
    set session_replication_role = default; reset lock_timeout;
    insert into installation (mode) values ('demonstration');`)
}

/** What a database is but for its rows, as one text: functions, policies, triggers, and who owns and may use what. */
export async function shapeOf(database: Database): Promise<string> {
  const { rows } = await sql<{ shape: string }>`
    with ours as (select oid from pg_namespace where nspname in ('public', 'engine', 'name_index'))
    select md5(string_agg(line, e'\n' order by line)) as shape from (
      select concat_ws(' ', p.oid::regprocedure, p.proowner::regrole, p.proacl, p.proconfig, p.prosecdef, md5(p.prosrc))
        from pg_proc p where p.pronamespace in (select oid from ours)
      union all select concat_ws(' ', c.oid::regclass, c.relowner::regrole, c.relacl, c.relkind, c.relrowsecurity, c.relforcerowsecurity)
        from pg_class c where c.relnamespace in (select oid from ours)
      union all select concat_ws(' ', tablename, policyname, permissive, roles, cmd, qual, with_check) from pg_policies
      union all select concat_ws(' ', t.tgrelid::regclass, t.tgname, t.tgenabled) from pg_trigger t where not t.tgisinternal
    ) as lines (line)`.execute(database.sql)
  return rows[0]?.shape ?? ''
}
