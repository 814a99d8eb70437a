// Worked examples of the notification of a placement of a child in Staffordshire's care.
import { atHome, inCare, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file: WorkedCase['file'] = { now: '2026-12-20T09:00:00Z', child: inCare, episodes: [] }
const placements = [{ ref: 'p1', from: '2026-12-07' }]
const sent = (at: string, about: 'new' | 'change' | 'end' = 'new'): WrittenFact => ({
  ...{ kind: 'placement-notified', ref: at, at, direction: 'sent', about },
})
const raised = { subject: 'p1', opensAt: '2026-12-07T00:00:00Z' } as const

/** Examples of PLAC-A6.1. */
export const placementNotifiedCases: readonly WorkedCase[] = [
  {
    title: 'A child in care lives in another placement: it is to be notified, at no named time.',
    file,
    alsoKnown: { placements },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'The notification went on the next day: met.',
    file,
    alsoKnown: { placements, facts: [sent('2026-12-08T10:00:00Z')] },
    expect: [{ ...raised, metAt: '2026-12-08T10:00:00Z', state: 'met' }],
  },
  {
    title: 'It went four weeks ahead of a planned placement: met by that one.',
    file,
    alsoKnown: { placements, facts: [sent('2026-11-09T00:00:00Z')] },
    expect: [{ ...raised, metAt: '2026-11-09T00:00:00Z', state: 'met' }],
  },
  {
    title: 'A day earlier still, it was of another placement: open.',
    file,
    alsoKnown: { placements, facts: [sent('2026-11-08T23:59:59Z')] },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'That the placement before it ended notifies nothing new.',
    file,
    alsoKnown: { placements, facts: [sent('2026-12-07T10:00:00Z', 'end')] },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'A child of Stoke-on-Trent: the form is Staffordshire’s.',
    file: { ...file, child: { ...inCare, responsibleAuthority: 'stoke-on-trent' } },
    alsoKnown: { placements },
    expect: [],
  },
  {
    title: 'A child who is not in care: none.',
    file: { ...file, child: atHome },
    alsoKnown: { placements },
    expect: [],
  },
  {
    title: 'A placement of before there were messages is history.',
    file,
    alsoKnown: { placements: [{ ref: 'p1', from: '2026-11-29' }] },
    expect: [],
  },
]
