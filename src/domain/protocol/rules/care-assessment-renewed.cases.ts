// Worked examples of bringing the missing-from-care assessment up to date.
import { atHome, inCare, type WorkedCase } from '../worked-case.ts'

const file = (now: string): WorkedCase['file'] => ({ now, child: inCare, episodes: [] })
const done = (...days: string[]) => ({
  careAssessments: days.map((on, i) => ({ ref: `a${i + 1}`, submittedAt: `${on}T11:00:00Z` })),
})
const byFebruary = { subject: 'a1', opensAt: '2026-08-31T11:00:00Z', dueAt: '2027-03-01T00:00:00Z' } as const

/** Examples of CARE-A1.5. */
export const careAssessmentRenewedCases: readonly WorkedCase[] = [
  {
    title: 'Completed on 31 August: in time until the end of 28 February, because February has no 31st.',
    file: file('2027-02-28T23:59:59Z'),
    alsoKnown: done('2026-08-31'),
    expect: [{ ...byFebruary, state: 'open' }],
  },
  {
    title: 'On 1 March it is overdue.',
    file: file('2027-03-01T00:00:01Z'),
    alsoKnown: done('2026-08-31'),
    expect: [{ ...byFebruary, state: 'overdue' }],
  },
  {
    title: 'Completed on 31 August before a leap year: in time until the end of 29 February.',
    file: file('2028-02-29T23:59:59Z'),
    alsoKnown: done('2027-08-31'),
    expect: [{ subject: 'a1', opensAt: '2027-08-31T11:00:00Z', dueAt: '2028-03-01T00:00:00Z', state: 'open' }],
  },
  {
    title: 'A newer one on the last day: in time, and the newer has six months of its own.',
    file: file('2027-03-10T09:00:00Z'),
    alsoKnown: done('2026-08-31', '2027-02-28'),
    expect: [
      { ...byFebruary, metAt: '2027-02-28T11:00:00Z', state: 'met' },
      { subject: 'a2', opensAt: '2027-02-28T11:00:00Z', dueAt: '2027-08-28T23:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'A newer one on the day after: late.',
    file: file('2027-03-10T09:00:00Z'),
    alsoKnown: done('2026-08-31', '2027-03-01'),
    expect: [
      { ...byFebruary, metAt: '2027-03-01T11:00:00Z', state: 'met-late' },
      { subject: 'a2', opensAt: '2027-03-01T11:00:00Z', dueAt: '2027-09-01T23:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'Held on 20 November and submitted on the 24th: the six months run from the 20th.',
    file: file('2026-12-01T09:00:00Z'),
    alsoKnown: { careAssessments: [{ ref: 'a1', submittedAt: '2026-11-24T09:00:00Z', completedOn: '2026-11-20' }] },
    expect: [{ subject: 'a1', opensAt: '2026-11-24T09:00:00Z', dueAt: '2027-05-20T23:00:00Z', state: 'open' }],
  },
  {
    title: 'Due on a Saturday: it is not moved to the Monday.',
    file: file('2027-06-05T09:00:00Z'),
    alsoKnown: done('2026-12-05'),
    expect: [{ subject: 'a1', opensAt: '2026-12-05T11:00:00Z', dueAt: '2027-06-05T23:00:00Z', state: 'open' }],
  },
  {
    title: 'The child left care before the day on which it is due: none.',
    file: {
      ...file('2027-03-10T09:00:00Z'),
      child: { ...inCare, socialCare: [{ status: 'in-care', from: '2020-01-10', until: '2027-02-28' }] },
    },
    alsoKnown: done('2026-08-31'),
    expect: [],
  },
  {
    title: 'The child was in care for the last time on the day on which it is due: asked.',
    file: {
      ...file('2027-03-10T09:00:00Z'),
      child: { ...inCare, socialCare: [{ status: 'in-care', from: '2020-01-10', until: '2027-03-01' }] },
    },
    alsoKnown: done('2026-08-31'),
    expect: [{ ...byFebruary, state: 'overdue' }],
  },
  {
    title: 'Not in care: none.',
    file: { ...file('2027-03-10T09:00:00Z'), child: atHome },
    alsoKnown: done('2026-08-31'),
    expect: [],
  },
]
