// Reading the sections of a child's record, one picture, and what a form asks of other records.
import { sql } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import type { LastSaved } from '../../domain/record/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

export { type LinkedChoice, readLinkedChoices } from './linked.ts'
export { type PeoplePart, type PersonBeside, readMayBeSamePerson } from './same-person.ts'
export { type FamilyBlock, type KeptRow, type RecordSections, readRecordSections } from './sections.ts'

/** Something to choose from on a form. */
export type SchoolChoice = { readonly value: string; readonly text: string }

/** The schools of the partnership, by name. */
export const readSchools = (tx: ReadTx): Promise<SchoolChoice[]> =>
  rowsOf(
    tx,
    sql<SchoolChoice>`select t.id as value, t.name as text from team t where t.kind = 'school' and t.until_on is null
      order by t.name, t.id limit 1000`,
  )

/** A number of a child. */
export type Numbered = { readonly kind: string; readonly value: string }

/** Other children whom the actor may see and who have the same number, three at the most. */
export async function readSameNumber(
  tx: ReadTx,
  child: Id<'child'>,
  { kind, value }: Numbered,
): Promise<Id<'child'>[]> {
  const rows = await rowsOf(
    tx,
    sql<{ child_id: Id<'child'> }>`select distinct i.child_id from identifier i
      where i.kind = ${kind} and i.value = ${value} and i.child_id <> all(records_of(${child}))
        and i.entered_in_error_at is null order by i.child_id limit 3`,
  )
  const found = rows.map(row => row.child_id)
  shows(tx, ...found)
  return found
}

/** Who saved the version of a row that stands, and when; null where it cannot be seen. */
export async function readLastSaved(tx: ReadTx, table: string, rowId: string): Promise<LastSaved | null> {
  const [row] = await rowsOf(
    tx,
    sql<LastSaved>`select h.actor as "by", h.from_at as "at" from history h
      where h.table_name = ${table} and h.row_id = ${rowId} and h.until_at is null`,
  )
  return row ?? null
}

/** A picture as it is sent. */
export type PictureBytes = { readonly type: string; readonly bytes: Uint8Array }

/** The picture of a photograph of this child, also of one that was entered in error; null where there is none to see. */
export async function readPicture(tx: ReadTx, child: Id<'child'>, photograph: string): Promise<PictureBytes | null> {
  const [row] = await rowsOf(
    tx,
    sql<PictureBytes>`select p.type, i.bytes from photograph p join photograph_image i on i.photograph_id = p.id
      where p.id = ${photograph} and p.child_id = any((select records_of(${child}))::uuid[])`,
  )
  if (row === undefined) return null
  shows(tx, child)
  return row
}
