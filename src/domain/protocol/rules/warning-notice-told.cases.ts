// Worked examples of telling the authority of a Child Abduction Warning Notice.
import { inCare, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file: WorkedCase['file'] = { now: '2026-12-03T09:00:00Z', child: inCare, episodes: [] }
const submittedAt = '2026-12-02T16:40:00Z'
const warningNotices = [{ ref: 'n1', submittedAt, completedOn: '2026-12-01' }]
const open = { subject: 'n1', opensAt: submittedAt, state: 'open' } as const
const told = { subject: 'n1', to: 'authority', whose: 'staffordshire', opensAt: submittedAt } as const
const taken: WrittenFact = {
  ...{ kind: 'message-accepted', ref: 'x1', at: '2026-12-02T17:05:00Z', rule: 'DISR-22.2' },
  ...{ subject: 'n1', audience: 'authority', whose: 'staffordshire' },
}

/** Examples of DISR-22.2. */
export const warningNoticeToldCases: readonly WorkedCase[] = [
  {
    title:
      'The police record a notice that they served the day before: the authority is told when the record is submitted.',
    file,
    alsoKnown: { warningNotices },
    expect: [open],
    told: [told],
  },
  {
    title: 'Somebody of the authority took it 25 minutes later: met.',
    file,
    alsoKnown: { warningNotices, facts: [taken] },
    expect: [{ ...open, metAt: '2026-12-02T17:05:00Z', state: 'met' }],
    told: [{ ...told, acceptedAt: '2026-12-02T17:05:00Z' }],
  },
  {
    title: 'Two notices about one child, and the authority knows of one: the other is still owed.',
    file,
    alsoKnown: {
      warningNotices: [...warningNotices, { ref: 'n2', submittedAt: '2026-12-02T18:00:00Z' }],
      facts: [taken],
    },
    expect: [
      { ...open, metAt: '2026-12-02T17:05:00Z', state: 'met' },
      { ...open, subject: 'n2', opensAt: '2026-12-02T18:00:00Z' },
    ],
  },
  {
    title: 'The record of the notice says that the authority was told by telephone: met when it is submitted.',
    file,
    alsoKnown: { warningNotices, facts: [{ kind: 'warning-notice-told', ref: 'n1', at: '2026-12-02T16:30:00Z' }] },
    expect: [{ ...open, metAt: submittedAt, state: 'met' }],
    told: [{ ...told, overAt: submittedAt }],
  },
  { title: 'No notice was served: nothing.', file, expect: [], told: [] },
]
