// Worked examples of the entry on COMPACT after a prevention interview.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file: WorkedCase['file'] = {
  now: '2026-12-05T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', { reportedToPoliceAt: '2026-12-01T19:00:00Z', locatedAt: '2026-12-01T23:00:00Z' })],
}
const held = (ref: string, at: string): WrittenFact => ({ kind: 'prevention-interview-held', ref, episode: 'e1', at })
const entered = (at: string, dayOnly = false): WrittenFact => ({
  ...{ kind: 'compact-entered', ref: `entry-${at}`, episode: 'e1', at, dayOnly },
})
const [first, second] = ['2026-12-02T00:30:00Z', '2026-12-03T15:00:00Z']
const open = { subject: 'i1', opensAt: first, state: 'open' } as const

/** Examples of POL-12.10b. */
export const compactEnteredCases: readonly WorkedCase[] = [
  {
    title: 'A prevention interview was held and nothing is entered three days later: open, for no time is named.',
    file,
    alsoKnown: { facts: [held('i1', first)] },
    expect: [open],
  },
  {
    title: 'Entered in the very minute of the interview: met.',
    file,
    alsoKnown: { facts: [held('i1', first), entered(first)] },
    expect: [{ ...open, metAt: first, state: 'met' }],
  },
  {
    title: 'Entered a second before the interview was held: it cannot tell of it.',
    file,
    alsoKnown: { facts: [held('i1', first), entered('2026-12-02T00:29:59Z')] },
    expect: [open],
  },
  {
    title: 'Entered on the day of the interview, at a time that nobody noted: met from the interview on.',
    file,
    alsoKnown: { facts: [held('i1', first), entered('2026-12-02T00:00:00Z', true)] },
    expect: [{ ...open, metAt: first, state: 'met' }],
  },
  {
    title: 'Entered on the day before, at a time that nobody noted: open.',
    file,
    alsoKnown: { facts: [held('i1', first), entered('2026-12-01T00:00:00Z', true)] },
    expect: [open],
  },
  {
    title: 'Two interviews and one entry between them: the second is still owed its entry.',
    file,
    alsoKnown: { facts: [held('i1', first), held('i2', second), entered('2026-12-02T08:00:00Z')] },
    expect: [
      { ...open, metAt: '2026-12-02T08:00:00Z', state: 'met' },
      { subject: 'i2', opensAt: second, state: 'open' },
    ],
  },
  {
    title: 'Two interviews and one entry after both: it records both.',
    file,
    alsoKnown: { facts: [held('i1', first), held('i2', second), entered('2026-12-03T16:00:00Z')] },
    expect: [
      { ...open, metAt: '2026-12-03T16:00:00Z', state: 'met' },
      { subject: 'i2', opensAt: second, metAt: '2026-12-03T16:00:00Z', state: 'met' },
    ],
  },
  {
    title: 'Held before the last of November 2026, from when on entries are followed: nothing.',
    file,
    alsoKnown: { facts: [held('i1', '2026-11-29T23:59:59Z')] },
    expect: [],
  },
  {
    title: 'Held in the first minute of the day from which entries are followed: open.',
    file,
    alsoKnown: { facts: [held('i1', '2026-11-30T00:00:00Z')] },
    expect: [{ ...open, opensAt: '2026-11-30T00:00:00Z' }],
  },
  {
    title:
      'On a summer night the day of London decides: an entry of that day, which began at eleven by universal time, meets it.',
    file: { ...file, now: '2027-07-05T09:00:00Z' },
    alsoKnown: { facts: [held('i1', '2027-07-01T23:30:00Z'), entered('2027-07-01T23:00:00Z', true)] },
    expect: [{ ...open, opensAt: '2027-07-01T23:30:00Z', metAt: '2027-07-01T23:30:00Z', state: 'met' }],
  },
  { title: 'No prevention interview was held: nothing.', file, expect: [] },
]
