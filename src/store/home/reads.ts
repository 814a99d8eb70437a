// What the home page counts, and what was recorded since somebody last looked.
import { type RawBuilder, sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { at, type ReadTx, rowsOf, shows } from '../transaction.ts'

/** How many there are among what the actor may see, whatever a list has room for. */
export type HomeCounts = {
  readonly missing: number
  readonly unconfirmed: number
  readonly overdue: number
  readonly dueToday: number
}

/** Counts now; due today means from now until just before `until`. */
export async function readHomeCounts(tx: ReadTx, until: Instant): Promise<HomeCounts> {
  const query = sql<HomeCounts>`
    select m.missing, u.unconfirmed, d.overdue, d.due_today as "dueToday" from
      (select count(*) as missing from episode e
        where e.entered_in_error_at is null and e.located_at is null and e.returned_at is null) m,
      (select count(*) as unconfirmed from episode e where e.entered_in_error_at is null
        and e.well_being_confirmed_at is null and (e.located_at is not null or e.returned_at is not null)) u,
      (select count(*) filter (where o.due_at < actor_now()) as overdue,
        count(*) filter (where o.due_at >= actor_now()) as due_today
        from obligation o where o.met_at is null and o.lapsed_at is null and o.closed_at is null
        and o.opens_at <= actor_now() and o.due_at < ${at(until)}::timestamptz) d`
  const [row] = await rowsOf(tx, query)
  if (row === undefined) throw new Error('nothing was counted')
  return row
}

/** Something that was recorded lately about an episode: `happenedAt` is when it happened, `recordedAt` when it was entered. */
export type NewsItem = {
  readonly kind: 'reported' | 'found' | 'interviewed'
  readonly episodeId: Id<'episode'>
  /** Null where the actor may see this episode only: the name is then as it was reported. */
  readonly childId: Id<'child'> | null
  readonly name: string
  readonly reference: string
  readonly happenedAt: Instant
  readonly recordedAt: Instant
}

type NewsRow = Omit<NewsItem, 'childId'> & { child_id: Id<'child'>; whole: boolean }

const withName = sql`coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''),
  nullif(e.described_name, ''), 'Name not known')`

// Found is the first version that has an end; from the versions entered lately, so that no older episode is looked at.
const ended = (version: RawBuilder<unknown>) =>
  sql`(${version}.row_data->>'located_at' is not null or ${version}.row_data->>'returned_at' is not null)`

/** What was reported, found and interviewed and entered after `since`, the latest first, at most `most`. */
export async function readNews(tx: ReadTx, since: Instant, most: number): Promise<NewsItem[]> {
  const from = sql`${at(since)}::timestamptz`
  const query = sql<NewsRow>`
    with recorded as (
      select 'reported' as kind, e.id, coalesce(e.last_seen_at, e.found_missing_at, e.reported_to_police_at, e.recorded_at) as happened_at, e.recorded_at
        from episode e where e.recorded_at > ${from}
      union all
      select 'found', h.row_id, least((h.row_data->>'located_at')::timestamptz, (h.row_data->>'returned_at')::timestamptz), h.from_at
        from history h where h.table_name = 'episode' and h.from_at > ${from} and ${ended(sql`h`)}
        and not exists (select from history b where b.table_name = 'episode' and b.row_id = h.row_id
          and b.version < h.version and ${ended(sql`b`)})
      union all
      select 'interviewed', r.episode_id, r.ended_at, r.recorded_at from return_interview r
        where r.recorded_at > ${from} and r.submitted_at is not null and r.entered_in_error_at is null
      union all
      select 'interviewed', p.episode_id, p.held_at, p.recorded_at from prevention_interview p
        where p.recorded_at > ${from} and p.entered_in_error_at is null)
    select n.kind, n.id as "episodeId", n.happened_at as "happenedAt", n.recorded_at as "recordedAt", e.reference,
      e.child_id, i.child_id is not null as whole, ${withName} as name
    from recorded n join episode e on e.id = n.id left join child_identity i on i.child_id = e.child_id
    where e.entered_in_error_at is null
    order by n.recorded_at desc, n.kind, n.id limit ${most}`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(({ child_id, whole, ...item }) => ({ ...item, childId: whole ? child_id : null }))
}
