// What the assessments of a child over time are drawn from.
import type { Role } from '../../../../domain/access/index.ts'
import {
  type AnyAnswers,
  type FormLine,
  type IndicatorReading,
  type Instrument,
  type LevelPoint,
  readingOf,
} from '../../../../domain/instruments/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { ChildBar } from '../../../../store/children/reads.ts'
import { maySee } from '../filling.ts'

/** A submitted matrix with its scored indicators. */
export type ReadMatrix = { readonly form: FormLine; readonly of: Instrument; readonly answers: AnyAnswers }

/** What the page shows: levels and matrices from the earliest to the latest. */
export type AssessmentsPage = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly role: Role
  readonly points: readonly LevelPoint[]
  readonly matrices: readonly ReadMatrix[]
}

/** Whether a role sees an indicator of a matrix. */
export function seesIndicator(role: Role, { of }: ReadMatrix, id: string): boolean {
  const question = of.questions[id]
  return question !== undefined && maySee(role, of, question)
}

/** What a matrix says of an indicator to a role. */
export const readingFor = (role: Role, matrix: ReadMatrix, id: string): IndicatorReading =>
  readingOf(matrix.answers, id, seesIndicator(role, matrix, id))
