// Worked examples of closing a programme of direct work at its planned end.
import type { WorkedCase } from '../worked-case.ts'
import { at, began, closed, extension } from './programme-example.ts'

const end = { subject: 'p1-end', opensAt: '2026-12-21T00:00:00Z', dueAt: '2026-12-28T00:00:00Z' } as const
const approved = (weeks: number) =>
  extension(weeks, '2026-12-14T09:00:00Z', { at: '2026-12-15T09:00:00Z', approved: true })

/** Examples of PROG24-13-end. */
export const programmeClosedCases: readonly WorkedCase[] = [
  {
    title: 'Begun on Monday 2 November: in the last second of the seventh week nothing is asked yet.',
    file: at('2026-12-20T23:59:59Z'),
    alsoKnown: { facts: [began()] },
    expect: [],
  },
  {
    title: 'When the eighth week begins it is asked that the work is brought to its end.',
    file: at('2026-12-21T00:00:00Z'),
    alsoKnown: { facts: [began()] },
    expect: [{ ...end, state: 'open' }],
  },
  {
    title: 'Sunday 27 December is the last planned day: until its end nothing is late, whatever holiday it is.',
    file: at('2026-12-28T00:00:00Z'),
    alsoKnown: { facts: [began()] },
    expect: [{ ...end, state: 'open' }],
  },
  {
    title: 'A second after that day the programme is past its planned end.',
    file: at('2026-12-28T00:00:01Z'),
    alsoKnown: { facts: [began()] },
    expect: [{ ...end, state: 'overdue' }],
  },
  {
    title: 'Closed on the last planned day: in time.',
    file: at('2026-12-27T17:00:00Z'),
    alsoKnown: { facts: [began(), closed('2026-12-27')] },
    expect: [{ ...end, metAt: '2026-12-27T00:01:00Z', state: 'met' }],
  },
  {
    title: 'Closed on the day after: late.',
    file: at('2026-12-28T17:00:00Z'),
    alsoKnown: { facts: [began(), closed('2026-12-28')] },
    expect: [{ ...end, metAt: '2026-12-28T00:01:00Z', state: 'met-late' }],
  },
  {
    title: 'Closed in the third week: done.',
    file: at('2026-12-28T17:00:00Z'),
    alsoKnown: { facts: [began(), closed('2026-11-18')] },
    expect: [{ ...end, opensAt: '2026-11-18T00:01:00Z', metAt: '2026-11-18T00:01:00Z', state: 'met' }],
  },
  {
    title: 'Extended by four weeks: the planned end is twelve weeks after the beginning.',
    file: at('2027-01-18T00:00:00Z'),
    alsoKnown: { facts: [began(), ...approved(4)] },
    expect: [{ ...end, opensAt: '2027-01-18T00:00:00Z', dueAt: '2027-01-25T00:00:00Z', state: 'open' }],
  },
  {
    title: 'An extension that was refused moves nothing.',
    file: at('2026-12-28T00:00:01Z'),
    alsoKnown: {
      facts: [began(), ...extension(4, '2026-12-14T09:00:00Z', { at: '2026-12-15T09:00:00Z', approved: false })],
    },
    expect: [{ ...end, state: 'overdue' }],
  },
  {
    title: 'One that nobody has decided on moves nothing either.',
    file: at('2026-12-28T00:00:01Z'),
    alsoKnown: { facts: [began(), ...extension(4, '2026-12-14T09:00:00Z')] },
    expect: [{ ...end, state: 'overdue' }],
  },
  {
    title:
      'Begun in winter on Monday 8 February: eight weeks later the clocks have gone forward, and it ends at midnight in London.',
    file: at('2027-04-04T22:59:59Z'),
    alsoKnown: { facts: [began('2027-02-08')] },
    expect: [{ ...end, opensAt: '2027-03-28T23:00:00Z', dueAt: '2027-04-04T23:00:00Z', state: 'open' }],
  },
]
