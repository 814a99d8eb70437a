// The next review of a Risk Factor Matrix, as long as it found a risk and holds.
import { addDays, earlierOf, type Instant, sayDay, sayMoment } from '../../kernel/index.ts'
import type { CaseFile, FormReview } from '../case-file.ts'
import { endOfDay, replacedBy, type Standing } from '../forms-on-record.ts'
import { ordinal } from '../level-meeting.ts'
import { expiresAt, matricesOf, noLevel, onlyChildren, sixMonths, stillAChild } from '../matrix.ts'
import type { Duty, Rule } from '../rule.ts'

type Numbers = { readonly weeks: number; readonly reviews: number; readonly months: number }

/** 002 Section E: the matrix is reviewed. */
export const matrixReviewed: Rule = {
  id: 'RFM24-16',
  title: 'Review of the Risk Factor Matrix',
  citation: {
    source: '002',
    paragraph: 'Section E of the matrix',
    says: 'A matrix has room for three reviews, each of which states the level and the type of risk again.',
    checkedOn: '2026-11-22',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-60',
      says: 'The source names no interval. The next review is due eight weeks after the matrix was completed or last reviewed, and never after the matrix has run out.',
      confirm: 'The CE Team',
    },
    {
      gap: 'GAP-60',
      says: 'A matrix whose last level is “no exploitation risk” is not reviewed: a new worry is a new matrix. A level that nobody set is not that level.',
      confirm: 'The CE Team',
    },
    sixMonths,
    onlyChildren,
  ],
  // What it asks follows from a matrix that is on record, so there is no time before which nobody could have recorded it.
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: '8 weeks',
      raise: file => raise(file, { weeks: 8, reviews: 3, months: 6 }),
    },
  ],
}

const raise = (file: CaseFile, numbers: Numbers): Duty[] =>
  matricesOf(file).flatMap(matrix => reviewsOf(file, matrix, numbers))

// The matrix itself comes before its first review, and each review before the next.
const stepsOf = ({ submittedAt, completedOn, level, reviews }: Standing): FormReview[] => [
  { at: submittedAt, on: completedOn, level },
  ...reviews,
]

function reviewsOf(file: CaseFile, matrix: Standing, numbers: Numbers): Duty[] {
  const ends = expiresAt(matrix, numbers.months)
  const steps = stepsOf(matrix).slice(0, numbers.reviews)
  return steps.flatMap((step, i) => {
    const none = step.level === noLevel || step.at >= ends || replacedBy(matrix, step.at) || !stillAChild(file, step.at)
    return none ? [] : [reviewOf(matrix, step, i + 1, ends, numbers)]
  })
}

function reviewOf(matrix: Standing, last: FormReview, number: number, ends: Instant, { weeks }: Numbers): Duty {
  const inWeeks = endOfDay(addDays(last.on, weeks * 7))
  const what = number === 1 ? 'completed' : 'last reviewed'
  const when = inWeeks < ends ? `within ${weeks} weeks` : `before the matrix runs out at ${sayMoment(ends)}`
  return {
    subject: `${matrix.ref}-review-${number}`,
    opensAt: last.at,
    dueAt: inWeeks < ends ? inWeeks : ends,
    metAt: earlierOf(matrix.reviews[number - 1]?.at ?? null, matrix.replacedAt),
    because: `The Risk Factor Matrix was ${what} on ${sayDay(last.on)}, so its ${ordinal(number)} review is due ${when}.`,
  }
}
