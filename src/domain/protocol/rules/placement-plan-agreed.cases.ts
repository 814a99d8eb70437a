// Worked examples of the placement plan.
import { inCare, type WorkedCase, type WrittenFact, type WrittenPlacement } from '../worked-case.ts'

const file = (now: string): WorkedCase['file'] => ({ now, child: inCare, episodes: [] })
const placed: WrittenPlacement = { ref: 'p1', from: '2026-12-07', arrangement: 'planned' }
const plan = (at: string, placement: string | null = 'p1'): WrittenFact => ({
  ...{ kind: 'placement-planned', ref: 'n1', at, placement },
})
const owed = { subject: 'p1', opensAt: '2026-12-07T09:00:00Z' } as const

/** Examples of MISS-13.12. */
export const placementPlanAgreedCases: readonly WorkedCase[] = [
  {
    title: 'Placed, and no plan is on record: open, for no time is named.',
    file: file('2026-12-21T12:00:00Z'),
    alsoKnown: { placements: [placed] },
    expect: [{ ...owed, state: 'open' }],
  },
  {
    title: 'A plan of that placement is recorded: met.',
    file: file('2026-12-21T12:00:00Z'),
    alsoKnown: { placements: [placed], facts: [plan('2026-12-08T10:00:00Z')] },
    expect: [{ ...owed, metAt: '2026-12-08T10:00:00Z', state: 'met' }],
  },
  {
    title: 'The plan was agreed before the child came: met from the start.',
    file: file('2026-12-21T12:00:00Z'),
    alsoKnown: {
      placements: [{ ...placed, recordedAt: '2026-12-01T10:00:00Z' }],
      facts: [plan('2026-12-03T10:00:00Z')],
    },
    expect: [{ subject: 'p1', opensAt: '2026-12-07T00:00:00Z', metAt: '2026-12-03T10:00:00Z', state: 'met' }],
  },
  {
    title: 'The plan is of another placement, or names none: it does not meet it.',
    file: file('2026-12-21T12:00:00Z'),
    alsoKnown: {
      placements: [placed],
      facts: [plan('2026-12-08T10:00:00Z', 'p9'), plan('2026-12-08T10:00:00Z', null)],
    },
    expect: [{ ...owed, state: 'open' }],
  },
  {
    title: 'Moved to another home: the second placement is owed a plan of its own.',
    file: file('2026-12-21T12:00:00Z'),
    alsoKnown: {
      placements: [placed, { ref: 'p2', from: '2026-12-14', arrangement: 'emergency' }],
      facts: [plan('2026-12-08T10:00:00Z')],
    },
    expect: [
      { ...owed, metAt: '2026-12-08T10:00:00Z', state: 'met' },
      { subject: 'p2', opensAt: '2026-12-14T09:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'A child who lives at home, where nobody said how a placement came about: none.',
    file: file('2026-12-21T12:00:00Z'),
    alsoKnown: { placements: [{ ref: 'p1', from: '2026-12-07' }] },
    expect: [],
  },
]
