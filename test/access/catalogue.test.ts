import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { withDatabase } from '../with-database.ts'
import { definerFunctions } from './definer-functions.ts'
import { privileges } from './privileges.ts'
import { factTables, followingTables, ownTables, peopleTables, readTables } from './protected-tables.ts'

type Privilege = { role: string; name: string; act: string }
const ledgerOf = (rows: readonly Privilege[]) => rows.map(row => `${row.role}: ${row.act} on ${row.name}`).sort()

function expectedPrivileges(): Privilege[] {
  const listed = Object.entries(privileges).flatMap(([role, tables]) =>
    Object.entries(tables).flatMap(([name, acts]) => acts.map(act => ({ role, name, act }))),
  )
  const facts = Object.entries(factTables).flatMap(([name, { acts }]) =>
    acts.map(act => ({ role: 'homeward_app', name, act })),
  )
  return [...listed, ...facts, ...readTables.map(name => ({ role: 'homeward_app', name, act: 'select' }))]
}

test('every table under row-level security stands in the access test, and every one of facts is protected in the same way', async t => {
  const db = await withDatabase(t)
  const { rows } = await sql<{ name: string; policies: string[] }>`
    select c.relname as name, array(select polname::text from pg_policy where polrelid = c.oid order by 1) as policies
      from pg_class c where c.relrowsecurity order by 1`.execute(db.owner.sql)
  assert.deepEqual(
    rows.map(row => row.name),
    [...Object.keys(factTables), ...readTables, ...ownTables, ...peopleTables, ...followingTables].sort(),
  )
  const common = ['may_add', 'may_amend', 'may_read']
  for (const { name, policies } of rows.filter(row => row.name in factTables)) {
    assert.deepEqual(
      policies.filter(policy => common.includes(policy)),
      common,
      name,
    )
  }
})

test('every table that names a child and is open to people’s acts is under row-level security', async t => {
  const db = await withDatabase(t)
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname in ('child_id', 'row_data', 'children')
     where c.relkind in ('r', 'v', 'm', 'p') and not c.relrowsecurity
       and has_table_privilege('homeward_app', c.oid, 'select')`.execute(db.owner.sql)
  assert.deepEqual(rows, [])
})

test('each role of the database holds exactly the privileges that are listed', async t => {
  const db = await withDatabase(t)
  const { rows } = await sql<Privilege>`
    with held as (
      select c.relname, c.relowner, '' as col, a.* from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'public'::regnamespace
      union all
      select c.relname, c.relowner, t.attname, a.* from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
       where c.relnamespace = 'public'::regnamespace)
    select case grantee when 0 then 'public' else grantee::regrole::text end as role, relname as name,
      lower(privilege_type) || case col when '' then '' else '(' || col || ')' end as act
      from held where grantee <> relowner`.execute(db.owner.sql)
  assert.deepEqual(ledgerOf(rows), ledgerOf(expectedPrivileges()))
})

type DefinerFunction = { name: string; path: string | null; callers: string[] }

test('every function with its owner’s rights is listed with its callers and looks up names where nobody else can put them', async t => {
  const db = await withDatabase(t)
  const { rows } = await sql<DefinerFunction>`
    select case n.nspname when 'public' then '' else n.nspname || '.' end || p.proname as name,
      (select c from unnest(p.proconfig) c where c like 'search_path=%') as path,
      array(select case a.grantee when 0 then 'public' else a.grantee::regrole::text end
        from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner order by 1) as callers
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`.execute(db.owner.sql)
  assert.deepEqual(Object.fromEntries(rows.map(row => [row.name, row.callers])), definerFunctions)
  // Temporary tables come first unless they are named last: without that a caller could lay one over a table of ours.
  for (const row of rows) assert.equal(row.path, 'search_path=public, pg_temp', row.name)
})

test('no function may be called by everybody save the one that begins an act', async t => {
  const db = await withDatabase(t)
  const { rows } = await sql<{ name: string }>`
    select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('public', 'engine', 'name_index') and has_function_privilege('public', p.oid, 'execute')
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ name: 'begin_as' }])
})

test('no act gives a grant to whoever the actor covers for: what is given goes to the actor and their teams', async t => {
  const db = await withDatabase(t)
  const { rows } = await sql<{ name: string }>`
    select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('public', 'engine', 'name_index') and p.prosrc ~ 'unnest\\(actor_holders\\(\\)\\)'`.execute(
    db.owner.sql,
  )
  assert.deepEqual(rows, [], 'use actor_person() and actor_teams()')
})
