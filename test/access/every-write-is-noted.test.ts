import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { roleMay } from '../../src/domain/access/index.ts'
import { sqlOf, type WriteTx } from '../../src/store/transaction.ts'
import { partnership } from '../builders/partnership.ts'
import { withDatabase } from '../with-database.ts'
import { everyRole, makingOf } from './attempts.ts'
import { type ProtectedTable, triedTables } from './protected-tables.ts'

type Noted = { history: number; audit: number; actors: string[]; versions: number[]; current: number }

/** A child with an episode and, for every role, somebody who may see both. */
async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const child = await town.child()
  const first = await town.episode(child)
  await town.grants(child, team)
  const workers = new Map(
    await Promise.all(everyRole.map(async role => [role, await town.worker(role, team)] as const)),
  )
  return { db, town, made: { child, first, second: first }, workers }
}

const id = '00000000-0000-4000-8000-00000000abcd'
const belongsTo = (table: ProtectedTable) => (table.scope === 'child' ? ('child' as const) : ('first' as const))

/** Tables whose one row a child has already, or which only the database itself fills: only their update is tried. */
const updateOnly: readonly string[] = ['child', 'child_identity']

/** What an update sets: of a child's own row people may set a few columns only. */
const setOf = (name: string) => (name === 'child' ? `responsible_authority = 'other'` : 'recorded_at = now()')

// What only functions of the database write is tried with the feature that calls them.
const written = triedTables.filter(([name, { acts }]) => name === 'child' || acts.length > 1)
const calledOf = (name: string, { section, saidByRow }: ProtectedTable) =>
  saidByRow === undefined ? name : `${name} in ${section}`

for (const [name, table] of written) {
  test(`each change of ${calledOf(name, table)} leaves one row in history and one entry in the audit, in the name of the one who acts`, async t => {
    const { db, made, workers } = await scene(t)
    const role = everyRole.find(one => roleMay(one, table.section, 'write') && roleMay(one, table.section, 'read'))!
    const worker = workers.get(role)!
    const key = name === 'child' ? made.child : name === 'child_identity' ? made.child : id
    const run = (statement: string) => (tx: WriteTx) => sql.raw(statement).execute(sqlOf(tx))
    const steps: string[] = []
    if (!updateOnly.includes(name)) {
      const making = makingOf(name, table, made, belongsTo(table), `'${id}'`)
      for (const first of making.slice(0, -1)) await db.store.write(worker.asker, 'make', run(first))
      steps.push(...making.slice(-1))
    }
    const column = name === 'child_identity' ? 'child_id' : 'id'
    if (table.acts.includes('update') || name === 'child')
      steps.push(`update ${name} set ${setOf(name)} where ${column} = '${key}'`)

    const noted = async (): Promise<Noted> => {
      const { rows } = await sql<Noted>`
        select (select count(*) from history where table_name = ${name} and row_id = ${key}) as history,
          (select count(*) from audit_entry where subject_table = ${name} and subject_id = ${key} and children = array[${made.child}::uuid]) as audit,
          array(select actor::text from history where table_name = ${name} and row_id = ${key} order by version) as actors,
          array(select version from history where table_name = ${name} and row_id = ${key} order by version) as versions,
          (select count(*) from history where table_name = ${name} and row_id = ${key} and until_at is null) as current`.execute(
        db.owner.sql,
      )
      return rows[0]!
    }
    for (const statement of steps) {
      const before = await noted()
      await assert.rejects(
        db.store.write(worker.asker, 'try', async tx => {
          await run(statement)(tx)
          throw new Error('given up')
        }),
        /given up/,
      )
      assert.deepEqual(await noted(), before, 'what is rolled back leaves nothing')
      await db.store.write(worker.asker, 'change', run(statement))
      const after = await noted()
      assert.equal(after.history, before.history + 1)
      assert.equal(after.audit, before.audit + 1)
      assert.equal(after.actors.at(-1), worker.personId)
      assert.equal(after.versions.at(-1), (before.versions.at(-1) ?? 0) + 1)
      assert.equal(after.current, 1, 'one version stands')
    }
    const { rows } = await sql<{ person: string; role: string; request: string; source: string }>`
      select distinct person_id as person, role, request, source from audit_entry where subject_table = ${name} and act = 'change'`.execute(
      db.owner.sql,
    )
    assert.deepEqual(rows, [
      { person: worker.personId, role, request: worker.asker.request, source: worker.asker.source },
    ])
  })
}

test('the audit names codes and ids and holds no column that could take a name or free text', async t => {
  const { db } = await scene(t)
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_name = 'audit_entry' and data_type in ('text', 'jsonb', 'character varying') order by 1`.execute(
    db.owner.sql,
  )
  assert.deepEqual(
    rows.map(row => row.name),
    ['act', 'reason_code', 'request', 'role', 'source', 'subject_table'],
  )
})
