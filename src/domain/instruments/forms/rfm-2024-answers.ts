// Form a: the answers to the 2024 matrix as its score takes them.
import type { AnyAnswers } from '../answers.ts'
import type { About } from '../condition.ts'
import { cellOf } from '../holds.ts'
import type { Level } from '../input.ts'
import { isTicked, saidText } from '../said.ts'
import { type MatrixAnswers, type MatrixScore, matrixBands, scoreMatrix } from '../score.ts'
import { ageAt, dayNotAfter } from './child-facts.ts'
import { rfm2024 } from './rfm-2024.ts'

/** The ids of the fourteen indicators, in their order. */
export const matrixIndicators: readonly string[] = Object.entries(rfm2024.questions)
  .filter(([, { input }]) => input.kind === 'level')
  .map(([id]) => id)

const levels: readonly Level[] = [0, 1, 2, 3, 4, 'not-known']

const levelOf = (answers: AnyAnswers, id: string): Level | null =>
  levels.find(level => level === cellOf(answers, id, 'level')) ??
  (answers[id]?.kind === 'not-known' ? 'not-known' : null)

/** What the score is worked out from. The age is that on the day of completion. */
export function matrixAnswersOf(answers: AnyAnswers, about: About): MatrixAnswers {
  const judged = saidText(answers, 'a-j', 'band')
  return {
    levels: matrixIndicators.map(id => levelOf(answers, id)),
    judgedBand: matrixBands.find(band => band === judged) ?? null,
    judgementReason: saidText(answers, 'a-j', 'why'),
    boundaryConfirmed: isTicked(answers, 'a-j', 'boundaryConfirmed'),
    age: ageAt(answers, 'a12', about, dayNotAfter(answers, 'a07', about.on) ?? about.on),
  }
}

/** The score of the answers as they stand. */
export const matrixScoreOf = (answers: AnyAnswers, about: About): MatrixScore =>
  scoreMatrix(matrixAnswersOf(answers, about), rfm2024.bands ?? [])
