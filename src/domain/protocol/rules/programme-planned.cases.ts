// Worked examples of the plan of a programme.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { at, began, closed } from './programme-example.ts'

const planned = (child: boolean, parents: boolean, on = '2026-11-04T10:00:00Z'): WrittenFact => ({
  ...{ kind: 'programme-planned', ref: 'p1', child, parents, at: on },
})
const plan = { subject: 'p1-plan', opensAt: '2026-11-02T00:00:00Z' } as const

/** Examples of PROG24-14. */
export const programmePlannedCases: readonly WorkedCase[] = [
  {
    title: 'A second before the first day nothing is asked.',
    file: at('2026-11-01T23:59:59Z'),
    alsoKnown: { facts: [began()] },
    expect: [],
  },
  {
    title: 'From the first day the plan is asked for, and the source gives no deadline.',
    file: at('2026-12-20T09:00:00Z'),
    alsoKnown: { facts: [began()] },
    expect: [{ ...plan, state: 'open' }],
  },
  {
    title: 'A plan with the views of both: met.',
    file: at('2026-11-05T09:00:00Z'),
    alsoKnown: { facts: [began(), planned(true, true)] },
    expect: [{ ...plan, metAt: '2026-11-04T10:00:00Z', state: 'met' }],
  },
  {
    title: 'A plan without what the child says does not meet it.',
    file: at('2026-11-05T09:00:00Z'),
    alsoKnown: { facts: [began(), planned(false, true)] },
    expect: [{ ...plan, state: 'open' }],
  },
  {
    title: 'Nor does one that says nothing of the parents.',
    file: at('2026-11-05T09:00:00Z'),
    alsoKnown: { facts: [began(), planned(true, false)] },
    expect: [{ ...plan, state: 'open' }],
  },
  {
    title: 'Made before the first day: met.',
    file: at('2026-11-05T09:00:00Z'),
    alsoKnown: { facts: [began(), planned(true, true, '2026-10-30T10:00:00Z')] },
    expect: [{ subject: 'p1-plan', opensAt: '2026-10-30T10:00:00Z', metAt: '2026-10-30T10:00:00Z', state: 'met' }],
  },
  {
    title: 'Closed without a plan: it is asked for no more.',
    file: at('2026-12-20T09:00:00Z'),
    alsoKnown: { facts: [began(), closed('2026-11-20')] },
    expect: [],
  },
]
