// The tables of direct work as Kysely knows them.
import type { Generated } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import type {
  AimOutcome,
  ApprovalOutcome,
  Attendance,
  Closing,
  ExtensionReason,
  JointPlan,
  ProgrammeArea,
  SessionKind,
  Topic,
} from '../../domain/programme/index.ts'
import type { At, Child, ErasableWithReason, Maybe, MaybeAt, MaybeOn, On, Recorded, Text } from '../columns.ts'

type Row = Recorded & ErasableWithReason & Child
type OfProgramme = Row & { programme_id: Id<'programme'> }

/** Programmes with their plan, aims, sessions, extensions and approvals. */
export type ProgrammeTables = {
  programme: Row & {
    id: Id<'programme'>
    referral_id: Maybe<Id<'referral'>>
    starts_on: On
    area: Maybe<ProgrammeArea>
    lead_person_id: Maybe<Id<'person'>>
    lead_name: Text
    visits_planned: Generated<number>
    joint_plan: Maybe<JointPlan>
    joint_plan_says: Text
    transition_says: Maybe<string>
    transition_at: MaybeAt
    closed_on: MaybeOn
    closed_how: Maybe<Closing>
    achieved: Maybe<string>
    next_steps: Maybe<string>
  }
  programme_plan: OfProgramme & {
    id: Id<'programme-plan'>
    purpose: Text
    child_says: Text
    child_not_asked: Text
    parents_say: Text
    parents_not_asked: Text
    made_on: On
  }
  programme_aim: OfProgramme & {
    id: Id<'programme-aim'>
    aim: string
    rated_start: Maybe<number>
    rated_middle: Maybe<number>
    rated_end: Maybe<number>
    outcome: Maybe<AimOutcome>
    outcome_says: Text
  }
  programme_session: OfProgramme & {
    id: Id<'programme-session'>
    held_on: On
    kind: SessionKind
    attendance: Attendance
    topics: Generated<Topic[]>
    place: Text
    says: Text
    child_says: Text
  }
  programme_extension: OfProgramme & {
    id: Id<'programme-extension'>
    weeks: number
    reason: ExtensionReason
    says: string
    asked_at: At
  }
  programme_approval: OfProgramme & {
    id: Id<'programme-approval'>
    extension_id: Id<'programme-extension'>
    outcome: ApprovalOutcome
    reason: string
    decided_at: At
  }
}
