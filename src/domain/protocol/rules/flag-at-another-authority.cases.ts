// Worked examples of flags at other authorities.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file = (now: string, locatedAt?: string): WorkedCase['file'] => ({
  now,
  child: inCare,
  episodes: [
    missing('e1', { reportedToPoliceAt: '2026-12-01T19:30:00Z', ...(locatedAt === undefined ? {} : { locatedAt }) }),
  ],
})
const decided = '2026-12-04T20:00:00Z'
const found = '2026-12-06T07:30:00Z'
const considered = (outcome: 'national' | 'named' | 'none', at = decided, ref = 'a1'): WrittenFact => ({
  ...{ kind: 'alert-considered', ref, episode: 'e1', at, outcome },
})
const asked: WrittenFact = { kind: 'flag-asked', ref: 'f1', episode: 'e1', at: '2026-12-04T21:00:00Z' }
const cancelled = (at: string): WrittenFact => ({ kind: 'flag-cancelled', ref: 'f1', episode: 'e1', at })
const place = { subject: 'a1-flag', force: 'prompt', opensAt: decided, state: 'open' } as const
const placed = { ...place, metAt: '2026-12-04T21:00:00Z', state: 'met' } as const
const off = { subject: 'f1', opensAt: found, state: 'open' } as const
const told = { subject: 'f1', to: 'alerts', whose: 'staffordshire', opensAt: found } as const

/** Examples of ALERT-21.2. */
export const flagAtAnotherAuthorityCases: readonly WorkedCase[] = [
  {
    title: 'It was decided that no alert is needed: a flag is to be thought of.',
    file: file('2026-12-04T20:30:00Z'),
    alsoKnown: { facts: [considered('none')] },
    expect: [place],
    told: [],
  },
  {
    title: 'An alert to authorities that are named is no national one: a flag is to be thought of.',
    file: file('2026-12-04T20:30:00Z'),
    alsoKnown: { facts: [considered('named')] },
    expect: [place],
  },
  {
    title: 'A national alert was decided on: no flag is asked for.',
    file: file('2026-12-04T20:30:00Z'),
    alsoKnown: { facts: [considered('national')] },
    expect: [],
  },
  {
    title: 'No alert at first and a national one the day after: the flag need not be thought of any more.',
    file: file('2026-12-05T21:00:00Z'),
    alsoKnown: { facts: [considered('none'), considered('national', '2026-12-05T20:00:00Z', 'a2')] },
    expect: [],
  },
  {
    title: 'A flag was asked for an hour later: met. The child is missing, so nothing is to be taken off.',
    file: file('2026-12-05T09:00:00Z'),
    alsoKnown: { facts: [considered('none'), asked] },
    expect: [placed],
    told: [],
  },
  {
    title: 'The child is found on a Sunday morning: the flag is to be taken off, and the mailbox for alerts is told.',
    file: file('2026-12-06T08:00:00Z', found),
    alsoKnown: { facts: [considered('none'), asked] },
    expect: [placed, off],
    told: [told],
  },
  {
    title: 'It was taken off two hours later: met.',
    file: file('2026-12-07T08:00:00Z', found),
    alsoKnown: { facts: [asked, cancelled('2026-12-06T09:30:00Z')] },
    expect: [{ ...off, metAt: '2026-12-06T09:30:00Z', state: 'met' }],
    told: [{ ...told, overAt: '2026-12-06T09:30:00Z' }],
  },
  {
    title: 'Taken off the day before the child was found: nothing is owed.',
    file: file('2026-12-07T08:00:00Z', found),
    alsoKnown: { facts: [asked, cancelled('2026-12-05T09:30:00Z')] },
    expect: [],
    told: [],
  },
  {
    title: 'Two flags, one of them taken off: the other is still owed.',
    file: file('2026-12-07T08:00:00Z', found),
    alsoKnown: { facts: [asked, { ...asked, ref: 'f2' }, cancelled('2026-12-06T09:30:00Z')] },
    expect: [
      { ...off, metAt: '2026-12-06T09:30:00Z', state: 'met' },
      { ...off, subject: 'f2' },
    ],
  },
  {
    title: 'Found before a flag was thought of: nothing.',
    file: file('2026-12-07T08:00:00Z', found),
    alsoKnown: { facts: [considered('none')] },
    expect: [],
  },
]
