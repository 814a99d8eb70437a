// Worked examples of the flag for long-term missing people.
import { inCare, missing, type WorkedCase, type WrittenEpisode } from '../worked-case.ts'

const inFebruary = (facts: Omit<WrittenEpisode, 'ref' | 'kind'>, now: string): WorkedCase['file'] => ({
  now,
  child: inCare,
  episodes: [
    missing('e1', { lastSeenAt: '2026-01-30T12:00:00Z', reportedToPoliceAt: '2026-02-01T12:00:00Z', ...facts }),
  ],
})

/** Examples of DEF-5.6. */
export const longTermMissingCases: readonly WorkedCase[] = [
  {
    title: 'Reported a second less than 28 days ago: no flag, though the child was last seen earlier.',
    file: inFebruary({}, '2026-03-01T11:59:59Z'),
    expect: [],
  },
  {
    title: 'Reported exactly 28 days ago: flagged.',
    file: inFebruary({}, '2026-03-01T12:00:00Z'),
    expect: [],
    flags: [{ subject: 'e1', since: '2026-03-01T12:00:00Z' }],
  },
  {
    title: 'Found after six weeks: the flag goes.',
    file: inFebruary({ locatedAt: '2026-03-15T12:00:00Z' }, '2026-04-01T12:00:00Z'),
    expect: [],
  },
  {
    title: 'Found tomorrow, which is not yet known: flagged today.',
    file: inFebruary({ locatedAt: '2026-03-15T12:00:00Z' }, '2026-03-14T12:00:00Z'),
    expect: [],
    flags: [{ subject: 'e1', since: '2026-03-01T12:00:00Z' }],
  },
  {
    title: 'The clocks went forward in between: 28 times 24 real hours.',
    file: inFebruary({ reportedToPoliceAt: '2026-03-10T12:00:00Z' }, '2026-04-20T12:00:00Z'),
    expect: [],
    flags: [{ subject: 'e1', since: '2026-04-07T12:00:00Z' }],
  },
  {
    title: 'Over 29 February: that day is one of the 28.',
    file: inFebruary({ reportedToPoliceAt: '2024-02-10T12:00:00Z' }, '2024-04-20T12:00:00Z'),
    expect: [],
    flags: [{ subject: 'e1', since: '2024-03-09T12:00:00Z' }],
  },
  {
    title: 'Never reported to the police: no flag.',
    file: {
      now: '2026-06-01T12:00:00Z',
      child: inCare,
      episodes: [missing('e1', { lastSeenAt: '2026-01-30T12:00:00Z' })],
    },
    expect: [],
  },
]
