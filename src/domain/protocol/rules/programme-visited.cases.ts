// Worked examples of visits in each week of a programme of direct work.
import type { Expected, WorkedCase } from '../worked-case.ts'
import { at, began, closed, extension, session } from './programme-example.ts'

const first = { subject: 'p1-week-1', opensAt: '2026-11-02T00:00:00Z', dueAt: '2026-11-09T00:00:00Z' } as const
const second = { subject: 'p1-week-2', opensAt: '2026-11-09T00:00:00Z', dueAt: '2026-11-16T00:00:00Z' } as const
const met = (on: string, state: Expected['state'] = 'met') => ({ metAt: `${on}T00:01:00Z`, state })
const flagged = { subject: 'p1-week-1', since: '2026-11-09T00:00:00Z' }
const inSummer = { subject: 'p1-week-1', opensAt: '2026-10-20T23:00:00Z', dueAt: '2026-10-28T00:00:00Z' } as const

/** Examples of PROG24-13. */
export const programmeVisitedCases: readonly WorkedCase[] = [
  {
    title: 'Begun on Monday 2 November: in the last second of Sunday the first week still waits for its visit.',
    file: at('2026-11-08T23:59:59Z'),
    alsoKnown: { facts: [began()] },
    expect: [{ ...first, state: 'open' }],
    flags: [],
  },
  {
    title: 'At midnight the week has gone by without one: it is flagged, and the second week has begun.',
    file: at('2026-11-09T00:00:00Z'),
    alsoKnown: { facts: [began()] },
    expect: [
      { ...first, state: 'open' },
      { ...second, state: 'open' },
    ],
    flags: [flagged],
  },
  {
    title: 'A second later the visit of the first week is overdue.',
    file: at('2026-11-09T00:00:01Z'),
    alsoKnown: { facts: [began()] },
    expect: [
      { ...first, state: 'overdue' },
      { ...second, state: 'open' },
    ],
    flags: [flagged],
  },
  {
    title: 'Visited on the Sunday, the seventh day: the week has its visit.',
    file: at('2026-11-08T18:00:00Z'),
    alsoKnown: { facts: [began(), session('2026-11-08')] },
    expect: [{ ...first, ...met('2026-11-08') }],
    flags: [],
  },
  {
    title:
      'Visited on the Monday after, the eighth day: the first week was missed and is met late; the second has its visit.',
    file: at('2026-11-09T18:00:00Z'),
    alsoKnown: { facts: [began(), session('2026-11-09')] },
    expect: [
      { ...first, ...met('2026-11-09', 'met-late') },
      { ...second, ...met('2026-11-09') },
    ],
    flags: [flagged],
  },
  {
    title: 'Two visits in one week are one week with a visit, and the next still needs its own.',
    file: at('2026-11-09T09:00:00Z'),
    alsoKnown: { facts: [began(), session('2026-11-03'), session('2026-11-05')] },
    expect: [
      { ...first, ...met('2026-11-03') },
      { ...second, state: 'open' },
    ],
    flags: [],
  },
  {
    title: 'A session with parents alone, and one for which the child was not ready, do not stand in for a visit.',
    file: at('2026-11-09T09:00:00Z'),
    alsoKnown: {
      facts: [began(), session('2026-11-03', { who: 'parents' }), session('2026-11-05', { met: false })],
    },
    expect: [
      { ...first, state: 'overdue' },
      { ...second, state: 'open' },
    ],
    flags: [flagged],
  },
  {
    title:
      'The clocks go back on Sunday 25 October: a week from Wednesday 21 October ends at midnight of the next Tuesday.',
    file: at('2026-10-27T23:59:59Z'),
    alsoKnown: { facts: [began('2026-10-21', '2026-10-20T23:00:00Z')] },
    expect: [{ ...inSummer, state: 'open' }],
    flags: [],
  },
  {
    title: 'Over the same change a visit on Tuesday 27 October is in the first week.',
    file: at('2026-10-28T09:00:00Z'),
    alsoKnown: { facts: [began('2026-10-21', '2026-10-20T23:00:00Z'), session('2026-10-27')] },
    expect: [
      { ...inSummer, ...met('2026-10-27') },
      { subject: 'p1-week-2', opensAt: '2026-10-28T00:00:00Z', dueAt: '2026-11-04T00:00:00Z', state: 'open' },
    ],
    flags: [],
  },
  {
    title: 'Christmas changes nothing: a week with two bank holidays has its visit or is flagged.',
    file: at('2026-12-28T09:00:00Z'),
    alsoKnown: { facts: [began('2026-12-21')] },
    expect: [
      { subject: 'p1-week-1', opensAt: '2026-12-21T00:00:00Z', dueAt: '2026-12-28T00:00:00Z', state: 'overdue' },
      { subject: 'p1-week-2', opensAt: '2026-12-28T00:00:00Z', dueAt: '2027-01-04T00:00:00Z', state: 'open' },
    ],
    flags: [{ subject: 'p1-week-1', since: '2026-12-28T00:00:00Z' }],
  },
  {
    title: 'Closed on the third day: a week that the end cut short is not owed.',
    file: at('2026-11-20T09:00:00Z'),
    alsoKnown: { facts: [began(), closed('2026-11-04')] },
    expect: [],
    flags: [],
  },
  {
    title: 'Closed after a week without a visit: nobody can make up for it, and it is asked for no more.',
    file: at('2026-11-20T09:00:00Z'),
    alsoKnown: { facts: [began(), closed('2026-11-12')] },
    expect: [],
    flags: [],
  },
  {
    title: 'Closed in the second week: the visit of the first was made and stands.',
    file: at('2026-11-20T09:00:00Z'),
    alsoKnown: { facts: [began(), session('2026-11-03'), closed('2026-11-12')] },
    expect: [{ ...first, ...met('2026-11-03') }],
    flags: [],
  },
  {
    title: 'Extended by one week: the ninth week is owed too, and a tenth is not.',
    file: at('2027-01-20T09:00:00Z'),
    alsoKnown: {
      facts: [
        ...[began(), ...extension(1, '2026-12-14T09:00:00Z', { at: '2026-12-15T09:00:00Z', approved: true })],
        ...['02', '09', '16', '23', '30'].map(day => session(`2026-11-${day}`)),
        ...['07', '14', '21', '28'].map(day => session(`2026-12-${day}`)),
      ],
    },
    expect: [
      { ...first, ...met('2026-11-02') },
      { ...second, ...met('2026-11-09') },
      { subject: 'p1-week-3', opensAt: '2026-11-16T00:00:00Z', dueAt: '2026-11-23T00:00:00Z', ...met('2026-11-16') },
      { subject: 'p1-week-4', opensAt: '2026-11-23T00:00:00Z', dueAt: '2026-11-30T00:00:00Z', ...met('2026-11-23') },
      { subject: 'p1-week-5', opensAt: '2026-11-30T00:00:00Z', dueAt: '2026-12-07T00:00:00Z', ...met('2026-11-30') },
      { subject: 'p1-week-6', opensAt: '2026-12-07T00:00:00Z', dueAt: '2026-12-14T00:00:00Z', ...met('2026-12-07') },
      { subject: 'p1-week-7', opensAt: '2026-12-14T00:00:00Z', dueAt: '2026-12-21T00:00:00Z', ...met('2026-12-14') },
      { subject: 'p1-week-8', opensAt: '2026-12-21T00:00:00Z', dueAt: '2026-12-28T00:00:00Z', ...met('2026-12-21') },
      { subject: 'p1-week-9', opensAt: '2026-12-28T00:00:00Z', dueAt: '2027-01-04T00:00:00Z', ...met('2026-12-28') },
    ],
    flags: [],
  },
]
