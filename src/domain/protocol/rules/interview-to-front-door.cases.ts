// Worked examples of a Stoke-on-Trent return interview going to the front door.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const back = { reportedToPoliceAt: '2026-12-23T19:00:00Z', returnedAt: '2026-12-24T02:00:00Z' }
const child = { ...inCare, responsibleAuthority: 'stoke-on-trent', livesIn: 'stoke-on-trent' } as const
const file: WorkedCase['file'] = { now: '2026-12-29T09:00:00Z', child, episodes: [missing('e1', back)] }
const of = { episode: 'e1' } as const
const held: WrittenFact = { kind: 'return-interview-held', ref: 'r1', ...of, at: '2026-12-24T16:00:00Z' }
const consent: WrittenFact = { kind: 'sharing-settled', ref: 'c1', ...of, at: '2026-12-24T11:00:00Z', basis: 'consent' }
const open = { subject: 'r1', opensAt: '2026-12-24T16:00:00Z', state: 'open' } as const
const message = { subject: 'r1', to: 'front-door', whose: 'stoke-on-trent', opensAt: open.opensAt } as const
const sent = '2026-12-29T08:30:00Z'

/** Examples of RHI-15.8. */
export const interviewToFrontDoorCases: readonly WorkedCase[] = [
  {
    title: 'Submitted on Christmas Eve: owed from then on, over the bank holidays, without a deadline.',
    file,
    alsoKnown: { facts: [held, consent] },
    expect: [open],
    told: [message],
  },
  {
    title: 'It went to the front door on the next working day: met.',
    file,
    alsoKnown: { facts: [held, consent, { kind: 'interview-shared', ref: 's1', ...of, at: sent, to: 'front-door' }] },
    expect: [{ ...open, metAt: sent, state: 'met' }],
  },
  {
    title: 'It went to the police alone: still open.',
    file,
    alsoKnown: { facts: [held, consent, { kind: 'interview-shared', ref: 's1', ...of, at: sent, to: 'police' }] },
    expect: [open],
  },
  {
    title: 'It was decided that it is not shared: nothing.',
    file,
    alsoKnown: { facts: [held, { ...consent, basis: 'not-shared' }] },
    expect: [],
    told: [],
  },
  {
    title: 'A child of Staffordshire: nothing here.',
    file: { ...file, child: inCare },
    alsoKnown: { facts: [held, consent] },
    expect: [],
    told: [],
  },
]
