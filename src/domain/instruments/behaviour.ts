// Which instruments have checks and an outcome of their own, one line each.
import type { Day } from '../kernel/calendar.ts'
import type { AnyAnswers } from './answers.ts'
import type { Check } from './finding.ts'

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

/** Checks by the code of the instrument. */
export const checks: Readonly<Record<string, Check>> = {}

/** Outcomes by the code of the instrument. */
export const outcomes: Readonly<Record<string, OutcomeOf>> = {}
