// Group work in schools: a group, a child in it, who was told, opting out, and what was done (CCEP-10).
import type { Day, Id } from '../kernel/index.ts'

/** A group at an education setting. It holds nothing about a child. */
export type WorkGroup = {
  readonly id: Id<'work-group'>
  readonly name: string
  readonly setting: string
  readonly startsOn: Day
  readonly endedOn: Day | null
  /** The team that runs it, and sees the children in it while they are; null where nobody said. */
  readonly team: string | null
  readonly version: number
}

/** Who is told of group work, and who may say no to it. */
export const tellable = { child: 'The child', parents: 'A parent or carer' } as const
/** One of them. */
export type Tellable = keyof typeof tellable

/** Whether a child took part, in words that blame nobody. */
export const groupAttendances = {
  there: 'Was there',
  'not-ready': 'Was not ready to join in',
  elsewhere: 'Was somewhere else that day',
} as const
/** Whether they took part. */
export type GroupAttendance = keyof typeof groupAttendances

type Kept = { readonly by: string; readonly version: number; readonly inError: { readonly reason: string } | null }

/** That a child is, or was, in a group. */
export type GroupChild = Kept & {
  readonly id: Id<'group-child'>
  readonly childId: Id<'child'>
  readonly group: WorkGroup
  /** The referral that brought the child here; null where none did. */
  readonly referralId: Id<'referral'> | null
  readonly joinedOn: Day
  readonly left: { readonly on: Day; readonly because: string } | null
}

/** That somebody was told of group work and of the choice to stay out. */
export type GroupTold = Kept & {
  readonly id: Id<'group-told'>
  readonly who: Tellable
  readonly on: Day
  readonly how: string
}

/** That somebody said no to group work, and when that ended. */
export type OptOut = Kept & {
  readonly id: Id<'group-opt-out'>
  readonly childId: Id<'child'>
  readonly who: Tellable
  readonly since: Day
  readonly says: string
  readonly ended: { readonly on: Day; readonly because: string } | null
}

/** One child's part in a session of a group. */
export type GroupSession = Kept & {
  readonly id: Id<'group-session'>
  readonly childId: Id<'child'>
  /** What the sessions of one afternoon have in common. */
  readonly shared: string
  readonly group: { readonly id: Id<'work-group'>; readonly name: string; readonly setting: string }
  readonly on: Day
  readonly attendance: GroupAttendance
  readonly note: string
  readonly says: string
}

/** Work with one child alone, with what makes it an exception. */
export type OneToOne = Kept & {
  readonly id: Id<'group-one-to-one'>
  readonly on: Day
  readonly exception: string
  readonly attendance: GroupAttendance
  readonly note: string
}

/** Everything about the group work of one child. */
export type GroupWork = {
  readonly groups: readonly GroupChild[]
  readonly told: readonly GroupTold[]
  readonly optOuts: readonly OptOut[]
  readonly sessions: readonly GroupSession[]
  readonly oneToOne: readonly OneToOne[]
}

/** Whether an opt-out stands on a day. */
export const optedOutOn = ({ since, ended, inError }: Pick<OptOut, 'since' | 'ended' | 'inError'>, day: Day): boolean =>
  inError === null && since <= day && (ended === null || ended.on > day)

/** The opt-out that stands on a day; null where none does. */
export const standingOptOut = (optOuts: readonly OptOut[], day: Day): OptOut | null =>
  optOuts.find(one => optedOutOn(one, day)) ?? null

/** Whether a child is in a group on a day. */
export const inGroupOn = ({ joinedOn, left, inError }: Pick<GroupChild, 'joinedOn' | 'left' | 'inError'>, day: Day) =>
  inError === null && joinedOn <= day && (left === null || left.on >= day)

/** Who was not told yet. */
export const notTold = (told: readonly GroupTold[]): readonly Tellable[] =>
  (['child', 'parents'] as const).filter(who => !told.some(one => one.who === who && one.inError === null))
