// Worked examples of the level 2 meeting.
import { atHome, inCare, reported, type WorkedCase } from '../worked-case.ts'

const days = ['2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23', '2026-03-02', '2026-03-04']
const inOrder = reported(...days.map(day => `${day}T20:00:00Z`))
const four = inOrder.slice(0, 4)
const five = inOrder.slice(0, 5)
const raised = { subject: 'e5', opensAt: '2026-03-02T20:00:00Z', dueAt: '2026-03-10T00:00:00Z' } as const
const file: WorkedCase['file'] = { now: '2026-03-20T09:00:00Z', child: inCare, episodes: five }
const enteredTogether = inOrder.map((episode, i) =>
  i < 2 ? episode : { ...episode, recordedAt: '2026-03-10T09:00:00Z' },
)

/** Examples of MISS-13.17. */
export const levelTwoMeetingCases: readonly WorkedCase[] = [
  { title: 'The fourth report in 90 days: nothing of this level.', file: { ...file, episodes: four }, expect: [] },
  {
    title: 'The fifth report in 90 days: a level 2 meeting within 5 working days.',
    file,
    expect: [{ ...raised, state: 'overdue' }],
  },
  {
    title: 'The sixth raises nothing more.',
    file: { ...file, episodes: inOrder },
    expect: [{ ...raised, state: 'overdue' }],
  },
  {
    title: 'A level 1 meeting does not meet it.',
    file: { ...file, meetings: [{ level: 1, heldAt: '2026-03-05T10:00:00Z' }] },
    expect: [{ ...raised, state: 'overdue' }],
  },
  {
    title: 'A level 2 meeting in time meets it.',
    file: { ...file, meetings: [{ level: 2, heldAt: '2026-03-05T10:00:00Z' }] },
    expect: [{ ...raised, metAt: '2026-03-05T10:00:00Z', state: 'met' }],
  },
  {
    title: 'The first and the fifth report are 91 days apart: four are in the window, and nothing is raised.',
    file: { ...file, episodes: [...reported('2025-12-01T20:00:00Z'), ...five.slice(1)] },
    expect: [],
  },
  {
    title: 'Episodes entered together take the count from two to six: level 2 alone, for the fifth in order of report.',
    file: { ...file, episodes: enteredTogether },
    expect: [{ ...raised, state: 'overdue' }],
  },
  {
    title: 'Five reported at one moment: the fifth by reference.',
    file: { ...file, episodes: reported(...days.slice(0, 5).map(() => '2026-03-02T20:00:00Z')) },
    expect: [{ ...raised, state: 'overdue' }],
  },
  {
    title: 'A child open to nobody: to be considered.',
    file: { ...file, child: atHome },
    expect: [{ ...raised, force: 'prompt', state: 'overdue' }],
  },
]
