// Worked examples of telling the line manager.
import { atHome, inCare, missing, type WorkedCase, type WrittenEpisode } from '../worked-case.ts'

const onSunday = { lastSeenAt: '2026-03-01T21:00:00Z', reportedToPoliceAt: '2026-03-01T23:10:00Z' }
const onTuesday = { subject: 'e1', opensAt: '2026-03-03T21:00:00Z', dueAt: '2026-03-03T21:00:00Z' } as const

const sundays = (facts: Omit<WrittenEpisode, 'ref' | 'kind'>, now = '2026-03-20T09:00:00Z'): WorkedCase['file'] => ({
  now,
  child: inCare,
  episodes: [missing('e1', { ...onSunday, ...facts })],
})

/** Examples of LONG-17.1a. */
export const lineManagerToldCases: readonly WorkedCase[] = [
  {
    title: 'Missing for a second less than 48 hours so far: nothing yet.',
    file: sundays({}, '2026-03-03T20:59:59Z'),
    expect: [],
  },
  {
    title: 'Missing for exactly 48 hours so far: the line manager is to be told, and there is still time.',
    file: sundays({}, '2026-03-03T21:00:00Z'),
    expect: [{ ...onTuesday, state: 'open' }],
  },
  {
    title: 'Missing for a second over 48 hours and nobody told: overdue.',
    file: sundays({}, '2026-03-03T21:00:01Z'),
    expect: [{ ...onTuesday, state: 'overdue' }],
  },
  {
    title: 'Back after exactly 48 hours: the line manager was to be told.',
    file: sundays({ returnedAt: '2026-03-03T21:00:00Z' }),
    expect: [{ ...onTuesday, state: 'overdue' }],
  },
  {
    title: 'Back a second before the 48 hours: nothing.',
    file: sundays({ returnedAt: '2026-03-03T20:59:59Z' }),
    expect: [],
  },
  {
    title: 'Told on the first morning, before it was due: met.',
    file: sundays({ managerInformedAt: '2026-03-02T09:00:00Z' }),
    expect: [{ ...onTuesday, metAt: '2026-03-02T09:00:00Z', state: 'met' }],
  },
  {
    title: 'Told an hour after the 48 hours: late.',
    file: sundays({ managerInformedAt: '2026-03-03T22:00:00Z' }),
    expect: [{ ...onTuesday, metAt: '2026-03-03T22:00:00Z', state: 'met-late' }],
  },
  {
    title: 'Nobody knows when the child was last seen: the hours run from the report to the police.',
    file: {
      now: '2026-03-20T09:00:00Z',
      child: inCare,
      episodes: [missing('e1', { reportedToPoliceAt: '2026-03-01T23:10:00Z' })],
    },
    expect: [{ subject: 'e1', opensAt: '2026-03-03T23:10:00Z', dueAt: '2026-03-03T23:10:00Z', state: 'overdue' }],
  },
  {
    title: 'A child open to nobody has no social worker whose manager could be told: nothing.',
    file: { ...sundays({}), child: atHome },
    expect: [],
  },
  {
    title: 'Open to social care from the day after the report: nothing.',
    file: { ...sundays({}), child: { ...inCare, socialCare: [{ status: 'child-in-need', from: '2026-03-02' }] } },
    expect: [],
  },
  {
    title: 'Closed to social care on the day of the report: that day no longer counts as open.',
    file: {
      ...sundays({}),
      child: { ...inCare, socialCare: [{ status: 'child-in-need', from: '2026-01-05', until: '2026-03-01' }] },
    },
    expect: [],
  },
  {
    title: 'A care leaver, open to social care until the day after the report: told.',
    file: {
      ...sundays({}),
      child: { ...inCare, socialCare: [{ status: 'care-leaver', from: '2026-01-05', until: '2026-03-02' }] },
    },
    expect: [{ ...onTuesday, state: 'overdue' }],
  },
  {
    title: 'A weekend, a bank holiday and the clocks going forward change nothing: 48 real hours.',
    file: sundays(
      { lastSeenAt: '2026-03-28T12:00:00Z', reportedToPoliceAt: '2026-03-28T15:00:00Z' },
      '2026-04-01T09:00:00Z',
    ),
    expect: [{ subject: 'e1', opensAt: '2026-03-30T12:00:00Z', dueAt: '2026-03-30T12:00:00Z', state: 'overdue' }],
  },
  {
    title: 'The clocks going back change nothing: 48 real hours.',
    file: sundays(
      { lastSeenAt: '2026-10-24T12:00:00Z', reportedToPoliceAt: '2026-10-24T15:00:00Z' },
      '2026-10-26T12:00:00Z',
    ),
    expect: [{ subject: 'e1', opensAt: '2026-10-26T12:00:00Z', dueAt: '2026-10-26T12:00:00Z', state: 'open' }],
  },
  {
    title: 'Last seen on 28 February of a leap year: told by 1 March.',
    file: sundays(
      { lastSeenAt: '2024-02-28T12:00:00Z', reportedToPoliceAt: '2024-02-28T15:00:00Z' },
      '2024-03-01T12:00:00Z',
    ),
    expect: [{ subject: 'e1', opensAt: '2024-03-01T12:00:00Z', dueAt: '2024-03-01T12:00:00Z', state: 'open' }],
  },
  {
    title: 'An episode entered a week late was due all the same: the record is late, and so is the duty.',
    file: sundays({ recordedAt: '2026-03-10T09:00:00Z', managerInformedAt: '2026-03-10T10:00:00Z' }),
    expect: [{ ...onTuesday, metAt: '2026-03-10T10:00:00Z', state: 'met-late' }],
  },
]
