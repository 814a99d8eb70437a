// Worked examples of a level that was launched early.
import { atHome, inCare, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const now = '2026-12-20T09:00:00Z'
const file: WorkedCase['file'] = { now, child: inCare, episodes: reported('2026-12-01T20:00:00Z') }
const launched = (at: string, level: 1 | 2 | 3 = 1): WrittenFact => ({
  ...{ kind: 'level-launched-early', ref: 'l1', episode: 'e1', at, level },
})
const early = { ...file, now: '2026-12-05T09:00:00Z' }
const onMonday = '2026-12-07T10:00:00Z'
const due = { subject: 'l1', opensAt: onMonday, dueAt: '2026-12-15T00:00:00Z' } as const

/** Examples of MISS-13.19a. */
export const levelLaunchedEarlyCases: readonly WorkedCase[] = [
  { title: 'One episode and no launch: nothing.', file, expect: [] },
  {
    title: 'Level 1 launched after one episode, on a Monday: a meeting by the end of the next Monday.',
    file: { ...file, now: '2026-12-15T00:00:00Z' },
    alsoKnown: { facts: [launched(onMonday)] },
    expect: [{ ...due, state: 'open' }],
  },
  {
    title: 'Not held by the midnight that ends the fifth working day: overdue a second later.',
    file: { ...file, now: '2026-12-15T00:00:01Z' },
    alsoKnown: { facts: [launched(onMonday)] },
    expect: [{ ...due, state: 'overdue' }],
  },
  {
    title: 'Launched on a Saturday night: that is day 0, and the meeting is due by the end of the next Friday.',
    file: early,
    alsoKnown: { facts: [launched('2026-12-05T02:00:00Z')] },
    expect: [{ subject: 'l1', opensAt: '2026-12-05T02:00:00Z', dueAt: '2026-12-12T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Christmas lies in the five working days: launched on the 23rd, due by the end of 4 January.',
    file: { ...file, now: '2026-12-24T09:00:00Z' },
    alsoKnown: { facts: [launched('2026-12-23T12:00:00Z')] },
    expect: [{ subject: 'l1', opensAt: '2026-12-23T12:00:00Z', dueAt: '2027-01-05T00:00:00Z', state: 'open' }],
  },
  {
    title: 'The clocks go forward within the five working days: due at the midnight of London’s summer time.',
    file: { ...file, now: '2027-03-25T09:00:00Z' },
    alsoKnown: { facts: [launched('2027-03-24T12:00:00Z')] },
    expect: [{ subject: 'l1', opensAt: '2027-03-24T12:00:00Z', dueAt: '2027-04-02T23:00:00Z', state: 'open' }],
  },
  {
    title: 'A meeting of that level at the moment of the launch meets it, one before does not.',
    file: {
      ...file,
      meetings: [
        { level: 1, heldAt: '2026-12-07T09:59:59Z' },
        { level: 1, heldAt: onMonday },
      ],
    },
    alsoKnown: { facts: [launched(onMonday)] },
    expect: [{ ...due, metAt: onMonday, state: 'met' }],
  },
  {
    title: 'Gone up to level 3: a level 2 meeting does not meet it.',
    file: { ...file, meetings: [{ level: 2, heldAt: '2026-12-08T10:00:00Z' }] },
    alsoKnown: { facts: [launched(onMonday, 3)] },
    expect: [{ ...due, state: 'overdue' }],
  },
  {
    title: 'A meeting of a higher level on the sixth working day: late.',
    file: { ...file, meetings: [{ level: 2, heldAt: '2026-12-15T10:00:00Z' }] },
    alsoKnown: { facts: [launched(onMonday)] },
    expect: [{ ...due, metAt: '2026-12-15T10:00:00Z', state: 'met-late' }],
  },
  {
    title: 'A child open to nobody: to be considered, not demanded.',
    file: { ...file, child: atHome },
    alsoKnown: { facts: [launched(onMonday)] },
    expect: [{ ...due, force: 'prompt', state: 'overdue' }],
  },
  {
    title: 'The day before messages began: history, and nothing is raised.',
    file: { ...file, episodes: reported('2026-11-20T20:00:00Z') },
    alsoKnown: { facts: [launched('2026-11-29T10:00:00Z')] },
    expect: [],
  },
  {
    title: 'Without any episode on record: the launch alone raises it.',
    file: { ...file, episodes: [] },
    alsoKnown: { facts: [launched(onMonday)] },
    expect: [{ ...due, state: 'overdue' }],
  },
]
