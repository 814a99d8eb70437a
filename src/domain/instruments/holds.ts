// Whether a condition holds for the answers as they stand.
import { ageOn } from '../kernel/calendar.ts'
import type { AnyAnswers } from './answers.ts'
import type { About, Condition } from './condition.ts'

/** What one cell of an answer holds, or the whole answer where no part is named; null where nothing was answered. */
export function cellOf(answers: AnyAnswers, question: string, part?: string): unknown {
  const answer = answers[question]
  if (answer?.kind !== 'answered') return null
  if (part === undefined) return answer.value
  const cells: unknown = answer.value
  return typeof cells === 'object' && cells !== null ? (cells as Readonly<Record<string, unknown>>)[part] : null
}

const holdsAny = (value: unknown, any: readonly string[]): boolean =>
  Array.isArray(value) ? value.some(one => any.includes(one)) : typeof value === 'string' && any.includes(value)

/** Whether a condition holds for these answers. */
export function holds(condition: Condition, answers: AnyAnswers, about: About): boolean {
  switch (condition.kind) {
    case 'chose':
      return holdsAny(cellOf(answers, condition.question, condition.part), condition.any)
    case 'ticked':
      return cellOf(answers, condition.question, condition.part) === true
    case 'answered':
      return (answers[condition.question]?.kind ?? 'unanswered') !== 'unanswered'
    case 'under':
      return about.bornOn === null || ageOn(about.bornOn, about.on) < condition.years
    case 'not':
      return !holds(condition.of, answers, about)
    case 'any':
      return condition.of.some(one => holds(one, answers, about))
    case 'all':
      return condition.of.every(one => holds(one, answers, about))
  }
}
