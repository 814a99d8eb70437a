// The tables of protection as Kysely knows them.
import type { Id } from '../../domain/kernel/index.ts'
import type {
  ConcernKind,
  DecisionOutcome,
  EnquiryDecision,
  EvidenceState,
  LearnedKind,
  StrategyDecision,
  WashingState,
  YesNoUnknown,
} from '../../domain/protection/index.ts'
import type {
  At,
  Authority,
  Child,
  ErasableWithReason,
  Maybe,
  MaybeAt,
  OfEpisode,
  Precision,
  Recorded,
  Text,
} from '../columns.ts'

type OfChild = Recorded & Child & ErasableWithReason & { episode_id: Maybe<Id<'episode'>> }
type InEpisode = Recorded & OfEpisode & ErasableWithReason

/** Concerns and what follows from them, evidence, and strategy meetings. */
export type ProtectionTables = {
  protection_concern: OfChild & {
    id: Id<'protection-concern'>
    kind: ConcernKind
    sexual_harm: Maybe<YesNoUnknown>
    says: string
    childs_words: Text
    who: Text
    happened_at: MaybeAt
    happened_precision: Maybe<Precision>
    happened_where: Text
    learned_at: At
    learned_precision: Precision
    host: Maybe<Authority>
    host_name: Text
  }
  protection_notice: OfChild & {
    id: Id<'protection-notice'>
    subject_id: string
    whom: 'police' | 'front-door'
    given_to: string
    how: Text
    reference: Text
    given_at: At
  }
  protection_decision: OfChild & {
    id: Id<'protection-decision'>
    concern_id: Maybe<Id<'protection-concern'>>
    outcome: DecisionOutcome
    reason: string
    decided_by: string
    decided_at: At
    as_contact: Maybe<'yes' | 'no'>
    contact_reference: Text
  }
  protection_lead: OfChild & {
    id: Id<'protection-lead'>
    concern_id: Id<'protection-concern'>
    authority: Authority
    authority_name: Text
    agreed_with: string
    reason: string
    agreed_at: At
  }
  evidence_check: InEpisode & {
    id: Id<'evidence-check'>
    clothing: Maybe<EvidenceState>
    phone: Maybe<EvidenceState>
    trace: Maybe<EvidenceState>
    washing: Maybe<WashingState>
    advised_at: MaybeAt
    advised_by: Text
    note: Text
    checked_at: At
  }
  evidence_learned: InEpisode & {
    id: Id<'evidence-learned'>
    what: LearnedKind
    says: string
    place: Text
    learned_at: At
    learned_precision: Precision
  }
  strategy_ask: InEpisode & {
    id: Id<'strategy-ask'>
    agency: string
    manager: string
    consulted_at: At
    grounds: string
    asked_at: At
  }
  strategy_consideration: InEpisode & {
    id: Id<'strategy-consideration'>
    decision: StrategyDecision
    reason: string
    decided_by: Text
    considered_at: At
  }
  strategy_meeting: InEpisode & {
    id: Id<'strategy-meeting'>
    held_at: At
    chair: Text
    attended: string
    enquiries: EnquiryDecision
    reason: Text
    childs_views: Text
    parents_views: Text
    plan: Text
  }
  school_contact: InEpisode & {
    id: Id<'school-contact'>
    school: string
    person: Text
    reach: Text
  }
}
