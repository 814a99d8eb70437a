// The tables of the night in a home as Kysely knows them.

import type { ColumnType, Generated } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import type {
  At,
  Erasable,
  ErasableWithReason,
  Maybe,
  MaybeAt,
  OfEpisode,
  Precision,
  Recorded,
  Text,
} from '../columns.ts'
import type { CorrectionTables } from '../corrections/tables.ts'
import type { TogetherTables } from '../together/tables.ts'

type LogTable = Recorded &
  OfEpisode & {
    id: Id<'log-entry'>
    at: At
    kind: string
    entry: string
    precision: ColumnType<Precision, Precision | undefined, never>
    place: Text
    seen_by: Text
    how_sure: Maybe<'certain' | 'likely' | 'unsure'>
    wore: Text
    source: Maybe<'school' | 'family' | 'friends' | 'social-media' | 'other-agency' | 'other'>
    source_name: Text
    look_again_at: MaybeAt
    corrects: Maybe<Id<'log-entry'>>
    shared_id: Maybe<string>
  }

type WhereaboutsTable = Recorded &
  OfEpisode & {
    id: Id<'whereabouts'>
    known_at: At
    address: string
    how_known: Text
    concern_of: Text
    concern: Text
    decision: Maybe<'stay' | 'fetch'>
    decided_by: Text
    reason: Text
    safety: Text
    police_asked_at: MaybeAt
    police_answered_at: MaybeAt
    police_response: Text
    police_answered_by: Text
  }

/** Measures, the log, who was told, whereabouts, and that a carer did not report. */
export type NightTables = TogetherTables &
  CorrectionTables & {
    search_measure: Recorded &
      OfEpisode & {
        id: Id<'search-measure'>
        measure: string
        state: 'done' | 'not-done' | 'could-not'
        done_at: MaybeAt
        done_by: Text
        note: Text
      }
    whereabouts_known: WhereaboutsTable
    not_reported_by_carer: Recorded &
      OfEpisode &
      ErasableWithReason & { id: Id<'not-reported'>; found_out: string; why: Text }
    episode_log: LogTable
    told: Recorded &
      OfEpisode &
      Erasable & {
        id: Id<'told'>
        about: 'missing' | 'found'
        whom: string
        who: Text
        told_at: MaybeAt
        told_by: Text
        how: Text
        not_told_because: Maybe<string>
        entered_in_error_reason: Maybe<string>
        despite_block: Generated<boolean>
      }
  }
