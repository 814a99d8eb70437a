// Worked examples of feeding a return interview back to the police and to a meeting that is still to be held.
import { inCare, missing, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const back = { reportedToPoliceAt: '2026-12-04T19:00:00Z', returnedAt: '2026-12-05T02:00:00Z' }
const file: WorkedCase['file'] = { now: '2026-12-10T09:00:00Z', child: inCare, episodes: [missing('e1', back)] }
const of = { episode: 'e1' } as const
const held: WrittenFact = { kind: 'return-interview-held', ref: 'r1', ...of, at: '2026-12-07T16:00:00Z' }
const settled = (basis: 'consent' | 'safeguarding' | 'not-shared', at = '2026-12-07T14:05:00Z'): WrittenFact => ({
  ...{ kind: 'sharing-settled', ref: 'c1', ...of, at, basis },
})
const shared = (to: 'police' | 'intervention-meeting', at: string): WrittenFact => ({
  ...{ kind: 'interview-shared', ref: `s-${to}`, ...of, at, to },
})
const police = { subject: 'r1', opensAt: '2026-12-07T16:00:00Z', state: 'open' } as const
const toldAt = '2026-12-08T09:30:00Z'

// The third report in ninety days: a level 1 meeting is to be held.
const third: WorkedCase['file'] = {
  ...file,
  episodes: [
    ...reported('2026-11-03T19:00:00Z', '2026-11-19T19:00:00Z').map(one => ({
      ...one,
      returnedAt: one.reportedToPoliceAt ?? '',
    })),
    missing('e3', back),
  ],
}
const inThird = (fact: WrittenFact): WrittenFact => ({ ...fact, episode: 'e3' })

/** Examples of RHI-13.9. */
export const interviewFedBackCases: readonly WorkedCase[] = [
  {
    title: 'Submitted with the child’s consent: owed to the police from when it was submitted.',
    file,
    alsoKnown: { facts: [held, settled('consent')] },
    expect: [police],
    told: [],
  },
  {
    title: 'No consent and no safeguarding reason is recorded: it cannot be shared, and nothing is owed.',
    file,
    alsoKnown: { facts: [held] },
    expect: [],
    told: [],
  },
  {
    title: 'It was decided that it is not shared: nothing is owed.',
    file,
    alsoKnown: { facts: [held, settled('not-shared')] },
    expect: [],
  },
  {
    title: 'Without consent, and on the next day somebody decides that it is needed to safeguard: owed from then on.',
    file,
    alsoKnown: { facts: [held, settled('safeguarding', '2026-12-08T09:00:00Z')] },
    expect: [{ ...police, opensAt: '2026-12-08T09:00:00Z' }],
  },
  {
    title: 'Shared with the police: met, and the police are told that there is something for them.',
    file,
    alsoKnown: { facts: [held, settled('consent'), shared('police', toldAt)] },
    expect: [{ ...police, metAt: toldAt, state: 'met' }],
    told: [{ subject: 'r1', to: 'police', whose: 'police', opensAt: toldAt }],
  },
  {
    title: 'It is the third report in ninety days and the level 1 meeting is not held yet: owed to the meeting too.',
    file: third,
    alsoKnown: { facts: [held, settled('consent'), shared('police', toldAt)].map(inThird) },
    expect: [
      { ...police, metAt: toldAt, state: 'met' },
      { ...police, subject: 'r1 meeting' },
    ],
  },
  {
    title: 'The level 1 meeting was held before the interview was submitted: nothing is owed to it.',
    file: { ...third, meetings: [{ level: 1, heldAt: '2026-12-07T10:00:00Z' }] },
    alsoKnown: { facts: [held, settled('consent')].map(inThird) },
    expect: [police],
  },
  {
    title: 'It went to the meeting before it was held: met.',
    file: { ...third, meetings: [{ level: 1, heldAt: '2026-12-09T10:00:00Z' }] },
    alsoKnown: { facts: [held, settled('consent'), shared('intervention-meeting', toldAt)].map(inThird) },
    expect: [police, { ...police, subject: 'r1 meeting', metAt: toldAt, state: 'met' }],
  },
]
