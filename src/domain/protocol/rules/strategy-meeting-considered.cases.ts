// Worked examples of a pattern that asks for a strategy meeting to be considered.
import { atHome, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'
import { instantOf } from './concern-example.ts'

const latest = '2026-12-06T20:00:00Z'
const file = (...moments: readonly string[]): WorkedCase['file'] => ({
  now: '2026-12-08T12:00:00Z',
  child: atHome,
  episodes: reported(...moments),
})
const open = { subject: 'e2', opensAt: latest, state: 'open', force: 'prompt' } as const
const considered = (at: string): WrittenFact => ({ kind: 'strategy-meeting-considered', ref: 's1', episode: 'e2', at })
const pattern: WrittenFact = { kind: 'pattern-of-child-raised', ref: 'p1', at: '2026-12-07T10:00:00Z' }

/** Examples of FOUND-13.2a. */
export const strategyMeetingConsideredCases: readonly WorkedCase[] = [
  {
    title: 'The second report within twelve months, on the very day a year after the first: to consider.',
    file: file('2025-12-06T09:00:00Z', latest),
    expect: [open],
  },
  {
    title: 'The first report was a year and a day before: no pattern.',
    file: file('2025-12-05T09:00:00Z', latest),
    expect: [],
  },
  {
    title: 'Considered an hour after the report: met, whatever came of it.',
    file: file('2026-10-01T09:00:00Z', latest),
    alsoKnown: { facts: [considered('2026-12-06T21:00:00Z')] },
    expect: [{ ...open, metAt: '2026-12-06T21:00:00Z', state: 'met' }],
  },
  {
    title: 'Considered before the latest report: it is asked anew.',
    file: file('2026-10-01T09:00:00Z', latest),
    alsoKnown: { facts: [considered('2026-12-06T19:00:00Z')] },
    expect: [open],
  },
  {
    title: 'A strategy meeting was asked for: that is more than to consider one.',
    file: file('2026-10-01T09:00:00Z', latest),
    alsoKnown: {
      facts: [
        {
          ...{ kind: 'strategy-meeting-asked-for', ref: 'q1', episode: 'e2', at: '2026-12-06T22:00:00Z' },
          knownAt: instantOf('2026-12-06T22:00:00Z'),
        },
      ],
    },
    expect: [{ ...open, metAt: '2026-12-06T22:00:00Z', state: 'met' }],
  },
  {
    title: 'One report alone, and somebody raised a pattern of the child: to consider.',
    file: file(latest),
    alsoKnown: { facts: [pattern] },
    expect: [{ ...open, subject: 'p1', opensAt: '2026-12-07T10:00:00Z' }],
  },
  { title: 'One report alone: nothing.', file: file(latest), expect: [] },
]
