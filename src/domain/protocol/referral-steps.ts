// The steps of referrals as the rules read them: since when one stands in a state, until when, between whom, and how many working
// days the partnership gives.
import { dayOf, endOfWorkingDay, englandAndWales, hoursAfter, type Instant } from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import { type FactOf, factsOf, type ReferralWait } from './fact.ts'

/** After how many working days nobody's receipt or answer is too late, until the partnership sets its own. */
export const usualReferralDays: Readonly<Record<ReferralWait, number>> = { received: 2, answered: 10 }

/** That a referral came to stand in one of some states by this step, and when it left them; null while it has not. */
export type Standing = { readonly step: FactOf<'referral-step'>; readonly leftAt: Instant | null }

/** Each time that a referral of the child came to stand in one of these states. */
export function standingIn(file: CaseFile, states: readonly string[]): Standing[] {
  const steps = factsOf(file, 'referral-step')
  return steps
    .filter(({ from, to }) => states.includes(to) && !states.includes(from))
    .map(step => {
      const left = steps.find(
        one =>
          one.referral === step.referral && one.at >= step.at && states.includes(one.from) && !states.includes(one.to),
      )
      return { step, leftAt: left?.at ?? null }
    })
}

/** Between whom a referral is; null of one that says nothing of it. */
export const betweenWhom = (file: CaseFile, referral: string): FactOf<'referral-between'> | null =>
  factsOf(file, 'referral-between').find(({ ref }) => ref === referral) ?? null

/** The moment after which nobody's receipt or answer is too late, by the number that held when the wait began. */
export function tooLateAfter(file: CaseFile, of: ReferralWait, since: Instant): Instant {
  const set = factsOf(file, 'referral-days-set').filter(one => one.of === of && one.at <= since)
  const days = set.at(-1)?.days ?? usualReferralDays[of]
  const end = endOfWorkingDay(dayOf(since), days, englandAndWales)
  // Beyond the calendar nobody is made to wait for a day that cannot be said.
  return end.kind === 'due' ? end.at : hoursAfter(since, 24 * days)
}
