// A child's whole record as it was known at a moment, rebuilt from history by one query, under today's access of the reader.
import { sql } from 'kysely'
import { type Id, type Instant, instant } from '../../domain/kernel/index.ts'
import { at, type ReadTx, rowsOf, shows } from '../transaction.ts'
import { type RecordThen, recordOf } from './record.ts'
import { type KeptRow, type RowThen, rowThen } from './rows.ts'

export type { EpisodeThen, RecordThen } from './record.ts'
export type { RowThen } from './rows.ts'

// The records that are, or were once, this child, as far as the actor sees them.
const everJoined = (child: Id<'child'>) => sql`(select array(select unnest(records_of(${child}))
  union select unnest(u.moved || u.stayed) from record_union u where u.child_id = ${child} or u.survivor_id = ${child}))::uuid[]`

// Forms are known as lines: what was answered in them, word by word, is read in the form and its history.
const inForms = ['form_answer', 'form_amendment']

// What was raised of a pattern only grows, so it is its own history.
const patternAlerts = (child: Id<'child'>) =>
  sql`(select * from pattern_alert where child_id = any(${everJoined(child)})) a left join person p on p.id = a.recorded_by`

const rowsAt = (child: Id<'child'>, moment: Instant) => sql<KeptRow>`
  with today as (select c.relname as name, jsonb_object_agg(a.attname, null::text) as columns from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname)
  select h.table_name as "table", h.row_id as id, h.version, h.child_id as child, h.episode_id as episode, h.section,
    h.from_at as "savedAt", p.name as "by", coalesce(w.name, t.name) as named, coalesce(y.columns, '{}') || h.row_data as data
  from history h left join today y on y.name = h.table_name left join person p on p.id = h.actor
    left join person w on w.id = (h.row_data->>'person_id')::uuid
    left join team t on t.id = coalesce(h.row_data->>'team_id', h.row_data->>'home_team_id')::uuid
  where h.child_id = any(${everJoined(child)}) and h.table_name <> all(${inForms}::text[]) and h.from_at <= ${at(moment)} and (h.until_at is null or h.until_at > ${at(moment)})
  union all
  select 'pattern_alert', a.id, 1, a.child_id, null, 'patterns', a.recorded_at, p.name, null, to_jsonb(a)
  from ${patternAlerts(child)} where a.recorded_at <= ${at(moment)}
  order by 1, "savedAt", 2`

// The records that were the child then: those whose own pointers of that moment say so.
function groupThen(rows: readonly RowThen[], child: Id<'child'>): Set<string> {
  const pointers = new Map(rows.filter(row => row.table === 'child').map(row => [row.id, row.data.same_as ?? row.id]))
  const root = pointers.get(child)
  return new Set([...pointers].filter(([, to]) => to === root).map(([id]) => id))
}

/**
 * The record as known at a moment: by when it was recorded, not by when it happened. Null where there is no record that the
 * actor may see; `record` is null where it did not exist then.
 */
export async function readAsKnown(
  tx: ReadTx,
  child: Id<'child'>,
  moment: Instant,
): Promise<{ readonly record: RecordThen | null } | null> {
  const seen = await rowsOf(tx, sql<{ id: string }>`select id from child where id = ${child}`)
  if (seen.length === 0) return null
  shows(tx, child)
  const rows = (await rowsOf(tx, rowsAt(child, moment))).map(rowThen)
  const group = groupThen(rows, child)
  if (group.size === 0) return { record: null }
  const known = rows.filter(row => group.has(row.child))
  shows(tx, ...known.map(row => row.child))
  return { record: recordOf(tx.actor.role, child, known, instant(moment)) }
}

/** A change that was saved later. */
export type LaterChange = {
  readonly table: string
  readonly rowId: string
  readonly section: string
  readonly version: number
  readonly at: Instant
  readonly by: string | null
  readonly reason: string | null
}

/** What was saved about the child after a moment, the latest first, at most `most`; in sections that the actor may read. */
export async function readChangesSince(
  tx: ReadTx,
  child: Id<'child'>,
  moment: Instant,
  most: number,
): Promise<LaterChange[]> {
  const rows = await rowsOf(
    tx,
    sql<LaterChange>`select h.table_name as "table", h.row_id as "rowId", h.section, h.version, h.from_at as "at", p.name as "by", h.reason
      from history h left join person p on p.id = h.actor
      where h.child_id = any((select records_of(${child}))::uuid[]) and h.from_at > ${at(moment)} and h.table_name <> 'form_answer'
      union all
      select 'pattern_alert', a.id, 'patterns', 1, a.recorded_at, p.name, null from ${patternAlerts(child)} where a.recorded_at > ${at(moment)}
      order by "at" desc, 1, 2 limit ${most}`,
  )
  if (rows.length > 0) shows(tx, child)
  return rows
}
