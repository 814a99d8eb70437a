// Worked examples of the care plan of a child in care who goes missing.
import { atHome, inCare, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file = (more: Partial<WorkedCase['file']> = {}): WorkedCase['file'] => ({
  ...{ now: '2026-12-10T09:00:00Z', child: inCare, episodes: reported('2026-12-01T21:00:00Z', '2026-12-04T21:00:00Z') },
  ...more,
})
const plan = (at: string): WrittenFact => ({ kind: 'care-plan-recorded', ref: 'c1', at, madeOn: null })
const asked = { subject: 'e1', opensAt: '2026-12-01T21:00:00Z' } as const
const flags = [{ subject: 'child', since: '2026-12-01T21:00:00Z' }]

/** Examples of MISS-13.10b. */
export const carePlanOnRecordCases: readonly WorkedCase[] = [
  {
    title: 'A child in care is missing twice and no care plan is recorded: asked once, from the first time, and said.',
    file: file(),
    expect: [{ ...asked, state: 'open' }],
    flags,
  },
  {
    title: 'One was on record before: nothing.',
    file: file(),
    alsoKnown: { facts: [plan('2026-12-01T20:59:59Z')] },
    expect: [],
    flags: [],
  },
  {
    title: 'One is recorded two days after: met, and no longer said.',
    file: file(),
    alsoKnown: { facts: [plan('2026-12-03T09:00:00Z')] },
    expect: [{ ...asked, metAt: '2026-12-03T09:00:00Z', state: 'met' }],
    flags: [],
  },
  { title: 'A child who is not in care: none by this rule.', file: file({ child: atHome }), expect: [], flags: [] },
  {
    title: 'Missing before the product followed this, and again after: asked from the first time after.',
    file: file({ episodes: reported('2026-11-28T21:00:00Z', '2026-12-04T21:00:00Z') }),
    expect: [{ subject: 'e2', opensAt: '2026-12-04T21:00:00Z', state: 'open' }],
    flags: [{ subject: 'child', since: '2026-12-04T21:00:00Z' }],
  },
]
