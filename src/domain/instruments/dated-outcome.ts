// The outcome of an instrument that comes to nothing but a day.
import type { Outcome, OutcomeOf } from './comes-to.ts'
import { saidDay } from './said.ts'

/** Completed on a day, without score, level or type of risk. */
export const completedOn = (day: Outcome['completedOn']): Outcome => ({
  completedOn: day,
  score: null,
  scoredLevel: null,
  level: null,
  riskType: null,
})

/** Completed on the day that this question, or part of it, says; else on the day on which it is submitted. */
export const datedBy =
  (question: string, part?: string): OutcomeOf =>
  (answers, today) =>
    completedOn(saidDay(answers, question, part) ?? today)
