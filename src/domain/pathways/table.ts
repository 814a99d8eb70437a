// What a row of a pathway is: its rule, when it holds, what to do in plain words, and what follows from it.
import type { AreaTables } from './areas.ts'
import type { PathwayFacts } from './facts.ts'

/** What a pathway demands of consent before anything is shared (GAP-19). */
export const consents = {
  must: 'The child and the parents or carers must consent before it is shared.',
  aware: 'Record whether the child and the parents or carers are aware; it may be shared to safeguard the child.',
  'not-stated': 'The source says nothing of consent: share to safeguard the child, within the law.',
  safeguarding: 'Consent is not needed where a child must be safeguarded.',
  none: 'Nothing is shared.',
} as const
/** One of them. */
export type Consent = keyof typeof consents

/** The kinds of referral that a row may ask for. */
export type ReferralKind =
  | 'ce-team'
  | 'catch22-cce'
  | 'yos-prevention'
  | 'cce-prevention'
  | 'early-help'
  | 'front-door'
  | 'specialist'
  | 'resource-pack'
  | 'other'

/** A row of a pathway. */
export type PathwayRow = {
  readonly id: string
  /** The ids of the catalogue that it carries out, and gaps that it reads. */
  readonly cites: readonly string[]
  /** When it holds, as the end of "This applies because …". */
  readonly when: string
  /** What to do, in plain words. */
  readonly does: string
  readonly consent: Consent
  readonly holds: (facts: PathwayFacts) => boolean
  /** The keys of the destinations that it adds. */
  readonly to?: (facts: PathwayFacts, areas: AreaTables) => readonly string[]
  /** What may not be closed or sent until it is done. */
  readonly gates?: (facts: PathwayFacts) => readonly string[]
  readonly warns?: (facts: PathwayFacts) => readonly string[]
  /** The referrals that may be made from it. */
  readonly refer?: readonly ReferralKind[]
  /** Where it holds it is the only one that does. */
  readonly alone?: true
}
