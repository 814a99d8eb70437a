// Worked examples of inviting the police to a scaled meeting.

import { type Day, parseDay } from '../../kernel/index.ts'
import { inCare, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const onDay = (text: string): Day => {
  const day = parseDay(text)
  if (day === null) throw new RangeError(`${text} is no day`)
  return day
}
const at = '2026-12-02T11:00:00Z'
const file: WorkedCase['file'] = {
  now: '2026-12-03T09:00:00Z',
  child: inCare,
  episodes: reported('2026-12-01T20:00:00Z'),
}
const planned: WrittenFact = {
  ...{ kind: 'meeting-planned', ref: 'm1', episode: 'e1', at, level: 1, on: onDay('2026-12-08') },
}
const open = { subject: 'm1-2026-12-08', opensAt: at, state: 'open' } as const
const asked = { subject: 'm1-2026-12-08', to: 'police', opensAt: at } as const
const later = '2026-12-02T15:00:00Z'

/** Examples of MISS-13.19b. */
export const policeInvitedToMeetingCases: readonly WorkedCase[] = [
  { title: 'A meeting is prepared and has no day yet: nobody is invited.', file, expect: [], told: [] },
  {
    title: 'The meeting has its day: the police are told at once, and no time is named for it.',
    file,
    alsoKnown: { facts: [planned] },
    expect: [open],
    told: [asked],
  },
  {
    title: 'The police accepted the message: they are invited.',
    file,
    alsoKnown: {
      facts: [
        planned,
        {
          ...{ kind: 'message-accepted', ref: 'a1', episode: 'e1', at: later },
          ...{ rule: 'MISS-13.19b', subject: 'm1-2026-12-08', audience: 'police', whose: '' },
        },
      ],
    },
    expect: [{ ...open, metAt: later, state: 'met' }],
    told: [{ ...asked, acceptedAt: later }],
  },
  {
    title: 'Somebody recorded that the mailbox was written to: met, and the message is over.',
    file,
    alsoKnown: { facts: [planned, { kind: 'police-invited', ref: 'm1', episode: 'e1', at: later }] },
    expect: [{ ...open, metAt: later, state: 'met' }],
    told: [{ ...asked, overAt: later }],
  },
  {
    title: 'The meeting was held or called off before anybody invited them: nothing more is owed.',
    file,
    alsoKnown: { facts: [planned, { kind: 'meeting-over', ref: 'm1', episode: 'e1', at: later }] },
    expect: [],
    told: [{ ...asked, overAt: later }],
  },
  {
    title: 'Accepted for the 8th, and the meeting is now on the 9th: they are to be invited again.',
    file,
    alsoKnown: {
      facts: [
        { ...planned, at: later, on: onDay('2026-12-09') },
        {
          ...{ kind: 'message-accepted', ref: 'a1', episode: 'e1', at: '2026-12-02T12:00:00Z' },
          ...{ rule: 'MISS-13.19b', subject: 'm1-2026-12-08', audience: 'police', whose: '' },
        },
      ],
    },
    expect: [{ subject: 'm1-2026-12-09', opensAt: later, state: 'open' }],
    told: [{ subject: 'm1-2026-12-09', to: 'police', opensAt: later }],
  },
  {
    title: 'Invited by telephone before the day was written down: met from the start.',
    file,
    alsoKnown: { facts: [planned, { kind: 'police-invited', ref: 'm1', episode: 'e1', at: '2026-12-02T10:00:00Z' }] },
    expect: [{ ...open, metAt: at, state: 'met' }],
  },
  {
    title: 'Another meeting was called off: this one still needs the police.',
    file,
    alsoKnown: { facts: [planned, { kind: 'meeting-over', ref: 'm9', episode: 'e1', at: later }] },
    expect: [open],
  },
]
