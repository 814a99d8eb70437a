// Saying that two records are one child, that they are not, and taking it back; and moving a row to the record it belongs to.
import { sql } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import { at, rowsOf, type WriteTx } from '../transaction.ts'

/** A record and the version that was compared. */
export type ComparedVersion = { readonly child: Id<'child'>; readonly version: number }

/** Two records said to be one child; the id is made with the form, so that the same form sent twice makes one union. */
export type NewUnion = {
  readonly id: Id<'record-union'>
  readonly merged: ComparedVersion
  readonly survivor: ComparedVersion
  readonly reason: string
}

/** Whether it is so now. False where one of the records changed since it was compared. Throws NotAllowed. */
export async function uniteRecords(tx: WriteTx, { id, merged, survivor, reason }: NewUnion): Promise<boolean> {
  const [row] = await rowsOf(
    tx,
    sql<{
      is: string
    }>`select unite_records(${id}, ${merged.child}, ${merged.version}, ${survivor.child}, ${survivor.version}, ${reason}) as "is"`,
  )
  return row?.is === 'united'
}

/** A union, and the version of it that was shown. */
export type ShownUnion = { readonly id: Id<'record-union'>; readonly version: number }

/** Takes a union back. False where it changed since it was shown. Throws NotAllowed. */
export async function partRecords(tx: WriteTx, { id, version }: ShownUnion, reason: string): Promise<boolean> {
  const [row] = await rowsOf(tx, sql<{ is: string }>`select part_records(${id}, ${version}, ${reason}) as "is"`)
  return row?.is === 'parted'
}

/** Lets those who may see either record see both. False where it changed since it was shown. Throws NotAllowed. */
export async function shareRecords(tx: WriteTx, { id, version }: ShownUnion, reason: string): Promise<boolean> {
  const [row] = await rowsOf(tx, sql<{ is: string }>`select share_records(${id}, ${version}, ${reason}) as "is"`)
  return row?.is === 'shared'
}

/** Remembers that two records are two children. Throws NotAllowed. */
export async function keepApart(
  tx: WriteTx,
  id: Id<'not-same-child'>,
  one: Id<'child'>,
  other: Id<'child'>,
  reason: string,
): Promise<void> {
  await rowsOf(tx, sql`select keep_apart(${id}, ${one}, ${other}, ${reason})`)
}

/** The tables whose rows may be written again on another record: of the child as a whole, and able to be in error. */
export const movableTables = [
  'social_care_status',
  'placement',
  'involvement',
  'notify_block',
  'meeting',
  'form',
] as const
/** One of them. */
export type MovableTable = (typeof movableTables)[number]

/** A row on the wrong record, and where it belongs. The id of the new row is made with the form. */
export type RowMove = {
  readonly table: MovableTable
  readonly row: string
  readonly from: Id<'child'>
  readonly to: Id<'child'>
  readonly newRow: string
  readonly reason: string
}

// What was answered, reviewed and amended goes with its form.
async function copyFormParts(tx: WriteTx, { row, to, newRow }: RowMove): Promise<void> {
  for (const name of ['form_amendment', 'form_answer', 'form_review']) {
    const part = sql.table(name)
    await rowsOf(
      tx,
      sql`insert into ${part} select r.* from ${part} x, jsonb_populate_record(null::${part}, to_jsonb(x)
        || jsonb_build_object('id', gen_random_uuid(), 'child_id', ${to}::uuid, 'form_id', ${newRow}::uuid)) r
        where x.form_id = ${row} order by x.recorded_at, x.id`,
    )
  }
}

/** Marks the row as entered in error where it stands and writes it again where it belongs. False where there is none to move. */
export async function moveRow(tx: WriteTx, move: RowMove): Promise<boolean> {
  const { table, row, from, to, newRow, reason } = move
  const said = table === 'meeting' ? sql`` : sql`, entered_in_error_reason = ${reason}`
  // The form of an episode goes where its episode goes.
  const ofChild = table === 'form' ? sql` and episode_id is null` : sql``
  const marked = await rowsOf(
    tx,
    sql`update ${sql.table(table)} set entered_in_error_at = ${at(tx.now)}${said}
      where id = ${row} and child_id = ${from} and entered_in_error_at is null${ofChild} returning id`,
  )
  if (marked.length === 0) return false
  await rowsOf(
    tx,
    sql`insert into ${sql.table(table)} select r.* from ${sql.table(table)} x, jsonb_populate_record(null::${sql.table(table)}, to_jsonb(x)
      || jsonb_build_object('id', ${newRow}::uuid, 'child_id', ${to}::uuid, 'entered_in_error_at', null, 'entered_in_error_reason', null)) r
      where x.id = ${row}`,
  )
  if (table === 'form') await copyFormParts(tx, move)
  await rowsOf(
    tx,
    sql`insert into moved_row (id, child_id, table_name, row_id, to_child, to_row)
      values (${newRow}, ${from}, ${table}, ${row}, ${to}, ${newRow})`,
  )
  return true
}
