// A programme of direct work as it is kept: how long, with whom, its plan and aims, its sessions, and how it ended.
import type { Day, Id, Instant } from '../kernel/index.ts'
import type { Topic } from './topics.ts'

/** The two areas of the family practitioners (PROG24-7). */
export const areas = { north: 'North', south: 'South' } as const
/** An area. */
export type ProgrammeArea = keyof typeof areas

/** The plans of several agencies into which the work may go (PROG24-16). */
export const jointPlans = {
  'early-help': 'Early help plan',
  'child-in-need': 'Child in need plan',
  'child-protection': 'Child protection plan',
  'care-plan': 'Care plan',
  none: 'There is none',
} as const
/** A plan of several agencies. */
export type JointPlan = keyof typeof jointPlans

/** Whom a session is with; parents alone where the child is not ready or there is room for it (PROG24-15). */
export const sessionKinds = {
  child: 'With the child',
  parents: 'With parents or carers only',
  other: 'Something else, such as a talk with the school',
} as const
/** Whom it is with. */
export type SessionKind = keyof typeof sessionKinds

/** Whether they met, in words that blame nobody. */
export const attendances = {
  met: 'Met',
  'not-ready': 'Was not ready to meet',
  'not-reached': 'We did not get there',
} as const
/** Whether they met. */
export type Attendance = keyof typeof attendances

/** What came of an aim. */
export const aimOutcomes = { reached: 'Reached', partly: 'Partly reached', 'not-yet': 'Not yet' } as const
/** What came of it. */
export type AimOutcome = keyof typeof aimOutcomes

/** The two printed reasons for a longer programme (PROG24-13). */
export const extensionReasons = {
  rapport: 'Rapport building',
  'additional-needs': 'Additional needs that were identified',
} as const
/** A reason for it. */
export type ExtensionReason = keyof typeof extensionReasons

/** What a team manager decides. */
export const approvalOutcomes = { approved: 'Approved', refused: 'Not approved' } as const
/** What they decided. */
export type ApprovalOutcome = keyof typeof approvalOutcomes

/** How a programme ended. */
export const closings = {
  completed: 'The work was done',
  'ended-early': 'It ended before its time',
  'not-begun': 'It was never begun',
} as const
/** How it ended. */
export type Closing = keyof typeof closings

type Kept = { readonly by: string; readonly version: number }

/** A programme itself. */
export type Programme = Kept & {
  readonly id: Id<'programme'>
  readonly childId: Id<'child'>
  /** The referral that it came from; null where it came from none. */
  readonly referral: Id<'referral'> | null
  readonly startsOn: Day
  readonly area: ProgrammeArea | null
  /** Who does the work: somebody who works here, or a name. */
  readonly lead: { readonly person: Id<'person'> | null; readonly name: string }
  readonly visitsPlanned: number
  readonly jointPlan: { readonly kind: JointPlan | null; readonly says: string }
  readonly transition: { readonly says: string; readonly at: Instant } | null
  readonly closed: {
    readonly on: Day
    readonly how: Closing
    readonly achieved: string
    readonly next: string
  } | null
  readonly inError: { readonly reason: string } | null
}

/** What somebody says to the plan, or why they were not asked; both empty where nobody answered. */
export type View = { readonly says: string; readonly notAsked: string }

/** The restorative plan (PROG24-14). */
export type ProgrammePlan = Kept & {
  readonly id: Id<'programme-plan'>
  readonly purpose: string
  readonly child: View
  readonly parents: View
  readonly madeOn: Day
}

/** When an aim is rated by the child. */
export const ratedAt = { start: 'At the start', middle: 'In the middle', end: 'At the end' } as const
/** One of the three times. */
export type RatedAt = keyof typeof ratedAt

/** An aim with the child's own rating of it, 0 to 10; null is a rating that nobody asked for, and never nought. */
export type ProgrammeAim = Kept & {
  readonly id: Id<'programme-aim'>
  readonly aim: string
  readonly rated: { readonly [K in RatedAt]: number | null }
  readonly outcome: AimOutcome | null
  readonly outcomeSays: string
}

/** A session, held or tried. */
export type ProgrammeSession = Kept & {
  readonly id: Id<'programme-session'>
  readonly on: Day
  readonly kind: SessionKind
  readonly attendance: Attendance
  readonly topics: readonly Topic[]
  readonly place: string
  readonly says: string
  readonly childSays: string
  readonly inError: { readonly reason: string } | null
}

/** An extension that was asked for, and what was decided of it. */
export type Extension = Kept & {
  readonly id: Id<'programme-extension'>
  readonly weeks: number
  readonly reason: ExtensionReason
  readonly says: string
  readonly askedAt: Instant
  readonly decided: {
    readonly outcome: ApprovalOutcome
    readonly reason: string
    readonly at: Instant
    readonly by: string
  } | null
}

/** Everything about one programme. */
export type WholeProgramme = {
  readonly programme: Programme
  readonly plan: ProgrammePlan | null
  readonly aims: readonly ProgrammeAim[]
  /** The latest first; those entered in error are among them and marked. */
  readonly sessions: readonly ProgrammeSession[]
  readonly extensions: readonly Extension[]
}
