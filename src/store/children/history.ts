// What a section of a child's record said before, and who changed it: nothing is overwritten.
import { sql } from 'kysely'
import type { Section } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** One version of one row. `until` is null for the version that stands. */
export type Version = {
  readonly table: string
  readonly rowId: string
  readonly version: number
  readonly from: Instant
  readonly until: Instant | null
  readonly row: Readonly<Record<string, unknown>>
  readonly by: string | null
  readonly reason: string | null
  /** The person, team or home that the row names by id; null where it names none. */
  readonly named: string | null
}

/** Every version of a section's rows that the actor may see, the newest first, at most `most`. */
export async function readHistory(tx: ReadTx, child: Id<'child'>, section: Section, most: number): Promise<Version[]> {
  const rows = await rowsOf(
    tx,
    sql<Version>`select h.table_name as "table", h.row_id as "rowId", h.version, h.from_at as "from", h.until_at as "until",
      h.row_data as "row", p.name as "by", h.reason, coalesce(w.name, t.name) as named from history h left join person p on p.id = h.actor
      left join person w on w.id = (h.row_data->>'person_id')::uuid
      left join team t on t.id = coalesce(h.row_data->>'team_id', h.row_data->>'home_team_id', h.row_data->>'school_team_id')::uuid
      where h.child_id = any((select records_of(${child}))::uuid[]) and h.section = ${section} order by h.from_at desc, h.version desc, h.row_id limit ${most}`,
  )
  if (rows.length > 0) shows(tx, child)
  return rows
}

/** Who saved the version of a row that stands, and when; null where it cannot be seen. */
export async function readSaver(
  tx: ReadTx,
  table: string,
  rowId: string,
): Promise<{ readonly by: string | null; readonly at: Instant } | null> {
  const [row] = await rowsOf(
    tx,
    sql<{ by: string | null; at: Instant }>`select p.name as "by", h.from_at as "at" from history h
      left join person p on p.id = h.actor where h.table_name = ${table} and h.row_id = ${rowId} and h.until_at is null`,
  )
  return row ?? null
}
