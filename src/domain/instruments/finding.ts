// What a form's answers say when they are looked at together: what keeps it from being submitted, what looks wrong, and
// what must be thought of. No total hides a prompt.
import type { Instant } from '../kernel/instants.ts'
import type { AnyAnswers } from './answers.ts'
import type { About } from './condition.ts'
import type { FormLine } from './filled.ts'

/** One thing found. A problem keeps the form from being submitted, never from being saved; a warning and a prompt keep nothing. */
export type Finding = {
  readonly kind: 'problem' | 'warning' | 'prompt'
  /** The id in the requirements catalogue that asks for it. */
  readonly id: string
  /** The question that it is about; null where it is about the whole. */
  readonly question: string | null
  readonly says: string
}

/** A meeting that was asked for: of which level, since when, and when one that meets it was held; null while none was. */
export type RequiredThen = { readonly level: 1 | 2 | 3; readonly since: Instant; readonly heldAt: Instant | null }

/** What is known around a form besides its answers; null is what is not known or may not be seen. */
export type Circumstances = About & {
  /** The moment at which it is looked at. */
  readonly now: Instant
  readonly inCare: boolean | null
  /** Whether somebody must not be told about this child (FOUND-13.1b). */
  readonly blocked: boolean
  /** The level of the intervention meeting that the episodes of the child have reached, and whether one was held since. */
  readonly meetingLevel: 1 | 2 | 3 | null
  readonly meetingHeld: boolean
  /** Every meeting that the child’s missing episodes asked for, by launch too, the latest first (MISS-RFM). */
  readonly meetings: readonly RequiredThen[]
  /** When the 72 hours of the return interview end (RHI-15.6). */
  readonly interviewDueAt: Instant | null
  /** To whom it is recorded that this episode's return interview went (RHI-13.9). */
  readonly sharedWith: readonly string[]
  /** The child's forms that were submitted, the latest first. */
  readonly forms: readonly FormLine[]
}

/** A check of one instrument: pure, and silent about what it does not know. */
export type Check = (answers: AnyAnswers, around: Circumstances) => readonly Finding[]
