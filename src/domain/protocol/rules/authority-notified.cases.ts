// Worked examples of notifying the local authority.
import { inCare, missing, placedHere, type WorkedCase, type WrittenFollowed } from '../worked-case.ts'

const reportedAt = '2026-11-28T19:00:00Z'
const file: WorkedCase['file'] = {
  now: '2026-12-01T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', { reportedToPoliceAt: reportedAt })],
}
const notified = (...authoritiesNotified: NonNullable<WrittenFollowed['authoritiesNotified']>) => ({
  episodes: { e1: { followed: { authoritiesNotified } } },
})
const open = { subject: 'e1', opensAt: reportedAt, state: 'open' } as const
const [early, late] = ['2026-11-28T19:30:00Z', '2026-11-29T08:00:00Z']

const tonight: WorkedCase['file'] = {
  now: '2026-12-05T09:00:00Z',
  child: { ...inCare, livesIn: 'stoke-on-trent' },
  episodes: [missing('e1', { reportedToPoliceAt: '2026-12-05T02:10:00Z' })],
}
const sent = { subject: 'e1', to: 'authority', opensAt: '2026-12-05T02:10:00Z' } as const
const taken = (whose: string, at: string) =>
  ({
    kind: 'message-accepted',
    ref: whose,
    episode: 'e1',
    at,
    rule: 'POL-12.10a',
    subject: 'e1',
    audience: 'authority',
    whose,
  }) as const

/** Examples of POL-12.10a. */
export const authorityNotifiedCases: readonly WorkedCase[] = [
  {
    title: 'A child of Staffordshire who lives in Stoke-on-Trent: each authority is sent a message of its own.',
    file: tonight,
    expect: [{ subject: 'e1', opensAt: sent.opensAt, state: 'open' }],
    told: [
      { ...sent, whose: 'staffordshire' },
      { ...sent, whose: 'stoke-on-trent' },
    ],
  },
  {
    title: 'One authority took its message and the other was rung: met when the second knew.',
    file: tonight,
    alsoKnown: {
      ...notified({ authority: 'stoke-on-trent', at: '2026-12-05T02:50:00Z' }),
      facts: [taken('staffordshire', '2026-12-05T02:20:00Z')],
    },
    expect: [{ subject: 'e1', opensAt: sent.opensAt, metAt: '2026-12-05T02:50:00Z', state: 'met' }],
  },
  {
    title: 'One authority took its message and the other did not: open.',
    file: tonight,
    alsoKnown: { facts: [taken('staffordshire', '2026-12-05T02:20:00Z')] },
    expect: [{ subject: 'e1', opensAt: sent.opensAt, state: 'open' }],
  },
  { title: 'Reported and no authority notified: open.', file, expect: [open] },
  {
    title: 'A child of Staffordshire who lives there: met once Staffordshire is notified.',
    file,
    alsoKnown: notified({ authority: 'staffordshire', at: early }),
    expect: [{ ...open, metAt: early, state: 'met' }],
  },
  {
    title: 'Another authority than the child’s was notified: still open.',
    file,
    alsoKnown: notified({ authority: 'stoke-on-trent', at: early }),
    expect: [open],
  },
  {
    title: 'Placed here by another authority, and only the host is notified: still open.',
    file: { ...file, child: placedHere },
    alsoKnown: notified({ authority: 'staffordshire', at: early }),
    expect: [open],
  },
  {
    title: 'Placed here by another authority, and both are notified: met when the second was.',
    file: { ...file, child: placedHere },
    alsoKnown: notified(
      { authority: 'other', at: late },
      { authority: 'staffordshire', at: early },
      { authority: 'staffordshire', at: '2026-11-30T08:00:00Z' },
    ),
    expect: [{ ...open, metAt: late, state: 'met' }],
  },
  {
    title: 'A child of Staffordshire placed in Stoke-on-Trent: both are to be notified.',
    file: { ...file, child: { ...inCare, livesIn: 'stoke-on-trent' } },
    alsoKnown: notified({ authority: 'staffordshire', at: early }),
    expect: [open],
  },
  {
    title: 'Away with their whereabouts known: none.',
    file: { ...file, episodes: [{ ref: 'e1', kind: 'away-from-placement', reportedToPoliceAt: reportedAt }] },
    expect: [],
  },
]
