// A referral as it is stored, turned into one as the domain has it.
import { type RawBuilder, sql } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type {
  Consent,
  PreventionSaid,
  Referral,
  ReferralKind,
  ReferralState,
  Referrer,
  YosAnswer,
} from '../../domain/referrals/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

type ReferralRow = {
  readonly id: Id<'referral'>
  readonly child_id: Id<'child'>
  readonly kind: ReferralKind
  readonly state: ReferralState
  readonly asks: string
  readonly consent: Consent
  readonly consent_on: Day | null
  readonly consent_why: string
  readonly agreed_why: string
  readonly yos: YosAnswer | null
  readonly referrer: Referrer | null
  readonly school_year: number | null
  readonly special_needs: boolean | null
  readonly band: string | null
  readonly higher_before: boolean | null
  readonly tool_on: Day | null
  readonly opted_out: boolean | null
  readonly matrix_id: Id<'form'> | null
  readonly form_id: Id<'form'> | null
  readonly to_name: string
  readonly to_reach: string
  readonly to_team_id: Id<'team'> | null
  readonly to_team: string | null
  readonly asked_team_id: Id<'team'> | null
  readonly asked_team: string | null
  readonly unsent_because: string
  readonly recorded_by: Id<'person'>
  readonly by: string
  readonly recorded_at: Instant
  readonly sent_at: Instant | null
  readonly received_at: Instant | null
  readonly ended_at: Instant | null
  readonly worker_id: Id<'person'> | null
  readonly worker: string
  readonly outcome: string
  readonly version: number
}

function preventionOf(row: ReferralRow): PreventionSaid | null {
  if (row.referrer === null) return null
  return {
    ...{ referrer: row.referrer, primarySchoolYear: row.school_year, send: row.special_needs === true, band: row.band },
    ...{ higherLevelBefore: row.higher_before === true, toolOn: row.tool_on, optedOut: row.opted_out === true },
  }
}

const referralOf = (row: ReferralRow): Referral => ({
  ...{ id: row.id, childId: row.child_id, kind: row.kind, state: row.state, version: row.version },
  ...{ asks: row.asks, consent: row.consent, consentOn: row.consent_on, consentWhy: row.consent_why },
  ...{ agreedWhy: row.agreed_why, yos: row.yos, prevention: preventionOf(row) },
  ...{ matrixId: row.matrix_id, formId: row.form_id, toName: row.to_name, toReach: row.to_reach },
  ...{ toTeamId: row.to_team_id, toTeam: row.to_team, askedTeamId: row.asked_team_id, askedTeam: row.asked_team },
  ...{ unsentBecause: row.unsent_because, by: row.by, byId: row.recorded_by, madeAt: row.recorded_at },
  ...{ sentAt: row.sent_at, receivedAt: row.received_at, endedAt: row.ended_at },
  ...{ workerId: row.worker_id, worker: row.worker, outcome: row.outcome },
})

/** The referrals that this holds of, as the actor may see them; the one that was made last comes first. */
export async function referralsWhere(tx: ReadTx, holds: RawBuilder<unknown>): Promise<Referral[]> {
  const rows = await rowsOf(
    tx,
    sql<ReferralRow>`select r.*, p.name as by, t.name as to_team, a.name as asked_team from referral r
      join person p on p.id = r.recorded_by left join team t on t.id = r.to_team_id left join team a on a.id = r.asked_team_id
      where ${holds} order by r.recorded_at desc, r.id limit 500`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(referralOf)
}
