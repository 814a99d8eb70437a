import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import type { Asker } from '../../src/domain/access/actor.ts'
import type { Id } from '../../src/domain/kernel/ids.ts'
import { beginAs } from '../../src/store/transaction.ts'
import { partnership } from '../builders/partnership.ts'
import type { Worker } from '../builders/people.ts'
import { onPostgres, type TestDatabase, withDatabase } from '../with-database.ts'
import { probe } from './probe.ts'

const refused = '42501'
/** On the embedded database the session is the owner itself: there only the role of people's acts can be tried. */
const onlyOnPostgres = onPostgres ? {} : { skip: 'the embedded database has one session, its owner' }

type Scene = {
  db: TestDatabase
  worker: Worker
  own: Id<'child'>
  ownEpisode: Id<'episode'>
  other: Id<'child'>
  otherEpisode: Id<'episode'>
}

/** A social worker with one child of their own, and another child whom they may not see. */
async function scene(t: TestContext): Promise<Scene> {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const worker = await town.worker('practitioner', team)
  const [own, other] = [await town.child(), await town.child({ given: 'Secret', family: 'Example' })]
  const [ownEpisode, otherEpisode] = [await town.episode(own), await town.episode(other)]
  await town.grants(own, team)
  return { db, worker, own, ownEpisode, other, otherEpisode }
}

/** Runs statements one after another in one transaction; answers the rows of the last, or the code of what refused it. */
async function inOneTransaction(
  db: TestDatabase,
  asker: Asker | null,
  statements: readonly string[],
): Promise<unknown[] | string> {
  try {
    return await db.login.sql.transaction().execute(async trx => {
      if (asker) await beginAs(trx, { ...asker, act: 'probe', at: null })
      let rows: unknown[] = []
      for (const statement of statements) rows = (await sql.raw(statement).execute(trx)).rows
      return rows
    })
  } catch (error) {
    return String((error as { code?: string }).code)
  }
}

async function everyTable(db: TestDatabase): Promise<string[]> {
  const { rows } = await sql<{
    name: string
  }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db.owner.sql)
  return rows.map(row => row.name)
}

test('the service’s login sees no table at all until an act has begun', onlyOnPostgres, async t => {
  const { db } = await scene(t)
  for (const name of await everyTable(db)) {
    assert.equal(await inOneTransaction(db, null, [`select 1 from ${name} limit 1`]), refused, name)
  }
})

test(
  'leaving the role of people’s acts gives back nothing, and no stronger role can be taken on',
  onlyOnPostgres,
  async t => {
    const { db, worker } = await scene(t)
    const after = (statement: string) => inOneTransaction(db, worker.asker, [statement, 'select * from child'])
    assert.equal(await after('reset role'), refused)
    assert.equal(await after('set local role none'), refused)
    for (const role of ['homeward_engine', 'homeward_sign_in', 'homeward_seal', 'homeward_system']) {
      assert.equal(await after(`set local role ${role}`), refused, role)
    }
    const { rows } = await sql<{ owner: string }>`select current_user as owner`.execute(db.owner.sql)
    assert.equal(await after(`set local role ${rows[0]!.owner}`), refused)
    assert.equal(await after(`set local session authorization ${rows[0]!.owner}`), refused)
  },
)

test('an actor whose settings are emptied or spoilt sees nothing', async t => {
  const { db, worker } = await scene(t)
  const look = (setting: string, value: string) =>
    inOneTransaction(db, worker.asker, [`select set_config('${setting}', '${value}', true)`, 'select * from child'])
  const spoilt = ['', '{', 'garbage', '{}', '{null}', `'' or true --`].map(value => value.replaceAll("'", "''"))
  assert.equal((await look('app.act', 'look')).length, 1)
  for (const setting of ['app.holders', 'app.now', 'app.role']) {
    for (const value of spoilt) {
      const seen = await look(setting, value)
      assert.ok(typeof seen === 'string' || seen.length === 0, `${setting} = ${value}`)
    }
  }
})

test('settings of one act do not reach the next on the same connection', async t => {
  const { db, worker } = await scene(t)
  assert.equal((await inOneTransaction(db, worker.asker, ['select * from child'])).length, 1)
  const next = await inOneTransaction(db, null, ['set local role homeward_app', 'select * from child'])
  assert.deepEqual(next, [])
})

test('row-level security cannot be turned off, nor its policies, triggers and tables be changed', async t => {
  const { db, worker } = await scene(t)
  const statements = [
    'alter table child disable row level security',
    'drop policy may_read on child',
    'create policy all_mine on child using (true)',
    'drop trigger record_change on child',
    'alter table child disable trigger all',
    'drop table child cascade',
    'create table loot as select 1',
    'create function public.loot() returns int language sql as $$ select 1 $$',
    'alter role homeward_app bypassrls',
    'insert into access_rule values (1, 2, 3)',
    'update installation set mode = mode',
    'update appointment set role = role',
  ]
  const outcomes = await probe(db, worker.asker, statements)
  assert.deepEqual(
    outcomes.filter(outcome => outcome !== refused),
    [],
    outcomes.join(' '),
  )
})

test('with row-level security switched off for the session a query is refused and not answered whole', async t => {
  const { db, worker } = await scene(t)
  assert.equal(
    await inOneTransaction(db, worker.asker, ['set local row_security = off', 'select * from child']),
    refused,
  )
})

test('triggers cannot be put to sleep by the service’s login', onlyOnPostgres, async t => {
  const { db, worker } = await scene(t)
  assert.equal(await inOneTransaction(db, worker.asker, ['set local session_replication_role = replica']), refused)
})

test('audit and history take no entry in another’s name, and lose none', async t => {
  const { db, worker, own } = await scene(t)
  const outcomes = await probe(db, worker.asker, [
    `insert into audit_entry (act, children, person_id) values ('x', '{}', gen_random_uuid())`,
    `insert into audit_entry (act, children, at) values ('x', '{}', now())`,
    `insert into audit_entry (act, children, fact_at) values ('x', '{}', now())`,
    `insert into audit_entry (act, children, role) values ('x', '{}', 'administrator')`,
    `insert into audit_entry (act, children, source) values ('x', '{}', 'elsewhere')`,
    `insert into audit_entry (act, children, xid) values ('x', '{}', '1')`,
    'select * from audit_entry',
    `update audit_entry set act = 'nothing'`,
    'delete from audit_entry',
    'truncate audit_entry',
    `update history set row_data = '{}'`,
    'delete from history',
    'truncate history',
    `insert into history (table_name, row_id, version, child_id, section, from_at, row_data)
       values ('child', '${own}', 9, '${own}', 'record', now(), '{}')`,
    `update audit_seal set root = 'x'`,
  ])
  assert.deepEqual(
    outcomes.filter(outcome => outcome !== refused),
    [],
    outcomes.join(' '),
  )
})

test('the audit and its seals only grow, even for the owner of the tables', async t => {
  const { db, worker } = await scene(t)
  await inOneTransaction(db, worker.asker, [`insert into audit_entry (act, children) values ('look', '{}')`])
  for (const statement of [
    `update audit_entry set act = 'nothing'`,
    'delete from audit_entry',
    'truncate audit_entry',
  ]) {
    await assert.rejects(db.owner.run(statement), { code: 'HW004' }, statement)
  }
})

test('nobody sets, gives away or closes a duty by writing to it, and the engine is not for people', async t => {
  const { db, worker, own } = await scene(t)
  const outcomes = await probe(db, worker.asker, [
    `update obligation set assignee = '${worker.personId}'`,
    `update obligation set met_at = now()`,
    `update obligation set closed_at = now(), close_reason = 'x'`,
    'delete from obligation',
    `insert into flag (child_id, rule, subject, since, because) values ('${own}', 'DEF-5.5', 'child', now(), 'x')`,
    `select engine.open_case('${own}')`,
    `select engine.case_file('{${own}}')`,
    `select engine.carry_grants('${own}')`,
    `select * from engine.wanted_grants('${own}')`,
    `select engine.keep('{${own}}', '[]', '[]')`,
    'select * from engine.waiting_children(10)',
    `insert into access_grant (child_id, holder, holder_kind, because) values ('${own}', '${worker.personId}', 'person', 'asked')`,
    'update access_grant set until_at = null',
  ])
  assert.deepEqual(
    outcomes.filter(outcome => outcome !== refused),
    [],
    outcomes.join(' '),
  )
})

test('nothing is written into the episode of another child, though the foreign key would find it', async t => {
  const { db, worker, own, ownEpisode, otherEpisode } = await scene(t)
  const insert = (table: string, episode: string, columns: string, values: string) =>
    `insert into ${table} (id, child_id, episode_id, ${columns}) values (gen_random_uuid(), '${own}', '${episode}', ${values})`
  const kinds: [string, string, string][] = [
    ['episode_answer', 'question', `'x'`],
    ['episode_log', 'at, kind, entry', `now(), 'contact', 'x'`],
    ['case_review', 'held_at', 'now()'],
    ['return_interview_offer', 'kind, outcome, offered_at', `'offer', 'waiting', now()`],
    ['notice', 'kind, given_at', `'line-manager-told', now()`],
  ]
  const mine = await probe(
    db,
    worker.asker,
    kinds.map(([table, columns, values]) => insert(table, ownEpisode, columns, values)),
  )
  assert.deepEqual(
    mine,
    kinds.map(() => '1'),
  )
  const theirs = await probe(
    db,
    worker.asker,
    kinds.map(([table, columns, values]) => insert(table, otherEpisode, columns, values)),
  )
  assert.deepEqual(
    theirs,
    kinds.map(() => '23503'),
  )
})

test('a row is not moved to another child or episode, nor a child made one with a child whom the actor may not see', async t => {
  const { db, worker, own, ownEpisode, other } = await scene(t)
  const town = await partnership(db)
  const second = await town.episode(own)
  await inOneTransaction(db, worker.asker, [
    `insert into case_review (id, child_id, episode_id, held_at) values (gen_random_uuid(), '${own}', '${ownEpisode}', now())`,
  ])
  assert.deepEqual(
    await probe(db, worker.asker, [
      `update case_review set episode_id = '${second}'`,
      `update episode set child_id = '${other}' where id = '${ownEpisode}'`,
      `update episode set id = gen_random_uuid() where id = '${ownEpisode}'`,
      `update child set same_as = '${other}' where id = '${own}'`,
    ]),
    ['HW004', 'HW004', 'HW004', refused],
  )
})

test('who recorded a row, when and as which version is never the caller’s to say', async t => {
  const { db, worker, own, ownEpisode } = await scene(t)
  const id = crypto.randomUUID()
  await inOneTransaction(db, worker.asker, [
    `insert into case_review (id, child_id, episode_id, held_at, recorded_by, recorded_at, version)
       values ('${id}', '${own}', '${ownEpisode}', now(), gen_random_uuid(), '2001-01-01', 7)`,
    `update case_review set recorded_by = gen_random_uuid(), recorded_at = '2001-01-01', version = 41`,
  ])
  const { rows } = await sql<{ version: number; recorded_by: string; fresh: boolean }>`
    select version, recorded_by, recorded_at > fact_now() - interval '1 hour' as fresh from case_review where id = ${id}`.execute(
    db.owner.sql,
  )
  assert.deepEqual(rows, [{ version: 2, recorded_by: worker.personId, fresh: true }])
})

test('a temporary table of the same name does not deceive what runs with the owner’s rights', async t => {
  const { db, worker } = await scene(t)
  const overlaid = await inOneTransaction(db, null, [
    `create temporary table appointment on commit drop as
       select '${worker.asker.appointmentId}'::uuid as id, '${worker.personId}'::uuid as person_id, '${worker.agency.id}'::uuid as agency_id,
         'information-governance'::text as role, timestamptz '2000-01-01' as from_at, null::timestamptz as until_at`,
    `select role from begin_as('${worker.asker.appointmentId}', 'x', 'x', 'x', null)`,
  ])
  assert.deepEqual(overlaid, [{ role: 'practitioner' }])
})

test('a temporary access table of the caller’s own gives their role nothing', async t => {
  const { db, worker } = await scene(t)
  const looked = await inOneTransaction(db, null, [
    `create temporary table access_rule on commit drop as
       select 'practitioner'::text as role, s as section, a as act from unnest(array['people', 'audit-trail']) s, unnest(array['read', 'write']) a`,
    'grant select on pg_temp.access_rule to public',
    `select set_config('role', 'homeward_app', true), b.* from begin_as('${worker.asker.appointmentId}', 'x', 'x', 'x', null) b`,
    `select role_may('people', 'write') as people, role_may('identity', 'read') as identity`,
  ])
  assert.deepEqual(looked, [{ people: false, identity: true }])
})

test('a function in the question is never shown a row that the policies hide', async t => {
  const { db, worker } = await scene(t)
  const seen = await inOneTransaction(db, null, [
    `create function pg_temp.leak(text) returns boolean language plpgsql cost 0.0000001 as
       $$ begin perform set_config('test.leaked', concat(current_setting('test.leaked', true), $1), true); return true; end $$`,
    'grant execute on function pg_temp.leak(text) to public',
    `select set_config('role', 'homeward_app', true), b.* from begin_as('${worker.asker.appointmentId}', 'x', 'x', 'x', null) b`,
    'select child_id from child_identity where pg_temp.leak(given_names)',
    `select coalesce(current_setting('test.leaked', true), '') like '%Robin%' as own, coalesce(current_setting('test.leaked', true), '') like '%Secret%' as other`,
  ])
  assert.deepEqual(seen, [{ own: true, other: false }])
  if (!onPostgres) await db.owner.run('drop function pg_temp.leak(text)')
})

test('what the planner knows of the values in a protected table is not shown', onlyOnPostgres, async t => {
  const { db, worker } = await scene(t)
  await db.owner.run('analyze child_identity')
  assert.deepEqual(
    await inOneTransaction(db, worker.asker, [`select * from pg_stats where tablename = 'child_identity'`]),
    [],
  )
})
