// A referral to the National Referral Mechanism: considered, made on the Home Office's own form, and decided upon (TRAF-23.2).
import type { Birth } from '../children/index.ts'
import { birthdayOf, type Day, dayOf, type Id, type Instant } from '../kernel/index.ts'

/** What may come of considering a referral. */
export const referralOutcomes = {
  refer: 'Refer the child',
  'not-refer': 'Do not refer: there are no grounds to believe that the child was trafficked',
} as const
/** What came of it. */
export type ReferralOutcome = keyof typeof referralOutcomes

/** A decision of the National Referral Mechanism. */
export const grounds = { positive: 'Positive', negative: 'Negative' } as const
/** One of them. */
export type Grounds = keyof typeof grounds

/** The two decisions in their order. */
export const referralSteps = { reasonable: 'Reasonable grounds', conclusive: 'Conclusive grounds' } as const
/** One of them. */
export type ReferralStep = keyof typeof referralSteps

type Decision = { readonly is: Grounds; readonly on: Day }

/** A referral as it stands. */
export type Referral = {
  readonly id: Id<'nrm-consideration'>
  readonly outcome: ReferralOutcome
  readonly reason: string
  readonly at: Instant
  readonly by: string
  readonly referred: { readonly at: Instant; readonly reference: string; readonly firstResponder: string } | null
  readonly reasonable: Decision | null
  readonly conclusive: Decision | null
  readonly inError: { readonly reason: string } | null
  readonly version: number
}

/** What a referral waits for; null where it is over. */
export type WaitsFor = 'referral' | ReferralStep | null

/** What it waits for. */
export function waitsFor({ outcome, referred, reasonable, conclusive, inError }: Referral): WaitsFor {
  if (outcome === 'not-refer' || inError !== null || conclusive !== null) return null
  if (referred === null) return 'referral'
  if (reasonable === null) return 'reasonable'
  return reasonable.is === 'negative' ? null : 'conclusive'
}

/** The day on which the child turns 18, from which the referral needs consent; null where it is not known to the day. */
export const eighteenOn = (birth: Birth): Day | null => (birth.kind === 'exact' ? birthdayOf(birth.on, 18) : null)

/** What keeps a decision from being saved: it cannot come before what it decides upon. */
export function decisionFault(referral: Referral, step: ReferralStep, on: Day): string | null {
  if (referral.referred !== null && on < dayOf(referral.referred.at))
    return 'It cannot be decided before it was referred'
  const before = step === 'conclusive' ? referral.reasonable : null
  return before !== null && on < before.on ? 'It cannot come before the decision on reasonable grounds' : null
}
