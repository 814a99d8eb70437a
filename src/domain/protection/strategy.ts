// A strategy meeting: considered, asked for by any agency, and held, when it decides whether enquiries are needed (004 §13.2).
import type { Id, Instant } from '../kernel/index.ts'
import type { InError } from './concern.ts'

/** What came of considering one. */
export const strategyDecisions = { hold: 'A meeting is to be held', 'not-now': 'Not now' } as const
/** The code of what came of it. */
export type StrategyDecision = keyof typeof strategyDecisions

/** What a meeting decided about child-protection enquiries. */
export const enquiryDecisions = {
  needed: 'Enquiries are needed',
  'not-needed': 'Enquiries are not needed',
  'not-decided': 'Not decided yet',
} as const
/** The code of what was decided. */
export type EnquiryDecision = keyof typeof enquiryDecisions

type Recorded = { readonly by: string; readonly inError: InError }

/** That an agency asked for a meeting. */
export type StrategyAsk = Recorded & {
  readonly id: Id<'strategy-ask'>
  readonly agency: string
  /** The manager of that agency who was consulted, and when. */
  readonly manager: string
  readonly consultedAt: Instant
  readonly grounds: string
  readonly at: Instant
}

/** That a meeting was considered. */
export type StrategyConsideration = Recorded & {
  readonly id: Id<'strategy-consideration'>
  readonly decision: StrategyDecision
  readonly reason: string
  readonly decidedBy: string
  readonly at: Instant
}

/** A meeting that was held. */
export type StrategyMeeting = Recorded & {
  readonly id: Id<'strategy-meeting'>
  readonly at: Instant
  readonly chair: string
  readonly attended: string
  readonly enquiries: EnquiryDecision
  readonly reason: string
  readonly childsViews: string
  readonly parentsViews: string
  readonly plan: string
}

/** What is asked before an asking is kept: a manager is consulted first (FOUND-13.2b). */
export const askDoubts = (consultedAt: Instant | null, askedAt: Instant | null): readonly string[] =>
  consultedAt !== null && askedAt !== null && consultedAt > askedAt
    ? ['The manager was consulted after the meeting was asked for. The agency consults its manager first.']
    : []

/** What is asked before a meeting is kept: views that are not written down, and a decision that waits (PRIN-4.1c, FOUND-13.2c). */
export function meetingDoubts(
  said: Pick<StrategyMeeting, 'childsViews' | 'parentsViews' | 'reason'> & {
    readonly enquiries: EnquiryDecision | null
  },
): readonly string[] {
  return [
    ...(said.childsViews === '' ? ['The child’s views are not written down.'] : []),
    ...(said.parentsViews === '' ? ['The parents’ or carers’ views are not written down.'] : []),
    ...(said.enquiries === 'not-decided'
      ? ['The meeting is to decide whether enquiries are needed. That stays open until it is recorded.']
      : []),
    ...(said.enquiries !== 'not-decided' && said.reason === ''
      ? ['Why the meeting decided so is not written down.']
      : []),
  ]
}
