// Worked examples of the return interview.
import { inCare, missing, type WorkedCase } from '../worked-case.ts'

const lateOnFriday = { lastSeenAt: '2026-03-06T18:00:00Z', reportedToPoliceAt: '2026-03-06T19:00:00Z' }
const backOnFriday = missing('e1', { ...lateOnFriday, returnedAt: '2026-03-06T23:30:00Z' })
const dueOnMonday = { subject: 'e1', opensAt: '2026-03-06T23:30:00Z', dueAt: '2026-03-09T23:30:00Z' } as const

const interviewedAt = (returnInterviewCompletedAt: string): WorkedCase['file'] => ({
  now: '2026-03-20T09:00:00Z',
  child: inCare,
  episodes: [{ ...backOnFriday, returnInterviewCompletedAt }],
})
const seenAt = (bornOn: string, lastSeenAt: string): WorkedCase['file'] => ({
  now: '2026-07-20T09:00:00Z',
  child: { ...inCare, bornOn },
  episodes: [missing('e1', { lastSeenAt, reportedToPoliceAt: lastSeenAt, returnedAt: '2026-07-10T12:00:00Z' })],
})
const raisedInJuly = {
  subject: 'e1',
  opensAt: '2026-07-10T12:00:00Z',
  dueAt: '2026-07-13T12:00:00Z',
  state: 'overdue',
} as const

/** Examples of RHI-15.6. */
export const returnInterviewCompletedCases: readonly WorkedCase[] = [
  {
    title: 'Back at 23:30 on a Friday and interviewed at 23:29 on the Monday: in time, the weekend counted in.',
    file: interviewedAt('2026-03-09T23:29:00Z'),
    expect: [{ ...dueOnMonday, metAt: '2026-03-09T23:29:00Z', state: 'met' }],
  },
  {
    title: 'Interviewed when the 72 hours are exactly up: in time.',
    file: interviewedAt('2026-03-09T23:30:00Z'),
    expect: [{ ...dueOnMonday, metAt: '2026-03-09T23:30:00Z', state: 'met' }],
  },
  {
    title: 'Interviewed a minute after the 72 hours: late.',
    file: interviewedAt('2026-03-09T23:31:00Z'),
    expect: [{ ...dueOnMonday, metAt: '2026-03-09T23:31:00Z', state: 'met-late' }],
  },
  {
    title: 'Not interviewed when the 72 hours are exactly up: still open.',
    file: { now: '2026-03-09T23:30:00Z', child: inCare, episodes: [backOnFriday] },
    expect: [{ ...dueOnMonday, state: 'open' }],
  },
  {
    title: 'Not interviewed a second after the 72 hours: overdue.',
    file: { now: '2026-03-09T23:30:01Z', child: inCare, episodes: [backOnFriday] },
    expect: [{ ...dueOnMonday, state: 'overdue' }],
  },
  {
    title: 'An interview recorded for tomorrow is not yet known.',
    file: { ...interviewedAt('2026-03-08T10:00:00Z'), now: '2026-03-07T10:00:00Z' },
    expect: [{ ...dueOnMonday, state: 'open' }],
  },
  {
    title: 'Located on Saturday and home on Sunday: the 72 hours run from when the child was located.',
    file: {
      now: '2026-03-09T09:00:00Z',
      child: inCare,
      episodes: [
        missing('e1', { ...lateOnFriday, locatedAt: '2026-03-07T10:00:00Z', returnedAt: '2026-03-08T10:00:00Z' }),
      ],
    },
    expect: [{ subject: 'e1', opensAt: '2026-03-07T10:00:00Z', dueAt: '2026-03-10T10:00:00Z', state: 'open' }],
  },
  {
    title: 'Back on the day before Good Friday: Easter does not stop the 72 hours.',
    file: {
      now: '2026-04-05T19:00:00Z',
      child: inCare,
      episodes: [missing('e1', { reportedToPoliceAt: '2026-04-01T20:00:00Z', returnedAt: '2026-04-02T18:00:00Z' })],
    },
    expect: [{ subject: 'e1', opensAt: '2026-04-02T18:00:00Z', dueAt: '2026-04-05T18:00:00Z', state: 'overdue' }],
  },
  {
    title: 'Back at noon before the clocks go forward: due at 13:00 by the clock, 72 real hours later.',
    file: {
      now: '2026-03-28T13:00:00Z',
      child: inCare,
      episodes: [missing('e1', { reportedToPoliceAt: '2026-03-27T20:00:00Z', returnedAt: '2026-03-28T12:00:00Z' })],
    },
    expect: [{ subject: 'e1', opensAt: '2026-03-28T12:00:00Z', dueAt: '2026-03-31T12:00:00Z', state: 'open' }],
  },
  {
    title: 'Back at 13:00 before the clocks go back: due at noon by the clock, 72 real hours later.',
    file: {
      now: '2026-10-24T13:00:00+01:00',
      child: inCare,
      episodes: [
        missing('e1', { reportedToPoliceAt: '2026-10-23T20:00:00Z', returnedAt: '2026-10-24T13:00:00+01:00' }),
      ],
    },
    expect: [{ subject: 'e1', opensAt: '2026-10-24T12:00:00Z', dueAt: '2026-10-27T12:00:00Z', state: 'open' }],
  },
  {
    title: 'Back on 27 February of a leap year: 29 February is one of the three days.',
    file: {
      now: '2024-02-27T13:00:00Z',
      child: inCare,
      episodes: [missing('e1', { reportedToPoliceAt: '2024-02-26T20:00:00Z', returnedAt: '2024-02-27T12:00:00Z' })],
    },
    expect: [{ subject: 'e1', opensAt: '2024-02-27T12:00:00Z', dueAt: '2024-03-01T12:00:00Z', state: 'open' }],
  },
  {
    title: 'Still missing: no interview is due yet.',
    file: { now: '2026-03-20T09:00:00Z', child: inCare, episodes: [missing('e1', lateOnFriday)] },
    expect: [],
  },
  {
    title: 'Away without permission, or never reported to the police: no return interview by this rule.',
    file: {
      now: '2026-03-20T09:00:00Z',
      child: inCare,
      episodes: [
        { ...backOnFriday, kind: 'away-without-permission' },
        missing('e2', { lastSeenAt: '2026-03-06T18:00:00Z', returnedAt: '2026-03-06T23:30:00Z' }),
      ],
    },
    expect: [],
  },
  {
    title: 'Went missing on the day before turning 18: an interview is due, though the child comes back as an adult.',
    file: seenAt('2008-07-02', '2026-07-01T12:00:00+01:00'),
    expect: [raisedInJuly],
  },
  {
    title: 'Went missing on the eighteenth birthday: none.',
    file: seenAt('2008-07-01', '2026-07-01T12:00:00+01:00'),
    expect: [],
  },
  {
    title:
      'Went missing at half past midnight on the eighteenth birthday, when it was still the day before in UTC: none.',
    file: seenAt('2008-07-01', '2026-06-30T23:30:00Z'),
    expect: [],
  },
  {
    title: 'Born on 29 February and missing on 28 February eighteen years later: not yet 18.',
    file: seenAt('2008-02-29', '2026-02-28T12:00:00Z'),
    expect: [raisedInJuly],
  },
  {
    title: 'Born on 29 February and missing on 1 March eighteen years later: 18 that day.',
    file: seenAt('2008-02-29', '2026-03-01T12:00:00Z'),
    expect: [],
  },
  {
    title: 'A date of birth that is not known: the child is taken to be under 18.',
    file: seenAt('2000-01-01', '2026-07-01T12:00:00Z'),
    alsoKnown: { bornUnknown: true },
    expect: [raisedInJuly],
  },
  {
    title: 'An estimated date of birth: the youngest that the child may be decides.',
    file: seenAt('2000-01-01', '2026-07-01T12:00:00Z'),
    alsoKnown: { bornNoLaterThan: '2008-07-02' },
    expect: [raisedInJuly],
  },
]
