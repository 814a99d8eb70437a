// What must hold in a database after any kill: acknowledged writes are there, every row has its history and audit entry,
// and the stored duties are those that the rules raise from the stored facts.
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Id, Instant } from '../../src/domain/kernel/index.ts'
import { dutiesOf, flagsOf } from '../../src/domain/protocol/evaluate.ts'
import { knownAt } from '../../src/domain/protocol/known-at.ts'
import type { Database } from '../../src/store/database.ts'
import { caseFileOf, type StoredCase } from '../../src/store/duties/case-file.ts'

/** A write that was acknowledged: which version of which row, and what one column of it then said. */
export type Acknowledged = {
  readonly table: string
  readonly id: string
  readonly version: number
  readonly column: string
  readonly value: string
}

async function rowsOf<T>({ sql: connection }: Database, query: ReturnType<typeof sql<T>>): Promise<T[]> {
  return (await query.execute(connection)).rows
}

async function lost(owner: Database, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const rows = await rowsOf(
    owner,
    sql<Acknowledged>`select a.* from jsonb_to_recordset(${JSON.stringify(acknowledged)}::jsonb)
        as a("table" text, id uuid, version int, "column" text, value text)
      left join history h on h.table_name = a."table" and h.row_id = a.id and h.version = a.version
      where h.row_id is null or h.row_data->>a."column" is distinct from a.value`,
  )
  return rows.map(row => `acknowledged and lost: ${row.table} ${row.id} version ${row.version}`)
}

// Tables of facts, by the trigger that they all have.
const factTables = sql<{ name: string }>`select tgrelid::regclass::text as name from pg_trigger
  where tgname = 'record_change' and not tgisinternal order by 1`

async function rowsWithoutHistory(owner: Database): Promise<string[]> {
  const faults: string[] = []
  for (const { name } of await rowsOf(owner, factTables)) {
    const rows = await rowsOf(
      owner,
      sql<{ id: string }>`select coalesce(to_jsonb(r)->>'id', to_jsonb(r)->>'child_id') as id from ${sql.table(name)} r
        where not exists (select from history h where h.table_name = ${name} and h.version = r.version and h.until_at is null
          and h.row_id = coalesce(to_jsonb(r)->>'id', to_jsonb(r)->>'child_id')::uuid and h.row_data = to_jsonb(r))`,
    )
    faults.push(...rows.map(row => `${name} ${row.id} stands otherwise than its history says`))
  }
  return faults
}

async function withoutAudit(owner: Database): Promise<string[]> {
  const rows = await rowsOf(
    owner,
    sql<{
      says: string
    }>`select coalesce(h.table_name || ' ' || h.row_id || ' version ' || h.version || ' has no audit entry',
        a.subject_table || ' ' || a.subject_id || ' version ' || a.subject_version || ' is in the audit and nowhere else') as says
      from history h full join (select * from audit_entry where subject_version is not null) a
        on a.subject_table = h.table_name and a.subject_id = h.row_id and a.subject_version = h.version
      where h.row_id is null or a.n is null`,
  )
  return rows.map(row => row.says)
}

async function brokenChains(owner: Database): Promise<string[]> {
  const rows = await rowsOf(
    owner,
    sql<{ says: string }>`select table_name || ' ' || row_id as says from history group by table_name, row_id
      having max(version) <> count(*) or count(*) filter (where until_at is null) <> 1`,
  )
  return rows.map(row => `${row.says} has a gap in its history`)
}

type Kept = {
  readonly child_id: Id<'child'>
  readonly rule: string
  readonly subject: string
  readonly opens_at: Instant
  readonly due_at: Instant | null
  readonly met_at: Instant | null
  readonly because: string
}

const lineOf = (...parts: readonly (string | number | null)[]) => parts.join(' | ')

function raisedBy(stored: StoredCase): { duties: string[]; flags: string[] } {
  const file = knownAt(caseFileOf(stored), stored.now)
  return {
    duties: dutiesOf(file)
      .map(duty => lineOf(duty.rule, duty.subject, duty.opensAt, duty.dueAt, duty.metAt, duty.because))
      .sort(),
    flags: flagsOf(file)
      .map(flag => lineOf(flag.rule, flag.subject, flag.since, flag.because))
      .sort(),
  }
}

function byChild<T extends { readonly child_id: Id<'child'> }>(rows: readonly T[], line: (row: T) => string) {
  const groups = Map.groupBy(rows, row => row.child_id)
  return (child: Id<'child'>) => (groups.get(child) ?? []).map(line).sort()
}

async function dutiesApart(owner: Database): Promise<string[]> {
  const stored = await rowsOf(
    owner,
    sql<{
      file: StoredCase
    }>`select engine.case_file(m.members) || jsonb_build_object('root', c.id, 'members', to_jsonb(m.members),
        'now', trunc(extract(epoch from fact_now()) * 1000), 'facts', engine.facts(m.members)) as file
      from child c, lateral (select array_agg(o.id order by (o.id = c.id) desc, o.id) as members from child o
        where o.id = c.id or o.same_as = c.id) m where c.same_as is null`,
  )
  const duties = byChild(
    await rowsOf(
      owner,
      sql<Kept>`select child_id, rule, subject, opens_at, due_at, met_at, because from obligation where lapsed_at is null`,
    ),
    row => lineOf(row.rule, row.subject, row.opens_at, row.due_at, row.met_at, row.because),
  )
  const flags = byChild(
    await rowsOf(owner, sql<Kept & { since: Instant }>`select child_id, rule, subject, since, because from flag`),
    row => lineOf(row.rule, row.subject, row.since, row.because),
  )
  return stored.flatMap(({ file }) => {
    const raised = raisedBy(file)
    const kept = { duties: duties(file.root), flags: flags(file.root) }
    return isDeepStrictEqual(raised, kept)
      ? []
      : [`child ${file.root}: the rules raise ${JSON.stringify(raised)} and the database keeps ${JSON.stringify(kept)}`]
  })
}

/** Everything that does not hold, as sentences. The owner must be past row-level security. */
export async function examine(owner: Database, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  return [
    ...(await lost(owner, acknowledged)),
    ...(await rowsWithoutHistory(owner)),
    ...(await withoutAudit(owner)),
    ...(await brokenChains(owner)),
    ...(await dutiesApart(owner)),
  ]
}
