// Who is to hold a return interview, and whether they are independent of where the child lived (004 §13.5, RHI-13.5, GAP-62).
import type { Id, Instant } from '../kernel/index.ts'

/** What speaks against independence: found on the record, or (`home-named`) in the words that were typed. */
export type Conflict = 'home' | 'provider' | 'home-named' | 'works-with-child'

/** Each in a sentence, for whoever allocates. */
export const conflictSays: Readonly<Record<Conflict, string>> = {
  home: 'They work in the home from which the child went missing.',
  provider: 'They work for the provider of the home from which the child went missing.',
  'home-named': 'The interviewer or the provider is called like the home from which the child went missing.',
  'works-with-child': 'They work with the child in another part already.',
}

/** Who holds it. `keptBecause` stands where something speaks against their being independent. */
export type Allocation = {
  readonly id: Id<'interview-allocation'>
  readonly provider: string
  readonly interviewer: string
  readonly conflicts: readonly Conflict[]
  readonly keptBecause: string
  readonly at: Instant
  readonly by: string
  readonly inError: { readonly at: Instant; readonly reason: string } | null
}

/** What came of offering an independent advocate (004 §13.8, RHI-13.8b). */
export const advocateOutcomes = {
  accepted: 'Offered and accepted',
  declined: 'Offered and declined',
  waiting: 'Offered, and no answer yet',
  'not-offered': 'Not offered',
} as const
/** One of them. */
export type AdvocateOutcome = keyof typeof advocateOutcomes

/** An advocate who was offered, or not and why. */
export type AdvocateOffer = {
  readonly id: Id<'advocate-offer'>
  readonly outcome: AdvocateOutcome
  readonly advocate: string
  readonly referredAt: Instant | null
  readonly says: string
  readonly at: Instant
  readonly by: string
  readonly inError: { readonly at: Instant; readonly reason: string } | null
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** Whether what was typed names the home: a name of fewer than four letters says nothing. */
export function namesHome(typed: string, homes: readonly string[]): boolean {
  const words = plain(typed)
  return homes.some(home => plain(home).length > 3 && words.includes(plain(home)))
}

/** What was agreed with the child to be safer, and to whom they were referred (RHI-13.6). */
export type SafetyPlan = {
  readonly id: Id<'safety-plan'>
  readonly plan: string
  readonly referrals: string
  readonly followUp: string
  readonly at: Instant
  readonly by: string
  readonly inError: { readonly at: Instant; readonly reason: string } | null
}
