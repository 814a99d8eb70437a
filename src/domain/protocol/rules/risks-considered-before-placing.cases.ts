// Worked examples of what is considered before a child is placed.
import { parseDay } from '../../kernel/index.ts'
import { inCare, type WorkedCase, type WrittenFact, type WrittenPlacement } from '../worked-case.ts'

const file = (now: string): WorkedCase['file'] => ({ now, child: inCare, episodes: [] })
const planned: WrittenPlacement = {
  ...{ ref: 'p1', from: '2026-12-07', arrangement: 'planned', recordedAt: '2026-12-01T10:00:00Z' },
}
const emergency: WrittenPlacement = { ref: 'p1', from: '2026-12-05', arrangement: 'emergency' }
const considered = (at: string, on = '', placement = 'p1'): WrittenFact => ({
  ...{ kind: 'placement-considered', ref: 'c1', at, placement, on: parseDay(on) },
})
const open = { subject: 'p1', opensAt: '2026-12-01T10:00:00Z', dueAt: '2026-12-08T00:00:00Z' } as const
const owed = { subject: 'p1', opensAt: '2026-12-05T00:00:00Z' } as const

/** Examples of CARE-16.1. */
export const risksConsideredBeforePlacingCases: readonly WorkedCase[] = [
  {
    title: 'Planned from Monday 7 December and nothing considered on the Sunday: open.',
    file: file('2026-12-06T12:00:00Z'),
    alsoKnown: { placements: [planned] },
    expect: [{ ...open, state: 'open' }],
  },
  {
    title: 'Considered on the Friday before: met in time.',
    file: file('2026-12-06T12:00:00Z'),
    alsoKnown: { placements: [planned], facts: [considered('2026-12-04T15:00:00Z', '2026-12-04')] },
    expect: [{ ...open, metAt: '2026-12-04T15:00:00Z', state: 'met' }],
  },
  {
    title:
      'Considered on the first day itself, and written up two days later: in time, by the day that the record names.',
    file: file('2026-12-10T12:00:00Z'),
    alsoKnown: { placements: [planned], facts: [considered('2026-12-09T15:00:00Z', '2026-12-07')] },
    expect: [{ ...open, metAt: '2026-12-08T00:00:00Z', state: 'met' }],
  },
  {
    title: 'Considered on the day after the first: late.',
    file: file('2026-12-10T12:00:00Z'),
    alsoKnown: { placements: [planned], facts: [considered('2026-12-08T09:00:00Z', '2026-12-08')] },
    expect: [{ ...open, metAt: '2026-12-08T09:00:00Z', state: 'met-late' }],
  },
  {
    title: 'Nothing considered a second after the first day: overdue, and the placement stands.',
    file: file('2026-12-08T00:00:01Z'),
    alsoKnown: { placements: [planned] },
    expect: [{ ...open, state: 'overdue' }],
  },
  {
    title: 'What was considered names no day: it counts from when it was recorded.',
    file: file('2026-12-10T12:00:00Z'),
    alsoKnown: { placements: [planned], facts: [considered('2026-12-07T15:00:00Z')] },
    expect: [{ ...open, metAt: '2026-12-07T15:00:00Z', state: 'met' }],
  },
  {
    title: 'Planned for the Sunday on which the clocks go forward: in time until the end of that day, an hour earlier.',
    file: file('2027-03-28T22:59:59Z'),
    alsoKnown: { placements: [{ ...planned, from: '2027-03-28', recordedAt: '2027-03-20T10:00:00Z' }] },
    expect: [{ subject: 'p1', opensAt: '2027-03-20T10:00:00Z', dueAt: '2027-03-28T23:00:00Z', state: 'open' }],
  },
  {
    title: 'Placed in an emergency on a Saturday: owed afterwards, and a fortnight later nothing is overdue.',
    file: file('2026-12-19T12:00:00Z'),
    alsoKnown: { placements: [emergency] },
    expect: [{ ...owed, state: 'open' }],
  },
  {
    title: 'Placed in an emergency, and considered on the Monday: met.',
    file: file('2026-12-19T12:00:00Z'),
    alsoKnown: { placements: [emergency], facts: [considered('2026-12-07T15:00:00Z', '2026-12-07')] },
    expect: [{ ...owed, metAt: '2026-12-07T15:00:00Z', state: 'met' }],
  },
  {
    title: 'What was considered is of another placement: it does not meet it.',
    file: file('2026-12-19T12:00:00Z'),
    alsoKnown: { placements: [emergency], facts: [considered('2026-12-07T15:00:00Z', '2026-12-07', 'p9')] },
    expect: [{ ...owed, state: 'open' }],
  },
  {
    title: 'How the placement came about is not answered: none.',
    file: file('2026-12-19T12:00:00Z'),
    alsoKnown: { placements: [{ ref: 'p1', from: '2026-12-05' }] },
    expect: [],
  },
  {
    title: 'Placed the day before the product followed this: none.',
    file: file('2026-12-19T12:00:00Z'),
    alsoKnown: { placements: [{ ...emergency, from: '2026-11-29' }] },
    expect: [],
  },
]
