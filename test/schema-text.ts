// The schema in words, read back from the catalogue of a freshly migrated embedded database: the same on every machine.
import { sql } from 'kysely'
import type { Database } from '../src/store/database.ts'
import { openMemory } from '../src/store/embedded.ts'
import { migrate } from '../src/store/migrate.ts'

type Line = { readonly owner: string; readonly line: string }

const columns = sql<Line>`
  select format('%s.%s', c.relnamespace::regnamespace, c.relname) as owner,
    format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('public', 'engine', 'name_index') order by owner, a.attnum`

const constraints = sql<Line>`
  select conrelid::regclass::text as owner, format('  %s %s', conname, pg_get_constraintdef(oid)) as line
  from pg_constraint where connamespace::regnamespace::text in ('public', 'engine', 'name_index') and contype <> 'n' order by owner, conname`

const indexes = sql<Line>`
  select tablename as owner, indexdef as line from pg_indexes where schemaname in ('public', 'engine', 'name_index') order by tablename, indexname`

const policies = sql<Line>`
  select tablename as owner, format('  %s for %s to %s using (%s) with check (%s)', policyname, cmd, array_to_string(roles, ', '), qual, with_check) as line
  from pg_policies where schemaname in ('public', 'engine', 'name_index') order by tablename, policyname`

const triggers = sql<Line>`
  select tgrelid::regclass::text as owner, pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal order by owner, tgname`

// The migrations hold the bodies; here stands what each may be called with, whose rights it has, and a digest of the body.
const functions = sql<Line>`
  select format('%s.%s', p.pronamespace::regnamespace, p.proname) as owner,
    format('  (%s)%s%s%s, body %s', pg_get_function_arguments(p.oid), coalesce(' returns ' || pg_get_function_result(p.oid), ''),
      case when p.prosecdef then ', with its owner''s rights' else '' end,
      coalesce(', ' || array_to_string(p.proconfig, ', '), ''), md5(p.prosrc || coalesce(pg_get_function_sqlbody(p.oid), ''))) as line
  from pg_proc p where p.pronamespace::regnamespace::text in ('public', 'engine', 'name_index') and p.prokind in ('f', 'p') order by owner, p.oid`

const privileges = sql<Line>`
  select format('%s.%s', table_schema, table_name) as owner, format('  %s: %s', grantee, string_agg(privilege_type, ', ' order by privilege_type)) as line
  from information_schema.role_table_grants where grantee like 'homeward%' group by table_schema, table_name, grantee order by owner, grantee`

async function part(database: Database, heading: string, query: typeof columns): Promise<string> {
  const { rows } = await query.execute(database.sql)
  const owners = [...new Set(rows.map(row => row.owner))]
  const blocks = owners.map(
    owner =>
      `${owner}\n${rows
        .filter(row => row.owner === owner)
        .map(row => row.line)
        .join('\n')}`,
  )
  return `-- ${heading}\n\n${blocks.join('\n\n')}\n`
}

/** The whole schema as text. */
export async function schemaText(): Promise<string> {
  const database = await openMemory()
  try {
    await migrate(database, 'demonstration')
    const parts: string[] = []
    for (const [heading, query] of [
      ['Tables', columns],
      ['Constraints', constraints],
      ['Indexes', indexes],
      ['Policies', policies],
      ['Triggers', triggers],
      ['Functions', functions],
      ['Privileges', privileges],
    ] as const)
      parts.push(await part(database, heading, query))
    return `-- Made by "npm run schema" from the migrations. Do not edit.\n\n${parts.join('\n')}`
  } finally {
    await database.close()
  }
}
