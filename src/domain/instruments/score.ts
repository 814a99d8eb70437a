// The score of the 2024 matrix: fourteen levels in, totals, band and what is still wanting out. A missing level is never
// nought, and no total hides a prompt.
import type { Level } from './input.ts'
import type { Band } from './instrument.ts'

/** The bands of the 2024 matrix, from the lowest. */
export const matrixBands = ['none', 'vulnerable', 'suspected', 'evidenced'] as const
/** One of them. */
export type MatrixBand = (typeof matrixBands)[number]

/** What the matrix is scored from. `levels` holds the fourteen indicators in their order; null is unanswered. */
export type MatrixAnswers = {
  readonly levels: readonly (Level | null)[]
  readonly judgedBand: MatrixBand | null
  readonly judgementReason: string | null
  readonly boundaryConfirmed: boolean
  /** Whole years at completion; null where the date of birth is not known, which counts as under 13. */
  readonly age: number | null
}

/** What keeps a matrix from being submitted, in the order in which it is said. */
export type MatrixProblem = 'unanswered' | 'boundary-unconfirmed' | 'judgement-missing' | 'judgement-reason-missing'

/** What must be thought of whatever the total is: the ids of the catalogue that ask for it. */
export type MatrixPrompt = 'MISS-RFM' | 'RFM24-19' | 'RFM24-20'

/** The score of a matrix. Indicators are named by their numbers, 1 to 14. */
export type MatrixScore = {
  /** The sum of indicators 1 to 7; null while one of them is unanswered or not known (GAP-02). */
  readonly totalA: number | null
  /** Likewise of 8 to 14. */
  readonly totalB: number | null
  readonly total: number | null
  readonly band: MatrixBand | null
  /** Whether the total stands where two printed bands meet (GAP-01). */
  readonly boundary: boolean
  readonly unanswered: readonly number[]
  readonly notKnown: readonly number[]
  /** The judged band, once it may be acted on. */
  readonly effectiveBand: MatrixBand | null
  readonly canSubmit: boolean
  readonly problems: readonly MatrixProblem[]
  readonly prompts: readonly MatrixPrompt[]
}

/** How many indicators make up each of the totals A and B (RFM24-13). */
const ofEachTotal = 7

/** The totals that two printed bands share: 0-13 and 13-24, 25-40 and 40+ (RFM24-14). */
export const printedBoundaries: readonly number[] = [13, 40]

const totalOf = (levels: MatrixAnswers['levels']): number | null =>
  levels.reduce<number | null>(
    (sum, level) => (sum === null || typeof level !== 'number' ? null : sum + level),
    levels.length === 0 ? null : 0,
  )

const bandOf = (total: number | null, bands: readonly Band[]): MatrixBand | null => {
  const found = total === null ? undefined : bands.find(({ from, to }) => from <= total && total <= to)
  return matrixBands.find(key => key === found?.key) ?? null
}

const numbersOf = (levels: MatrixAnswers['levels'], is: Level | null): number[] =>
  levels.flatMap((level, n) => (level === is ? [n + 1] : []))

const hasReason = ({ judgementReason }: MatrixAnswers): boolean => /\S/.test(judgementReason ?? '')

type Standing = Pick<MatrixScore, 'band' | 'boundary' | 'unanswered'>

function lacksReason(answers: MatrixAnswers, { band, unanswered }: Standing): boolean {
  if (answers.judgedBand === null || hasReason(answers)) return false
  return band === null ? unanswered.length === 0 : answers.judgedBand !== band
}

function problemsOf(answers: MatrixAnswers, standing: Standing): MatrixProblem[] {
  const holds: Readonly<Record<MatrixProblem, boolean>> = {
    unanswered: standing.unanswered.length > 0,
    'boundary-unconfirmed': standing.boundary && !answers.boundaryConfirmed,
    'judgement-missing': answers.judgedBand === null,
    'judgement-reason-missing': lacksReason(answers, standing),
  }
  const order = ['unanswered', 'boundary-unconfirmed', 'judgement-missing', 'judgement-reason-missing'] as const
  return order.filter(problem => holds[problem])
}

const effectiveBandOf = (answers: MatrixAnswers, { band, unanswered }: Standing): MatrixBand | null =>
  unanswered.length === 0 && (answers.judgedBand === band || hasReason(answers)) ? answers.judgedBand : null

const isAtLeast = (level: Level | null | undefined, least: number): boolean =>
  typeof level === 'number' && level >= least

/** The prompts, sorted. They look at single indicators only: no total, band or judgement can hide one. */
export function promptsOf({ levels, age }: Pick<MatrixAnswers, 'levels' | 'age'>): MatrixPrompt[] {
  const [missing, furtherEvidence, sexualHealth] = [levels[0], levels[7], levels[10]]
  const underThirteen = age === null || age < 13
  const prompts: MatrixPrompt[] = []
  if (isAtLeast(missing, 2)) prompts.push('MISS-RFM')
  if (isAtLeast(furtherEvidence, 3)) prompts.push('RFM24-19')
  if (isAtLeast(sexualHealth, underThirteen ? 1 : 4)) prompts.push('RFM24-20')
  return prompts
}

/** Scores a matrix against the bands of its version. */
export function scoreMatrix(answers: MatrixAnswers, bands: readonly Band[]): MatrixScore {
  const { levels } = answers
  const total = totalOf(levels)
  const unanswered = numbersOf(levels, null)
  const standing = {
    band: bandOf(total, bands),
    boundary: total !== null && printedBoundaries.includes(total),
    unanswered,
  }
  const problems = problemsOf(answers, standing)
  return {
    totalA: totalOf(levels.slice(0, ofEachTotal)),
    totalB: totalOf(levels.slice(ofEachTotal)),
    total,
    ...standing,
    notKnown: numbersOf(levels, 'not-known'),
    effectiveBand: effectiveBandOf(answers, standing),
    canSubmit: problems.length === 0,
    problems,
    prompts: promptsOf(answers),
  }
}
