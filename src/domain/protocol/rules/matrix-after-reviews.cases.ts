// Worked examples of a new matrix after three reviews.
import { inCare, type WorkedCase, type WrittenForm } from '../worked-case.ts'

const file = (now: string): WorkedCase['file'] => ({ now, child: inCare, episodes: [] })
const matrix: WrittenForm = { ref: 'm1', submittedAt: '2026-11-23T15:00:00Z', level: 'suspected' }
const reviews = [{ at: '2026-12-21T10:00:00Z' }, { at: '2027-01-18T10:00:00Z' }, { at: '2027-02-15T10:00:00Z' }]
const asked = { subject: 'm1', opensAt: '2027-02-15T10:00:00Z' } as const

/** Examples of RFM24-17. */
export const matrixAfterReviewsCases: readonly WorkedCase[] = [
  {
    title: 'The third review is made: a new matrix is due as soon as possible, though the six months are not over.',
    file: file('2027-02-15T10:00:00Z'),
    alsoKnown: { matrices: [{ ...matrix, reviews }] },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'Two reviews are made: nothing yet.',
    file: file('2027-02-16T10:00:00Z'),
    alsoKnown: { matrices: [{ ...matrix, reviews: reviews.slice(0, 2) }] },
    expect: [],
  },
  {
    title: 'The third review is submitted a second after we ask: nothing yet.',
    file: file('2027-02-15T09:59:59Z'),
    alsoKnown: { matrices: [{ ...matrix, reviews }] },
    expect: [],
  },
  {
    title: 'A new matrix was submitted a week later: met.',
    file: file('2027-03-01T09:00:00Z'),
    alsoKnown: {
      matrices: [
        { ...matrix, reviews },
        { ref: 'm2', submittedAt: '2027-02-22T10:00:00Z', level: 'vulnerable' },
      ],
    },
    expect: [{ ...asked, metAt: '2027-02-22T10:00:00Z', state: 'met' }],
  },
  {
    title: 'An older matrix was taken over from another system later: it is not newer, and the duty stays open.',
    file: file('2027-03-01T09:00:00Z'),
    alsoKnown: {
      matrices: [
        { ...matrix, reviews },
        { ref: 'm0', submittedAt: '2027-02-22T10:00:00Z', completedOn: '2026-05-04', level: 'vulnerable' },
      ],
    },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'A new matrix stood before the third review of the old one was written up: nothing is asked.',
    file: file('2027-03-01T09:00:00Z'),
    alsoKnown: {
      matrices: [
        { ...matrix, reviews },
        { ref: 'm2', submittedAt: '2027-02-14T10:00:00Z', level: 'vulnerable' },
      ],
    },
    expect: [],
  },
  {
    title: 'The third review found no risk: the printed words make no exception.',
    file: file('2027-03-01T09:00:00Z'),
    alsoKnown: {
      matrices: [{ ...matrix, reviews: reviews.map((one, i) => (i < 2 ? one : { ...one, level: 'none' })) }],
    },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'Eighteen on the day of the third review: no matrix is asked for.',
    file: { ...file('2027-03-01T09:00:00Z'), child: { ...inCare, bornOn: '2009-02-15' } },
    alsoKnown: { matrices: [{ ...matrix, reviews }] },
    expect: [],
  },
]
