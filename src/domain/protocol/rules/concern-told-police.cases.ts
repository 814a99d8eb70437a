// Worked examples of a concern that goes to the police.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { concernAt, found, raisedConcern } from './concern-example.ts'

const { episode: _, ...ofTheChild } = raisedConcern
const open = { subject: 'c1', opensAt: concernAt, state: 'open' } as const
const asked = { subject: 'c1', to: 'police', opensAt: concernAt } as const
const informed = (kind: 'police-informed' | 'front-door-informed', at: string): WrittenFact => ({
  ...{ kind, ref: `n-${kind}`, episode: 'e1', at, subject: 'c1' },
})

/** Examples of CP-18.1. */
export const concernToldPoliceCases: readonly WorkedCase[] = [
  {
    title: 'A child who came back at one at night says that they were hit: the police are told from half past one on.',
    file: found,
    alsoKnown: { facts: [raisedConcern] },
    expect: [open],
    told: [asked],
  },
  {
    title: 'Somebody rang the police at two: met, and the message to them stays until they take it.',
    file: found,
    alsoKnown: { facts: [raisedConcern, informed('police-informed', '2026-12-06T02:00:00Z')] },
    expect: [{ ...open, metAt: '2026-12-06T02:00:00Z', state: 'met' }],
    told: [asked],
  },
  {
    title: 'The front door was told, and the police were not: still open, because one never stands for the other.',
    file: found,
    alsoKnown: { facts: [raisedConcern, informed('front-door-informed', '2026-12-06T02:00:00Z')] },
    expect: [open],
  },
  {
    title: 'The concern is about the child and belongs to no episode: the same.',
    file: { ...found, episodes: [] },
    alsoKnown: { facts: [ofTheChild] },
    expect: [open],
    told: [asked],
  },
  {
    title:
      'It was learned of a week before there were messages, and recorded now: a duty from then on, told from now on.',
    file: found,
    alsoKnown: { facts: [{ ...raisedConcern, at: '2026-11-20T10:00:00Z' }] },
    expect: [{ ...open, opensAt: '2026-11-20T10:00:00Z' }],
    told: [asked],
  },
  {
    title: 'A concern of an episode that was entered in error and stands no more: nothing.',
    file: found,
    alsoKnown: { facts: [{ ...raisedConcern, episode: 'e9' }] },
    expect: [],
    told: [],
  },
  { title: 'No concern: nothing.', file: found, expect: [], told: [] },
]
