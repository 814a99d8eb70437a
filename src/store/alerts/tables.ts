// The tables of markers, alerts, flags, disruption tools and referrals to the NRM, as Kysely knows them.
import type { Generated } from 'kysely'
import type { ToolOutcome, ToolSubject } from '../../domain/disruption/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { AlertOutcome, RiskMarkerKind } from '../../domain/protocol/index.ts'
import type { Grounds, ReferralOutcome } from '../../domain/trafficking/index.ts'
import type {
  At,
  Child,
  ErasableWithReason,
  Maybe,
  MaybeAt,
  MaybeOn,
  OfEpisode,
  On,
  Recorded,
  Text,
} from '../columns.ts'

type Row = Recorded & ErasableWithReason

/** Markers, alerts, flags, disruption tools and referrals. */
export type AlertTables = {
  risk_marker: Row &
    Child & {
      id: Id<'risk-marker'>
      episode_id: Maybe<Id<'episode'>>
      kind: RiskMarkerKind
      signs: Generated<string[]>
      says: string
      since_at: At
      form_id: Maybe<Id<'form'>>
      ended_at: MaybeAt
      ended_because: Maybe<string>
    }
  alert_consideration: Row &
    OfEpisode & {
      id: Id<'alert-consideration'>
      outcome: AlertOutcome
      authorities: Text
      reason: string
      details: Text
      considered_at: At
      withdrawn_at: MaybeAt
      withdrawn_how: Maybe<string>
    }
  authority_flag: Row &
    OfEpisode & {
      id: Id<'authority-flag'>
      authority: string
      asked_of: Text
      reference: Text
      asked_at: At
      cancelled_at: MaybeAt
      cancelled_how: Maybe<string>
    }
  disruption_step: Row &
    Child & {
      id: Id<'disruption-step'>
      tool: string
      outcome: ToolOutcome
      about: Maybe<ToolSubject>
      lead: Text
      reason: string
      done_on: On
    }
  nrm_consideration: Row &
    Child & {
      id: Id<'nrm-consideration'>
      outcome: ReferralOutcome
      reason: string
      considered_at: At
      referred_at: MaybeAt
      reference: Maybe<string>
      first_responder: Maybe<string>
      reasonable: Maybe<Grounds>
      reasonable_on: MaybeOn
      conclusive: Maybe<Grounds>
      conclusive_on: MaybeOn
    }
}
