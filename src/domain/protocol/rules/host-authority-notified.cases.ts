// Worked examples of the notification that another authority owes the host.
import { inCare, placedHere, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file: WorkedCase['file'] = { now: '2026-12-20T09:00:00Z', child: placedHere, episodes: [] }
const placements = [{ ref: 'p1', from: '2026-12-07' }]
const came = (at: string, direction: 'sent' | 'received' = 'received'): WrittenFact => ({
  ...{ kind: 'placement-notified', ref: at, at, direction, about: 'new' },
})
const raised = { subject: 'p1', opensAt: '2026-12-07T00:00:00Z' } as const

/** Examples of OLA-10.1a. */
export const hostAuthorityNotifiedCases: readonly WorkedCase[] = [
  {
    title: 'Another authority placed a child here and sent no notification: it owes one.',
    file,
    alsoKnown: { placements },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'The notification came three days before the placement: met.',
    file,
    alsoKnown: { placements, facts: [came('2026-12-04T10:00:00Z')] },
    expect: [{ ...raised, metAt: '2026-12-04T10:00:00Z', state: 'met' }],
  },
  {
    title: 'One that we sent ourselves is not theirs.',
    file,
    alsoKnown: { placements, facts: [came('2026-12-08T10:00:00Z', 'sent')] },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'The child lives outside the area: the host is another.',
    file: { ...file, child: { ...placedHere, livesIn: 'elsewhere' } },
    alsoKnown: { placements },
    expect: [],
  },
  { title: 'A child of Staffordshire: none.', file: { ...file, child: inCare }, alsoKnown: { placements }, expect: [] },
]
