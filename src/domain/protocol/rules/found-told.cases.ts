// Worked examples of telling everybody that the child is found.
import { atHome, inCare, missing, type WorkedCase, type WrittenTelling } from '../worked-case.ts'

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
]
