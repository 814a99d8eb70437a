// Worked examples of evidence that somebody learned of.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { concernAt, found, instantOf } from './concern-example.ts'

const learned: WrittenFact = {
  ...{ kind: 'evidence-learned-of', ref: 'v1', episode: 'e1', at: concernAt, knownAt: instantOf(concernAt) },
}
const open = { subject: 'v1', opensAt: concernAt, state: 'open' } as const
const asked = { subject: 'v1', to: 'police', opensAt: concernAt } as const

/** Examples of CP-18.4c. */
export const evidenceToldPoliceCases: readonly WorkedCase[] = [
  {
    title: 'A carer learns of a flat at half past one at night: the police are told from then on.',
    file: found,
    alsoKnown: { facts: [learned] },
    expect: [open],
    told: [asked],
  },
  {
    title: 'Somebody told the police of it in the morning: met.',
    file: found,
    alsoKnown: {
      facts: [
        learned,
        { kind: 'police-informed', ref: 'n1', episode: 'e1', at: '2026-12-06T08:00:00Z', subject: 'v1' },
      ],
    },
    expect: [{ ...open, metAt: '2026-12-06T08:00:00Z', state: 'met' }],
  },
  {
    title: 'The police were told of something else: still open.',
    file: found,
    alsoKnown: {
      facts: [
        learned,
        { kind: 'police-informed', ref: 'n1', episode: 'e1', at: '2026-12-06T08:00:00Z', subject: 'c1' },
      ],
    },
    expect: [open],
  },
  { title: 'Nobody learned of anything: nothing.', file: found, expect: [], told: [] },
]
