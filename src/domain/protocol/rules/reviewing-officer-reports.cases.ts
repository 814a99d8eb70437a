// Worked examples of the reviewing officer's report.
import { inCare, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const heldAt = '2026-12-03T00:00:00Z'
const held = (outOfArea: boolean): WrittenFact => ({ kind: 'statutory-review-held', ref: 'r1', at: heldAt, outOfArea })
const reported: WrittenFact = { kind: 'review-reported', ref: 'r1', at: '2026-12-08T14:00:00Z', exceptions: false }
const child = { ...inCare, livesIn: 'elsewhere' } as const
const file: WorkedCase['file'] = { now: '2026-12-20T09:00:00Z', child, episodes: [] }
const raised = { subject: 'r1', opensAt: heldAt } as const

/** Examples of OOC-19.4a. */
export const reviewingOfficerReportsCases: readonly WorkedCase[] = [
  {
    title: 'A statutory review of a child who lives elsewhere: a report is to follow, at no named time.',
    file,
    alsoKnown: { facts: [held(true)] },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'The report was made: met.',
    file,
    alsoKnown: { facts: [held(true), reported] },
    expect: [{ ...raised, metAt: '2026-12-08T14:00:00Z', state: 'met' }],
  },
  {
    title: 'The report on one review says nothing of the next.',
    file,
    alsoKnown: { facts: [held(true), reported, { ...held(true), ref: 'r2', at: '2026-12-15T00:00:00Z' }] },
    expect: [
      { ...raised, metAt: '2026-12-08T14:00:00Z', state: 'met' },
      { subject: 'r2', opensAt: '2026-12-15T00:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'The child lived in the area on the day of the review: none.',
    file,
    alsoKnown: { facts: [held(false)] },
    expect: [],
  },
]
