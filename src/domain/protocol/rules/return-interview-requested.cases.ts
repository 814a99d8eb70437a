// Worked examples of asking for the return interview.
import { inCare, missing, placedHere, type WorkedCase } from '../worked-case.ts'

const back = { reportedToPoliceAt: '2026-11-28T19:00:00Z', returnedAt: '2026-11-28T23:30:00Z' }
const file: WorkedCase['file'] = {
  now: '2026-12-01T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', back)],
}
const open = { subject: 'e1', opensAt: back.returnedAt, state: 'open' } as const

/** Examples of SW-9.2. */
export const returnInterviewRequestedCases: readonly WorkedCase[] = [
  { title: 'Back on a Saturday night and no interview asked for: open.', file, expect: [open] },
  {
    title: 'Asked for on Monday: met.',
    file,
    alsoKnown: { episodes: { e1: { followed: { returnInterviewRequestedAt: '2026-11-30T09:00:00Z' } } } },
    expect: [{ ...open, metAt: '2026-11-30T09:00:00Z', state: 'met' }],
  },
  {
    title: 'Found before coming back: it opens when the child is found.',
    file: { ...file, episodes: [missing('e1', { ...back, locatedAt: '2026-11-28T22:00:00Z' })] },
    expect: [{ ...open, opensAt: '2026-11-28T22:00:00Z' }],
  },
  {
    title: 'A child of Stoke-on-Trent, whose return interviews go another way: none.',
    file: { ...file, child: { ...inCare, responsibleAuthority: 'stoke-on-trent' } },
    expect: [],
  },
  {
    title: 'A child whom another authority placed here: none.',
    file: { ...file, child: placedHere },
    expect: [],
  },
  {
    title: 'A child who was Staffordshire’s when the episode began and is no longer: open.',
    file: { ...file, child: placedHere, episodes: [missing('e1', { ...back, responsibleAuthority: 'staffordshire' })] },
    expect: [open],
  },
  {
    title: 'Still missing: nothing to ask for yet.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: back.reportedToPoliceAt })] },
    expect: [],
  },
]
