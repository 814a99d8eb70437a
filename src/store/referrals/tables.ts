// The tables of referrals and triage, as Kysely knows them.
import type { ColumnType } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { TriageOutcome } from '../../domain/protocol/index.ts'
import type {
  Consent,
  ReferralKind,
  ReferralState,
  ReferralStepKind,
  Referrer,
  YosAnswer,
} from '../../domain/referrals/index.ts'
import type { At, Child, ErasableWithReason, Maybe, MaybeAt, MaybeOn, Recorded, Text } from '../columns.ts'

/** Referrals, their steps, what the triage decided, and that the referrer heard of it. */
export type ReferralTables = {
  referral: Recorded &
    Child & {
      id: Id<'referral'>
      kind: ReferralKind
      state: ColumnType<ReferralState, ReferralState | undefined, ReferralState>
      asks: string
      consent: Consent
      consent_on: MaybeOn
      consent_why: Text
      agreed_why: Text
      yos: Maybe<YosAnswer>
      referrer: Maybe<Referrer>
      school_year: Maybe<number>
      special_needs: Maybe<boolean>
      band: Maybe<string>
      higher_before: Maybe<boolean>
      tool_on: MaybeOn
      opted_out: Maybe<boolean>
      matrix_id: Maybe<Id<'form'>>
      form_id: Maybe<Id<'form'>>
      destination_id: Maybe<Id<'destination'>>
      to_name: Text
      to_reach: Text
      to_team_id: Maybe<Id<'team'>>
      unsent_because: Text
      asked_team_id: Maybe<Id<'team'>>
      asked_at: MaybeAt
      sent_at: MaybeAt
      received_at: MaybeAt
      ended_at: MaybeAt
      worker_id: Maybe<Id<'person'>>
      worker: Text
      outcome: Text
    }
  referral_step: Recorded &
    Child & {
      id: Id<'referral-step'>
      referral_id: Id<'referral'>
      referral_kind: ReferralKind
      kind: ReferralStepKind
      from_state: ReferralState
      to_state: ReferralState
      reason: Text
      said_by: Text
      done_at: ColumnType<Instant, string | undefined, never>
    }
  triage_decision: Recorded &
    Child &
    ErasableWithReason & {
      id: Id<'triage-decision'>
      outcome: TriageOutcome
      reason: string
      mace: Maybe<'referred' | 'not-referred'>
      mace_because: Text
      attended: Text
      decided_at: At
    }
  referrer_contact: Recorded &
    Child &
    ErasableWithReason & {
      id: Id<'referrer-contact'>
      decision_id: Id<'triage-decision'>
      how: 'telephone' | 'in-person' | 'email' | 'here'
      who: string
      says: string
      contacted_at: At
    }
}
