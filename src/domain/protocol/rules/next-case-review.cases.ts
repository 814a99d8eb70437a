// Worked examples of the meeting that follows an urgent case review.
import { parseDay } from '../../kernel/index.ts'
import { atHome, missing, type WorkedCase, type WrittenEpisode, type WrittenFact } from '../worked-case.ts'

const held = (ref: string, at: string, next?: string): WrittenFact => ({
  ...{ kind: 'case-review-held', ref, episode: 'e1', at },
  nextOn: next === undefined ? null : parseDay(next),
})
const file = (now: string, facts: Omit<WrittenEpisode, 'ref' | 'kind'> = {}): WorkedCase['file'] => ({
  now,
  child: atHome,
  episodes: [missing('e1', { reportedToPoliceAt: '2026-12-20T10:00:00Z', ...facts })],
})
const first = held('r1', '2026-12-23T10:00:00Z', '2026-12-28')
const onTheBankHoliday = {
  ...{ subject: 'r1-next', opensAt: '2026-12-23T10:00:00Z', dueAt: '2026-12-29T00:00:00Z' },
} as const

/** Examples of LONG-17.3. */
export const nextCaseReviewCases: readonly WorkedCase[] = [
  {
    title: 'A review set the next meeting for a bank holiday: it is due by the end of that day.',
    file: file('2026-12-29T00:00:00Z'),
    alsoKnown: { facts: [first] },
    expect: [{ ...onTheBankHoliday, state: 'open' }],
  },
  {
    title: 'A second after the end of that day: overdue.',
    file: file('2026-12-29T00:00:01Z'),
    alsoKnown: { facts: [first] },
    expect: [{ ...onTheBankHoliday, state: 'overdue' }],
  },
  {
    title: 'A second review was held on the day and set no further one: met.',
    file: file('2026-12-30T09:00:00Z'),
    alsoKnown: { facts: [first, held('r2', '2026-12-28T15:00:00Z')] },
    expect: [{ ...onTheBankHoliday, metAt: '2026-12-28T15:00:00Z', state: 'met' }],
  },
  {
    title: 'Located a second before that day began: no meeting is asked for.',
    file: file('2026-12-30T09:00:00Z', { locatedAt: '2026-12-27T23:59:59Z' }),
    alsoKnown: { facts: [first] },
    expect: [],
  },
  {
    title: 'Located in the first second of that day: the meeting was still to be held.',
    file: file('2026-12-30T09:00:00Z', { locatedAt: '2026-12-28T00:00:00Z' }),
    alsoKnown: { facts: [first] },
    expect: [{ ...onTheBankHoliday, state: 'overdue' }],
  },
  {
    title: 'A review that set no day: nothing.',
    file: file('2026-12-30T09:00:00Z'),
    alsoKnown: { facts: [held('r1', '2026-12-23T10:00:00Z')] },
    expect: [],
  },
]
