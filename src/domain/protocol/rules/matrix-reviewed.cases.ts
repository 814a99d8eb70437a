// Worked examples of reviewing a Risk Factor Matrix.
import { inCare, type WorkedCase, type WrittenForm } from '../worked-case.ts'

const file = (now: string): WorkedCase['file'] => ({ now, child: inCare, episodes: [] })
const matrix: WrittenForm = { ref: 'm1', submittedAt: '2026-11-23T15:00:00Z', level: 'suspected' }
const first = { subject: 'm1-review-1', opensAt: '2026-11-23T15:00:00Z', dueAt: '2027-01-19T00:00:00Z' } as const
const known = (...matrices: WrittenForm[]) => ({ matrices })

/** Examples of RFM24-16. */
export const matrixReviewedCases: readonly WorkedCase[] = [
  {
    title:
      'Completed on Monday 23 November: the first review is still in time on Monday 18 January, eight weeks later.',
    file: file('2027-01-18T23:59:59Z'),
    alsoKnown: known(matrix),
    expect: [{ ...first, state: 'open' }],
  },
  {
    title: 'A second after that day it is overdue.',
    file: file('2027-01-19T00:00:01Z'),
    alsoKnown: known(matrix),
    expect: [{ ...first, state: 'overdue' }],
  },
  {
    title: 'Reviewed on the last evening: in time, and the second review is due eight weeks from then.',
    file: file('2027-01-19T09:00:00Z'),
    alsoKnown: known({ ...matrix, reviews: [{ at: '2027-01-18T23:30:00Z' }] }),
    expect: [
      { ...first, metAt: '2027-01-18T23:30:00Z', state: 'met' },
      { subject: 'm1-review-2', opensAt: '2027-01-18T23:30:00Z', dueAt: '2027-03-16T00:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'Completed on a Saturday and reviewed on the Sunday after eight weeks: late, because weekends count.',
    file: file('2027-01-25T09:00:00Z'),
    alsoKnown: known({ ...matrix, submittedAt: '2026-11-28T10:00:00Z', reviews: [{ at: '2027-01-24T10:00:00Z' }] }),
    expect: [
      {
        ...{ subject: 'm1-review-1', opensAt: '2026-11-28T10:00:00Z', dueAt: '2027-01-24T00:00:00Z' },
        ...{ metAt: '2027-01-24T10:00:00Z', state: 'met-late' },
      },
      { subject: 'm1-review-2', opensAt: '2027-01-24T10:00:00Z', dueAt: '2027-03-22T00:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'The third review would be due after the six months: it is due when they end.',
    file: file('2027-04-13T09:00:00Z'),
    alsoKnown: known({ ...matrix, reviews: [{ at: '2027-01-18T10:00:00Z' }, { at: '2027-04-12T09:00:00Z' }] }),
    expect: [
      { ...first, metAt: '2027-01-18T10:00:00Z', state: 'met' },
      {
        ...{ subject: 'm1-review-2', opensAt: '2027-01-18T10:00:00Z', dueAt: '2027-03-16T00:00:00Z' },
        ...{ metAt: '2027-04-12T09:00:00Z', state: 'met-late' },
      },
      { subject: 'm1-review-3', opensAt: '2027-04-12T09:00:00Z', dueAt: '2027-05-22T23:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'Three reviews made: no fourth is asked for.',
    file: file('2027-05-01T09:00:00Z'),
    alsoKnown: known({
      ...matrix,
      reviews: [{ at: '2027-01-04T10:00:00Z' }, { at: '2027-02-15T10:00:00Z' }, { at: '2027-04-05T09:00:00Z' }],
    }),
    expect: [
      { ...first, metAt: '2027-01-04T10:00:00Z', state: 'met' },
      {
        ...{ subject: 'm1-review-2', opensAt: '2027-01-04T10:00:00Z', dueAt: '2027-03-02T00:00:00Z' },
        ...{ metAt: '2027-02-15T10:00:00Z', state: 'met' },
      },
      {
        ...{ subject: 'm1-review-3', opensAt: '2027-02-15T10:00:00Z', dueAt: '2027-04-12T23:00:00Z' },
        ...{ metAt: '2027-04-05T09:00:00Z', state: 'met' },
      },
    ],
  },
  {
    title: 'The clocks go forward in the eight weeks: still the end of the same day on London’s clock.',
    file: file('2027-04-12T22:59:59Z'),
    alsoKnown: known({ ...matrix, submittedAt: '2027-02-15T10:00:00Z' }),
    expect: [{ subject: 'm1-review-1', opensAt: '2027-02-15T10:00:00Z', dueAt: '2027-04-12T23:00:00Z', state: 'open' }],
  },
  {
    title: 'Completed on 31 August: the last review is due before 28 February, when the six months end.',
    file: file('2027-01-11T09:00:00Z'),
    alsoKnown: known({
      ...{ ref: 'm1', submittedAt: '2026-08-31T10:00:00Z', level: 'vulnerable' },
      reviews: [{ at: '2026-10-19T10:00:00Z' }, { at: '2027-01-10T10:00:00Z' }],
    }),
    expect: [
      {
        ...{ subject: 'm1-review-1', opensAt: '2026-08-31T10:00:00Z', dueAt: '2026-10-27T00:00:00Z' },
        ...{ metAt: '2026-10-19T10:00:00Z', state: 'met' },
      },
      {
        ...{ subject: 'm1-review-2', opensAt: '2026-10-19T10:00:00Z', dueAt: '2026-12-15T00:00:00Z' },
        ...{ metAt: '2027-01-10T10:00:00Z', state: 'met-late' },
      },
      { subject: 'm1-review-3', opensAt: '2027-01-10T10:00:00Z', dueAt: '2027-02-28T00:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'Completed on the Monday and submitted on the Thursday: the eight weeks run from the Monday.',
    file: file('2026-12-01T09:00:00Z'),
    alsoKnown: known({ ...matrix, completedOn: '2026-11-23', submittedAt: '2026-11-26T09:00:00Z' }),
    expect: [{ ...first, opensAt: '2026-11-26T09:00:00Z', state: 'open' }],
  },
  {
    title: 'A new matrix in the place of the review: the review is met, and the new one is to be reviewed.',
    file: file('2026-12-21T09:00:00Z'),
    alsoKnown: known(matrix, { ref: 'm2', submittedAt: '2026-12-20T10:00:00Z', level: 'evidenced' }),
    expect: [
      { ...first, metAt: '2026-12-20T10:00:00Z', state: 'met' },
      { subject: 'm2-review-1', opensAt: '2026-12-20T10:00:00Z', dueAt: '2027-02-15T00:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'No exploitation risk found: no review is asked for.',
    file: file('2027-02-01T09:00:00Z'),
    alsoKnown: known({ ...matrix, level: 'none' }),
    expect: [],
  },
  {
    title: 'The first review found no exploitation risk: no second is asked for.',
    file: file('2027-04-01T09:00:00Z'),
    alsoKnown: known({ ...matrix, reviews: [{ at: '2027-01-11T10:00:00Z', level: 'none' }] }),
    expect: [{ ...first, metAt: '2027-01-11T10:00:00Z', state: 'met' }],
  },
  {
    title: 'Nobody set a level: that is not “no risk”, and the review is due.',
    file: file('2026-12-01T09:00:00Z'),
    alsoKnown: known({ ref: 'm1', submittedAt: '2026-11-23T15:00:00Z' }),
    expect: [{ ...first, state: 'open' }],
  },
  {
    title: 'Taken over from an older system when its six months were over: it cannot be reviewed any more.',
    file: file('2026-12-01T09:00:00Z'),
    alsoKnown: known({ ...matrix, completedOn: '2026-05-23' }),
    expect: [],
  },
  {
    title: 'Submitted on the day before the eighteenth birthday: a review is due.',
    file: { ...file('2026-12-01T09:00:00Z'), child: { ...inCare, bornOn: '2008-11-24' } },
    alsoKnown: known(matrix),
    expect: [{ ...first, state: 'open' }],
  },
  {
    title: 'Submitted on the eighteenth birthday: none.',
    file: { ...file('2026-12-01T09:00:00Z'), child: { ...inCare, bornOn: '2008-11-23' } },
    alsoKnown: known(matrix),
    expect: [],
  },
]
