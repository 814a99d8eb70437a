// Worked examples of the first step of a dispute over the police level.
import type { Id } from '../../kernel/index.ts'
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const reportedToPoliceAt = '2026-12-01T19:00:00Z'
const file: WorkedCase['file'] = {
  now: '2026-12-02T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', { reportedToPoliceAt })],
}
const found = { ...file, episodes: [missing('e1', { reportedToPoliceAt, locatedAt: '2026-12-02T06:00:00Z' })] }
const raised = '2026-12-01T23:10:00Z'
const team = '11111111-1111-4111-8111-111111111111' as Id<'team'>
const disputed: WrittenFact = { kind: 'level-disputed', ref: 'd1', episode: 'e1', at: raised, team }
const answer = (at: string): WrittenFact => ({ kind: 'dispute-answered', ref: 'd1', episode: 'e1', at, step: 1 })
const open = { subject: 'd1', opensAt: raised, state: 'open' } as const
const asked = { subject: 'd1', to: 'control-room', opensAt: raised } as const

/** Examples of POL-12.7. */
export const levelDisputedCases: readonly WorkedCase[] = [
  {
    title:
      'Disputed at ten past eleven at night and not answered by nine: open, for no time is named, and the control room is told at once.',
    file,
    alsoKnown: { facts: [disputed] },
    expect: [open],
    told: [asked],
  },
  {
    title:
      'The control-room manager answered in the morning: met by the answer, whatever it was, and the team that disputes it is told.',
    file,
    alsoKnown: { facts: [disputed, answer('2026-12-02T07:00:00Z')] },
    expect: [{ ...open, metAt: '2026-12-02T07:00:00Z', state: 'met' }],
    told: [
      { ...asked, overAt: '2026-12-02T07:00:00Z' },
      { subject: 'd1', to: 'team', whose: team, opensAt: '2026-12-02T07:00:00Z' },
    ],
  },
  {
    title: 'The message was accepted and nobody has answered: to be told of a dispute is not to have looked at it.',
    file,
    alsoKnown: {
      facts: [
        disputed,
        {
          ...{ kind: 'message-accepted', ref: 'a1', episode: 'e1', at: '2026-12-01T23:20:00Z' },
          ...{ rule: 'POL-12.7', subject: 'd1', audience: 'control-room', whose: '' },
        },
      ],
    },
    expect: [open],
    told: [{ ...asked, acceptedAt: '2026-12-01T23:20:00Z' }],
  },
  {
    title: 'The child was found before anybody answered: nothing more is owed, because no level is needed.',
    file: found,
    alsoKnown: { facts: [disputed] },
    expect: [],
    told: [{ ...asked, overAt: '2026-12-02T06:00:00Z' }],
  },
  {
    title: 'Answered an hour after the child was found: met, and nobody need be told any more.',
    file: found,
    alsoKnown: { facts: [disputed, answer('2026-12-02T07:00:00Z')] },
    expect: [{ ...open, metAt: '2026-12-02T07:00:00Z', state: 'met' }],
    told: [{ ...asked, overAt: '2026-12-02T06:00:00Z' }],
  },
  {
    title: 'Withdrawn before it was answered: nothing more is owed.',
    file,
    alsoKnown: {
      facts: [disputed, { kind: 'dispute-withdrawn', ref: 'd1', episode: 'e1', at: '2026-12-01T23:40:00Z' }],
    },
    expect: [],
    told: [{ ...asked, overAt: '2026-12-01T23:40:00Z' }],
  },
  {
    title: 'Two agencies dispute the level and one of them is answered: the other is still owed an answer.',
    file,
    alsoKnown: {
      facts: [
        disputed,
        { kind: 'level-disputed', ref: 'd2', episode: 'e1', at: '2026-12-02T01:00:00Z', team: null },
        answer('2026-12-02T02:00:00Z'),
      ],
    },
    expect: [
      { ...open, metAt: '2026-12-02T02:00:00Z', state: 'met' },
      { subject: 'd2', opensAt: '2026-12-02T01:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'A dispute of an episode that was entered in error and stands no more: nothing.',
    file,
    alsoKnown: { facts: [{ ...disputed, episode: 'e9' }] },
    expect: [],
    told: [],
  },
  { title: 'Nobody disputes the level: nothing.', file, expect: [], told: [] },
]
