// Worked examples of a child who was missing and whom nobody reported.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { concernAt, found } from './concern-example.ts'

const said = (ref: string, at: string): WrittenFact => ({ kind: 'not-reported-by-carer', ref, episode: 'e1', at })
const decided = (at: string): WrittenFact => ({
  kind: 'front-door-decided',
  ref: 'd1',
  episode: 'e1',
  at,
  subject: null,
})
const open = { subject: 'x1', opensAt: concernAt, state: 'open' } as const
const told = [
  { subject: 'x1', to: 'front-door', whose: 'staffordshire', opensAt: concernAt },
  { subject: 'x1', to: 'police', opensAt: concernAt },
] as const

/** Examples of POL-12.9. */
export const notReportedEnquiredCases: readonly WorkedCase[] = [
  {
    title: 'It comes out that the carer did not report the child: the front door and the police enquire.',
    file: found,
    alsoKnown: { facts: [said('x1', concernAt)] },
    expect: [open],
    told,
  },
  {
    title: 'The front door decided an hour later: met.',
    file: found,
    alsoKnown: { facts: [said('x1', concernAt), decided('2026-12-06T02:30:00Z')] },
    expect: [{ ...open, metAt: '2026-12-06T02:30:00Z', state: 'met' }],
  },
  {
    title: 'The front door had decided before it came out: still open, for it did not know of this.',
    file: found,
    alsoKnown: { facts: [said('x1', concernAt), decided('2026-12-06T01:20:00Z')] },
    expect: [open],
  },
  {
    title: 'Said twice of the same episode: one duty.',
    file: found,
    alsoKnown: { facts: [said('x1', concernAt), said('x2', '2026-12-06T05:00:00Z')] },
    expect: [open],
    told,
  },
  { title: 'The carer reported the child: nothing.', file: found, expect: [], told: [] },
]
