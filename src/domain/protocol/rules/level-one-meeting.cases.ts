// Worked examples of the level 1 meeting. The counting of working days is shown here; it is the same at every level.
import { atHome, inCare, missing, reported, type WorkedCase, type WrittenEpisode } from '../worked-case.ts'

const childWith = (episodes: WrittenEpisode[], now = '2026-06-01T09:00:00Z'): WorkedCase['file'] => ({
  now,
  child: inCare,
  episodes,
})
const thirdOn = (third: string, now: string): WorkedCase['file'] => {
  const firstOfMonth = `${third.slice(0, 8)}01`
  return childWith(reported(`${firstOfMonth}T10:00:00Z`, `${firstOfMonth}T12:00:00Z`, third), now)
}
const onSecondOfMarch = reported('2026-02-02T20:00:00Z', '2026-02-16T20:00:00Z', '2026-03-02T20:00:00Z')
const inMarch = { subject: 'e3', opensAt: '2026-03-02T20:00:00Z', dueAt: '2026-03-10T00:00:00Z' } as const
const metOn = (heldAt: string, level: 1 | 2 | 3 = 1): WorkedCase['file'] => ({
  ...childWith(onSecondOfMarch),
  meetings: [{ level, heldAt }],
})
const underSocialCare = (from: string, until?: string): WorkedCase['file'] => ({
  ...childWith(onSecondOfMarch),
  child: { ...inCare, socialCare: [{ status: 'child-in-need', from, ...(until ? { until } : {}) }] },
})
const late = (episodes: WrittenEpisode[], recordedAt: string, ...refs: string[]): WrittenEpisode[] =>
  episodes.map(episode => (refs.includes(episode.ref) ? { ...episode, recordedAt } : episode))

/** Examples of MISS-13.15. */
export const levelOneMeetingCases: readonly WorkedCase[] = [
  {
    title: 'Two reports in 90 days: nothing.',
    file: childWith(reported('2026-02-02T20:00:00Z', '2026-02-16T20:00:00Z')),
    expect: [],
  },
  {
    title: 'The third report in 90 days, on a Monday: a meeting by the end of the next Monday.',
    file: childWith(onSecondOfMarch, '2026-03-10T00:00:00Z'),
    expect: [{ ...inMarch, state: 'open' }],
  },
  {
    title: 'Not held by the midnight that ends the fifth working day: overdue a second later.',
    file: childWith(onSecondOfMarch, '2026-03-10T00:00:01Z'),
    expect: [{ ...inMarch, state: 'overdue' }],
  },
  {
    title: 'The first and the last report are 90 days apart, and Easter lies in the five working days.',
    file: childWith(reported('2026-01-01T12:00:00Z', '2026-02-10T12:00:00Z', '2026-04-01T12:00:00Z')),
    expect: [{ subject: 'e3', opensAt: '2026-04-01T12:00:00Z', dueAt: '2026-04-10T23:00:00Z', state: 'overdue' }],
  },
  {
    title: 'The first and the last report are 91 days apart: nothing.',
    file: childWith(reported('2026-01-01T12:00:00Z', '2026-02-10T12:00:00Z', '2026-04-02T12:00:00Z')),
    expect: [],
  },
  {
    title: 'Half past midnight in London is the next day, though not in UTC: 91 days apart, and nothing.',
    file: childWith(reported('2026-01-01T12:00:00Z', '2026-02-10T12:00:00Z', '2026-04-01T23:30:00Z')),
    expect: [],
  },
  {
    title: 'Reported on a Saturday: that is day 0, and the meeting is due by the end of the next Friday.',
    file: thirdOn('2026-03-07T20:00:00Z', '2026-03-12T09:00:00Z'),
    expect: [{ subject: 'e3', opensAt: '2026-03-07T20:00:00Z', dueAt: '2026-03-14T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Reported on the Friday before a bank holiday Monday: due by the end of the Monday of the week after.',
    file: childWith(
      reported('2026-04-10T12:00:00Z', '2026-04-20T12:00:00Z', '2026-05-01T20:00:00Z'),
      '2026-05-11T22:00:00Z',
    ),
    expect: [{ subject: 'e3', opensAt: '2026-05-01T20:00:00Z', dueAt: '2026-05-11T23:00:00Z', state: 'open' }],
  },
  {
    title: 'The clocks go forward within the five working days: due at the midnight of London’s summer time.',
    file: thirdOn('2026-03-23T12:00:00Z', '2026-03-30T22:59:59Z'),
    expect: [{ subject: 'e3', opensAt: '2026-03-23T12:00:00Z', dueAt: '2026-03-30T23:00:00Z', state: 'open' }],
  },
  {
    title: 'The clocks go back within the five working days: due at the midnight of London’s winter time.',
    file: thirdOn('2026-10-19T12:00:00Z', '2026-10-27T00:00:01Z'),
    expect: [{ subject: 'e3', opensAt: '2026-10-19T12:00:00Z', dueAt: '2026-10-27T00:00:00Z', state: 'overdue' }],
  },
  {
    title:
      'Reported on 29 February: the window reaches back to 1 December, and the meeting is due by the end of 7 March.',
    file: childWith(
      reported('2023-12-01T12:00:00Z', '2024-01-10T12:00:00Z', '2024-02-29T12:00:00Z'),
      '2024-03-05T09:00:00Z',
    ),
    expect: [{ subject: 'e3', opensAt: '2024-02-29T12:00:00Z', dueAt: '2024-03-08T00:00:00Z', state: 'open' }],
  },
  {
    title: 'The five working days need a day beyond the calendar: raised, but the day cannot be said.',
    file: thirdOn('2028-12-21T12:00:00Z', '2029-06-01T09:00:00Z'),
    expect: [{ subject: 'e3', opensAt: '2028-12-21T12:00:00Z', state: 'open' }],
  },
  {
    title: 'The last day for which the calendar suffices.',
    file: thirdOn('2028-12-20T12:00:00Z', '2028-12-30T00:00:00Z'),
    expect: [{ subject: 'e3', opensAt: '2028-12-20T12:00:00Z', dueAt: '2028-12-30T00:00:00Z', state: 'open' }],
  },
  {
    title: 'A child open to nobody: to be considered, not demanded.',
    file: { ...childWith(onSecondOfMarch), child: atHome },
    expect: [{ ...inMarch, force: 'prompt', state: 'overdue' }],
  },
  {
    title: 'Open to social care from the day of the third report: a duty.',
    file: underSocialCare('2026-03-02'),
    expect: [{ ...inMarch, state: 'overdue' }],
  },
  {
    title: 'Open to social care until the day of the third report, which is not included: a prompt.',
    file: underSocialCare('2026-01-01', '2026-03-02'),
    expect: [{ ...inMarch, force: 'prompt', state: 'overdue' }],
  },
  {
    title: 'A level 1 meeting on the last of the five days: met.',
    file: metOn('2026-03-09T16:00:00Z'),
    expect: [{ ...inMarch, metAt: '2026-03-09T16:00:00Z', state: 'met' }],
  },
  {
    title: 'A level 1 meeting on the sixth day: late.',
    file: metOn('2026-03-10T10:00:00Z'),
    expect: [{ ...inMarch, metAt: '2026-03-10T10:00:00Z', state: 'met-late' }],
  },
  {
    title: 'A meeting of a higher level meets it as well.',
    file: metOn('2026-03-05T10:00:00Z', 3),
    expect: [{ ...inMarch, metAt: '2026-03-05T10:00:00Z', state: 'met' }],
  },
  {
    title: 'A meeting an hour before the third report does not meet it.',
    file: metOn('2026-03-02T19:00:00Z'),
    expect: [{ ...inMarch, state: 'overdue' }],
  },
  {
    title: 'Of two meetings the first at or after the report counts.',
    file: {
      ...childWith(onSecondOfMarch),
      meetings: [
        { level: 1, heldAt: '2026-03-20T10:00:00Z' },
        { level: 1, heldAt: '2026-03-02T20:00:00Z' },
      ],
    },
    expect: [{ ...inMarch, metAt: '2026-03-02T20:00:00Z', state: 'met' }],
  },
  {
    title: 'Episodes of being away do not count.',
    file: childWith([
      ...onSecondOfMarch.slice(0, 2),
      { ref: 'e3', kind: 'away-from-placement', reportedToPoliceAt: '2026-03-02T20:00:00Z' },
    ]),
    expect: [],
  },
  {
    title: 'Three old episodes entered together take the count from two to five: only level 2 is raised.',
    file: childWith(
      late(
        reported(
          '2026-02-02T20:00:00Z',
          '2026-02-04T20:00:00Z',
          '2026-02-06T20:00:00Z',
          '2026-02-08T20:00:00Z',
          '2026-02-10T20:00:00Z',
        ),
        '2026-03-01T09:00:00Z',
        ...['e2', 'e3', 'e4'],
      ),
    ),
    expect: [],
  },
  {
    title:
      'An episode entered late brings the count to three: the third in the order of reports is the one that counts.',
    file: childWith(late(onSecondOfMarch, '2026-03-20T09:00:00Z', 'e1')),
    expect: [{ ...inMarch, state: 'overdue' }],
  },
  {
    title: 'An episode that will be entered tomorrow does not count today.',
    file: childWith(late(onSecondOfMarch, '2026-03-20T09:00:00Z', 'e1'), '2026-03-19T09:00:00Z'),
    expect: [],
  },
  {
    title: 'The fourth report in the window raises no second meeting.',
    file: childWith([...onSecondOfMarch, missing('e4', { reportedToPoliceAt: '2026-03-04T20:00:00Z' })]),
    expect: [{ ...inMarch, state: 'overdue' }],
  },
  {
    title: 'Once old episodes have left the window, the third report in a new window raises the level again.',
    file: childWith(
      reported(
        ...['2026-01-01T12:00:00Z', '2026-01-05T12:00:00Z', '2026-03-20T12:00:00Z'],
        ...['2026-04-06T12:00:00Z', '2026-04-08T12:00:00Z'],
      ),
    ),
    expect: [
      { subject: 'e3', opensAt: '2026-03-20T12:00:00Z', dueAt: '2026-03-28T00:00:00Z', state: 'overdue' },
      { subject: 'e5', opensAt: '2026-04-08T12:00:00Z', dueAt: '2026-04-15T23:00:00Z', state: 'overdue' },
    ],
  },
  {
    title: 'Late entries lead back to an episode for which the level was raised before: nothing is raised twice.',
    file: childWith(
      late(
        reported(
          ...['2026-01-01T12:00:00Z', '2026-01-05T12:00:00Z', '2026-01-10T12:00:00Z', '2026-04-08T12:00:00Z'],
          ...['2026-01-08T12:00:00Z', '2026-01-09T12:00:00Z'],
        ),
        '2026-04-09T09:00:00Z',
        ...['e5', 'e6'],
      ),
    ),
    expect: [{ subject: 'e3', opensAt: '2026-01-10T12:00:00Z', dueAt: '2026-01-17T00:00:00Z', state: 'overdue' }],
  },
  {
    title:
      'An episode reclassified as missing counts from then on, together with what else became known at that moment.',
    file: childWith(
      late(
        reported(
          '2026-02-02T20:00:00Z',
          '2026-02-04T20:00:00Z',
          '2026-02-06T20:00:00Z',
          '2026-02-08T20:00:00Z',
          '2026-02-10T20:00:00Z',
        ),
        '2026-03-01T09:00:00Z',
        ...['e4', 'e5'],
      ),
    ),
    alsoKnown: { episodes: { e3: { countedFrom: '2026-03-01T09:00:00Z' } } },
    expect: [],
  },
]
