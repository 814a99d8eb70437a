// A referral as it stands, and its steps.
import type { Day, Id, Instant } from '../kernel/index.ts'
import type { Referrer, YosAnswer } from './eligibility.ts'
import type { Consent, ReferralKind } from './kinds.ts'
import type { ReferralState, ReferralStepKind } from './states.ts'

/** What the prevention service is told beside the form; null throughout for other kinds. */
export type PreventionSaid = {
  readonly referrer: Referrer
  readonly primarySchoolYear: number | null
  readonly send: boolean
  readonly band: string | null
  readonly higherLevelBefore: boolean
  /** The day of a screening tool that is attached outside this record; null where the matrix on record is the tool. */
  readonly toolOn: Day | null
  readonly optedOut: boolean
}

/** What a referral says; it may be changed with a reason while it is not over. */
export type ReferralSaid = {
  /** What is asked for, and why. */
  readonly asks: string
  readonly consent: Consent
  readonly consentOn: Day | null
  /** Why it goes without the child's agreement. */
  readonly consentWhy: string
  /** Named by the referrer where the directory does not say. */
  readonly toName: string
  readonly toReach: string
  /** Why the team agreed to a child who is not of its age or place. */
  readonly agreedWhy: string
  readonly yos: YosAnswer | null
  readonly prevention: PreventionSaid | null
}

/** A referral. */
export type Referral = ReferralSaid & {
  readonly id: Id<'referral'>
  readonly childId: Id<'child'>
  readonly kind: ReferralKind
  readonly state: ReferralState
  readonly matrixId: Id<'form'> | null
  readonly formId: Id<'form'> | null
  readonly toTeamId: Id<'team'> | null
  readonly toTeam: string | null
  readonly askedTeamId: Id<'team'> | null
  readonly askedTeam: string | null
  readonly unsentBecause: string
  readonly by: string
  readonly byId: Id<'person'>
  readonly madeAt: Instant
  readonly sentAt: Instant | null
  readonly receivedAt: Instant | null
  readonly endedAt: Instant | null
  readonly workerId: Id<'person'> | null
  readonly worker: string
  readonly outcome: string
  readonly version: number
}

/** One step of a referral, as history keeps it. */
export type StepTaken = {
  readonly id: Id<'referral-step'>
  readonly kind: ReferralStepKind
  readonly from: ReferralState
  readonly to: ReferralState
  readonly reason: string
  /** Who said so, where the receiver does not work here. */
  readonly saidBy: string
  readonly at: Instant
  readonly by: string
}

/** What may come of closing a referral. */
export const outcomes = {
  completed: 'The work was completed',
  'partly-completed': 'Part of the work was done',
  issued: 'What was asked for was issued',
  'not-engaged': 'The child or family could not be reached, or did not want it now',
  moved: 'The child moved, or is 18',
  'passed-on': 'Passed on to another service',
} as const
/** One of them. */
export type OutcomeKey = keyof typeof outcomes

/** Whether a text is the key of an outcome. */
export const isOutcome = (text: string): text is OutcomeKey => Object.hasOwn(outcomes, text)
