// Writing what was asked and done after a matrix, and which area answers for a district.
import { type Insertable, sql } from 'kysely'
import type { Day, Id } from '../../domain/kernel/index.ts'
import { changeRow, type ShownRow, type Written } from '../children/writes.ts'
import type { DirectoryOutcome } from '../directory/writes.ts'
import { maybeOn, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'
import type { PathwayTables } from './tables.ts'

/** A table of what follows a matrix. */
export type MatrixTable = 'routing' | 'routing_sent' | 'panel_decision'

/** Adds a row, once, whatever is sent twice. Throws NotAllowed. */
export async function addPathwayRow<T extends MatrixTable>(
  tx: WriteTx,
  table: T,
  row: Insertable<PathwayTables[T]>,
): Promise<void> {
  // The row is the table's by its type; Kysely cannot say so of a table that is not known beforehand.
  const insert = sqlOf(tx)
    .insertInto(table as MatrixTable)
    .values(row as never)
  await insert.onConflict(conflict => conflict.column('id').doNothing()).execute()
}

/** A routing as it is added. */
export type NewRouting = Insertable<PathwayTables['routing']>

/** Adds the routing of a matrix that has none. False where somebody was quicker. Throws NotAllowed. */
export async function addRouting(tx: WriteTx, row: NewRouting): Promise<boolean> {
  const insert = sqlOf(tx).insertInto('routing').values(row)
  const added = await insert
    .onConflict(conflict => conflict.column('form_id').doNothing())
    .returning('id')
    .execute()
  return added.length > 0
}

/** Changes columns over the version that was shown. False where there is none to see. Throws StaleSave, NotAllowed. */
export const changePathwayRow = (
  tx: WriteTx,
  table: MatrixTable,
  shown: ShownRow,
  columns: readonly Written[],
): Promise<boolean> => changeRow(tx, table, shown, columns)

type Outcome = { outcome: DirectoryOutcome }

/** A district given to an area; `standing` is the line that the form was opened over. */
export type NewDistrictArea = {
  readonly id: Id<'district-area'>
  readonly kind: string
  readonly district: string
  readonly area: string
  readonly from: Day
  readonly standing: Id<'district-area'> | null
  readonly reason: string
}

/** Gives a district to an area from a day on. */
export async function setDistrictArea(tx: WriteTx, set: NewDistrictArea): Promise<DirectoryOutcome> {
  const [row] = await rowsOf(
    tx,
    sql<Outcome>`select set_district_area(${set.id}, ${set.kind}, ${set.district}, ${set.area}, ${maybeOn(set.from)}::date,
      ${set.standing}::uuid, ${set.reason}) as outcome`,
  )
  return row?.outcome ?? 'unknown'
}

/** Somebody who holds an area from a day on, or stands in until a day. */
export type NewAreaWorker = {
  readonly id: Id<'area-worker'>
  readonly kind: string
  readonly area: string
  readonly part: 'holder' | 'cover'
  readonly person: string
  readonly from: Day
  readonly until: Day | null
  readonly standing: Id<'area-worker'> | null
  readonly reason: string
}

/** Sets who holds an area, or who stands in. */
export async function setAreaWorker(tx: WriteTx, set: NewAreaWorker): Promise<DirectoryOutcome> {
  const [row] = await rowsOf(
    tx,
    sql<Outcome>`select set_area_worker(${set.id}, ${set.kind}, ${set.area}, ${set.part}, ${set.person}::uuid, ${maybeOn(set.from)}::date,
      ${maybeOn(set.until)}::date, ${set.standing}::uuid, ${set.reason}) as outcome`,
  )
  return row?.outcome ?? 'unknown'
}
