// Worked examples of the second step of a dispute over the police level.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file: WorkedCase['file'] = {
  now: '2026-12-02T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', { reportedToPoliceAt: '2026-12-01T19:00:00Z' })],
}
const of = { ref: 'd1', episode: 'e1' } as const
const disputed: WrittenFact = { kind: 'level-disputed', ...of, at: '2026-12-01T23:10:00Z', team: null }
const first: WrittenFact = { kind: 'dispute-answered', ...of, at: '2026-12-01T23:50:00Z', step: 1 }
const second: WrittenFact = { kind: 'dispute-answered', ...of, at: '2026-12-02T01:30:00Z', step: 2 }
const continued: WrittenFact = { kind: 'dispute-continued', ...of, at: '2026-12-02T00:15:00Z' }
const open = { subject: 'd1', opensAt: '2026-12-02T00:15:00Z', state: 'open' } as const
const asked = { subject: 'd1', to: 'local-policing', opensAt: '2026-12-02T00:15:00Z' } as const

/** Examples of POL-12.8. */
export const disputeContinuedCases: readonly WorkedCase[] = [
  {
    title: 'The first answer did not settle it and it goes on: open since then, and the sergeant is told at once.',
    file,
    alsoKnown: { facts: [disputed, first, continued] },
    expect: [open],
    told: [asked],
  },
  {
    title: 'The sergeant answered: met.',
    file,
    alsoKnown: { facts: [disputed, first, continued, second] },
    expect: [{ ...open, metAt: '2026-12-02T01:30:00Z', state: 'met' }],
    told: [{ ...asked, overAt: '2026-12-02T01:30:00Z' }],
  },
  {
    title: 'The first answer stands and nobody asked for more: the sergeant has nothing to do with it.',
    file,
    alsoKnown: { facts: [disputed, first] },
    expect: [],
    told: [],
  },
  {
    title: 'It went on and was withdrawn a quarter of an hour later: nothing more is owed.',
    file,
    alsoKnown: {
      facts: [disputed, first, continued, { kind: 'dispute-withdrawn', ...of, at: '2026-12-02T00:30:00Z' }],
    },
    expect: [],
    told: [{ ...asked, overAt: '2026-12-02T00:30:00Z' }],
  },
  {
    title: 'Disputed and not yet answered at the first step: no second step.',
    file,
    alsoKnown: { facts: [disputed] },
    expect: [],
    told: [],
  },
]
