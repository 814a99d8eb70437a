// The tables of children placed across borders as Kysely knows them. Providers' guidance and intakes are written by functions.
import type { Id } from '../../domain/kernel/index.ts'
import type {
  At,
  Authority,
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

type OfChild = Recorded & Child & ErasableWithReason
type InEpisode = Recorded & OfEpisode & ErasableWithReason

/** Letters, decisions, outcomes, copies, authorities, notifications, reviews and guidance. */
export type BorderTables = {
  authority_letter: InEpisode & {
    id: Id<'letter'>
    kind: 'missing' | 'nine-in-ninety'
    template: string
    reference: string
    authority_name: string
    addressed_to: string
    printed: string
    issued_at: At
    reply_due_on: MaybeOn
    reply_at: MaybeAt
    reply_from: Maybe<string>
    reply_says: Maybe<string>
  }
  further_action: InEpisode & {
    id: Id<'further-action'>
    decided_at: At
    decided_with: string
    outcome: 'further-action' | 'no-further-action'
    reason: string
  }
  interview_outcome: InEpisode & {
    id: Id<'interview-outcome'>
    sent_at: At
    sent_to: string
    outcome: string
    review_on: MaybeOn
  }
  compact_copy: InEpisode & {
    id: Id<'compact-copy'>
    report: 'missing' | 'found'
    received_at: At
    sent_by: string
    reference: string
    says: Text
    record_updated_at: MaybeAt
    record_updated_by: Maybe<Id<'person'>>
  }
  episode_authority: Recorded &
    OfEpisode & {
      id: Id<'episode-authority'>
      responsible: Authority
      host: Authority
      reporting: Authority
      other_names: Text
      reason: string
    }
  host_authority: OfChild & {
    id: Id<'host-authority'>
    authority: string
    protocol: Text
    contact: Text
    reason: Text
    from_on: MaybeOn
    until_on: MaybeOn
  }
  placement_notice: OfChild & {
    id: Id<'placement-notice'>
    form_id: Maybe<Id<'form'>>
    direction: 'sent' | 'received'
    about: 'new' | 'change' | 'end'
    at: At
    party: string
    sent_by_means: string
  }
  statutory_review: OfChild & {
    id: Id<'statutory-review'>
    held_on: On
    out_of_area: boolean
    since_on: MaybeOn
    episodes: Maybe<number>
    adequacy: Maybe<'adequate' | 'partly' | 'not-adequate'>
    adequacy_reason: Maybe<string>
    exceptions: Maybe<string>
    reported_at: MaybeAt
    reported_by: Maybe<Id<'person'>>
    manager_told_at: MaybeAt
    manager_told: Maybe<string>
  }
}
