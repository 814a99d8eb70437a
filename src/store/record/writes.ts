// Writing the sections of a child's record: new rows, changes, and what was entered in error.
import { sql } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import { type AnyRow, type Doubt, type PartName, partOf } from '../../domain/record/index.ts'
import { changeRow, type ShownRow } from '../children/writes.ts'
import { rowsOf, type WriteTx } from '../transaction.ts'
import { columnsOf } from './rows.ts'

/** A row to be kept, and what was doubted of it. */
export type NewRow = {
  readonly child: Id<'child'>
  readonly id: string
  readonly row: AnyRow
  readonly doubts: readonly Doubt[]
}

const doubtsText = (doubts: readonly Doubt[]) => sql`${[...doubts]}::text[]`

/** Adds a row, once, whatever is sent twice; false where one with this id stands already. Throws NotAllowed. */
export async function addRow(tx: WriteTx, part: PartName, { child, id, row, doubts }: NewRow): Promise<boolean> {
  const columns = columnsOf(part, row)
  const names = sql.join(columns.map(([name]) => sql.ref(name)))
  const values = sql.join(columns.map(([, value]) => value))
  const added = await rowsOf(
    tx,
    sql`insert into ${sql.table(partOf(part).table)} (id, child_id, doubts, ${names})
      values (${id}, ${child}, ${doubtsText(doubts)}, ${values}) on conflict (id) do nothing returning id`,
  )
  return added.length > 0
}

/** Saves a row over the version that was shown. False where there is none to see. Throws StaleSave, NotAllowed. */
export function saveRow(
  tx: WriteTx,
  part: PartName,
  shown: ShownRow,
  row: AnyRow,
  doubts: readonly Doubt[],
): Promise<boolean> {
  return changeRow(tx, partOf(part).table, shown, [...columnsOf(part, row), ['doubts', doubtsText(doubts)]])
}

/** Marks a row as entered in error; it leaves the lists and the rules. False where there is none. Throws StaleSave, NotAllowed. */
export function enterInError(tx: WriteTx, table: string, shown: ShownRow, reason: string): Promise<boolean> {
  const at = new Date(tx.now).toISOString()
  return changeRow(tx, table, shown, [
    ['entered_in_error_at', at],
    ['entered_in_error_reason', reason],
  ])
}

/** A picture to be kept with what is said of it. */
export type NewPicture = NewRow & {
  readonly type: string
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** Keeps a photograph and its picture, once, whatever is sent twice. Throws NotAllowed. */
export async function addPicture(tx: WriteTx, picture: NewPicture): Promise<void> {
  const { child, id, row, doubts, type, width, height, bytes } = picture
  const columns = columnsOf('photograph', row)
  const names = sql.join(columns.map(([name]) => sql.ref(name)))
  const values = sql.join(columns.map(([, value]) => value))
  const added = await rowsOf(
    tx,
    sql`insert into photograph (id, child_id, doubts, type, width, height, ${names})
      values (${id}, ${child}, ${doubtsText(doubts)}, ${type}, ${width}, ${height}, ${values})
      on conflict (id) do nothing returning id`,
  )
  if (added.length === 0) return
  await rowsOf(
    tx,
    sql`insert into photograph_image (photograph_id, child_id, bytes) values (${id}, ${child}, ${Buffer.from(bytes)})`,
  )
}

/** Somebody of the family who must not be told, and why; the block bears their name as it stands. */
export type NewFamilyBlock = {
  readonly child: Id<'child'>
  readonly member: string
  readonly id: string
  readonly reason: string
}

/** Makes the block, once; false where there is no such member to see. Throws NotAllowed. */
export async function blockFamilyMember(tx: WriteTx, { child, member, id, reason }: NewFamilyBlock): Promise<boolean> {
  const [found] = await rowsOf(
    tx,
    sql<{ name: string; child_id: string }>`select f.name, f.child_id from family_member f
      where f.id = ${member} and f.child_id = any((select records_of(${child}))::uuid[]) and f.entered_in_error_at is null`,
  )
  if (found === undefined) return false
  await rowsOf(
    tx,
    sql`insert into notify_block (id, child_id, who, reason, family_member_id)
      values (${id}, ${found.child_id}, ${found.name}, ${reason}, ${member}) on conflict (id) do nothing`,
  )
  return true
}
