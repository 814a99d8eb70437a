// A dispute over the police level in its two steps: to the control-room manager, and from there to the sergeant of the local
// policing team (POL-12.7, POL-12.8). How it stands follows from what was recorded and from when the child was found.
import type { Id, Instant } from '../kernel/index.ts'
import type { PoliceLevel } from '../missing/index.ts'

/** What may come of a step, as those who decide choose it. */
export const disputeOutcomes = {
  changed: 'The level is changed',
  stands: 'The level stands',
} as const

/** The code of an outcome. */
export type DisputeOutcome = keyof typeof disputeOutcomes

/** Who looks at each step. */
export const disputeSteps = { 1: 'control-room manager', 2: 'local policing team sergeant' } as const

/** The number of a step. */
export type DisputeStepNumber = keyof typeof disputeSteps

/** What the police answered at one step. */
export type DisputeAnswer = {
  readonly outcome: DisputeOutcome
  /** The level that it was changed to; null where it stands. */
  readonly level: PoliceLevel | null
  readonly reason: string
  /** Who decided, as it was typed: a post and a name. */
  readonly decider: string
  readonly at: Instant
  /** Who wrote it down here. */
  readonly by: string
}

/** Something that one of those who dispute said, with when. */
export type DisputeWord = { readonly at: Instant; readonly by: string; readonly because: string }

/** A dispute as it was recorded. */
export type LevelDispute = {
  readonly id: Id<'level-dispute'>
  readonly raisedAt: Instant
  readonly raisedBy: string
  readonly agency: string
  /** Whether it is the actor's own, or their agency's: a shift that ends does not end a dispute. */
  readonly ours: boolean
  /** The police level when it was raised; null where none was recorded. */
  readonly disputedLevel: PoliceLevel | null
  readonly wantedLevel: PoliceLevel
  readonly grounds: string
  /** By when those who dispute need an answer; null where they did not say. */
  readonly wantedBy: Instant | null
  readonly first: DisputeAnswer | null
  /** That the first answer did not settle it. */
  readonly continued: DisputeWord | null
  readonly second: DisputeAnswer | null
  /** That those who dispute are content with the first answer. */
  readonly content: Omit<DisputeWord, 'because'> | null
  readonly withdrawn: DisputeWord | null
}

/** How a dispute ended. */
export type DisputeEnd = 'as-wanted' | 'content' | 'second-answer' | 'withdrawn'

/** How a dispute stands. `over` is one that nobody settled before the child was found. */
export type DisputeStanding =
  | { readonly kind: 'with'; readonly step: DisputeStepNumber; readonly since: Instant }
  | { readonly kind: 'answered'; readonly at: Instant }
  | { readonly kind: 'settled'; readonly how: DisputeEnd; readonly at: Instant }
  | { readonly kind: 'over'; readonly at: Instant }

type Moments = Pick<
  LevelDispute,
  'raisedAt' | 'wantedLevel' | 'first' | 'continued' | 'second' | 'content' | 'withdrawn'
>

function settledBy({ wantedLevel, first, continued, second, content, withdrawn }: Moments): DisputeStanding | null {
  if (withdrawn !== null) return { kind: 'settled', how: 'withdrawn', at: withdrawn.at }
  if (second !== null) return { kind: 'settled', how: 'second-answer', at: second.at }
  if (content !== null) return { kind: 'settled', how: 'content', at: content.at }
  const asWanted = first !== null && first.level === wantedLevel && continued === null
  return asWanted ? { kind: 'settled', how: 'as-wanted', at: first.at } : null
}

/** How a dispute stands; `endedAt` is when the child was found, null while they are missing. */
export function disputeStanding(dispute: Moments, endedAt: Instant | null): DisputeStanding {
  const settled = settledBy(dispute)
  if (settled !== null) return settled
  if (endedAt !== null) return { kind: 'over', at: endedAt }
  const { first, continued, raisedAt } = dispute
  if (continued !== null) return { kind: 'with', step: 2, since: continued.at }
  return first === null ? { kind: 'with', step: 1, since: raisedAt } : { kind: 'answered', at: first.at }
}

/** Whether the level is still in dispute. */
export const isUnsettled = (dispute: Moments, endedAt: Instant | null): boolean =>
  ['with', 'answered'].includes(disputeStanding(dispute, endedAt).kind)
