// The tables of scaled meetings in preparation, of levels launched early, and of the profile for the police, as Kysely knows them.
import type { ColumnType } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import type { At, Child, ErasableWithReason, Maybe, MaybeAt, MaybeOn, Recorded, Text } from '../columns.ts'

type Json<T> = ColumnType<T, string | undefined, string>

/** Meetings in preparation, launches, and confirmations of a profile. */
export type LevelTables = {
  early_launch: Recorded &
    Child &
    ErasableWithReason & {
      id: Id<'early-launch'>
      level: number
      reason: string
      says: string
      decided_by: Text
      launched_at: At
      triggered_by: Maybe<Id<'episode'>>
    }
  scaled_meeting: Recorded &
    Child &
    ErasableWithReason & {
      id: Id<'meeting'>
      level: number
      previous_level: Maybe<number>
      episodes: Maybe<number>
      triggered_by: Maybe<Id<'episode'>>
      launch_id: Maybe<Id<'early-launch'>>
      window_from_on: MaybeOn
      window_to_on: MaybeOn
      due_on: MaybeOn
      meets_on: MaybeOn
      meets_at_time: Text
      meets_where: Text
      planned_at: MaybeAt
      chair_role: Maybe<string>
      chair_name: Text
      chair_why: Text
      people: Json<Readonly<Record<string, unknown>>>
      push: Text
      pull: Text
      tools: Json<Readonly<Record<string, unknown>>>
      police_invited_at: MaybeAt
      police_invited_how: Text
      matrix_form_id: Maybe<Id<'form'>>
      record_form_id: Maybe<Id<'form'>>
      held_at: MaybeAt
      plan: Text
      called_off_at: MaybeAt
      called_off_because: Maybe<string>
    }
  profile_confirmation: Recorded &
    Child &
    ErasableWithReason & { id: Id<'profile-confirmation'>; confirmed_at: At; with_whom: Text }
}
