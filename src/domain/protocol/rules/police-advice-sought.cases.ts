// Worked examples of advice about evidence.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { concernAt, found, raisedConcern } from './concern-example.ts'

const sexual: WrittenFact = { ...raisedConcern, sexual: true }
const open = { subject: 'c1', opensAt: concernAt, state: 'open' } as const
const advised = (at: string): WrittenFact => ({ kind: 'police-advised', ref: `p-${at}`, episode: 'e1', at })

/** Examples of CP-18.4b. */
export const policeAdviceSoughtCases: readonly WorkedCase[] = [
  {
    title: 'Sexual abuse is suspected at half past one at night: the police are to be asked for advice.',
    file: found,
    alsoKnown: { facts: [sexual] },
    expect: [open],
  },
  {
    title: 'The police gave advice at twenty to two: met.',
    file: found,
    alsoKnown: { facts: [sexual, advised('2026-12-06T01:40:00Z')] },
    expect: [{ ...open, metAt: '2026-12-06T01:40:00Z', state: 'met' }],
  },
  {
    title: 'The police gave advice before the concern came up: still open, for this was not known.',
    file: found,
    alsoKnown: { facts: [sexual, advised('2026-12-06T01:10:00Z')] },
    expect: [open],
  },
  {
    title: 'The list of evidence was gone through without asking the police: still open.',
    file: found,
    alsoKnown: { facts: [sexual, { kind: 'evidence-checked', ref: 'k1', episode: 'e1', at: '2026-12-06T02:00:00Z' }] },
    expect: [open],
  },
  {
    title: 'A concern of which nobody says that it is sexual: no duty, and the screens give the advice all the same.',
    file: found,
    alsoKnown: { facts: [raisedConcern] },
    expect: [],
  },
]
