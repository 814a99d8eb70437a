// The tables of group work as Kysely knows them.
import type { Generated } from 'kysely'
import type { GroupAttendance, Tellable } from '../../domain/groups/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Child, ErasableWithReason, Maybe, MaybeOn, On, Recorded, Text } from '../columns.ts'

type Row = Recorded & ErasableWithReason & Child

/** Groups, and of each child what belongs to the child. */
export type GroupTables = {
  work_group: {
    id: Id<'work-group'>
    name: string
    setting: string
    starts_on: On
    ended_on: MaybeOn
    /** The team that runs it, and sees the children in it while they are. */
    team_id: Maybe<Id<'team'>>
    version: Generated<number>
    set_at: Generated<Instant>
  }
  group_child: Row & {
    id: Id<'group-child'>
    group_id: Id<'work-group'>
    referral_id: Maybe<Id<'referral'>>
    joined_on: On
    left_on: MaybeOn
    left_because: Maybe<string>
  }
  group_told: Row & { id: Id<'group-told'>; who: Tellable; told_on: On; how: Text }
  group_opt_out: Row & {
    id: Id<'group-opt-out'>
    who: Tellable
    since_on: On
    says: Text
    ended_on: MaybeOn
    ended_because: Maybe<string>
  }
  group_session: Row & {
    id: Id<'group-session'>
    group_id: Id<'work-group'>
    shared_id: string
    held_on: On
    attendance: GroupAttendance
    note: string
    says: Text
  }
  group_one_to_one: Row & {
    id: Id<'group-one-to-one'>
    held_on: On
    exception: string
    attendance: GroupAttendance
    note: Text
  }
}
