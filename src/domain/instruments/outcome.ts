// What a submitted form comes to: its score and level as columns, so that lists, duties and lines over time need not read
// answers. One entry for each instrument that has more than a date.
import type { Day } from '../kernel/calendar.ts'
import type { AnyAnswers } from './answers.ts'
import { checks, outcomes, workedOut } from './behaviour.ts'
import type { Outcome } from './comes-to.ts'
import type { About } from './condition.ts'
import type { Circumstances, Finding } from './finding.ts'
import type { Instrument } from './instrument.ts'

/** What the answers to a form come to. */
export function outcomeOf({ code }: Instrument, answers: AnyAnswers, today: Day): Outcome {
  const own = outcomes[code]
  return own?.(answers, today) ?? { completedOn: today, score: null, scoredLevel: null, level: null, riskType: null }
}

/** What the answers to a form, or to a part of it, say when they are looked at together. */
export const findingsOf = ({ code }: Instrument, answers: AnyAnswers, around: Circumstances): readonly Finding[] =>
  checks[code]?.(answers, around) ?? []

/** What the computed questions of a form come to, in words by their ids; what cannot be worked out is absent. */
export const workedOutOf = (
  { code }: Instrument,
  answers: AnyAnswers,
  around: About,
): Readonly<Record<string, string>> => workedOut[code]?.(answers, around) ?? {}
