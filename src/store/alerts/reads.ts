// Reading markers about a child, alerts and flags of an episode, disruption tools, and referrals to the NRM.
import { type RawBuilder, sql } from 'kysely'
import type { Alert, AuthorityFlag, RiskMarker } from '../../domain/alerts/index.ts'
import type { DisruptionStep, ToolOutcome, ToolSubject } from '../../domain/disruption/index.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type { AlertOutcome, RiskMarkerKind } from '../../domain/protocol/index.ts'
import type { Grounds, Referral, ReferralOutcome } from '../../domain/trafficking/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** What every row has besides what it says. */
type Row<K extends string> = {
  id: Id<K>
  child_id: Id<'child'>
  version: number
  by: string
  entered_in_error_at: Instant | null
  entered_in_error_reason: string | null
}

// A row that was carried from another record keeps its author.
const author = sql`(select p.name from person p where p.id = coalesce((select c.first_recorded_by from carried_row c where c.id = x.id), x.recorded_by))`

async function rowsSeen<R extends Row<string>>(tx: ReadTx, query: RawBuilder<R>): Promise<R[]> {
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows
}

const wrong = ({ entered_in_error_at, entered_in_error_reason }: Row<string>) =>
  entered_in_error_at === null ? null : { at: entered_in_error_at, reason: entered_in_error_reason ?? '' }

const known = ({ id, by, version }: Row<string>) => ({ id, by, version })

type MarkerRow = Row<'risk-marker'> & {
  episode_id: Id<'episode'> | null
  kind: RiskMarkerKind
  signs: string[]
  says: string
  since_at: Instant
  form_id: Id<'form'> | null
  ended_at: Instant | null
  ended_because: string | null
}

const markerOf = (row: MarkerRow): RiskMarker => ({
  ...{ ...known(row), id: row.id, childId: row.child_id, episodeId: row.episode_id, kind: row.kind, signs: row.signs },
  ...{ says: row.says, since: row.since_at, form: row.form_id, inError: wrong(row) },
  ended: row.ended_at === null ? null : { at: row.ended_at, because: row.ended_because ?? '' },
})

/** The markers of a child and of its episodes, the latest first; those ended and entered in error are among them. */
export async function readMarkers(tx: ReadTx, child: Id<'child'>): Promise<RiskMarker[]> {
  const query = sql<MarkerRow>`select x.*, ${author} as by from risk_marker x
    where x.child_id = any((select records_of(${child}))::uuid[]) order by x.since_at desc, x.recorded_at desc, x.id`
  return (await rowsSeen(tx, query)).map(markerOf)
}

/** The markers that belong to one episode, likewise. */
export async function readMarkersOfEpisode(tx: ReadTx, episode: Id<'episode'>): Promise<RiskMarker[]> {
  const query = sql<MarkerRow>`select x.*, ${author} as by from risk_marker x
    where x.episode_id = ${episode} order by x.since_at desc, x.recorded_at desc, x.id`
  return (await rowsSeen(tx, query)).map(markerOf)
}

type AlertRow = Row<'alert-consideration'> & {
  outcome: AlertOutcome
  authorities: string
  reason: string
  details: string
  considered_at: Instant
  withdrawn_at: Instant | null
  withdrawn_how: string | null
}

const alertOf = (row: AlertRow): Alert => ({
  ...{ ...known(row), id: row.id, outcome: row.outcome, authorities: row.authorities, reason: row.reason },
  ...{ details: row.details, at: row.considered_at, inError: wrong(row) },
  withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, how: row.withdrawn_how ?? '' },
})

/** What was considered about alerts in an episode, the latest first. */
export async function readAlerts(tx: ReadTx, episode: Id<'episode'>): Promise<Alert[]> {
  const query = sql<AlertRow>`select x.*, ${author} as by from alert_consideration x
    where x.episode_id = ${episode} order by x.considered_at desc, x.recorded_at desc, x.id`
  return (await rowsSeen(tx, query)).map(alertOf)
}

type FlagRow = Row<'authority-flag'> & {
  authority: string
  asked_of: string
  reference: string
  asked_at: Instant
  cancelled_at: Instant | null
  cancelled_how: string | null
}

const flagOf = (row: FlagRow): AuthorityFlag => ({
  ...{ ...known(row), id: row.id, authority: row.authority, askedOf: row.asked_of, reference: row.reference },
  ...{ askedAt: row.asked_at, inError: wrong(row) },
  cancelled: row.cancelled_at === null ? null : { at: row.cancelled_at, how: row.cancelled_how ?? '' },
})

/** The flags at other authorities of an episode, the latest first. */
export async function readFlags(tx: ReadTx, episode: Id<'episode'>): Promise<AuthorityFlag[]> {
  const query = sql<FlagRow>`select x.*, ${author} as by from authority_flag x
    where x.episode_id = ${episode} order by x.asked_at desc, x.recorded_at desc, x.id`
  return (await rowsSeen(tx, query)).map(flagOf)
}

type StepRow = Row<'disruption-step'> & {
  tool: string
  outcome: ToolOutcome
  about: ToolSubject | null
  lead: string
  reason: string
  done_on: Day
}

const stepOf = (row: StepRow): DisruptionStep => ({
  ...{ ...known(row), id: row.id, tool: row.tool, outcome: row.outcome, about: row.about, lead: row.lead },
  ...{ reason: row.reason, on: row.done_on, inError: wrong(row) },
})

/** The disruption tools that were considered or used for a child, the latest first. */
export async function readDisruption(tx: ReadTx, child: Id<'child'>): Promise<DisruptionStep[]> {
  const query = sql<StepRow>`select x.*, ${author} as by from disruption_step x
    where x.child_id = any((select records_of(${child}))::uuid[]) order by x.done_on desc, x.recorded_at desc, x.id`
  return (await rowsSeen(tx, query)).map(stepOf)
}

type ReferralRow = Row<'nrm-consideration'> & {
  outcome: ReferralOutcome
  reason: string
  considered_at: Instant
  referred_at: Instant | null
  reference: string | null
  first_responder: string | null
  reasonable: Grounds | null
  reasonable_on: Day | null
  conclusive: Grounds | null
  conclusive_on: Day | null
}

const decisionOf = (is: Grounds | null, on: Day | null) => (is === null || on === null ? null : { is, on })

const referralOf = (row: ReferralRow): Referral => ({
  ...{
    ...known(row),
    id: row.id,
    outcome: row.outcome,
    reason: row.reason,
    at: row.considered_at,
    inError: wrong(row),
  },
  referred:
    row.referred_at === null
      ? null
      : { at: row.referred_at, reference: row.reference ?? '', firstResponder: row.first_responder ?? '' },
  reasonable: decisionOf(row.reasonable, row.reasonable_on),
  conclusive: decisionOf(row.conclusive, row.conclusive_on),
})

/** Whether referrals to the NRM were considered for a child, and what became of each; the latest first. */
export async function readReferrals(tx: ReadTx, child: Id<'child'>): Promise<Referral[]> {
  const query = sql<ReferralRow>`select x.*, ${author} as by from nrm_consideration x
    where x.child_id = any((select records_of(${child}))::uuid[]) order by x.considered_at desc, x.recorded_at desc, x.id`
  return (await rowsSeen(tx, query)).map(referralOf)
}
