// Worked examples of the prevention interview.
import { inCare, missing, type WorkedCase } from '../worked-case.ts'

const found = missing('e1', { reportedToPoliceAt: '2026-03-06T19:00:00Z', locatedAt: '2026-03-06T23:30:00Z' })
const file: WorkedCase['file'] = { now: '2026-03-20T09:00:00Z', child: inCare, episodes: [found] }

/** Examples of PREV-13.3a. */
export const preventionInterviewCases: readonly WorkedCase[] = [
  {
    title: 'Found a fortnight ago and not seen by the police: open, for as soon as possible names no time.',
    file,
    expect: [{ subject: 'e1', opensAt: '2026-03-06T23:30:00Z', state: 'open' }],
  },
  {
    title: 'Seen by the police half an hour after being found: met.',
    file,
    alsoKnown: { episodes: { e1: { preventionInterviewAt: '2026-03-07T00:00:00Z' } } },
    expect: [{ subject: 'e1', opensAt: '2026-03-06T23:30:00Z', metAt: '2026-03-07T00:00:00Z', state: 'met' }],
  },
  {
    title: 'Seen by the police before the time at which the child is recorded as found: met all the same.',
    file,
    alsoKnown: { episodes: { e1: { preventionInterviewAt: '2026-03-06T23:00:00Z' } } },
    expect: [{ subject: 'e1', opensAt: '2026-03-06T23:30:00Z', metAt: '2026-03-06T23:00:00Z', state: 'met' }],
  },
  {
    title: 'Still missing, or never reported to the police: none.',
    file: {
      ...file,
      episodes: [
        missing('e1', { reportedToPoliceAt: '2026-03-06T19:00:00Z' }),
        missing('e2', { lastSeenAt: '2026-03-08T19:00:00Z', returnedAt: '2026-03-08T22:00:00Z' }),
      ],
    },
    expect: [],
  },
]
