// Worked examples of contacting the social worker.
import { atHome, inCare, missing, type WorkedCase, type WrittenFollowed } from '../worked-case.ts'

const reportedAt = '2026-11-28T23:10:00Z'
const file: WorkedCase['file'] = {
  now: '2026-12-01T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', { lastSeenAt: '2026-11-28T21:00:00Z', reportedToPoliceAt: reportedAt })],
}
const told = (...tellings: NonNullable<WrittenFollowed['tellings']>) => ({
  episodes: { e1: { followed: { tellings } } },
})
const at = '2026-11-28T23:40:00Z'
const open = { subject: 'e1', opensAt: reportedAt, state: 'open' } as const
const met = { subject: 'e1', opensAt: reportedAt, metAt: at, state: 'met' } as const

const tonight: WorkedCase['file'] = {
  now: '2026-12-05T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', { lastSeenAt: '2026-12-05T00:40:00Z', reportedToPoliceAt: '2026-12-05T02:10:00Z' })],
}
const sent = { subject: 'e1', to: 'social-worker', whose: 'staffordshire', opensAt: '2026-12-05T02:10:00Z' } as const
const openTonight = { subject: 'e1', opensAt: sent.opensAt, state: 'open' } as const

/** Examples of SW-9.1. */
export const socialWorkerContactedCases: readonly WorkedCase[] = [
  {
    title: 'Reported at ten past two on a Saturday: the message is sent in that moment, and waits.',
    file: tonight,
    expect: [openTonight],
    told: [sent],
  },
  {
    title: 'The message was accepted twenty minutes later: whoever took it was contacted, so it is met.',
    file: tonight,
    alsoKnown: {
      facts: [
        {
          ...{ kind: 'message-accepted', ref: 'a1', episode: 'e1', at: '2026-12-05T02:30:00Z' },
          ...{ rule: 'SW-9.1', subject: 'e1', audience: 'social-worker', whose: 'staffordshire' },
        },
      ],
    },
    expect: [{ ...openTonight, metAt: '2026-12-05T02:30:00Z', state: 'met' }],
    told: [{ ...sent, acceptedAt: '2026-12-05T02:30:00Z' }],
  },
  {
    title: 'The child came back before anybody accepted: nobody need be told any more that they are missing.',
    file: { ...tonight, episodes: tonight.episodes.map(one => ({ ...one, returnedAt: '2026-12-05T03:00:00Z' })) },
    expect: [openTonight],
    told: [{ ...sent, overAt: '2026-12-05T03:00:00Z' }],
  },
  {
    title: 'Entered the next day, when the child was long back: no message that they are missing is sent.',
    file: {
      ...tonight,
      episodes: tonight.episodes.map(one => ({
        ...one,
        recordedAt: '2026-12-05T08:00:00Z',
        returnedAt: '2026-12-05T03:00:00Z',
      })),
    },
    expect: [openTonight],
    told: [],
  },
  {
    title: 'A child open to nobody: no social worker is sent a message; it is to be considered whom to contact.',
    file: { ...tonight, child: atHome },
    expect: [{ ...openTonight, force: 'prompt' }],
    told: [],
  },
  {
    title: 'Reported two days before messages began: none is sent for what is history.',
    file,
    expect: [open],
    told: [],
  },
  {
    title: 'Reported on a Saturday night and the social worker not told: open over the weekend, and never overdue.',
    file,
    expect: [open],
  },
  {
    title: 'The social worker was told half an hour after the report: met.',
    file,
    alsoKnown: told({ about: 'missing', whom: 'social-worker', at }),
    expect: [met],
  },
  {
    title: 'The team manager was told in the social worker’s place: met.',
    file,
    alsoKnown: told({ about: 'missing', whom: 'team-manager', at }),
    expect: [met],
  },
  {
    title: 'Both were told: the first of them met it.',
    file,
    alsoKnown: told(
      { about: 'missing', whom: 'social-worker', at: '2026-11-29T09:00:00Z' },
      { about: 'missing', whom: 'team-manager', at },
    ),
    expect: [met],
  },
  {
    title: 'The social worker was told before the police: met all the same.',
    file,
    alsoKnown: told({ about: 'missing', whom: 'social-worker', at: '2026-11-28T22:50:00Z' }),
    expect: [{ ...met, metAt: '2026-11-28T22:50:00Z' }],
  },
  {
    title: 'Only the parents and the out-of-hours team were told: still open.',
    file,
    alsoKnown: told({ about: 'missing', whom: 'parents', at }, { about: 'missing', whom: 'out-of-hours', at }),
    expect: [open],
  },
  {
    title: 'A reason is recorded why the social worker was not told: nobody was contacted, so it is still open.',
    file,
    alsoKnown: told({ about: 'missing', whom: 'social-worker', notTold: true, at }),
    expect: [open],
  },
  {
    title: 'The social worker was told only that the child is found: that is another duty.',
    file,
    alsoKnown: told({ about: 'found', whom: 'social-worker', at }),
    expect: [open],
  },
  {
    title: 'A child open to nobody: it is to be considered.',
    file: { ...file, child: atHome },
    expect: [{ ...open, force: 'prompt' }],
  },
  {
    title: 'Each report has its own.',
    file: {
      ...file,
      episodes: [
        missing('e1', { reportedToPoliceAt: reportedAt }),
        missing('e2', { reportedToPoliceAt: '2026-11-30T20:00:00Z' }),
      ],
    },
    alsoKnown: told({ about: 'missing', whom: 'social-worker', at }),
    expect: [met, { subject: 'e2', opensAt: '2026-11-30T20:00:00Z', state: 'open' }],
  },
  {
    title: 'Away with their whereabouts known, or not reported to the police: none.',
    file: {
      ...file,
      episodes: [
        { ref: 'e1', kind: 'away-from-placement', reportedToPoliceAt: reportedAt },
        missing('e2', { lastSeenAt: reportedAt }),
      ],
    },
    expect: [],
  },
  {
    title: 'Reported in the last second before Homeward kept who was told: none.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: '2026-11-15T23:59:59Z' })] },
    expect: [],
  },
  {
    title: 'Reported at the midnight with which Homeward began to keep who was told: open.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: '2026-11-16T00:00:00Z' })] },
    expect: [{ subject: 'e1', opensAt: '2026-11-16T00:00:00Z', state: 'open' }],
  },
]
