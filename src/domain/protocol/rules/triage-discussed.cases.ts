// Worked examples of the weekly triage: what comes to it, the first meeting after it came, and what counts as discussed.
import { atHome, inCare, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file = (now: string, child = atHome): WorkedCase['file'] => ({ now, child, episodes: [] })
// Wednesday is the usual day; 9 December 2026 is one.
const sent: WrittenFact = {
  ...{ kind: 'referral-step', ref: 's1', referral: 'r1', of: 'ce-team', from: 'draft', to: 'sent' },
  at: '2026-12-03T10:00:00Z',
}
const step = (ref: string, from: string, to: string, at: string): WrittenFact => ({
  ...{ kind: 'referral-step', ref, referral: 'r1', of: 'ce-team', from, to, at },
})
const triaged = (at: string, outcome: 'accept' | 'carried-over' | 'no-direct-work' = 'accept'): WrittenFact => ({
  ...{ kind: 'triaged', ref: 'd1', at, outcome, panel: false },
})
const matrix = (level: string | null, type: string | null, at = '2026-12-03T10:00:00Z', ref = 'm1'): WrittenFact => ({
  ...{ kind: 'matrix-levelled', ref, form: 'm1', level, type, at },
})
const due = { subject: 's1', opensAt: '2026-12-03T10:00:00Z', dueAt: '2026-12-10T00:00:00Z' } as const
const alone = { ...due, subject: 'm1' } as const
const now = '2026-12-08T09:00:00Z'
const stoke = { ...atHome, responsibleAuthority: 'stoke-on-trent', livesIn: 'stoke-on-trent' } as const

/** Examples of PROG24-11. */
export const triageDiscussedCases: readonly WorkedCase[] = [
  {
    title: 'Sent on a Thursday: it waits for the meeting of the next Wednesday.',
    file: file(now),
    alsoKnown: { facts: [sent] },
    expect: [{ ...due, state: 'open' }],
  },
  {
    title: 'Discussed in the last minute of that Wednesday: in time.',
    file: file('2026-12-12T09:00:00Z'),
    alsoKnown: { facts: [sent, triaged('2026-12-09T23:59:00Z')] },
    expect: [{ ...due, metAt: '2026-12-09T23:59:00Z', state: 'met' }],
  },
  {
    title: 'Discussed on the Thursday after: late.',
    file: file('2026-12-12T09:00:00Z'),
    alsoKnown: { facts: [sent, triaged('2026-12-10T00:00:01Z')] },
    expect: [{ ...due, metAt: '2026-12-10T00:00:01Z', state: 'met-late' }],
  },
  {
    title: 'Carried over at the meeting: not discussed, and late from the end of that day on.',
    file: file('2026-12-10T00:00:01Z'),
    alsoKnown: { facts: [sent, triaged('2026-12-09T10:00:00Z', 'carried-over')] },
    expect: [{ ...due, state: 'overdue' }],
  },
  {
    title: 'What was discussed before it came does not meet it.',
    file: file(now),
    alsoKnown: { facts: [triaged('2026-12-03T09:59:59Z'), sent] },
    expect: [{ ...due, state: 'open' }],
  },
  {
    title: 'Sent on the Wednesday itself: for the meeting of the week after.',
    file: file('2026-12-09T12:00:00Z'),
    alsoKnown: { facts: [{ ...sent, at: '2026-12-09T08:00:00Z' }] },
    expect: [{ subject: 's1', opensAt: '2026-12-09T08:00:00Z', dueAt: '2026-12-17T00:00:00Z', state: 'open' }],
  },
  {
    title: 'The authority holds it on Mondays: the Monday after counts, from when that was set.',
    file: file(now),
    alsoKnown: {
      facts: [
        { kind: 'triage-day-set', ref: 'k', whose: 'staffordshire', weekday: 1, at: '2026-12-02T09:00:00Z' },
        { kind: 'triage-day-set', ref: 'k2', whose: 'stoke-on-trent', weekday: 2, at: '2026-12-02T09:00:00Z' },
        sent,
      ],
    },
    expect: [{ ...due, dueAt: '2026-12-08T00:00:00Z', state: 'overdue' }],
  },
  {
    title: 'A day that was set only after it came does not move its meeting.',
    file: file(now),
    alsoKnown: {
      facts: [
        sent,
        { kind: 'triage-day-set', ref: 'k', whose: 'staffordshire', weekday: 1, at: '2026-12-04T09:00:00Z' },
      ],
    },
    expect: [{ ...due, state: 'open' }],
  },
  {
    title: 'The meeting falls on a bank holiday (Monday 28 December): it is held on the next working day.',
    file: file('2026-12-23T09:00:00Z'),
    alsoKnown: {
      facts: [
        { kind: 'triage-day-set', ref: 'k', whose: 'staffordshire', weekday: 1, at: '2026-12-02T09:00:00Z' },
        { ...sent, at: '2026-12-22T10:00:00Z' },
      ],
    },
    expect: [{ subject: 's1', opensAt: '2026-12-22T10:00:00Z', dueAt: '2026-12-30T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Over the change of the clocks the meeting’s day still ends at midnight in London.',
    file: file('2027-03-26T12:00:00Z'),
    alsoKnown: { facts: [{ ...sent, at: '2027-03-26T10:00:00Z' }] },
    expect: [{ subject: 's1', opensAt: '2027-03-26T10:00:00Z', dueAt: '2027-03-31T23:00:00Z', state: 'open' }],
  },
  {
    title: 'That its receipt was noted does not make it younger.',
    file: file('2026-12-10T00:00:01Z'),
    alsoKnown: { facts: [sent, step('s2', 'sent', 'received', '2026-12-09T15:00:00Z')] },
    expect: [{ ...due, state: 'overdue' }],
  },
  {
    title: 'Withdrawn before it was discussed: nothing is owed.',
    file: file('2026-12-12T09:00:00Z'),
    alsoKnown: { facts: [sent, step('s2', 'sent', 'withdrawn', '2026-12-05T10:00:00Z')] },
    expect: [],
  },
  {
    title: 'Withdrawn after it was discussed: what was met stays met.',
    file: file('2026-12-12T09:00:00Z'),
    alsoKnown: {
      facts: [sent, triaged('2026-12-09T10:00:00Z'), step('s2', 'accepted', 'withdrawn', '2026-12-11T10:00:00Z')],
    },
    expect: [{ ...due, metAt: '2026-12-09T10:00:00Z', state: 'met' }],
  },
  {
    title: 'Information that was asked for came: it waits anew, for the next meeting after it came.',
    file: file('2026-12-15T09:00:00Z'),
    alsoKnown: {
      facts: [
        sent,
        triaged('2026-12-09T10:00:00Z'),
        step('s2', 'sent', 'more-information', '2026-12-09T10:00:00Z'),
        step('s3', 'more-information', 'received', '2026-12-14T10:00:00Z'),
      ],
    },
    expect: [
      { ...due, metAt: '2026-12-09T10:00:00Z', state: 'met' },
      { subject: 's3', opensAt: '2026-12-14T10:00:00Z', dueAt: '2026-12-17T00:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'Kept for want of a matrix it is not on the board; once the matrix comes it is.',
    file: file('2026-12-15T09:00:00Z'),
    alsoKnown: {
      facts: [
        step('s1', 'draft', 'matrix-needed', '2026-12-03T10:00:00Z'),
        step('s2', 'matrix-needed', 'received', '2026-12-14T10:00:00Z'),
      ],
    },
    expect: [{ subject: 's2', opensAt: '2026-12-14T10:00:00Z', dueAt: '2026-12-17T00:00:00Z', state: 'open' }],
  },
  {
    title: 'A referral of another kind does not come to the triage.',
    file: file(now),
    alsoKnown: { facts: [{ ...sent, of: 'early-help' }] },
    expect: [],
  },
  {
    title: 'A vulnerable matrix of sexual exploitation comes by itself.',
    file: file(now),
    alsoKnown: { facts: [matrix('vulnerable', 'cse')] },
    expect: [{ ...alone, state: 'open' }],
  },
  {
    title: 'One of dual exploitation does too.',
    file: file(now),
    alsoKnown: { facts: [matrix('vulnerable', 'dual')] },
    expect: [{ ...alone, state: 'open' }],
  },
  {
    title: 'No exploitation risk: nothing comes to the triage.',
    file: file(now),
    alsoKnown: { facts: [matrix('none', 'cse')] },
    expect: [],
  },
  {
    title: 'A vulnerable matrix of criminal exploitation alone does not come.',
    file: file(now),
    alsoKnown: { facts: [matrix('vulnerable', 'cce')] },
    expect: [],
  },
  {
    title: 'A suspected one of criminal exploitation does, because the co-ordinators decide on MACE.',
    file: file(now),
    alsoKnown: { facts: [matrix('suspected', 'cce')] },
    expect: [{ ...alone, state: 'open' }],
  },
  {
    title: 'A level that nobody set comes as well.',
    file: file(now),
    alsoKnown: { facts: [matrix(null, 'cce')] },
    expect: [{ ...alone, state: 'open' }],
  },
  {
    title: 'A review that raises the level comes anew; one of a matrix that was entered in error does not.',
    file: file('2026-12-15T09:00:00Z'),
    alsoKnown: {
      facts: [
        matrix('none', 'cse'),
        matrix('suspected', 'cse', '2026-12-14T10:00:00Z', 'v1'),
        {
          kind: 'matrix-levelled',
          ref: 'v2',
          form: 'gone',
          level: 'suspected',
          type: 'cse',
          at: '2026-12-14T10:00:00Z',
        },
      ],
    },
    expect: [{ subject: 'v1', opensAt: '2026-12-14T10:00:00Z', dueAt: '2026-12-17T00:00:00Z', state: 'open' }],
  },
  {
    title: 'A matrix and a referral for the same meeting are discussed together.',
    file: file(now),
    alsoKnown: { facts: [matrix('suspected', 'cse'), sent] },
    expect: [{ ...due, state: 'open' }],
  },
  {
    title: 'A matrix of Stoke-on-Trent does not come by itself; a referral of its child does.',
    file: file(now, stoke),
    alsoKnown: { facts: [matrix('suspected', 'cse', '2026-12-02T10:00:00Z'), sent] },
    expect: [{ ...due, state: 'open' }],
  },
  {
    title: 'Eighteen on the day before the matrix was submitted: it does not come by itself.',
    file: file(now, { ...inCare, bornOn: '2008-12-02' }),
    alsoKnown: { facts: [matrix('suspected', 'cse')] },
    expect: [],
  },
  {
    title: 'At 17 years and 11 months it does.',
    file: file(now, { ...inCare, bornOn: '2009-01-03' }),
    alsoKnown: { facts: [matrix('suspected', 'cse')] },
    expect: [{ ...alone, state: 'open' }],
  },
  {
    title: 'What came on the last day before triage was recorded here is history.',
    file: file(now),
    alsoKnown: { facts: [{ ...sent, at: '2026-11-30T23:59:59Z' }] },
    expect: [],
  },
]
