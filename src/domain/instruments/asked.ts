// Which questions a form asks as its answers stand, and which of them still keep it from being submitted.
import type { AnyAnswers } from './answers.ts'
import type { About } from './condition.ts'
import { holds } from './holds.ts'
import type { Notice } from './instrument.ts'
import type { Question, Questions } from './question.ts'

const isAsked = (question: Question, answers: AnyAnswers, about: About): boolean =>
  question.when === undefined || holds(question.when, answers, about)

/** The words that a form prints beside its questions as the answers stand. */
export const noticesOf = (notices: readonly Notice[], answers: AnyAnswers, about: About): readonly Notice[] =>
  notices.filter(({ when }) => when === undefined || holds(when, answers, about))

/** The ids of the questions that are asked as the answers stand, in the order of the form. */
export const askedOf = (questions: Questions, answers: AnyAnswers, about: About): string[] =>
  Object.entries(questions)
    .filter(([, question]) => isAsked(question, answers, about))
    .map(([id]) => id)

const mustBeAnswered = (question: Question, answers: AnyAnswers, about: About): boolean =>
  (question.required === true && question.stamped !== true) ||
  (question.requiredWhen !== undefined && holds(question.requiredWhen, answers, about))

// A scored indicator whose evidence is written and whose level is not is still unanswered (GAP-02).
function isAnswered(question: Question, id: string, answers: AnyAnswers): boolean {
  const answer = answers[id]
  if (answer === undefined || answer.kind === 'unanswered') return false
  if (question.input.kind !== 'level' || answer.kind === 'not-known') return true
  return (answer.value as { readonly level: unknown }).level !== null
}

function oneOfMissing(questions: Questions, asked: readonly string[], answers: AnyAnswers): string[] {
  const words = new Set(asked.map(id => questions[id]?.oneOf).filter(word => word !== undefined))
  return [...words].flatMap(word => {
    const those = asked.filter(id => questions[id]?.oneOf === word)
    const ticked = those.filter(id => answers[id]?.kind === 'answered')
    return ticked.length === 1 ? [] : those.slice(0, 1)
  })
}

/** The ids of the questions that must be answered before the form is submitted, and are not. They never keep it from being saved. */
export function unansweredOf(questions: Questions, answers: AnyAnswers, about: About): string[] {
  const asked = askedOf(questions, answers, about)
  const missing = asked.filter(id => {
    const question = questions[id]
    return question !== undefined && mustBeAnswered(question, answers, about) && !isAnswered(question, id, answers)
  })
  return [...new Set([...missing, ...oneOfMissing(questions, asked, answers)])]
}
