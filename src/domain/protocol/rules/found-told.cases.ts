// Worked examples of telling everybody that the child is found.
import type { Audience } from '../message.ts'
import { atHome, inCare, missing, type WorkedCase, type WrittenFact, type WrittenTelling } from '../worked-case.ts'

const back = { reportedToPoliceAt: '2026-11-28T19:00:00Z', returnedAt: '2026-11-28T23:30:00Z' }
const file: WorkedCase['file'] = { now: '2026-12-01T09:00:00Z', child: inCare, episodes: [missing('e1', back)] }
const open = { subject: 'e1', opensAt: back.returnedAt, state: 'open' } as const
const met = (metAt: string) => ({ ...open, metAt, state: 'met' }) as const
const told = (...tellings: readonly WrittenTelling[]) => ({ episodes: { e1: { followed: { tellings } } } })
const found = (whom: WrittenTelling['whom'], at: string, more: Partial<WrittenTelling> = {}): WrittenTelling => ({
  about: 'found',
  whom,
  at,
  ...more,
})
const [first, second, third] = ['2026-11-28T23:40:00Z', '2026-11-28T23:45:00Z', '2026-11-29T07:50:00Z']
const named = [found('police', first), found('parents', second), found('social-worker', third)] as const
const before = { about: 'missing', at: '2026-11-28T19:20:00Z' } as const

const december = { reportedToPoliceAt: '2026-12-01T19:00:00Z', returnedAt: '2026-12-01T23:30:00Z' }
const decemberFile: WorkedCase['file'] = {
  ...{ now: '2026-12-02T09:00:00Z', child: inCare, episodes: [missing('e1', december)] },
}
const openInDecember = { ...open, opensAt: december.returnedAt }
const decemberNamed = [
  found('police', '2026-12-01T23:40:00Z'),
  found('parents', '2026-12-01T23:45:00Z'),
  found('social-worker', '2026-12-02T07:50:00Z'),
]
const police = { subject: 'e1', to: 'police', whose: 'police', opensAt: december.returnedAt } as const
const worker = { subject: 'e1', to: 'social-worker', whose: 'staffordshire', opensAt: december.returnedAt } as const
const took = (rule: string, audience: Audience, whose: string, at: string): WrittenFact => ({
  ...{ kind: 'message-accepted', ref: `m-${audience}`, episode: 'e1', at, rule, subject: 'e1', audience, whose },
})

/** Examples of FOUND-13.1a. */
export const foundToldCases: readonly WorkedCase[] = [
  { title: 'Back late on a Saturday and nobody told: open, with the time elapsed.', file, expect: [open] },
  {
    title: 'Police, parents and social worker are told: met when the last of them was.',
    file,
    alsoKnown: told(...named),
    expect: [met(third)],
  },
  {
    title: 'The social worker is not told yet: still open.',
    file,
    alsoKnown: told(found('police', first), found('parents', second)),
    expect: [open],
  },
  {
    title: 'The team manager is told in the social worker’s place: met.',
    file,
    alsoKnown: told(found('police', first), found('parents', second), found('team-manager', third)),
    expect: [met(third)],
  },
  {
    title: 'A child open to nobody: parents and police are to be told.',
    file: { ...file, child: atHome },
    alsoKnown: told(found('police', first), found('parents', second)),
    expect: [met(second)],
  },
  {
    title: 'The school was told that the child was missing and not that they are found: still open.',
    file,
    alsoKnown: told(...named, { ...before, whom: 'school' }),
    expect: [open],
  },
  {
    title: 'The school is told last: met then.',
    file,
    alsoKnown: told(...named, { ...before, whom: 'school' }, found('school', '2026-11-30T08:30:00Z')),
    expect: [met('2026-11-30T08:30:00Z')],
  },
  {
    title: 'Two parents were told that the child was missing, and one of them that they are found: still open.',
    file,
    alsoKnown: told(...named, { ...before, whom: 'parents', person: 1 }, { ...before, whom: 'parents', person: 2 }),
    expect: [open],
  },
  {
    title: 'For the second parent a reason is recorded for not telling them: met.',
    file,
    alsoKnown: told(
      ...named,
      { ...before, whom: 'parents', person: 1 },
      { ...before, whom: 'parents', person: 2 },
      found('parents', '2026-11-29T08:00:00Z', { person: 2, notTold: true }),
    ),
    expect: [met('2026-11-29T08:00:00Z')],
  },
  {
    title: 'The school was not told that the child was missing, for a reason: it need not be told the end.',
    file,
    alsoKnown: told(...named, { ...before, whom: 'school', notTold: true }),
    expect: [met(third)],
  },
  {
    title: 'Never reported to the police, and a neighbouring home was told: only they are to be told.',
    file: { ...file, episodes: [{ ref: 'e1', kind: 'away-from-placement', returnedAt: back.returnedAt }] },
    alsoKnown: told({ ...before, whom: 'other' }),
    expect: [open],
  },
  {
    title: 'Never reported to the police and nobody told: nothing.',
    file: { ...file, episodes: [{ ref: 'e1', kind: 'away-from-placement', returnedAt: back.returnedAt }] },
    expect: [],
  },
  {
    title: 'Still missing: nothing to tell yet.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: back.reportedToPoliceAt })] },
    expect: [],
  },
  {
    title:
      'Back on 1 December and nobody told: the police and the social worker are told by message at once, and parents by a person.',
    file: decemberFile,
    expect: [openInDecember],
    told: [police, worker],
  },
  {
    title:
      'The front door took a message that the child was missing: it is told too, and it is open until it took that.',
    file: decemberFile,
    alsoKnown: {
      ...told(...decemberNamed),
      facts: [took('SW-9.4', 'front-door', 'stoke-on-trent', '2026-12-01T19:30:00Z')],
    },
    expect: [openInDecember],
    told: [
      { ...police, overAt: '2026-12-01T23:40:00Z' },
      { ...worker, overAt: '2026-12-02T07:50:00Z' },
      { subject: 'e1', to: 'front-door', whose: 'stoke-on-trent', opensAt: december.returnedAt },
    ],
  },
  {
    title: 'Police and social worker take their messages and the parents are told: met when the last had it.',
    file: decemberFile,
    alsoKnown: {
      ...told(found('parents', '2026-12-02T00:10:00Z')),
      facts: [
        took('FOUND-13.1a', 'police', 'police', '2026-12-01T23:50:00Z'),
        took('FOUND-13.1a', 'social-worker', 'staffordshire', '2026-12-02T08:55:00Z'),
      ],
    },
    expect: [{ ...openInDecember, metAt: '2026-12-02T08:55:00Z', state: 'met' }],
  },
  {
    title: 'The parents must not be told, and the reason is recorded in place of telling them: met.',
    file: decemberFile,
    alsoKnown: told(...decemberNamed.filter(one => one.whom !== 'parents'), {
      ...found('parents', '2026-12-02T07:00:00Z'),
      notTold: true,
    }),
    expect: [{ ...openInDecember, metAt: '2026-12-02T07:50:00Z', state: 'met' }],
  },
  {
    title: 'What was taken after the child was back is no news that they were missing: nobody more is told.',
    file: decemberFile,
    alsoKnown: { facts: [took('SW-9.4', 'front-door', 'stoke-on-trent', '2026-12-01T23:31:00Z')] },
    expect: [openInDecember],
    told: [police, worker],
  },
]
