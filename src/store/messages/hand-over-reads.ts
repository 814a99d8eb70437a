// Who leads an episode, and to whom it is handed: as the hand-overs of it and their acceptances say.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** One hand-over of an episode. Until it is accepted the episode stays with those who gave it. */
export type HandOverRead = {
  readonly id: Id<'episode-hand-over'>
  readonly to: string
  readonly toAgency: string
  readonly from: string | null
  readonly by: string
  readonly words: string
  readonly handedAt: Instant
  readonly acceptedAt: Instant | null
  readonly acceptedBy: string | null
  readonly withdrawn: { readonly at: Instant; readonly because: string } | null
  /** The message by which it is accepted; null before the engine has sent it. */
  readonly messageId: Id<'message'> | null
}

type Row = Omit<HandOverRead, 'withdrawn'> & {
  child_id: Id<'child'>
  withdrawn_at: Instant | null
  withdrawn_because: string | null
}

/** The hand-overs of an episode, the latest first. */
export async function readHandOvers(tx: ReadTx, episode: Id<'episode'>): Promise<HandOverRead[]> {
  const query = sql<Row>`
    select h.id, h.child_id, t.name as "to", g.name as "toAgency", f.name as "from", p.name as by, h.words, h.handed_at as "handedAt",
      m.accepted_at as "acceptedAt", w.name as "acceptedBy", h.withdrawn_at, h.withdrawn_because, m.id as "messageId"
    from episode_hand_over h join team t on t.id = h.to_team_id join agency g on g.id = t.agency_id
    left join team f on f.id = h.from_team_id join person p on p.id = h.recorded_by
    left join message m on m.episode_id = h.episode_id and m.subject = h.id::text and m.rule = 'hand-over'
    left join message_acceptance a on a.message_id = m.id and a.given_back_at is null left join person w on w.id = a.recorded_by
    where h.episode_id = ${episode} order by h.handed_at desc, h.id`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(({ child_id, withdrawn_at, withdrawn_because, ...row }) => ({
    ...row,
    withdrawn: withdrawn_at === null ? null : { at: withdrawn_at, because: withdrawn_because ?? '' },
  }))
}
