// Reading the notifications of placements and the statutory reviews of a child, and the duties that a review judges.
import { sql } from 'kysely'
import type { Adequacy, JudgedDuty } from '../../domain/borders/index.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import type { Erring } from './episode-reads.ts'

/** A notification of a placement that went or came. */
export type PlacementNotice = {
  readonly id: Id<'placement-notice'>
  readonly formId: Id<'form'> | null
  readonly direction: 'sent' | 'received'
  readonly about: 'new' | 'change' | 'end'
  readonly at: Instant
  readonly party: string
  readonly means: string
  readonly by: string
  readonly inError: Erring
}

type NoticeRow = Omit<PlacementNotice, 'inError'> & {
  child_id: Id<'child'>
  error_at: Instant | null
  error_reason: string | null
}

/** The notifications of a child's placements, the latest first. */
export async function readPlacementNotices(tx: ReadTx, child: Id<'child'>): Promise<PlacementNotice[]> {
  const rows = await rowsOf(
    tx,
    sql<NoticeRow>`select n.id, n.child_id, n.form_id as "formId", n.direction, n.about, n.at, n.party,
        n.sent_by_means as means, p.name as by, n.entered_in_error_at as error_at, n.entered_in_error_reason as error_reason
      from placement_notice n join person p on p.id = n.recorded_by
      where n.child_id = any((select records_of(${child}))::uuid[]) order by n.at desc, n.id`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(({ child_id: _, error_at, error_reason, ...notice }) => ({
    ...notice,
    inError: error_at === null ? null : { at: error_at, reason: error_reason ?? '' },
  }))
}

/** A statutory review, and the reviewing officer's report on it where it was made. */
export type StatutoryReview = {
  readonly id: Id<'statutory-review'>
  readonly heldOn: Day
  readonly outOfArea: boolean
  readonly version: number
  readonly report: {
    readonly since: Day
    readonly episodes: number
    readonly adequacy: Adequacy
    readonly reason: string
    readonly exceptions: string
    readonly at: Instant
    readonly by: string
  } | null
  readonly managerTold: { readonly at: Instant; readonly who: string } | null
  readonly inError: Erring
}

type ReviewRow = {
  id: Id<'statutory-review'>
  child_id: Id<'child'>
  held_on: Day
  out_of_area: boolean
  version: number
  since_on: Day | null
  episodes: number | null
  adequacy: Adequacy | null
  adequacy_reason: string | null
  exceptions: string | null
  reported_at: Instant | null
  reporter: string | null
  manager_told_at: Instant | null
  manager_told: string | null
  entered_in_error_at: Instant | null
  entered_in_error_reason: string | null
}

function reportOf(row: ReviewRow): StatutoryReview['report'] {
  if (row.reported_at === null || row.since_on === null || row.adequacy === null) return null
  return {
    ...{ since: row.since_on, episodes: row.episodes ?? 0, adequacy: row.adequacy, reason: row.adequacy_reason ?? '' },
    ...{ exceptions: row.exceptions ?? '', at: row.reported_at, by: row.reporter ?? '' },
  }
}

/** The statutory reviews of a child, the latest first; those entered in error are among them. */
export async function readStatutoryReviews(tx: ReadTx, child: Id<'child'>): Promise<StatutoryReview[]> {
  const rows = await rowsOf(
    tx,
    sql<ReviewRow>`select r.*, p.name as reporter from statutory_review r left join person p on p.id = r.reported_by
      where r.child_id = any((select records_of(${child}))::uuid[]) order by r.held_on desc, r.recorded_at desc`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(row => ({
    ...{ id: row.id, heldOn: row.held_on, outOfArea: row.out_of_area, version: row.version, report: reportOf(row) },
    managerTold: row.manager_told_at === null ? null : { at: row.manager_told_at, who: row.manager_told ?? '' },
    inError:
      row.entered_in_error_at === null
        ? null
        : { at: row.entered_in_error_at, reason: row.entered_in_error_reason ?? '' },
  }))
}

/** The duties of a child that have a deadline and were not taken back, as the list of exceptions looks at them. */
export async function readJudgedDuties(tx: ReadTx, child: Id<'child'>): Promise<JudgedDuty[]> {
  const rows = await rowsOf(
    tx,
    sql<
      JudgedDuty & { record_id: Id<'child'> }
    >`select o.rule, o.opens_at as "opensAt", o.due_at as "dueAt", o.met_at as "metAt",
        o.record_id from obligation o
      where o.record_id = any((select records_of(${child}))::uuid[]) and o.due_at is not null and o.lapsed_at is null
      order by o.opens_at limit 500`,
  )
  shows(tx, ...rows.map(row => row.record_id))
  return rows.map(({ record_id: _, ...duty }) => duty)
}
