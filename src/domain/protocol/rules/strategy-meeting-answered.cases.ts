// Worked examples of a strategy meeting that an agency asks for.
import { atHome, type WorkedCase, type WrittenFact } from '../worked-case.ts'
import { concernAt, found, instantOf } from './concern-example.ts'

const asked: WrittenFact = {
  ...{
    kind: 'strategy-meeting-asked-for',
    ref: 'q1',
    episode: 'e1',
    at: concernAt,
    knownAt: instantOf(concernAt),
  },
}
const open = { subject: 'q1', opensAt: concernAt, state: 'open', force: 'prompt' } as const
const later = '2026-12-07T08:00:00Z'

/** Examples of FOUND-13.2b. */
export const strategyMeetingAnsweredCases: readonly WorkedCase[] = [
  {
    title: 'A home asks for one of a child in care: the social worker’s line manager is told.',
    file: found,
    alsoKnown: { facts: [asked] },
    expect: [open],
    told: [{ subject: 'q1', to: 'line-manager', whose: 'staffordshire', opensAt: concernAt }],
  },
  {
    title: 'The child is open to nobody: the front door is told.',
    file: { ...found, child: atHome },
    alsoKnown: { facts: [asked] },
    expect: [open],
    told: [{ subject: 'q1', to: 'front-door', whose: 'staffordshire', opensAt: concernAt }],
  },
  {
    title: 'A meeting was held: met.',
    file: found,
    alsoKnown: {
      facts: [asked, { kind: 'strategy-meeting-held', ref: 'm1', episode: 'e1', at: later, decided: true }],
    },
    expect: [{ ...open, metAt: later, state: 'met' }],
  },
  {
    title: 'It was decided with a reason that none is held now: met.',
    file: found,
    alsoKnown: { facts: [asked, { kind: 'strategy-meeting-considered', ref: 's1', episode: 'e1', at: later }] },
    expect: [{ ...open, metAt: later, state: 'met' }],
  },
  {
    title: 'A meeting was held before anybody asked: still open.',
    file: found,
    alsoKnown: {
      facts: [
        asked,
        { kind: 'strategy-meeting-held', ref: 'm1', episode: 'e1', at: '2026-12-06T01:00:00Z', decided: true },
      ],
    },
    expect: [open],
  },
  { title: 'Nobody asked for one: nothing.', file: found, expect: [], told: [] },
]
