// Worked examples of a new matrix by six months, and of the flag where the latest is out of date.
import { inCare, type WorkedCase, type WrittenForm } from '../worked-case.ts'

const file = (now: string): WorkedCase['file'] => ({ now, child: inCare, episodes: [] })
const matrix: WrittenForm = { ref: 'm1', submittedAt: '2026-11-23T15:00:00Z', level: 'suspected' }
const asked = { subject: 'm1', opensAt: '2027-04-22T23:00:00Z', dueAt: '2027-05-22T23:00:00Z' } as const
const flags = [{ subject: 'child', since: '2027-05-22T23:00:00Z' }]
const newer = (submittedAt: string): WrittenForm => ({ ref: 'm2', submittedAt, level: 'suspected' })
const completed = (on: string): WrittenForm => ({ ref: 'm1', submittedAt: `${on}T11:00:00Z`, level: 'vulnerable' })

/** Examples of RFM24-18. */
export const matrixRenewedCases: readonly WorkedCase[] = [
  {
    title: 'Completed on 23 November: a second before 23 April begins, nothing is asked yet.',
    file: file('2027-04-22T22:59:59Z'),
    alsoKnown: { matrices: [matrix] },
    expect: [],
  },
  {
    title: 'From 23 April on a new one is asked for, which is due before 23 May.',
    file: file('2027-04-22T23:00:00Z'),
    alsoKnown: { matrices: [matrix] },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'On the evening of 22 May it is still in time, and the matrix holds.',
    file: file('2027-05-22T22:59:59Z'),
    alsoKnown: { matrices: [matrix] },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'On 23 May it is overdue, and the child is flagged: the latest matrix is out of date.',
    file: file('2027-05-22T23:00:01Z'),
    alsoKnown: { matrices: [matrix] },
    expect: [{ ...asked, state: 'overdue' }],
    flags,
  },
  {
    title: 'A new one on the last evening: in time, and no flag.',
    file: file('2027-06-01T09:00:00Z'),
    alsoKnown: { matrices: [matrix, newer('2027-05-22T22:30:00Z')] },
    expect: [{ ...asked, metAt: '2027-05-22T22:30:00Z', state: 'met' }],
  },
  {
    title: 'A new one on the day after: late, and the flag is gone.',
    file: file('2027-06-01T09:00:00Z'),
    alsoKnown: { matrices: [matrix, newer('2027-05-23T09:00:00Z')] },
    expect: [{ ...asked, metAt: '2027-05-23T09:00:00Z', state: 'met-late' }],
  },
  {
    title: 'A new one after four months: nothing is asked of the old one, and the new one has five months of its own.',
    file: file('2027-05-30T09:00:00Z'),
    alsoKnown: { matrices: [matrix, newer('2027-03-22T09:00:00Z')] },
    expect: [],
  },
  {
    title: 'Reviews do not lengthen the six months.',
    file: file('2027-05-01T09:00:00Z'),
    alsoKnown: { matrices: [{ ...matrix, reviews: [{ at: '2027-01-18T10:00:00Z' }, { at: '2027-03-15T10:00:00Z' }] }] },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'Completed on 31 August: asked for from 31 January, and due before 28 February.',
    file: file('2027-02-27T23:59:59Z'),
    alsoKnown: { matrices: [completed('2026-08-31')] },
    expect: [{ subject: 'm1', opensAt: '2027-01-31T00:00:00Z', dueAt: '2027-02-28T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Completed on 31 August before a leap year: due before 29 February.',
    file: file('2028-02-29T00:00:01Z'),
    alsoKnown: { matrices: [completed('2027-08-31')] },
    expect: [{ subject: 'm1', opensAt: '2028-01-31T00:00:00Z', dueAt: '2028-02-29T00:00:00Z', state: 'overdue' }],
    flags: [{ subject: 'child', since: '2028-02-29T00:00:00Z' }],
  },
  {
    title: 'Completed on 29 February: six months end on 29 August.',
    file: file('2028-08-01T09:00:00Z'),
    alsoKnown: { matrices: [completed('2028-02-29')] },
    expect: [{ subject: 'm1', opensAt: '2028-07-28T23:00:00Z', dueAt: '2028-08-28T23:00:00Z', state: 'open' }],
  },
  {
    title: 'Due on a Sunday: it is not moved to the Monday.',
    file: file('2027-06-05T12:00:00Z'),
    alsoKnown: { matrices: [completed('2026-12-06')] },
    expect: [{ subject: 'm1', opensAt: '2027-05-05T23:00:00Z', dueAt: '2027-06-05T23:00:00Z', state: 'open' }],
  },
  {
    title: 'Completed two years ago and taken over from an older system today: overdue from the first, and flagged.',
    file: file('2026-11-24T09:00:00Z'),
    alsoKnown: { matrices: [{ ...matrix, completedOn: '2024-11-20' }] },
    expect: [{ subject: 'm1', opensAt: '2026-11-23T15:00:00Z', dueAt: '2025-05-19T23:00:00Z', state: 'overdue' }],
    flags: [{ subject: 'child', since: '2026-11-23T15:00:00Z' }],
  },
  {
    title: 'Two from an older system beside the one of this year: only the latest counts.',
    file: file('2026-11-24T09:00:00Z'),
    alsoKnown: {
      matrices: [
        { ...completed('2026-10-01'), ref: 'm3' },
        { ...matrix, completedOn: '2024-11-20' },
        { ...matrix, ref: 'm2', completedOn: '2025-11-20' },
      ],
    },
    expect: [],
  },
  {
    title: 'No exploitation risk found: no new one is asked for, and nothing is flagged.',
    file: file('2027-06-01T09:00:00Z'),
    alsoKnown: { matrices: [{ ...matrix, level: 'none' }] },
    expect: [],
  },
  {
    title: 'The last review found no exploitation risk: likewise.',
    file: file('2027-06-01T09:00:00Z'),
    alsoKnown: { matrices: [{ ...matrix, reviews: [{ at: '2027-01-18T10:00:00Z', level: 'none' }] }] },
    expect: [],
  },
  {
    title: 'The last review raised a risk that the matrix had not found: a new one is asked for.',
    file: file('2027-05-01T09:00:00Z'),
    alsoKnown: {
      matrices: [{ ...matrix, level: 'none', reviews: [{ at: '2027-01-18T10:00:00Z', level: 'suspected' }] }],
    },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'Eighteen before the fifth month: none.',
    file: { ...file('2027-06-01T09:00:00Z'), child: { ...inCare, bornOn: '2009-04-23' } },
    alsoKnown: { matrices: [matrix] },
    expect: [],
  },
]
