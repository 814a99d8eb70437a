// Worked examples of the level 3 meeting.
import { inCare, reported, type WorkedCase } from '../worked-case.ts'

const weeks = [
  '2026-01-05',
  '2026-01-12',
  '2026-01-19',
  '2026-01-26',
  '2026-02-02',
  '2026-02-09',
  '2026-02-16',
  '2026-02-23',
]
const nine = reported(...[...weeks, '2026-03-02'].map(day => `${day}T20:00:00Z`))
const raised = { subject: 'e9', opensAt: '2026-03-02T20:00:00Z', dueAt: '2026-03-10T00:00:00Z' } as const
const file: WorkedCase['file'] = { now: '2026-03-20T09:00:00Z', child: inCare, episodes: nine }

/** Examples of MISS-13.18. */
export const levelThreeMeetingCases: readonly WorkedCase[] = [
  {
    title: 'The eighth report in 90 days: nothing of this level.',
    file: { ...file, episodes: nine.slice(0, 8) },
    expect: [],
  },
  {
    title: 'The ninth report in 90 days: a level 3 meeting within 5 working days.',
    file,
    expect: [{ ...raised, state: 'overdue' }],
  },
  {
    title: 'Nine entered together: level 3 alone.',
    file: { ...file, episodes: nine.map(episode => ({ ...episode, recordedAt: '2026-03-03T09:00:00Z' })) },
    expect: [{ ...raised, state: 'overdue' }],
  },
  {
    title: 'A level 2 meeting does not meet it, a level 3 meeting does.',
    file: {
      ...file,
      meetings: [
        { level: 2, heldAt: '2026-03-03T10:00:00Z' },
        { level: 3, heldAt: '2026-03-09T10:00:00Z' },
      ],
    },
    expect: [{ ...raised, metAt: '2026-03-09T10:00:00Z', state: 'met' }],
  },
  {
    title: 'The first of nine is 91 days before the last: eight are in the window, and nothing is raised.',
    file: { ...file, episodes: [...reported('2025-12-01T20:00:00Z'), ...nine.slice(1)] },
    expect: [],
  },
  {
    title: 'The first of nine is 90 days before the last: raised.',
    file: { ...file, episodes: [...reported('2025-12-02T20:00:00Z'), ...nine.slice(1)] },
    expect: [{ ...raised, state: 'overdue' }],
  },
]
