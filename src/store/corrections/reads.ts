// What was corrected in an episode, what looks like the same time, and where an episode went.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Episode, EpisodeVersion } from '../../domain/missing/index.ts'
import { readEpisode } from '../missing/reads.ts'
import { type ReadTx, rowsOf, sqlOf } from '../transaction.ts'

/** A correction of an episode: the row before and after, who, when and why. */
export type Correction = {
  readonly before: EpisodeVersion
  readonly after: EpisodeVersion
  readonly by: string | null
  readonly at: Instant
  readonly reason: string
}

/** Every change of an episode for which somebody gave a reason, the latest first. */
export const readCorrections = (tx: ReadTx, id: Id<'episode'>): Promise<Correction[]> =>
  rowsOf(
    tx,
    sql<Correction>`select b.row_data as before, a.row_data as after, p.name as by, a.from_at as at, a.reason
      from history a join history b on b.table_name = 'episode' and b.row_id = a.row_id and b.version = a.version - 1
      left join person p on p.id = a.actor
      where a.table_name = 'episode' and a.row_id = ${id} and a.reason is not null order by a.version desc limit 100`,
  )

const start = (row: string) =>
  sql.raw(`coalesce(${row}.last_seen_at, ${row}.found_missing_at, ${row}.reported_to_police_at, ${row}.recorded_at)`)

/**
 * Other episodes of the same child that began within 24 hours of this one, or were still open when it began: they may be
 * the same time, told twice. Only those that the actor may see.
 */
export async function readLookAlikes(tx: ReadTx, episode: Episode): Promise<Episode[]> {
  if (episode.enteredInErrorAt !== null) return []
  const rows = await rowsOf(
    tx,
    sql<{ id: Id<'episode'> }>`select o.id from episode e join child c on c.id = e.child_id
      join child s on coalesce(s.same_as, s.id) = coalesce(c.same_as, c.id) join episode o on o.child_id = s.id
      where e.id = ${episode.id} and o.id <> e.id and o.entered_in_error_at is null
        and (abs(extract(epoch from ${start('o')} - ${start('e')})) <= 86400
          or e.well_being_confirmed_at is null and o.located_at is null and o.returned_at is null
            and e.located_at is null and e.returned_at is null)
      order by o.recorded_at, o.id limit 5`,
  )
  const alike: Episode[] = []
  for (const row of rows) {
    const found = await readEpisode(tx, row.id)
    if (found !== null) alike.push(found)
  }
  return alike
}

/** The episode as which this one stands on another record, where the actor may see it. */
export async function readMovedTo(tx: ReadTx, id: Id<'episode'>): Promise<Episode | null> {
  const query = sqlOf(tx).selectFrom('episode').select('id').where('moved_from', '=', id)
  const row = await query.where('entered_in_error_at', 'is', null).limit(1).executeTakeFirst()
  return row === undefined ? null : readEpisode(tx, row.id)
}

/** One of the four checks of POL-12.6. */
export type PoliceCheck = {
  readonly lookedAt: 'pnc' | 'compact' | 'storm' | 'home-address'
  readonly done: boolean
  readonly result: string
}

/** The checks that the police made on a child whom nobody had reported. */
export const readPoliceChecks = (tx: ReadTx, id: Id<'episode'>): Promise<PoliceCheck[]> =>
  sqlOf(tx)
    .selectFrom('police_check')
    .select(['looked_at as lookedAt', 'done', 'result'])
    .where('episode_id', '=', id)
    .orderBy('looked_at')
    .execute()
