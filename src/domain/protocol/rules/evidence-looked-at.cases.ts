// Worked examples of the list of evidence.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { concernAt, found, raisedConcern } from './concern-example.ts'

const open = { subject: 'c1', opensAt: concernAt, state: 'open', force: 'prompt' } as const
const looked = (at: string): WrittenFact => ({ kind: 'evidence-checked', ref: `k-${at}`, episode: 'e1', at })

/** Examples of CP-18.4a. */
export const evidenceLookedAtCases: readonly WorkedCase[] = [
  {
    title: 'A concern in an episode: the list of evidence is to be gone through.',
    file: found,
    alsoKnown: { facts: [raisedConcern] },
    expect: [open],
  },
  {
    title: 'The list was gone through at the minute of the concern: met.',
    file: found,
    alsoKnown: { facts: [raisedConcern, looked(concernAt)] },
    expect: [{ ...open, metAt: concernAt, state: 'met' }],
  },
  {
    title: 'It was gone through a minute before the concern came up: still to be looked at again.',
    file: found,
    alsoKnown: { facts: [raisedConcern, looked('2026-12-06T01:29:00Z')] },
    expect: [open],
  },
  { title: 'No concern: nothing.', file: found, expect: [] },
]
