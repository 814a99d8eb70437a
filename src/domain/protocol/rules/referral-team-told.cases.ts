// Worked examples of what Stoke-on-Trent's front door receives.
import { atHome, missing, type WorkedCase, type WrittenChild, type WrittenEpisode } from '../worked-case.ts'

const stoke: WrittenChild = { ...atHome, responsibleAuthority: 'stoke-on-trent', livesIn: 'stoke-on-trent' }
const reportedToPoliceAt = '2026-12-05T02:00:00Z'
const file = (child: WrittenChild, facts: Omit<WrittenEpisode, 'ref' | 'kind'> = {}): WorkedCase['file'] => ({
  now: '2026-12-07T09:00:00Z',
  child,
  episodes: [missing('e1', { reportedToPoliceAt, ...facts })],
})
const received = { subject: 'e1', to: 'front-door', whose: 'stoke-on-trent', opensAt: reportedToPoliceAt } as const

/** Examples of SW-9.4. */
export const referralTeamToldCases: readonly WorkedCase[] = [
  {
    title: 'A Stoke-on-Trent child is reported in the night of a Saturday: the front door receives it.',
    file: file(stoke),
    expect: [],
    told: [received],
  },
  {
    title: 'The child was found before the morning: it is received all the same.',
    file: file(stoke, { returnedAt: '2026-12-05T06:00:00Z' }),
    expect: [],
    told: [received],
  },
  {
    title: 'The report was written down three hours later: it is received from then on.',
    file: file(stoke, { recordedAt: '2026-12-05T05:00:00Z' }),
    expect: [],
    told: [{ ...received, opensAt: '2026-12-05T05:00:00Z' }],
  },
  {
    title: 'A child for whom Staffordshire answers, who lives in Stoke-on-Trent: nothing by this paragraph.',
    file: file({ ...stoke, responsibleAuthority: 'staffordshire' }),
    expect: [],
    told: [],
  },
  {
    title: 'Away from placement without being missing: nothing was notified.',
    file: {
      ...file(stoke),
      episodes: [{ ref: 'e1', kind: 'away-from-placement', reportedToPoliceAt }],
    },
    expect: [],
    told: [],
  },
]
