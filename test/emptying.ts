// One database serves all tests of a process, one after another: emptied before each, and at the end still of the shape
// that the migrations gave it.
import { sql } from 'kysely'
import type { Database } from '../src/store/database.ts'

// What the migrations fill, and no test.
const kept = ['migration', 'access_rule', 'notice_kind']

async function tablesOf(database: Database): Promise<string[]> {
  const query = sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`
  const { rows } = await query.execute(database.sql)
  return rows.map(row => row.name).filter(name => !kept.includes(name))
}

async function filledOf(database: Database, names: readonly string[]): Promise<string[]> {
  await database.run('reset role')
  const each = names.map(name => `('${name}', exists (select from ${name}))`).join(', ')
  const query = sql.raw<{ name: string }>(`select name from (values ${each}) as t (name, filled) where filled`)
  return (await query.execute(database.sql)).rows.map(({ name }) => name)
}

/**
 * Leaves nothing but what the migrations put there, by deleting from the few tables that a test filled: a tenth of the time
 * of truncating all. On the embedded database, where nothing takes away what was deleted, they are now and then truncated
 * after all. Throws where somebody still holds what a test wrote.
 */
export async function empty(database: Database, truncates: boolean): Promise<void> {
  const names = await tablesOf(database)
  const emptying = truncates
    ? `truncate ${names.join(', ')} cascade;`
    : (await filledOf(database, names)).map(name => `delete from ${name};`).join(' ')
  await database.run(`reset role; set lock_timeout = '20s'; set session_replication_role = replica; ${emptying}
    set session_replication_role = default; reset lock_timeout;
    insert into installation (mode) values ('demonstration');`)
}

/** What a database is but for its rows, as one text: functions, policies, triggers, and who owns and may use what. */
export async function shapeOf(database: Database): Promise<string> {
  const { rows } = await sql<{ shape: string }>`
    with ours as (select oid from pg_namespace where nspname in ('public', 'engine'))
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
