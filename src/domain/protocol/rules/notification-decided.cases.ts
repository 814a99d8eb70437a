// Worked examples of Stoke-on-Trent's decision on a notification.
import { atHome, missing, type WorkedCase, type WrittenChild } from '../worked-case.ts'

const stoke: WrittenChild = { ...atHome, responsibleAuthority: 'stoke-on-trent', livesIn: 'stoke-on-trent' }
const reportedToPoliceAt = '2026-12-05T22:00:00Z'
const file: WorkedCase['file'] = {
  now: '2026-12-07T12:00:00Z',
  child: stoke,
  episodes: [missing('e1', { reportedToPoliceAt })],
}
const open = { subject: 'e1', opensAt: reportedToPoliceAt, state: 'open' } as const
const decidedAt = '2026-12-07T10:00:00Z'
const decided = (episode: string, subject: string | null) =>
  ({ kind: 'front-door-decided', ref: 'd1', episode, at: decidedAt, subject }) as const

/** Examples of REF-15.5c. */
export const notificationDecidedCases: readonly WorkedCase[] = [
  {
    title: 'A child of Stoke-on-Trent is reported on a Saturday night: the front door is to decide.',
    file,
    expect: [open],
  },
  {
    title: 'It recorded a contact on Monday at ten: met.',
    file,
    alsoKnown: { facts: [decided('e1', null)] },
    expect: [{ ...open, metAt: decidedAt, state: 'met' }],
  },
  {
    title: 'It decided of a concern in the episode: that is a decision on the notification too.',
    file,
    alsoKnown: { facts: [decided('e1', 'c1')] },
    expect: [{ ...open, metAt: decidedAt, state: 'met' }],
  },
  {
    title: 'It decided of another episode: still open.',
    file,
    alsoKnown: { facts: [decided('e0', null)] },
    expect: [open],
  },
  {
    title: 'Reported on the last day before there were messages: history.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: '2026-11-29T23:59:00Z' })] },
    expect: [],
  },
  {
    title: 'Reported in the first minute of the day from which they are followed: open.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: '2026-11-30T00:00:00Z' })] },
    expect: [{ ...open, opensAt: '2026-11-30T00:00:00Z' }],
  },
  {
    title: 'Staffordshire answers for the child: nothing by this paragraph.',
    file: { ...file, child: { ...stoke, responsibleAuthority: 'staffordshire' } },
    expect: [],
  },
]
