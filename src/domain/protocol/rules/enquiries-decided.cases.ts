// Worked examples of what a strategy meeting decides.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { found } from './concern-example.ts'

const heldAt = '2026-12-06T14:00:00Z'
const held = (ref: string, at: string, decided: boolean): WrittenFact => ({
  ...{ kind: 'strategy-meeting-held', ref, episode: 'e1', at, decided },
})

/** Examples of FOUND-13.2c. */
export const enquiriesDecidedCases: readonly WorkedCase[] = [
  {
    title: 'A meeting decided whether enquiries are needed, be it yes or no: met when it was held.',
    file: found,
    alsoKnown: { facts: [held('m1', heldAt, true)] },
    expect: [{ subject: 'm1', opensAt: heldAt, metAt: heldAt, state: 'met' }],
  },
  {
    title: 'A meeting that has not decided: open.',
    file: found,
    alsoKnown: { facts: [held('m1', heldAt, false)] },
    expect: [{ subject: 'm1', opensAt: heldAt, state: 'open' }],
  },
  {
    title: 'The next meeting decided: both are met by it.',
    file: found,
    alsoKnown: { facts: [held('m1', heldAt, false), held('m2', '2026-12-07T08:00:00Z', true)] },
    expect: [
      { subject: 'm1', opensAt: heldAt, metAt: '2026-12-07T08:00:00Z', state: 'met' },
      { subject: 'm2', opensAt: '2026-12-07T08:00:00Z', metAt: '2026-12-07T08:00:00Z', state: 'met' },
    ],
  },
  { title: 'No meeting was held: nothing.', file: found, expect: [] },
]
