// Facts of referrals and of the weekly triage: the steps of each referral, what the triage decided, that the referrer was
// contacted, the matrices that open triage by themselves, and the day of the week on which an authority holds its triage.
import type { Happened } from './happened.ts'

/** What the triage decides of a child (GAP-09, GAP-10). Only what was discussed meets the duty to discuss. */
export const triageOutcomes = [
  'accept',
  'decline',
  'more-information',
  'referral-form',
  'no-direct-work',
  'carried-over',
] as const
/** One of them. */
export type TriageOutcome = (typeof triageOutcomes)[number]

/** What whoever sends a referral waits for. */
export type ReferralWait = 'received' | 'answered'

/** A fact of these. A step carries the ref of its referral; a contact that of the decision that it follows. */
export type ReferralFact =
  | (Happened<'referral-step'> & {
      readonly referral: string
      readonly of: string
      readonly from: string
      readonly to: string
    })
  /** `panel`: whether it was decided too if the child goes to the panel. */
  | (Happened<'triaged'> & { readonly outcome: TriageOutcome; readonly panel: boolean })
  | (Happened<'referrer-contacted'> & { readonly decision: string })
  /** A submitted matrix, or a review of the matrix that `form` names. */
  | (Happened<'matrix-levelled'> & {
      readonly form: string
      readonly level: string | null
      readonly type: string | null
    })
  /** Who made a referral and whose it is: the team that has it here, and the school that was asked to make it. */
  | (Happened<'referral-between'> & {
      readonly from: string
      readonly to: string | null
      readonly asked: string | null
    })
  /** After how many working days nobody’s receipt, or nobody’s answer, is too late; by the partnership. */
  | (Happened<'referral-days-set'> & { readonly of: ReferralWait; readonly days: number })
  | (Happened<'triage-day-set'> & { readonly whose: string; readonly weekday: number })
