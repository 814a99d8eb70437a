// The tables around return interviews as Kysely knows them.
import type { Generated } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import type { ShareRecipient, SharingBasis } from '../../domain/protocol/index.ts'
import type { AdvocateOutcome, Agrees, Conflict, ServiceBy, ShareWay } from '../../domain/sharing/index.ts'
import type { At, ErasableWithReason, Maybe, MaybeAt, OfEpisode, Recorded, Text } from '../columns.ts'

/** Who is to hold an interview, the advocate, consent and sharing, early help's decision, and the safety plan. */
export type SharingTables = {
  interview_allocation: Recorded &
    OfEpisode &
    ErasableWithReason & {
      id: Id<'interview-allocation'>
      destination_id: Maybe<Id<'destination'>>
      provider: string
      person_id: Maybe<Id<'person'>>
      interviewer: string
      conflicts: Generated<Conflict[]>
      kept_because: Text
      allocated_at: At
    }
  advocate_offer: Recorded &
    OfEpisode &
    ErasableWithReason & {
      id: Id<'advocate-offer'>
      outcome: AdvocateOutcome
      advocate: Text
      referred_at: MaybeAt
      says: Text
      offered_at: At
    }
  sharing_consent: Recorded &
    OfEpisode & {
      id: Id<'sharing-consent'>
      told: Maybe<'yes' | 'no'>
      told_at: MaybeAt
      told_by: Text
      told_says: Text
      service: Maybe<'yes' | 'no'>
      service_by: Maybe<ServiceBy>
      service_says: Text
      agrees: Maybe<Agrees>
      limits: Text
      asked_at: MaybeAt
      basis: Maybe<SharingBasis>
      basis_because: Text
      basis_by: Text
      basis_at: MaybeAt
    }
  interview_share: Recorded &
    OfEpisode &
    ErasableWithReason & {
      id: Id<'interview-share'>
      recipient: ShareRecipient
      recipient_name: Text
      how: ShareWay
      says: string
      basis: 'consent' | 'safeguarding'
      basis_because: Text
      basis_by: Text
      despite_block: Generated<boolean>
      shared_at: At
    }
  early_help_decision: Recorded &
    OfEpisode &
    ErasableWithReason & {
      id: Id<'early-help-decision'>
      decision: 'close' | 'intervene'
      reviewer: string
      reason: string
      decided_at: At
    }
  safety_plan: Recorded &
    OfEpisode &
    ErasableWithReason & {
      id: Id<'safety-plan'>
      plan: Text
      referrals: Text
      follow_up: Text
      agreed_at: At
    }
}
