// Worked examples of the score of the 2024 matrix, both sides of every limit. The levels are written in two sevens, as the
// form adds them up: A, then B.
import type { Level } from './input.ts'
import type { MatrixAnswers, MatrixScore } from './score.ts'

/** A worked example: the answers, and what of the score it is about. */
export type ScoreCase = {
  readonly title: string
  readonly answers: MatrixAnswers
  readonly expect: Partial<MatrixScore>
}

type Seven = readonly [Level | null, Level | null, Level | null, Level | null, Level | null, Level | null, Level | null]

const zeros: Seven = [0, 0, 0, 0, 0, 0, 0]
const ones: Seven = [1, 1, 1, 1, 1, 1, 1]
const twos: Seven = [1, 2, 2, 2, 2, 2, 2]
const fours: Seven = [4, 4, 4, 4, 4, 4, 4]

const matrix = (a: Seven, b: Seven, rest: Partial<Omit<MatrixAnswers, 'levels'>> = {}): MatrixAnswers => ({
  levels: [...a, ...b],
  judgedBand: null,
  judgementReason: null,
  boundaryConfirmed: false,
  age: 14,
  ...rest,
})

const sure = { canSubmit: true, problems: [] } as const

/** Examples of GAP-01 and RFM24-14: the bands from both sides, and the totals that the form prints in two of them. */
export const bandCases: readonly ScoreCase[] = [
  {
    title: 'All nought: no exploitation risk, and the total is 0 because somebody said so fourteen times.',
    answers: matrix(zeros, zeros, { judgedBand: 'none' }),
    expect: { totalA: 0, totalB: 0, total: 0, band: 'none', boundary: false, effectiveBand: 'none', ...sure },
  },
  {
    title: 'A total of 12: the highest of no exploitation risk.',
    answers: matrix(ones, [0, 0, 1, 1, 1, 1, 1], { judgedBand: 'none' }),
    expect: { totalA: 7, totalB: 5, total: 12, band: 'none', boundary: false, ...sure },
  },
  {
    title:
      'A total of 13, unconfirmed: vulnerable, the higher of the two printed bands, and it cannot be submitted yet.',
    answers: matrix(ones, [0, 1, 1, 1, 1, 1, 1], { judgedBand: 'vulnerable' }),
    expect: {
      total: 13,
      band: 'vulnerable',
      boundary: true,
      effectiveBand: 'vulnerable',
      canSubmit: false,
      problems: ['boundary-unconfirmed'],
    },
  },
  {
    title: 'A total of 13, confirmed: vulnerable.',
    answers: matrix(ones, [0, 1, 1, 1, 1, 1, 1], { judgedBand: 'vulnerable', boundaryConfirmed: true }),
    expect: { total: 13, band: 'vulnerable', boundary: true, effectiveBand: 'vulnerable', ...sure },
  },
  {
    title: 'A total of 14: vulnerable, and nothing to confirm.',
    answers: matrix(ones, ones, { judgedBand: 'vulnerable' }),
    expect: { total: 14, band: 'vulnerable', boundary: false, ...sure },
  },
  {
    title: 'A total of 24: the highest of vulnerable.',
    answers: matrix(twos, [1, 1, 1, 2, 2, 2, 2], { judgedBand: 'vulnerable' }),
    expect: { totalA: 13, totalB: 11, total: 24, band: 'vulnerable', boundary: false, ...sure },
  },
  {
    title: 'A total of 25: suspected.',
    answers: matrix(twos, [1, 1, 2, 2, 2, 2, 2], { judgedBand: 'suspected' }),
    expect: { total: 25, band: 'suspected', boundary: false, ...sure },
  },
  {
    title: 'A total of 39: the highest of suspected.',
    answers: matrix(fours, [1, 1, 1, 2, 2, 2, 2], { judgedBand: 'suspected' }),
    expect: { totalA: 28, totalB: 11, total: 39, band: 'suspected', boundary: false, ...sure },
  },
  {
    title:
      'A total of 40, unconfirmed: evidenced, the higher of the two printed bands, and it cannot be submitted yet.',
    answers: matrix(fours, [1, 1, 2, 2, 2, 2, 2], { judgedBand: 'evidenced' }),
    expect: { total: 40, band: 'evidenced', boundary: true, canSubmit: false, problems: ['boundary-unconfirmed'] },
  },
  {
    title: 'A total of 40, confirmed: evidenced.',
    answers: matrix(fours, [1, 1, 2, 2, 2, 2, 2], { judgedBand: 'evidenced', boundaryConfirmed: true }),
    expect: { total: 40, band: 'evidenced', boundary: true, effectiveBand: 'evidenced', ...sure },
  },
  {
    title: 'A total of 41: evidenced, and nothing to confirm.',
    answers: matrix(fours, [1, 2, 2, 2, 2, 2, 2], { judgedBand: 'evidenced' }),
    expect: { total: 41, band: 'evidenced', boundary: false, ...sure },
  },
  {
    title: 'Every indicator at its highest: 56, evidenced.',
    answers: matrix(fours, fours, { judgedBand: 'evidenced' }),
    expect: { totalA: 28, totalB: 28, total: 56, band: 'evidenced', ...sure },
  },
]

/** Examples of GAP-02: what was not answered is never nought, and an honest "not known" keeps nobody from sending a concern. */
export const missingCases: readonly ScoreCase[] = [
  {
    title: 'The example of the contract: one unanswered and one not known; total B stands, nothing else does.',
    answers: matrix([0, 3, 'not-known', null, 0, 0, 0], ones),
    expect: {
      totalA: null,
      totalB: 7,
      total: null,
      band: null,
      boundary: false,
      unanswered: [4],
      notKnown: [3],
      effectiveBand: null,
      canSubmit: false,
      problems: ['unanswered', 'judgement-missing'],
      prompts: [],
    },
  },
  {
    title: 'One unanswered and all others nought: no total, no band, and the judged band may not be acted on yet.',
    answers: matrix(zeros, [0, 0, 0, 0, 0, 0, null], { judgedBand: 'evidenced', judgementReason: 'A disclosure.' }),
    expect: {
      totalA: 0,
      totalB: null,
      total: null,
      band: null,
      unanswered: [14],
      effectiveBand: null,
      canSubmit: false,
      problems: ['unanswered'],
    },
  },
  {
    title: 'Nothing answered at all: fourteen unanswered, and no reason is asked for yet.',
    answers: matrix([null, null, null, null, null, null, null], [null, null, null, null, null, null, null], {
      judgedBand: 'suspected',
    }),
    expect: {
      totalA: null,
      totalB: null,
      unanswered: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
      problems: ['unanswered'],
    },
  },
  {
    title: 'One not known, submitted on judgement with a reason: no scored band, and the judged one holds.',
    answers: matrix(['not-known', 3, 3, 3, 3, 3, 3], ones, {
      judgedBand: 'suspected',
      judgementReason: 'Two sightings.',
    }),
    expect: {
      totalA: null,
      totalB: 7,
      band: null,
      unanswered: [],
      notKnown: [1],
      effectiveBand: 'suspected',
      ...sure,
    },
  },
  {
    title: 'One not known and judged without a reason: the reason is wanting.',
    answers: matrix(['not-known', 3, 3, 3, 3, 3, 3], ones, { judgedBand: 'suspected' }),
    expect: { effectiveBand: null, canSubmit: false, problems: ['judgement-reason-missing'] },
  },
]

/** Examples of RFM24-15 and GAP-04: the professional agrees with the score or overrides it, and says why. */
export const judgementCases: readonly ScoreCase[] = [
  {
    title: 'Nobody has judged: the score alone cannot be submitted.',
    answers: matrix(ones, ones),
    expect: { band: 'vulnerable', effectiveBand: null, canSubmit: false, problems: ['judgement-missing'] },
  },
  {
    title: 'Judged up with a reason: both bands are kept and the judged one holds.',
    answers: matrix(zeros, zeros, { judgedBand: 'evidenced', judgementReason: 'A disclosure to a teacher.' }),
    expect: { band: 'none', effectiveBand: 'evidenced', ...sure },
  },
  {
    title: 'Judged down with a reason: likewise.',
    answers: matrix(fours, fours, {
      judgedBand: 'vulnerable',
      judgementReason: 'All of it is of the year before last.',
    }),
    expect: { band: 'evidenced', effectiveBand: 'vulnerable', ...sure },
  },
  {
    title: 'Judged up without a reason: not yet.',
    answers: matrix(zeros, zeros, { judgedBand: 'vulnerable' }),
    expect: { effectiveBand: null, canSubmit: false, problems: ['judgement-reason-missing'] },
  },
  {
    title: 'A reason of nothing but white space is none.',
    answers: matrix(zeros, zeros, { judgedBand: 'vulnerable', judgementReason: ' \t\n\u00a0\u2003' }),
    expect: { effectiveBand: null, canSubmit: false, problems: ['judgement-reason-missing'] },
  },
  {
    title: 'Judged as scored: no reason is needed, and white space does no harm.',
    answers: matrix(zeros, zeros, { judgedBand: 'none', judgementReason: ' ' }),
    expect: { effectiveBand: 'none', ...sure },
  },
  {
    title:
      'On a boundary, unconfirmed and judged otherwise without a reason: both are said, in the order of the contract.',
    answers: matrix(ones, [0, 1, 1, 1, 1, 1, 1], { judgedBand: 'none' }),
    expect: { canSubmit: false, problems: ['boundary-unconfirmed', 'judgement-reason-missing'] },
  },
]

/** Examples of RFM24-19, RFM24-20 and MISS-RFM: single indicators that no total hides. */
export const promptCases: readonly ScoreCase[] = [
  {
    title: 'Aged 12 and indicator 11 at 0: no prompt.',
    answers: matrix(zeros, zeros, { age: 12 }),
    expect: { prompts: [] },
  },
  {
    title: 'Aged 12 and indicator 11 at 1: a safeguarding prompt with a total of 1.',
    answers: matrix(zeros, [0, 0, 0, 1, 0, 0, 0], { age: 12, judgedBand: 'none' }),
    expect: { total: 1, band: 'none', prompts: ['RFM24-20'], ...sure },
  },
  {
    title: 'Aged 13 and indicator 11 at 1: no prompt.',
    answers: matrix(zeros, [0, 0, 0, 1, 0, 0, 0], { age: 13 }),
    expect: { prompts: [] },
  },
  {
    title: 'Aged 13 and indicator 11 at 3: no prompt.',
    answers: matrix(zeros, [0, 0, 0, 3, 0, 0, 0], { age: 13 }),
    expect: { prompts: [] },
  },
  {
    title: 'Aged 17 and indicator 11 at 4: a safeguarding prompt at any age.',
    answers: matrix(zeros, [0, 0, 0, 4, 0, 0, 0], { age: 17, judgedBand: 'none' }),
    expect: { total: 4, band: 'none', prompts: ['RFM24-20'] },
  },
  {
    title: 'Aged 12 and indicator 11 not known or unanswered: no prompt, for nothing was said.',
    answers: matrix(zeros, [0, 0, 0, 'not-known', 0, 0, 0], { age: 12 }),
    expect: { prompts: [] },
  },
  {
    title: 'Age not known and indicator 11 at 1: the safer reading, a prompt.',
    answers: matrix(zeros, [0, 0, 0, 1, 0, 0, 0], { age: null }),
    expect: { prompts: ['RFM24-20'] },
  },
  {
    title: 'Indicator 8 at 2: no prompt.',
    answers: matrix(zeros, [2, 0, 0, 0, 0, 0, 0]),
    expect: { prompts: [] },
  },
  {
    title: 'Indicator 8 at 3: trafficking offences and the National Referral Mechanism.',
    answers: matrix(zeros, [3, 0, 0, 0, 0, 0, 0]),
    expect: { total: 3, band: 'none', prompts: ['RFM24-19'] },
  },
  {
    title: 'Indicator 1 at 1: no prompt.',
    answers: matrix([1, 0, 0, 0, 0, 0, 0], zeros),
    expect: { prompts: [] },
  },
  {
    title: 'Indicator 1 at 2: the meetings for 3, 5 and 9 episodes.',
    answers: matrix([2, 0, 0, 0, 0, 0, 0], zeros),
    expect: { total: 2, band: 'none', prompts: ['MISS-RFM'] },
  },
  {
    title: 'All three prompts stand beside a matrix that is otherwise unanswered, sorted.',
    answers: matrix([4, null, null, null, null, null, null], [4, null, null, 4, null, null, null]),
    expect: { total: null, band: null, prompts: ['MISS-RFM', 'RFM24-19', 'RFM24-20'] },
  },
]
