// Worked examples of an alert that is sent and withdrawn.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file = (now: string, locatedAt?: string): WorkedCase['file'] => ({
  now,
  child: { ...inCare, responsibleAuthority: 'stoke-on-trent' },
  episodes: [
    missing('e1', { reportedToPoliceAt: '2026-12-01T19:30:00Z', ...(locatedAt === undefined ? {} : { locatedAt }) }),
  ],
})
const decided = '2026-12-04T20:00:00Z'
const found = '2026-12-06T07:30:00Z'
const alert = (outcome: 'national' | 'named' | 'none'): WrittenFact => ({
  ...{ kind: 'alert-considered', ref: 'a1', episode: 'e1', at: decided, outcome },
})
const taken: WrittenFact = {
  ...{ kind: 'message-accepted', ref: 'x1', episode: 'e1', at: '2026-12-04T20:25:00Z', rule: 'ALERT-21.3' },
  ...{ subject: 'a1', audience: 'alerts', whose: 'stoke-on-trent' },
}
const withdrawn = (at: string): WrittenFact => ({ kind: 'alert-withdrawn', ref: 'a1', episode: 'e1', at })
const send = { subject: 'a1', opensAt: decided, state: 'open' } as const
const sent = { ...send, metAt: '2026-12-04T20:25:00Z', state: 'met' } as const
const stop = { subject: 'a1-withdrawn', opensAt: found, state: 'open' } as const
const to = { to: 'alerts', whose: 'stoke-on-trent' } as const

/** Examples of ALERT-21.3. */
export const alertSentCases: readonly WorkedCase[] = [
  {
    title: 'A national alert was decided on: the mailbox for alerts of Stoke-on-Trent is told at once.',
    file: file('2026-12-04T20:10:00Z'),
    alsoKnown: { facts: [alert('national')] },
    expect: [send],
    told: [{ ...to, subject: 'a1', opensAt: decided }],
  },
  {
    title: 'Somebody there took it 25 minutes later: met.',
    file: file('2026-12-05T09:00:00Z'),
    alsoKnown: { facts: [alert('named'), taken] },
    expect: [sent],
    told: [{ ...to, subject: 'a1', opensAt: decided, acceptedAt: '2026-12-04T20:25:00Z' }],
  },
  {
    title: 'It was decided to alert nobody: nothing is sent.',
    file: file('2026-12-05T09:00:00Z'),
    alsoKnown: { facts: [alert('none')] },
    expect: [],
    told: [],
  },
  {
    title: 'The child is found while the alert stands: it is to be withdrawn, and the mailbox is told.',
    file: file('2026-12-06T08:00:00Z', found),
    alsoKnown: { facts: [alert('national'), taken] },
    expect: [sent, stop],
    told: [
      { ...to, subject: 'a1', opensAt: decided, overAt: found, acceptedAt: '2026-12-04T20:25:00Z' },
      { ...to, subject: 'a1-withdrawn', opensAt: found },
    ],
  },
  {
    title: 'It was withdrawn an hour after the child was found: met.',
    file: file('2026-12-06T12:00:00Z', found),
    alsoKnown: { facts: [alert('national'), taken, withdrawn('2026-12-06T08:30:00Z')] },
    expect: [sent, { ...stop, metAt: '2026-12-06T08:30:00Z', state: 'met' }],
  },
  {
    title: 'It was withdrawn before the child was found: nothing more is owed.',
    file: file('2026-12-06T12:00:00Z', found),
    alsoKnown: { facts: [alert('national'), taken, withdrawn('2026-12-05T08:30:00Z')] },
    expect: [sent],
  },
  {
    title: 'Found before anybody took it: it need not be sent, and is withdrawn all the same.',
    file: file('2026-12-06T12:00:00Z', found),
    alsoKnown: { facts: [alert('national')] },
    expect: [stop],
  },
]
