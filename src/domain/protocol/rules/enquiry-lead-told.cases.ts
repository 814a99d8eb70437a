// Worked examples of who leads the enquiries.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { concernAt, found, instantOf, raisedConcern } from './concern-example.ts'

const agreedAt = '2026-12-07T08:00:00Z'
const agreed: WrittenFact = {
  ...{ kind: 'enquiry-lead-agreed', ref: 'l1', episode: 'e1', at: agreedAt, knownAt: instantOf(agreedAt) },
  ...{ subject: 'c1', authority: 'staffordshire' },
}

/** Examples of CP-18.3. */
export const enquiryLeadToldCases: readonly WorkedCase[] = [
  {
    title:
      'Stoke-on-Trent hosts the child, and it is agreed that Staffordshire goes on: Staffordshire’s front door is told.',
    file: found,
    alsoKnown: { facts: [{ ...raisedConcern, host: 'stoke-on-trent' }, agreed] },
    expect: [],
    told: [{ subject: 'l1', to: 'front-door', whose: 'staffordshire', opensAt: agreedAt }],
  },
  {
    title: 'Nothing was agreed: the host leads, and nobody is told again.',
    file: found,
    alsoKnown: { facts: [{ ...raisedConcern, host: 'stoke-on-trent', at: concernAt }] },
    expect: [],
    told: [],
  },
  {
    title: 'An agreement about a concern that stands no more: nothing.',
    file: found,
    alsoKnown: { facts: [agreed] },
    expect: [],
    told: [],
  },
]
