// Worked examples of the offer of a return interview.
import { inCare, missing, type WorkedCase } from '../worked-case.ts'

const back = missing('e1', { reportedToPoliceAt: '2026-03-06T19:00:00Z', returnedAt: '2026-03-06T23:30:00Z' })
const file: WorkedCase['file'] = { now: '2026-03-20T09:00:00Z', child: inCare, episodes: [back] }

/** Examples of RHI-13.4. */
export const returnInterviewOfferedCases: readonly WorkedCase[] = [
  {
    title: 'Back and not yet offered an interview: open, and never overdue, for the protocol names no time.',
    file,
    expect: [{ subject: 'e1', opensAt: '2026-03-06T23:30:00Z', state: 'open' }],
  },
  {
    title: 'Offered two weeks later: met.',
    file,
    alsoKnown: { episodes: { e1: { returnInterviewOfferedAt: '2026-03-20T08:00:00Z' } } },
    expect: [{ subject: 'e1', opensAt: '2026-03-06T23:30:00Z', metAt: '2026-03-20T08:00:00Z', state: 'met' }],
  },
  {
    title: 'Every episode has its own offer.',
    file: {
      ...file,
      episodes: [back, { ...back, ref: 'e2', returnedAt: '2026-03-08T09:00:00Z' }],
    },
    alsoKnown: { episodes: { e1: { returnInterviewOfferedAt: '2026-03-07T08:00:00Z' } } },
    expect: [
      { subject: 'e1', opensAt: '2026-03-06T23:30:00Z', metAt: '2026-03-07T08:00:00Z', state: 'met' },
      { subject: 'e2', opensAt: '2026-03-08T09:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'Still missing: nothing to offer yet.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: '2026-03-06T19:00:00Z' })] },
    expect: [],
  },
]
