// Worked examples of reporting a child of 12 or under.
import { inCare, missing, type WorkedCase, type WrittenEpisode } from '../worked-case.ts'

const twelve = { ...inCare, bornOn: '2013-06-10' }
const evening = { foundMissingAt: '2026-03-01T22:00:00Z', lastSeenAt: '2026-03-01T21:00:00Z' }
const reportedLater = { ...evening, reportedToPoliceAt: '2026-03-01T23:10:00Z' }
const atTen = { subject: 'e1', opensAt: '2026-03-01T22:00:00Z' } as const

const ofTwelve = (...episodes: WrittenEpisode[]): WorkedCase['file'] => ({
  now: '2026-03-20T09:00:00Z',
  child: twelve,
  episodes,
})

/** Examples of CARE-A1.6. */
export const reportYoungChildCases: readonly WorkedCase[] = [
  {
    title: 'A child of 12 found to be missing and not yet reported: to be reported now, and at higher risk.',
    file: ofTwelve(missing('e1', evening)),
    expect: [{ ...atTen, state: 'open' }],
    flags: [{ subject: 'e1', since: '2026-03-01T22:00:00Z' }],
  },
  {
    title: 'Reported an hour later: met, for nobody should shift a time to seem prompt; at higher risk until found.',
    file: ofTwelve(missing('e1', reportedLater)),
    expect: [{ ...atTen, metAt: '2026-03-01T23:10:00Z', state: 'met' }],
    flags: [{ subject: 'e1', since: '2026-03-01T22:00:00Z' }],
  },
  {
    title: 'Reported and back: the duty stays on the record, the flag goes.',
    file: ofTwelve(missing('e1', { ...reportedLater, returnedAt: '2026-03-02T01:00:00Z' })),
    expect: [{ ...atTen, metAt: '2026-03-01T23:10:00Z', state: 'met' }],
  },
  {
    title: 'Back and never reported: the duty stays open.',
    file: ofTwelve(missing('e1', { ...evening, locatedAt: '2026-03-02T01:00:00Z' })),
    expect: [{ ...atTen, state: 'open' }],
  },
  {
    title: 'Reported before those caring for the child noted when they found out: met before it opened.',
    file: ofTwelve(missing('e1', { ...evening, reportedToPoliceAt: '2026-03-01T21:50:00Z' })),
    expect: [{ ...atTen, metAt: '2026-03-01T21:50:00Z', state: 'met' }],
    flags: [{ subject: 'e1', since: '2026-03-01T22:00:00Z' }],
  },
  {
    title: 'Away without permission: a child of 12 or under may not simply be logged.',
    file: ofTwelve({ ref: 'e1', kind: 'away-without-permission', ...evening }),
    expect: [{ ...atTen, state: 'open' }],
    flags: [{ subject: 'e1', since: '2026-03-01T22:00:00Z' }],
  },
  {
    title: 'Away from placement, with the whereabouts known: this rule does not apply.',
    file: ofTwelve({ ref: 'e1', kind: 'away-from-placement', ...reportedLater }),
    expect: [],
  },
  {
    title: 'Nobody noted when they found out: from when the child was last seen.',
    file: ofTwelve(missing('e1', { lastSeenAt: '2026-03-01T21:00:00Z', recordedAt: '2026-03-01T20:00:00Z' })),
    expect: [{ subject: 'e1', opensAt: '2026-03-01T21:00:00Z', state: 'open' }],
    flags: [{ subject: 'e1', since: '2026-03-01T21:00:00Z' }],
  },
  {
    title: 'Neither known: from the earlier of recorded and reported.',
    file: ofTwelve(missing('e1', { recordedAt: '2026-03-01T23:00:00Z', reportedToPoliceAt: '2026-03-01T23:10:00Z' })),
    expect: [{ subject: 'e1', opensAt: '2026-03-01T23:00:00Z', metAt: '2026-03-01T23:10:00Z', state: 'met' }],
    flags: [{ subject: 'e1', since: '2026-03-01T23:00:00Z' }],
  },
  {
    title: 'No moment is known at all: nothing can be said.',
    file: ofTwelve(missing('e1', {})),
    expect: [],
  },
  {
    title: 'The child turns 13 on the day after: 12 on the day that counts.',
    file: { ...ofTwelve(missing('e1', evening)), child: { ...twelve, bornOn: '2013-03-02' } },
    expect: [{ ...atTen, state: 'open' }],
    flags: [{ subject: 'e1', since: '2026-03-01T22:00:00Z' }],
  },
  {
    title: 'The child turned 13 that day: this rule does not apply.',
    file: { ...ofTwelve(missing('e1', evening)), child: { ...twelve, bornOn: '2013-03-01' } },
    expect: [],
  },
  {
    title: 'At half past midnight in summer it is already the thirteenth birthday in London: this rule does not apply.',
    file: {
      now: '2026-07-20T09:00:00Z',
      child: { ...twelve, bornOn: '2013-07-01' },
      episodes: [missing('e1', { foundMissingAt: '2026-06-30T23:30:00Z' })],
    },
    expect: [],
  },
  {
    title: 'Born on 29 February: still 12 on 28 February of the year of turning 13.',
    file: {
      now: '2025-03-20T09:00:00Z',
      child: { ...twelve, bornOn: '2012-02-29' },
      episodes: [
        missing('e1', { foundMissingAt: '2025-02-28T12:00:00Z' }),
        missing('e2', { foundMissingAt: '2025-03-01T12:00:00Z' }),
      ],
    },
    expect: [{ subject: 'e1', opensAt: '2025-02-28T12:00:00Z', state: 'open' }],
    flags: [{ subject: 'e1', since: '2025-02-28T12:00:00Z' }],
  },
  {
    title: 'An episode recorded tomorrow is not yet known today.',
    file: {
      ...ofTwelve(missing('e1', { ...evening, recordedAt: '2026-03-02T09:00:00Z' })),
      now: '2026-03-01T23:00:00Z',
    },
    expect: [],
  },
  {
    title: 'A date of birth that is not known: the child is taken to be 12 or under.',
    file: { ...ofTwelve(missing('e1', evening)), child: { ...twelve, bornOn: '2000-01-01' } },
    alsoKnown: { bornUnknown: true },
    expect: [{ ...atTen, state: 'open' }],
    flags: [{ subject: 'e1', since: '2026-03-01T22:00:00Z' }],
  },
]
