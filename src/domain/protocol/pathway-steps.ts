// What rules about pathways read of a matrix: each step at which its level was set, by which band, under whose pathway.
import { type Day, type Instant, laterOf, parseDay } from '../kernel/index.ts'
import { type Band, bandOf, type PathwayAuthority, pathwayAuthorityOf } from '../pathways/index.ts'
import type { CaseFile } from './case-file.ts'
import { type FactOf, factsOf } from './fact.ts'
import { formsOf, readInstruments, type Standing } from './forms-on-record.ts'
import { stillAChild } from './matrix.ts'
import type { Reading } from './rule.ts'

/** The matrices of both generations, by their instruments. */
const instruments = [readInstruments.matrix, readInstruments.earlierMatrix]

/** The first day of the pathway of 2024 in Staffordshire (PROG24-1). */
export const servedFrom = parseDay('2024-04-01')

/** How the older level is read where the pathway of 2024 decides. */
export const crosswalkReading: Reading = {
  gap: 'GAP-08',
  says: 'Where a matrix of before 2024 is completed under the pathway of 2024, low is read as vulnerable, medium as suspected and high as evidenced. The matrix itself is not rewritten.',
  confirm: 'The safeguarding board',
}

/** A matrix under the pathway of an authority, with each step at which a level was set: itself, then its reviews. */
export type RoutedMatrix = {
  readonly form: Standing
  readonly authority: PathwayAuthority | null
  readonly steps: readonly { readonly at: Instant; readonly on: Day; readonly band: Band | null }[]
}

/** The matrices of a child while they are one, the first completed first. */
export function routedMatrices(file: CaseFile): readonly RoutedMatrix[] {
  const { responsibleAuthority, livesIn } = file.child
  const authority = pathwayAuthorityOf(responsibleAuthority, livesIn)
  return instruments
    .flatMap(instrument => formsOf(file, instrument))
    .filter(({ submittedAt }) => stillAChild(file, submittedAt))
    .map(form => ({
      ...{ form, authority },
      steps: [
        { at: form.submittedAt, on: form.completedOn, band: bandOf(form.level) },
        ...form.reviews.map(({ at, on, level }) => ({ at, on, band: bandOf(level) })),
      ],
    }))
}

/** The matrices that the pathway of 2024 decides on. */
export const matricesOf2024 = (file: CaseFile): readonly RoutedMatrix[] =>
  routedMatrices(file).filter(
    ({ authority, form }) => authority === 'staffordshire' && servedFrom !== null && form.completedOn >= servedFrom,
  )

type MatrixFact = 'matrix-referred' | 'worker-shown' | 'services-said-open' | 'panel-decided'

/**
 * When something was first recorded of a matrix; null where it was not. What was done before the step that asks for it
 * counts from that step.
 */
export function firstOfMatrix(file: CaseFile, form: string, kind: MatrixFact, from: Instant): Instant | null {
  const found: FactOf<MatrixFact> | undefined = factsOf<MatrixFact>(file, kind).find(one => one.ref === form)
  return found === undefined ? null : laterOf(found.at, from)
}
