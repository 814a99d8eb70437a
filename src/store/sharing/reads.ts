// Reading what stands around a return interview: who holds it, the advocate, consent, what went to whom, early help, the plan.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Blocked } from '../../domain/missing/index.ts'
import type { Authority, ShareRecipient, SharingBasis } from '../../domain/protocol/index.ts'
import type {
  AdvocateOffer,
  AdvocateOutcome,
  Agrees,
  Allocation,
  Conflict,
  DecidedByEarlyHelp,
  EarlyHelpDecision,
  KeptConsent,
  SafetyPlan,
  ServiceBy,
  Share,
  ShareWay,
} from '../../domain/sharing/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

type Written = {
  readonly child_id: Id<'child'>
  readonly name: string
  readonly entered_in_error_at: Instant | null
  readonly entered_in_error_reason: string | null
}

// Whoever wrote a row down first, also where an episode was carried to another record.
const written = sql`(select p.name from person p where p.id = coalesce(c.first_recorded_by, x.recorded_by)) as name`

const rowsIn = async <T extends Written>(tx: ReadTx, table: string, order: string, id: Id<'episode'>): Promise<T[]> => {
  const rows = await rowsOf(
    tx,
    sql<T>`select x.*, ${written} from ${sql.table(table)} x left join carried_row c on c.id = x.id
      where x.episode_id = ${id} order by ${sql.ref(`x.${order}`)} desc, x.recorded_at desc`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return rows
}

const errorOf = ({ entered_in_error_at: at, entered_in_error_reason: reason }: Written) =>
  at === null ? null : { at, reason: reason ?? '' }

type AllocationRow = Written & {
  id: Id<'interview-allocation'>
  provider: string
  interviewer: string
  conflicts: Conflict[]
  kept_because: string
  allocated_at: Instant
}

/** Who was to hold the interview of an episode, the latest first; what was entered in error is among them. */
export async function readAllocations(tx: ReadTx, episode: Id<'episode'>): Promise<Allocation[]> {
  const rows = await rowsIn<AllocationRow>(tx, 'interview_allocation', 'allocated_at', episode)
  return rows.map(row => ({
    ...{ id: row.id, provider: row.provider, interviewer: row.interviewer, conflicts: row.conflicts },
    ...{ keptBecause: row.kept_because, at: row.allocated_at, by: row.name, inError: errorOf(row) },
  }))
}

type AdvocateRow = Written & {
  id: Id<'advocate-offer'>
  outcome: AdvocateOutcome
  advocate: string
  referred_at: Instant | null
  says: string
  offered_at: Instant
}

/** The advocates who were offered, or not and why, the latest first. */
export async function readAdvocates(tx: ReadTx, episode: Id<'episode'>): Promise<AdvocateOffer[]> {
  const rows = await rowsIn<AdvocateRow>(tx, 'advocate_offer', 'offered_at', episode)
  return rows.map(row => ({
    ...{ id: row.id, outcome: row.outcome, advocate: row.advocate, referredAt: row.referred_at, says: row.says },
    ...{ at: row.offered_at, by: row.name, inError: errorOf(row) },
  }))
}

type ConsentRow = {
  child_id: Id<'child'>
  id: Id<'sharing-consent'>
  version: number
  told: 'yes' | 'no' | null
  told_at: Instant | null
  told_by: string
  told_says: string
  service: 'yes' | 'no' | null
  service_by: ServiceBy | null
  service_says: string
  agrees: Agrees | null
  limits: string
  asked_at: Instant | null
  basis: SharingBasis | null
  basis_because: string
  basis_by: string
  basis_at: Instant | null
}

const consentOf = (row: ConsentRow): KeptConsent => ({
  id: row.id,
  version: row.version,
  told: row.told && { answer: row.told, at: row.told_at, by: row.told_by, says: row.told_says },
  service: row.service && { answer: row.service, by: row.service_by, says: row.service_says },
  agrees: row.agrees && { answer: row.agrees, at: row.asked_at, limits: row.limits },
  basis:
    row.basis === null || row.basis_at === null
      ? null
      : { kind: row.basis, because: row.basis_because, by: row.basis_by, at: row.basis_at },
})

/** What the child was told and agrees to, and the basis of sharing; null where nothing was said or the actor may not see it. */
export async function readConsent(tx: ReadTx, episode: Id<'episode'>): Promise<KeptConsent | null> {
  const [row] = await rowsOf(tx, sql<ConsentRow>`select * from sharing_consent where episode_id = ${episode}`)
  if (row === undefined) return null
  shows(tx, row.child_id)
  return consentOf(row)
}

type ShareRow = Written & {
  id: Id<'interview-share'>
  recipient: ShareRecipient
  recipient_name: string
  how: ShareWay
  says: string
  basis: 'consent' | 'safeguarding'
  basis_because: string
  basis_by: string
  despite_block: boolean
  shared_at: Instant
}

/** What of an interview went to whom, the latest first. */
export async function readShares(tx: ReadTx, episode: Id<'episode'>): Promise<Share[]> {
  const rows = await rowsIn<ShareRow>(tx, 'interview_share', 'shared_at', episode)
  return rows.map(row => ({
    ...{ id: row.id, recipient: row.recipient, recipientName: row.recipient_name, how: row.how, says: row.says },
    ...{ basis: row.basis, because: row.basis_because, decidedBy: row.basis_by, despiteBlock: row.despite_block },
    ...{ at: row.shared_at, by: row.name, inError: errorOf(row) },
  }))
}

type DecisionRow = Written & {
  id: Id<'early-help-decision'>
  decision: EarlyHelpDecision
  reviewer: string
  reason: string
  decided_at: Instant
}

/** What early help decided, the latest first. */
export async function readEarlyHelp(tx: ReadTx, episode: Id<'episode'>): Promise<DecidedByEarlyHelp[]> {
  const rows = await rowsIn<DecisionRow>(tx, 'early_help_decision', 'decided_at', episode)
  return rows.map(row => ({
    ...{ id: row.id, decision: row.decision, reviewer: row.reviewer, reason: row.reason },
    ...{ at: row.decided_at, by: row.name, inError: errorOf(row) },
  }))
}

type PlanRow = Written & {
  id: Id<'safety-plan'>
  plan: string
  referrals: string
  follow_up: string
  agreed_at: Instant
}

/** The safety plans that were agreed with the child, the latest first. */
export async function readSafetyPlans(tx: ReadTx, episode: Id<'episode'>): Promise<SafetyPlan[]> {
  const rows = await rowsIn<PlanRow>(tx, 'safety_plan', 'agreed_at', episode)
  return rows.map(row => ({
    ...{ id: row.id, plan: row.plan, referrals: row.referrals, followUp: row.follow_up },
    ...{ at: row.agreed_at, by: row.name, inError: errorOf(row) },
  }))
}

/** Who must not be told of an episode, for whoever may see the episode; the reason for those who may read it (FOUND-13.1b). */
export const readBlockedIn = (tx: ReadTx, episode: Id<'episode'>): Promise<Blocked[]> =>
  rowsOf(tx, sql<Blocked>`select b.who, b.bound, b.parts, b.reason from blocked_in_episode(${episode}) b`)

/** Who answers for the child in an episode, where they live, whether they are open to social care today, and their homes then. */
export type AroundInterview = {
  readonly authority: Authority
  readonly livesIn: 'staffordshire' | 'stoke-on-trent' | 'elsewhere'
  /** Null where the actor may not see it. */
  readonly open: boolean | null
  readonly homes: readonly string[]
}

/** What an allocation and a distribution rest on; null where the episode cannot be seen. */
export async function readAroundInterview(tx: ReadTx, episode: Id<'episode'>): Promise<AroundInterview | null> {
  const [row] = await rowsOf(
    tx,
    sql<AroundInterview & { child_id: Id<'child'> }>`
      select e.child_id, coalesce(e.responsible_authority, c.responsible_authority) as authority,
        coalesce(e.lives_in, (select p.lives_in from placement p where p.child_id = any((select records_of(e.child_id))::uuid[])
          and p.entered_in_error_at is null order by (p.until_on is null) desc, p.from_on desc limit 1), 'elsewhere') as "livesIn",
        case when role_may('social-care', 'read') and sees_whole(e.child_id) then exists (select from social_care_status s
          where s.child_id = any((select records_of(e.child_id))::uuid[]) and s.entered_in_error_at is null and s.from_on <= d.today
            and (s.until_on is null or s.until_on > d.today)) end as open,
        coalesce((select array_agg(distinct t.name) from placement p join team t on t.id = p.home_team_id
          where p.child_id = any((select records_of(e.child_id))::uuid[]) and p.entered_in_error_at is null
            and p.from_on <= d.day and (p.until_on is null or p.until_on > d.day)), '{}') as homes
      from episode e left join child c on c.id = e.child_id,
        lateral (select (actor_now() at time zone 'Europe/London')::date as today,
          (coalesce(e.last_seen_at, e.found_missing_at, e.recorded_at) at time zone 'Europe/London')::date as day) d
      where e.id = ${episode}`,
  )
  if (row === undefined) return null
  shows(tx, row.child_id)
  const { child_id: _, ...around } = row
  return around
}

/** A provider of return interviews as the directory has it today. */
export type InterviewProvider = { readonly id: Id<'destination'>; readonly name: string; readonly whose: string }

/** The providers of today, one for each authority that has set one (RHI-13.5, GAP-62). */
export const readProviders = (tx: ReadTx): Promise<InterviewProvider[]> =>
  rowsOf(
    tx,
    sql<InterviewProvider>`select d.id, d.name, d.whose from destination d,
        lateral (select (actor_now() at time zone 'Europe/London')::date as today) t
      where d.kind = 'return-interviews' and d.from_on <= t.today and (d.until_on is null or d.until_on > t.today) order by d.whose`,
  )

/** What speaks against somebody being independent of where the child lived, for whoever may allocate (RHI-13.5). */
export async function readConflicts(
  tx: ReadTx,
  episode: Id<'episode'>,
  person: Id<'person'>,
): Promise<readonly Conflict[]> {
  const [row] = await rowsOf(tx, sql<{ found: Conflict[] }>`select interview_conflicts(${episode}, ${person}) as found`)
  return row?.found ?? []
}
