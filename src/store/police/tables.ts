// The tables of disputes over the police level and of entries on COMPACT as Kysely knows them. Disputes are written by functions.
import type { Id } from '../../domain/kernel/index.ts'
import type { PoliceLevel } from '../../domain/missing/index.ts'
import type { DisputeOutcome } from '../../domain/police/index.ts'
import type { At, ErasableWithReason, Maybe, MaybeAt, OfEpisode, Precision, Recorded } from '../columns.ts'

type Person = Maybe<Id<'person'>>
type Assessment = Maybe<Id<'risk-assessment'>>

/** Disputes over the police level, and entries on COMPACT. */
export type PoliceTables = {
  level_dispute: Recorded &
    OfEpisode & {
      id: Id<'level-dispute'>
      disputed_level: Maybe<PoliceLevel>
      wanted_level: PoliceLevel
      grounds: string
      needed_at: MaybeAt
      raised_at: At
      raised_by: Id<'person'>
      raised_agency_id: Maybe<Id<'agency'>>
      raised_team_id: Maybe<Id<'team'>>
      first_outcome: Maybe<DisputeOutcome>
      first_level: Maybe<PoliceLevel>
      first_reason: Maybe<string>
      first_decider: Maybe<string>
      first_at: MaybeAt
      first_by: Person
      first_assessment_id: Assessment
      continued_at: MaybeAt
      continued_by: Person
      continued_because: Maybe<string>
      second_outcome: Maybe<DisputeOutcome>
      second_level: Maybe<PoliceLevel>
      second_reason: Maybe<string>
      second_decider: Maybe<string>
      second_at: MaybeAt
      second_by: Person
      second_assessment_id: Assessment
      content_at: MaybeAt
      content_by: Person
      withdrawn_at: MaybeAt
      withdrawn_by: Person
      withdrawn_because: Maybe<string>
    }
  compact_entry: Recorded &
    OfEpisode &
    ErasableWithReason & {
      id: Id<'compact-entry'>
      reference: string
      entered_at: At
      entered_precision: Precision
    }
}
