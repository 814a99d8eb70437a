// What a submitted return interview tells the 72-hour clock and the child's page (RHI-15.6): that it was held with the
// child, when it ended, and what the child said.
import { earlierOf, type Instant } from '../kernel/instants.ts'
import type { AnyAnswers } from './answers.ts'
import type { Instrument } from './instrument.ts'
import { meantBy, saidDay, saidText } from './said.ts'
import { sayAnswer } from './say-answer.ts'

/** The instrument that is a return interview. */
export const interviewCode = 'return-interview'

/** An interview that was held with the child. */
export type HeldInterview = {
  readonly endedAt: Instant
  readonly heldWhere: string
  /** In the child's words, as far as the form has them. */
  readonly childsView: string
  readonly summary: string
  readonly lateReason: string | null
}

/**
 * Whether the child was interviewed. An interview with an adult or a professional is none with the child (GAP-22), and
 * neither is one at which the child was not present; nobody knowing is no evidence that it was.
 */
const wasHeld = (answers: AnyAnswers): boolean =>
  saidText(answers, 'e16') === 'child-young-person' && saidText(answers, 'e-present', 'child') !== 'no'

// Where the end is not known the contact stands for it, and where only the day is known, the end of that day: the stricter
// reading. What is submitted has ended, so it is never later than that.
function endOf(answers: AnyAnswers, submittedAt: Instant): Instant {
  const ended = saidDay(answers, 'e-ended', 'on')
  const contact = saidDay(answers, 'e12')
  const day = ended ?? contact
  if (day === null) return submittedAt
  const time = ended === null ? saidText(answers, 'e13') : saidText(answers, 'e-ended', 'at')
  return earlierOf(meantBy(day, time).last, submittedAt) ?? submittedAt
}

const joined = (said: readonly (string | null)[], between: string): string =>
  said.filter(one => one !== null && one !== '').join(between)

// Their words and wishes as written down; where nobody wrote them apart, the answers that they gave.
function viewOf(answers: AnyAnswers): string {
  const of = (...questions: string[]) =>
    joined(
      questions.map(question => saidText(answers, question)),
      '\n\n',
    )
  return of('e-words', 'e-wishes') || of('e24', 'e28', 'e29')
}

function inWords({ questions }: Instrument, answers: AnyAnswers, question: string): string {
  const [asked, answer] = [questions[question], answers[question]]
  return asked === undefined || answer?.kind !== 'answered' ? '' : sayAnswer(asked.input, answer.value)
}

function lateReasonOf(of: Instrument, answers: AnyAnswers): string | null {
  if (saidText(answers, 'e14') === 'yes') return null
  return joined([inWords(of, answers, 'e15'), saidText(answers, 'e-time-why')], '; ') || null
}

/** The interview that a form of this instrument tells of; null where it is no return interview, or the child was not interviewed. */
export function heldInterviewOf(of: Instrument, answers: AnyAnswers, submittedAt: Instant): HeldInterview | null {
  if (of.code !== interviewCode || !wasHeld(answers)) return null
  const other = saidText(answers, 'e19', 'other')
  return {
    endedAt: endOf(answers, submittedAt),
    heldWhere: other ?? inWords(of, answers, 'e19'),
    childsView: viewOf(answers),
    summary: saidText(answers, 'e41') ?? '',
    lateReason: lateReasonOf(of, answers),
  }
}
