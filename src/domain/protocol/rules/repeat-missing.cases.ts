// Worked examples of the flag for repeat missing people.
import { inCare, missing, reported, type WorkedCase, type WrittenEpisode } from '../worked-case.ts'

const childWith = (episodes: WrittenEpisode[], now = '2027-06-01T09:00:00Z'): WorkedCase['file'] => ({
  now,
  child: inCare,
  episodes,
})

/** Examples of DEF-5.5. */
export const repeatMissingCases: readonly WorkedCase[] = [
  {
    title: 'Reported once: no flag.',
    file: childWith(reported('2026-03-01T12:00:00Z')),
    expect: [],
  },
  {
    title: 'Reported again on the same calendar day a year later: flagged from the second report.',
    file: childWith(reported('2026-03-01T12:00:00Z', '2027-03-01T08:00:00Z')),
    expect: [],
    flags: [{ subject: 'child', since: '2027-03-01T08:00:00Z' }],
  },
  {
    title: 'Reported again a year and a day later: no flag.',
    file: childWith(reported('2026-03-01T12:00:00Z', '2027-03-02T08:00:00Z')),
    expect: [],
  },
  {
    title: 'Reported at half past midnight in summer: the day is London’s, so that a year and a day have passed.',
    file: childWith(reported('2025-06-30T12:00:00Z', '2026-06-30T23:30:00Z')),
    expect: [],
  },
  {
    title: 'The latest report is on 29 February: the year begins on 28 February of the year before.',
    file: childWith(reported('2027-02-28T12:00:00Z', '2028-02-29T08:00:00Z'), '2028-06-01T09:00:00Z'),
    expect: [],
    flags: [{ subject: 'child', since: '2028-02-29T08:00:00Z' }],
  },
  {
    title: 'The latest report is on 28 February after a leap year: 28 February of that year still counts.',
    file: childWith(reported('2028-02-28T12:00:00Z', '2029-02-28T08:00:00Z'), '2029-06-01T09:00:00Z'),
    expect: [],
    flags: [{ subject: 'child', since: '2029-02-28T08:00:00Z' }],
  },
  {
    title: 'Years ago, but twice within a year then: the flag stays, for today plays no part.',
    file: childWith(reported('2020-03-01T12:00:00Z', '2020-08-01T12:00:00Z')),
    expect: [],
    flags: [{ subject: 'child', since: '2020-08-01T12:00:00Z' }],
  },
  {
    title: 'Three reports of which the first is too old: flagged from the third, which is the second in the year.',
    file: childWith(reported('2025-01-05T12:00:00Z', '2026-02-01T12:00:00Z', '2026-03-01T12:00:00Z')),
    expect: [],
    flags: [{ subject: 'child', since: '2026-03-01T12:00:00Z' }],
  },
  {
    title: 'A second report that is made tomorrow is not yet known.',
    file: childWith(reported('2026-03-01T12:00:00Z', '2026-03-03T12:00:00Z'), '2026-03-02T12:00:00Z'),
    expect: [],
  },
  {
    title: 'The other time the child was away from placement: that is no report of a missing child.',
    file: childWith([
      missing('e1', { reportedToPoliceAt: '2026-03-01T12:00:00Z' }),
      { ref: 'e2', kind: 'away-from-placement', reportedToPoliceAt: '2026-03-03T12:00:00Z' },
    ]),
    expect: [],
  },
]
