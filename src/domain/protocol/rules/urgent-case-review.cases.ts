// Worked examples of the urgent case review.
import { atHome, missing, type WorkedCase, type WrittenEpisode } from '../worked-case.ts'

const onSunday = { lastSeenAt: '2026-03-01T21:00:00Z', reportedToPoliceAt: '2026-03-01T23:10:00Z' }
const onWednesday = { subject: 'e1', opensAt: '2026-03-04T21:00:00Z', dueAt: '2026-03-04T21:00:00Z' } as const

const sundays = (facts: Omit<WrittenEpisode, 'ref' | 'kind'>, now = '2026-03-20T09:00:00Z'): WorkedCase['file'] => ({
  now,
  child: atHome,
  episodes: [missing('e1', { ...onSunday, ...facts })],
})

/** Examples of LONG-17.2b. */
export const urgentCaseReviewCases: readonly WorkedCase[] = [
  {
    title: 'Missing for a second less than 72 hours so far: nothing yet.',
    file: sundays({}, '2026-03-04T20:59:59Z'),
    expect: [],
  },
  {
    title: 'Missing for exactly 72 hours so far: the review is due, for a child open to social care or not.',
    file: sundays({}, '2026-03-04T21:00:00Z'),
    expect: [{ ...onWednesday, state: 'open' }],
  },
  {
    title: 'Missing for a second over 72 hours without a review: overdue.',
    file: sundays({}, '2026-03-04T21:00:01Z'),
    expect: [{ ...onWednesday, state: 'overdue' }],
  },
  {
    title: 'Located after exactly 72 hours: a review was due.',
    file: sundays({ locatedAt: '2026-03-04T21:00:00Z' }),
    expect: [{ ...onWednesday, state: 'overdue' }],
  },
  {
    title: 'Located a second before the 72 hours, though home much later: nothing.',
    file: sundays({ locatedAt: '2026-03-04T20:59:59Z', returnedAt: '2026-03-09T12:00:00Z' }),
    expect: [],
  },
  {
    title: 'Held early, on the second day: met.',
    file: sundays({ caseReviewHeldAt: '2026-03-03T10:00:00Z' }),
    expect: [{ ...onWednesday, metAt: '2026-03-03T10:00:00Z', state: 'met' }],
  },
  {
    title: 'Held on the morning after: late.',
    file: sundays({ caseReviewHeldAt: '2026-03-05T09:00:00Z' }),
    expect: [{ ...onWednesday, metAt: '2026-03-05T09:00:00Z', state: 'met-late' }],
  },
  {
    title: 'Over Easter: neither the weekend nor the bank holidays stop the hours.',
    file: sundays(
      { lastSeenAt: '2026-04-03T08:00:00Z', reportedToPoliceAt: '2026-04-03T10:00:00Z' },
      '2026-04-06T08:00:00Z',
    ),
    expect: [{ subject: 'e1', opensAt: '2026-04-06T08:00:00Z', dueAt: '2026-04-06T08:00:00Z', state: 'open' }],
  },
  {
    title: 'Last seen on the day before the clocks go forward: 72 real hours.',
    file: sundays(
      { lastSeenAt: '2026-03-28T12:00:00Z', reportedToPoliceAt: '2026-03-28T15:00:00Z' },
      '2026-03-31T12:00:00Z',
    ),
    expect: [{ subject: 'e1', opensAt: '2026-03-31T12:00:00Z', dueAt: '2026-03-31T12:00:00Z', state: 'open' }],
  },
  {
    title: 'Last seen on the day before the clocks go back: 72 real hours.',
    file: sundays(
      { lastSeenAt: '2026-10-24T12:00:00Z', reportedToPoliceAt: '2026-10-24T15:00:00Z' },
      '2026-10-27T12:00:00Z',
    ),
    expect: [{ subject: 'e1', opensAt: '2026-10-27T12:00:00Z', dueAt: '2026-10-27T12:00:00Z', state: 'open' }],
  },
  {
    title: 'Last seen on 27 February of a leap year: 29 February is one of the three days.',
    file: sundays(
      { lastSeenAt: '2024-02-27T12:00:00Z', reportedToPoliceAt: '2024-02-27T15:00:00Z' },
      '2024-03-01T12:00:00Z',
    ),
    expect: [{ subject: 'e1', opensAt: '2024-03-01T12:00:00Z', dueAt: '2024-03-01T12:00:00Z', state: 'open' }],
  },
  {
    title: 'Entered a week late: the review was due all the same.',
    file: sundays({ recordedAt: '2026-03-10T09:00:00Z', returnedAt: '2026-03-06T12:00:00Z' }),
    expect: [{ ...onWednesday, state: 'overdue' }],
  },
  {
    title: 'Never reported to the police: this rule does not speak of it.',
    file: {
      now: '2026-03-20T09:00:00Z',
      child: atHome,
      episodes: [missing('e1', { lastSeenAt: '2026-03-01T21:00:00Z' })],
    },
    expect: [],
  },
]
