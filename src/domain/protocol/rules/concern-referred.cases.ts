// Worked examples of a concern that goes to the front door.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { concernAt, found, raisedConcern } from './concern-example.ts'

const { episode: _, ...ofTheChild } = raisedConcern
const open = { subject: 'c1', opensAt: concernAt, state: 'open' } as const
const toldTo = (whose: string) => ({ subject: 'c1', to: 'front-door', whose, opensAt: concernAt }) as const
const informed = (kind: 'police-informed' | 'front-door-informed'): WrittenFact => ({
  ...{ kind, ref: `n-${kind}`, episode: 'e1', at: '2026-12-06T02:00:00Z', subject: 'c1' },
})

/** Examples of CP-18.1-referral. */
export const concernReferredCases: readonly WorkedCase[] = [
  {
    title: 'A child of Staffordshire: its front door has the concern from half past one at night on.',
    file: found,
    alsoKnown: { facts: [raisedConcern] },
    expect: [open],
    told: [toldTo('staffordshire')],
  },
  {
    title: 'The child is in Stoke-on-Trent now: the host is told, and Staffordshire as the one that answers for them.',
    file: found,
    alsoKnown: { facts: [{ ...raisedConcern, host: 'stoke-on-trent' }] },
    expect: [open],
    told: [toldTo('stoke-on-trent'), toldTo('staffordshire')],
  },
  {
    title: 'The police were told, and the front door was not: still open.',
    file: found,
    alsoKnown: { facts: [raisedConcern, informed('police-informed')] },
    expect: [open],
  },
  {
    title: 'Somebody rang the out-of-hours team: met.',
    file: found,
    alsoKnown: { facts: [raisedConcern, informed('front-door-informed')] },
    expect: [{ ...open, metAt: '2026-12-06T02:00:00Z', state: 'met' }],
  },
  {
    title: 'The host accepted the message at ten to two: met by that, and not by the other authority alone.',
    file: found,
    alsoKnown: {
      facts: [
        { ...raisedConcern, host: 'stoke-on-trent' },
        {
          ...{ kind: 'message-accepted', ref: 'a1', episode: 'e1', at: '2026-12-06T01:50:00Z' },
          ...{ rule: 'CP-18.1-referral', subject: 'c1', audience: 'front-door', whose: 'stoke-on-trent' },
        },
      ],
    },
    expect: [{ ...open, metAt: '2026-12-06T01:50:00Z', state: 'met' }],
  },
  {
    title: 'A child of Stoke-on-Trent, with no episode: Stoke-on-Trent’s front door.',
    file: { ...found, child: { ...found.child, responsibleAuthority: 'stoke-on-trent' }, episodes: [] },
    alsoKnown: { facts: [ofTheChild] },
    expect: [open],
    told: [toldTo('stoke-on-trent')],
  },
  { title: 'No concern: nothing.', file: found, expect: [], told: [] },
]
