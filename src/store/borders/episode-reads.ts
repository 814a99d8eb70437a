// Reading what an episode holds of placements across borders: authorities, decisions, outcomes sent, and copies of police reports.
import { sql } from 'kysely'
import type { EpisodeAuthorities } from '../../domain/borders/index.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type { Area, Authority } from '../../domain/protocol/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import { areaInEpisode } from './letter-reads.ts'

/** Whether a row was entered in error, and why. */
export type Erring = { readonly at: Instant; readonly reason: string } | null

type ErringRow = { error_at: Instant | null; error_reason: string | null; child_id: Id<'child'> }

const erringColumns = sql`t.entered_in_error_at as error_at, t.entered_in_error_reason as error_reason`

function withErring<R extends ErringRow>(tx: ReadTx, rows: readonly R[]) {
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(({ error_at, error_reason, child_id: _, ...row }) => ({
    ...row,
    inError: error_at === null ? null : { at: error_at, reason: error_reason ?? '' },
  }))
}

/** What the designated leads decided after the letter (PLAC-20.7). */
export type FurtherAction = {
  readonly id: Id<'further-action'>
  readonly at: Instant
  readonly with: string
  readonly outcome: 'further-action' | 'no-further-action'
  readonly reason: string
  readonly by: string
  readonly inError: Erring
}

const recordedBy = sql`left join carried_row c on c.id = t.id join person p on p.id = coalesce(c.first_recorded_by, t.recorded_by)`

/** The decisions recorded in an episode, the latest first. */
export async function readFurtherActions(tx: ReadTx, episode: Id<'episode'>): Promise<FurtherAction[]> {
  const rows = await rowsOf(
    tx,
    sql<
      Omit<FurtherAction, 'inError'> & ErringRow
    >`select t.id, t.child_id, t.decided_at as at, t.decided_with as "with",
        t.outcome, t.reason, p.name as by, ${erringColumns} from further_action t ${recordedBy}
      where t.episode_id = ${episode} order by t.decided_at desc, t.id`,
  )
  return withErring(tx, rows)
}

/** What of a return interview went to the placing authority, and when it reviews its support (OLA-10.1c). */
export type InterviewOutcome = {
  readonly id: Id<'interview-outcome'>
  readonly at: Instant
  readonly to: string
  readonly outcome: string
  readonly reviewOn: Day | null
  readonly by: string
  readonly inError: Erring
}

/** The outcomes sent of an episode, the latest first. */
export async function readInterviewOutcomes(tx: ReadTx, episode: Id<'episode'>): Promise<InterviewOutcome[]> {
  const rows = await rowsOf(
    tx,
    sql<
      Omit<InterviewOutcome, 'inError'> & ErringRow
    >`select t.id, t.child_id, t.sent_at as at, t.sent_to as "to", t.outcome,
        t.review_on as "reviewOn", p.name as by, ${erringColumns} from interview_outcome t ${recordedBy}
      where t.episode_id = ${episode} order by t.sent_at desc, t.id`,
  )
  return withErring(tx, rows)
}

/** A copy of the police's report that the provider sent on (PLAC-A6.2). */
export type CompactCopy = {
  readonly id: Id<'compact-copy'>
  readonly report: 'missing' | 'found'
  readonly at: Instant
  readonly sentBy: string
  readonly reference: string
  readonly says: string
  readonly updatedAt: Instant | null
  readonly updatedBy: string | null
  readonly by: string
  readonly inError: Erring
}

/** The copies of an episode, the latest first. */
export async function readCompactCopies(tx: ReadTx, episode: Id<'episode'>): Promise<CompactCopy[]> {
  const rows = await rowsOf(
    tx,
    sql<
      Omit<CompactCopy, 'inError'> & ErringRow
    >`select t.id, t.child_id, t.report, t.received_at as at, t.sent_by as "sentBy",
        t.reference, t.says, t.record_updated_at as "updatedAt", u.name as "updatedBy", p.name as by, ${erringColumns}
      from compact_copy t ${recordedBy} left join person u on u.id = t.record_updated_by
      where t.episode_id = ${episode} order by t.received_at desc, t.id`,
  )
  return withErring(tx, rows)
}

/** The authorities that an episode concerns as they stand, and each time that they were put right. */
export type AuthoritiesRead = {
  readonly stands: EpisodeAuthorities
  readonly changes: readonly (EpisodeAuthorities & {
    readonly at: Instant
    readonly by: string
    readonly reason: string
  })[]
}

type StandsRow = {
  child_id: Id<'child'>
  responsible: Authority | null
  own: Authority
  name: string | null
  lives_in: Area | null
  reporting: Authority | null
}

const hostIn = (area: Area | null): Authority => (area === null || area === 'elsewhere' ? 'other' : area)

/** Reads them; null where the episode cannot be seen. Without a correction the reporter's own authority is where it was reported. */
export async function readEpisodeAuthorities(tx: ReadTx, episode: Id<'episode'>): Promise<AuthoritiesRead | null> {
  const [row] = await rowsOf(
    tx,
    sql<StandsRow>`select e.child_id, e.responsible_authority as responsible, c.responsible_authority as own,
        c.responsible_authority_name as name, ${areaInEpisode} as lives_in, g.authority as reporting
      from episode e join child c on c.id = e.child_id left join team t on t.id = e.reporter_team_id
      left join agency g on g.id = t.agency_id where e.id = ${episode}`,
  )
  if (row === undefined) return null
  shows(tx, row.child_id)
  const changes = await rowsOf(
    tx,
    sql<
      AuthoritiesRead['changes'][number]
    >`select t.responsible, t.host, t.reporting, t.other_names as "otherNames", t.reason,
        t.recorded_at as at, p.name as by from episode_authority t ${recordedBy}
      where t.episode_id = ${episode} order by t.recorded_at desc, t.id`,
  )
  const host = hostIn(row.lives_in)
  const recorded = { responsible: row.responsible ?? row.own, host, reporting: row.reporting ?? host }
  return { stands: changes[0] ?? { ...recorded, otherNames: row.name ?? '' }, changes }
}
