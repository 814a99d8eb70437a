// Worked examples of what Stoke-on-Trent's front door receives once a child is found.
import { atHome, missing, type WorkedCase, type WrittenChild, type WrittenEpisode } from '../worked-case.ts'

const stoke: WrittenChild = { ...atHome, responsibleAuthority: 'stoke-on-trent', livesIn: 'stoke-on-trent' }
const back = '2026-12-06T06:00:00Z'
const file = (child: WrittenChild, facts: Omit<WrittenEpisode, 'ref' | 'kind'>): WorkedCase['file'] => ({
  now: '2026-12-09T09:00:00Z',
  child,
  episodes: [missing('e1', { reportedToPoliceAt: '2026-12-05T02:00:00Z', ...facts })],
})
const received = { subject: 'e1', to: 'front-door', whose: 'stoke-on-trent' } as const
const interviewed = { returnedAt: back, returnInterviewCompletedAt: '2026-12-08T15:00:00Z' }

/** Examples of SW-9.4-found. */
export const referralTeamToldFoundCases: readonly WorkedCase[] = [
  {
    title: 'A child of Stoke-on-Trent came back on a Sunday morning: the front door receives it.',
    file: file(stoke, { returnedAt: back }),
    expect: [],
    told: [{ ...received, opensAt: back }],
  },
  { title: 'The child is still missing: nothing was found.', file: file(stoke, {}), expect: [], told: [] },
  {
    title: 'Staffordshire answers for the child: nothing by this paragraph.',
    file: file({ ...stoke, responsibleAuthority: 'staffordshire' }, { returnedAt: back }),
    expect: [],
    told: [],
  },
]

/** Examples of SW-9.4-interview. */
export const referralTeamGivenInterviewCases: readonly WorkedCase[] = [
  {
    title: 'The return interview was completed on Tuesday: the front door receives it.',
    file: file(stoke, interviewed),
    expect: [],
    told: [{ ...received, opensAt: interviewed.returnInterviewCompletedAt }],
  },
  {
    title: 'No interview is completed: nothing to receive.',
    file: file(stoke, { returnedAt: back }),
    expect: [],
    told: [],
  },
  {
    title: 'An interview of a child for whom Staffordshire answers: nothing by this paragraph.',
    file: file({ ...stoke, responsibleAuthority: 'staffordshire' }, interviewed),
    expect: [],
    told: [],
  },
]
