// What happened, beside the episodes: one entry for each thing that rules read, with when it was and what kind it is.
import type { Instant } from '../kernel/index.ts'
import type { AlertFact } from './facts/alerts.ts'
import type { BordersFact } from './facts/borders.ts'
import type { CareFact } from './facts/care.ts'
import type { CaseReviewFact } from './facts/case-reviews.ts'
import type { GroupFact } from './facts/groups.ts'
import type { LevelFact } from './facts/levels.ts'
import type { MessageFact } from './facts/messages.ts'
import type { PathwayFact } from './facts/pathways.ts'
import type { PoliceFact } from './facts/police.ts'
import type { ProgrammeFact } from './facts/programme.ts'
import type { ProtectionFact } from './facts/protection.ts'
import type { ReferralFact } from './facts/referrals.ts'
import type { SharingFact } from './facts/sharing.ts'

export {
  type AlertFact,
  type AlertOutcome,
  alertOutcomes,
  type RiskMarkerKind,
  riskMarkerKinds,
} from './facts/alerts.ts'
export type { BordersFact } from './facts/borders.ts'
export type { GroupFact } from './facts/groups.ts'
export type { MessageFact } from './facts/messages.ts'
export type { PathwayFact } from './facts/pathways.ts'
export type { PoliceFact } from './facts/police.ts'
export type { ProgrammeFact } from './facts/programme.ts'
export type { ProtectionFact } from './facts/protection.ts'
export { type ReferralFact, type ReferralWait, type TriageOutcome, triageOutcomes } from './facts/referrals.ts'
export { type ShareRecipient, type SharingBasis, type SharingFact, shareRecipients } from './facts/sharing.ts'

/** A fact. */
export type Fact =
  | AlertFact
  | BordersFact
  | CareFact
  | CaseReviewFact
  | GroupFact
  | LevelFact
  | MessageFact
  | PathwayFact
  | PoliceFact
  | ProgrammeFact
  | ProtectionFact
  | ReferralFact
  | SharingFact

/** A fact of one kind. */
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>

/** The facts of one kind, in the order of their time. */
export function factsOf<K extends Fact['kind']>({ facts }: { readonly facts: readonly Fact[] }, kind: K): FactOf<K>[] {
  const isOfKind = (fact: Fact): fact is FactOf<K> => fact.kind === kind
  return facts.filter(isOfKind).sort((a, b) => a.at - b.at)
}

/** The first moment of facts that are in the order of their time; null where there is none. */
export const firstOf = (facts: readonly { readonly at: Instant }[]): Instant | null => facts[0]?.at ?? null
