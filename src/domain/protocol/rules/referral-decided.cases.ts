// Worked examples of the front door’s decision on a referral.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { found, raisedConcern } from './concern-example.ts'

const referred = '2026-12-06T02:00:00Z'
const informed: WrittenFact = { kind: 'front-door-informed', ref: 'n1', episode: 'e1', at: referred, subject: 'c1' }
const decided = (subject: string | null): WrittenFact => ({
  ...{ kind: 'front-door-decided', ref: 'd1', episode: 'e1', at: '2026-12-07T08:30:00Z', subject },
})
const open = { subject: 'c1', opensAt: referred, state: 'open' } as const

/** Examples of REF-15.4. */
export const referralDecidedCases: readonly WorkedCase[] = [
  {
    title: 'The front door has the referral since two at night of a Sunday: it is to decide.',
    file: found,
    alsoKnown: { facts: [raisedConcern, informed] },
    expect: [open],
  },
  {
    title: 'It decided on Monday morning, whatever it decided: met.',
    file: found,
    alsoKnown: { facts: [raisedConcern, informed, decided('c1')] },
    expect: [{ ...open, metAt: '2026-12-07T08:30:00Z', state: 'met' }],
  },
  {
    title: 'It decided of the notification and not of this concern: still open.',
    file: found,
    alsoKnown: { facts: [raisedConcern, informed, decided(null)] },
    expect: [open],
  },
  {
    title: 'The front door does not have it yet: nothing to decide.',
    file: found,
    alsoKnown: { facts: [raisedConcern] },
    expect: [],
  },
]
