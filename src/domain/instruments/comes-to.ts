// What an instrument's answers come to: the types of its outcome and of what is worked out from them.
import type { Day } from '../kernel/calendar.ts'
import type { AnyAnswers } from './answers.ts'
import type { About } from './condition.ts'

/** What a form came to; null where the instrument has no such thing, or the answers do not give it. */
export type Outcome = {
  readonly completedOn: Day
  readonly score: number | null
  /** The level that the score gives. */
  readonly scoredLevel: string | null
  /** The level that the professional set. */
  readonly level: string | null
  readonly riskType: string | null
}

/** What an instrument's answers come to, on the day on which they are submitted unless they name their own. */
export type OutcomeOf = (answers: AnyAnswers, today: Day) => Outcome

/** What the computed questions of an instrument come to, in words by their ids; what cannot be worked out is absent. */
export type WorkedOut = (answers: AnyAnswers, around: About) => Readonly<Record<string, string>>
