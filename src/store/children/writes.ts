// Writing a child's record: a new one, its identity, who answers for the child, and the parts that hold between days.
import { sql } from 'kysely'
import type { Authority, Identity } from '../../domain/children/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { NotAllowed, StaleSave } from '../refusals.ts'
import { type ReadTx, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'
import { type DatedEntry, datedColumns, datedTables, identityColumns } from './rows.ts'

export { keepSearch } from './search.ts'
export type { DatedEntry }

/** The authority that answers for a child; `name` says which where it is another than the two. */
export type Responsible = { readonly authority: Authority; readonly name: string | null }

/** Makes a record. From then on the maker and the teams that they act for may see it. Throws NotAllowed. */
export async function makeChild(
  tx: WriteTx,
  child: Id<'child'>,
  responsible: Responsible,
  identity: Identity,
): Promise<void> {
  await rowsOf(tx, sql`select make_child(${child}, ${responsible.authority}, ${responsible.name})`)
  await sqlOf(tx)
    .insertInto('child_identity')
    .values({ child_id: child, ...identityColumns(identity) })
    .execute()
}

/** The row that a change is about: its child, its own id, and the version that was shown. */
export type ShownRow = { readonly child: Id<'child'>; readonly id: string; readonly version: number }

// Nothing changed: because somebody saved it since, because the role may not, or because there is nothing to see.
async function refuse(tx: ReadTx, table: string, key: 'id' | 'child_id', row: ShownRow): Promise<false> {
  const [stands] = await rowsOf(
    tx,
    sql<{ version: number }>`select version from ${sql.table(table)} where ${sql.ref(key)} = ${row.id}`,
  )
  if (stands === undefined) return false
  if (stands.version !== row.version) throw new StaleSave(table, stands.version)
  throw new NotAllowed('this role may not change this section')
}

/** Saves an identity over the version that was shown. False where there is none to see. Throws StaleSave, NotAllowed. */
export async function saveIdentity(
  tx: WriteTx,
  child: Id<'child'>,
  version: number,
  identity: Identity,
): Promise<boolean> {
  const saved = await sqlOf(tx)
    .updateTable('child_identity')
    .set(identityColumns(identity))
    .where('child_id', '=', child)
    .where('version', '=', version)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n || refuse(tx, 'child_identity', 'child_id', { child, id: child, version })
}

/** Saves who answers for the child over the version of the record that was shown. Throws StaleSave, NotAllowed. */
export async function saveResponsible(
  tx: WriteTx,
  child: Id<'child'>,
  version: number,
  responsible: Responsible,
): Promise<boolean> {
  const saved = await sqlOf(tx)
    .updateTable('child')
    .set({ responsible_authority: responsible.authority, responsible_authority_name: responsible.name })
    .where('id', '=', child)
    .where('version', '=', version)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n || refuse(tx, 'child', 'id', { child, id: child, version })
}

/** Adds a part that holds between days, once, whatever is sent twice. Throws NotAllowed, also for a child that cannot be seen. */
export async function addDated(tx: WriteTx, child: Id<'child'>, id: string, entry: DatedEntry): Promise<void> {
  const columns = Object.entries({ id, child_id: child, ...datedColumns(entry) })
  const names = sql.join(columns.map(([name]) => sql.ref(name)))
  const values = sql.join(columns.map(([, value]) => value))
  await rowsOf(
    tx,
    sql`insert into ${sql.table(datedTables[entry.kind])} (${names}) values (${values}) on conflict (id) do nothing`,
  )
}

/** Changes or ends such a part. False where there is none to see. Throws StaleSave, NotAllowed. */
export async function changeDated(tx: WriteTx, row: ShownRow, entry: DatedEntry): Promise<boolean> {
  return changeRow(tx, datedTables[entry.kind], row, Object.entries(datedColumns(entry)))
}

/** Lifts a block from now on. False where there is none to see. Throws StaleSave, NotAllowed. */
export async function liftBlock(tx: WriteTx, row: ShownRow): Promise<boolean> {
  return changeRow(tx, 'notify_block', row, [['until_at', new Date(tx.now).toISOString()]])
}

/** A column and what is written to it. */
export type Written = readonly [name: string, value: unknown]

/**
 * Changes columns of a row of a child over the version that was shown; a row that was entered in error stays as it is.
 * False where there is none to see. Throws StaleSave, NotAllowed.
 */
export async function changeRow(
  tx: WriteTx,
  table: string,
  row: ShownRow,
  columns: readonly Written[],
): Promise<boolean> {
  const set = columns.map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  const changed = await rowsOf(
    tx,
    sql`update ${sql.table(table)} set ${sql.join(set)}
      where id = ${row.id} and child_id = any((select records_of(${row.child}))::uuid[]) and version = ${row.version}
        and entered_in_error_at is null returning version`,
  )
  return changed.length > 0 || refuse(tx, table, 'id', row)
}
