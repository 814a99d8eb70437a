// Reading the police's part in an episode: assessments by stage, disputes over the level, entries on COMPACT.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Episode, PoliceLevel, Precision } from '../../domain/missing/index.ts'
import type { DisputeAnswer, DisputeOutcome, LevelDispute, StagedAssessment } from '../../domain/police/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** A police assessment with everything that was answered. */
export type FullAssessment = StagedAssessment & {
  readonly id: Id<'risk-assessment'>
  readonly level: PoliceLevel
  readonly reason: string
  /** The answers to the ten questions by key. */
  readonly answers: Readonly<Record<string, string>>
  /** What was said of the five factors by key. */
  readonly factors: Readonly<Record<string, string>>
}

/** The police's assessments of an episode, the latest first. One carried from another record keeps its author. */
export const readAssessmentsByStage = (tx: ReadTx, id: Id<'episode'>): Promise<FullAssessment[]> =>
  rowsOf(
    tx,
    sql<FullAssessment>`select r.id, r.stage, r.level, r.reason, r.answers, r.factors, r.assessed_at as at, p.name as by,
        p.id = actor_person() as mine
      from risk_assessment r left join carried_row c on c.id = r.id
      join person p on p.id = coalesce(c.first_recorded_by, r.recorded_by)
      where r.episode_id = ${id} order by r.assessed_at desc, r.recorded_at desc`,
  )

type DisputeRow = {
  id: Id<'level-dispute'>
  child_id: Id<'child'>
  raised_at: Instant
  raised_name: string
  agency: string | null
  ours: boolean
  disputed_level: PoliceLevel | null
  wanted_level: PoliceLevel
  grounds: string
  needed_at: Instant | null
  first_outcome: DisputeOutcome | null
  first_level: PoliceLevel | null
  first_reason: string | null
  first_decider: string | null
  first_at: Instant | null
  first_name: string | null
  continued_at: Instant | null
  continued_name: string | null
  continued_because: string | null
  second_outcome: DisputeOutcome | null
  second_level: PoliceLevel | null
  second_reason: string | null
  second_decider: string | null
  second_at: Instant | null
  second_name: string | null
  content_at: Instant | null
  content_name: string | null
  withdrawn_at: Instant | null
  withdrawn_name: string | null
  withdrawn_because: string | null
}

function answerOf(row: DisputeRow, step: 'first' | 'second'): DisputeAnswer | null {
  const [outcome, at] = [row[`${step}_outcome`], row[`${step}_at`]]
  if (outcome === null || at === null) return null
  return {
    ...{ outcome, at, level: row[`${step}_level`], reason: row[`${step}_reason`] ?? '' },
    ...{ decider: row[`${step}_decider`] ?? '', by: row[`${step}_name`] ?? '' },
  }
}

function wordOf(row: DisputeRow, what: 'continued' | 'withdrawn') {
  const at = row[`${what}_at`]
  return at === null ? null : { at, by: row[`${what}_name`] ?? '', because: row[`${what}_because`] ?? '' }
}

const disputeOf = (row: DisputeRow): LevelDispute => ({
  ...{ id: row.id, raisedAt: row.raised_at, raisedBy: row.raised_name, agency: row.agency ?? '', ours: row.ours },
  ...{ disputedLevel: row.disputed_level, wantedLevel: row.wanted_level, grounds: row.grounds },
  ...{ wantedBy: row.needed_at, first: answerOf(row, 'first'), continued: wordOf(row, 'continued') },
  second: answerOf(row, 'second'),
  content: row.content_at === null ? null : { at: row.content_at, by: row.content_name ?? '' },
  withdrawn: wordOf(row, 'withdrawn'),
})

const nameOf = (column: string) => sql`(select p.name from person p where p.id = d.${sql.ref(column)})`

/** The disputes over the level of an episode, the latest first. */
export async function readDisputes(tx: ReadTx, id: Id<'episode'>): Promise<LevelDispute[]> {
  const rows = await rowsOf(
    tx,
    sql<DisputeRow>`select d.*, ${nameOf('raised_by')} as raised_name, g.name as agency,
        dispute_is_ours(d.raised_by, d.raised_agency_id) as ours, ${nameOf('first_by')} as first_name,
        ${nameOf('continued_by')} as continued_name, ${nameOf('second_by')} as second_name,
        ${nameOf('content_by')} as content_name, ${nameOf('withdrawn_by')} as withdrawn_name
      from level_dispute d left join agency g on g.id = d.raised_agency_id
      where d.episode_id = ${id} order by d.raised_at desc, d.id`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(disputeOf)
}

/** An entry on COMPACT as it was recorded. */
export type CompactEntry = {
  readonly id: Id<'compact-entry'>
  readonly reference: string
  readonly at: Instant
  readonly precision: Precision
  readonly by: string
  readonly inError: { readonly at: Instant; readonly reason: string } | null
}

type CompactRow = Omit<CompactEntry, 'inError'> & {
  child_id: Id<'child'>
  error_at: Instant | null
  error_reason: string | null
}

/** The entries on COMPACT of an episode, the latest first; those entered in error are among them. */
export async function readCompactEntries(tx: ReadTx, id: Id<'episode'>): Promise<CompactEntry[]> {
  const rows = await rowsOf(
    tx,
    sql<CompactRow>`select e.id, e.child_id, e.reference, e.entered_at as at, e.entered_precision as precision, p.name as by,
        e.entered_in_error_at as error_at, e.entered_in_error_reason as error_reason
      from compact_entry e left join carried_row c on c.id = e.id
      join person p on p.id = coalesce(c.first_recorded_by, e.recorded_by)
      where e.episode_id = ${id} order by e.entered_at desc, e.recorded_at desc`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(({ child_id: _, error_at, error_reason, ...entry }) => ({
    ...entry,
    inError: error_at === null ? null : { at: error_at, reason: error_reason ?? '' },
  }))
}

/** Whether the child was looked after on the day on which they went (DEF-5.4); null where the actor may not see that. */
export async function readInCareThen(
  tx: ReadTx,
  { id, childId }: Pick<Episode, 'id' | 'childId'>,
): Promise<boolean | null> {
  const query = sql<{ in_care: boolean | null }>`
    select case when role_may('social-care', 'read') and sees_whole(${childId}) then exists (
      select from social_care_status s where s.child_id = any((select records_of(e.child_id))::uuid[]) and s.status = 'in-care'
        and s.entered_in_error_at is null and s.from_on <= d.day and (s.until_on is null or s.until_on > d.day)) end as in_care
    from episode e, lateral (select (coalesce(e.last_seen_at, e.found_missing_at, least(e.reported_to_police_at, e.police_accepted_at),
      e.recorded_at) at time zone 'Europe/London')::date as day) d
    where e.id = ${id}`
  return (await rowsOf(tx, query))[0]?.in_care ?? null
}
