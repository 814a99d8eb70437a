// Worked examples of the missing-from-care assessment for a placement.
import { inCare, reported, type WorkedCase, type WrittenPlacement } from '../worked-case.ts'

const file = (now: string): WorkedCase['file'] => ({ now, child: inCare, episodes: [] })
const emergency: WrittenPlacement = { ref: 'p1', from: '2026-11-20', arrangement: 'emergency' }
const byWednesday = { subject: 'p1', opensAt: '2026-11-20T00:00:00Z', dueAt: '2026-11-26T00:00:00Z' } as const
const planned: WrittenPlacement = {
  ...{ ref: 'p1', from: '2026-12-07', arrangement: 'planned', recordedAt: '2026-12-01T10:00:00Z' },
}
const byMonday = { subject: 'p1', opensAt: '2026-12-07T00:00:00Z', dueAt: '2026-12-08T00:00:00Z' } as const
const assessed = (placement: WrittenPlacement, submittedAt: string, completedOn?: string) => ({
  placements: [placement],
  careAssessments: [{ ref: 'a1', submittedAt, ...(completedOn === undefined ? {} : { completedOn }) }],
})

/** Examples of CARE-A1.2. */
export const careAssessmentAtPlacementCases: readonly WorkedCase[] = [
  {
    title: 'Placed in an emergency on a Friday: in time until the end of Wednesday, the weekend left out.',
    file: file('2026-11-25T23:59:59Z'),
    alsoKnown: { placements: [emergency] },
    expect: [{ ...byWednesday, state: 'open' }],
  },
  {
    title: 'Not done a second after that Wednesday: overdue.',
    file: file('2026-11-26T00:00:01Z'),
    alsoKnown: { placements: [emergency] },
    expect: [{ ...byWednesday, state: 'overdue' }],
  },
  {
    title: 'Held on the Wednesday and submitted on the Friday: in time, by the day that the form names.',
    file: file('2026-12-01T09:00:00Z'),
    alsoKnown: assessed(emergency, '2026-11-27T09:00:00Z', '2026-11-25'),
    expect: [{ ...byWednesday, metAt: '2026-11-26T00:00:00Z', state: 'met' }],
  },
  {
    title: 'Held and submitted on the Thursday: late.',
    file: file('2026-12-01T09:00:00Z'),
    alsoKnown: assessed(emergency, '2026-11-26T09:00:00Z'),
    expect: [{ ...byWednesday, metAt: '2026-11-26T09:00:00Z', state: 'met-late' }],
  },
  {
    title: 'Placed in an emergency on a Sunday: the Wednesday as well.',
    file: file('2026-11-25T09:00:00Z'),
    alsoKnown: { placements: [{ ...emergency, from: '2026-11-22' }] },
    expect: [{ ...byWednesday, opensAt: '2026-11-22T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Placed in an emergency on 23 December: Christmas, the weekend and the Monday in its stead are left out.',
    file: file('2026-12-30T12:00:00Z'),
    alsoKnown: { placements: [{ ...emergency, from: '2026-12-23' }] },
    expect: [{ subject: 'p1', opensAt: '2026-12-23T00:00:00Z', dueAt: '2026-12-31T00:00:00Z', state: 'open' }],
  },
  {
    title:
      'Placed in an emergency on the Wednesday before Easter: both bank holidays are left out, and the clocks go forward meanwhile.',
    file: file('2027-03-31T12:00:00Z'),
    alsoKnown: { placements: [{ ...emergency, from: '2027-03-24' }] },
    expect: [{ subject: 'p1', opensAt: '2027-03-24T00:00:00Z', dueAt: '2027-03-31T23:00:00Z', state: 'open' }],
  },
  {
    title:
      'Placed in an emergency on the Thursday before Easter: the third working day is the Thursday after, past both bank holidays.',
    file: file('2027-04-01T22:59:59Z'),
    alsoKnown: { placements: [{ ...emergency, from: '2027-03-25' }] },
    expect: [{ subject: 'p1', opensAt: '2027-03-25T00:00:00Z', dueAt: '2027-04-01T23:00:00Z', state: 'open' }],
  },
  {
    title: 'The same a second after that Thursday: overdue.',
    file: file('2027-04-01T23:00:01Z'),
    alsoKnown: { placements: [{ ...emergency, from: '2027-03-25' }] },
    expect: [{ subject: 'p1', opensAt: '2027-03-25T00:00:00Z', dueAt: '2027-04-01T23:00:00Z', state: 'overdue' }],
  },
  {
    title: 'Placed where the calendar of working days ends: the day cannot be said, and the duty stays open.',
    file: file('2029-01-20T12:00:00Z'),
    alsoKnown: { placements: [{ ...emergency, from: '2028-12-29' }] },
    expect: [{ subject: 'p1', opensAt: '2028-12-29T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Planned for 7 December, and the planning meeting was on the 4th: met before the placement begins.',
    file: file('2026-12-10T09:00:00Z'),
    alsoKnown: assessed(planned, '2026-12-04T15:00:00Z'),
    expect: [{ ...byMonday, metAt: '2026-12-04T15:00:00Z', state: 'met' }],
  },
  {
    title: 'Planned and not begun: nothing is due before its first day.',
    file: file('2026-12-06T23:59:59Z'),
    alsoKnown: { placements: [planned] },
    expect: [],
  },
  {
    title: 'Planned, and no assessment at the end of its first day: overdue from then on.',
    file: file('2026-12-08T00:00:01Z'),
    alsoKnown: { placements: [planned] },
    expect: [{ ...byMonday, state: 'overdue' }],
  },
  {
    title: 'Planned, and assessed on the day after it began: late.',
    file: file('2026-12-10T09:00:00Z'),
    alsoKnown: assessed(planned, '2026-12-08T12:00:00Z'),
    expect: [{ ...byMonday, metAt: '2026-12-08T12:00:00Z', state: 'met-late' }],
  },
  {
    title: 'An assessment of 7 June meets it: six months before the placement.',
    file: file('2026-12-10T09:00:00Z'),
    alsoKnown: assessed(planned, '2026-06-07T12:00:00Z'),
    expect: [{ ...byMonday, metAt: '2026-06-07T12:00:00Z', state: 'met' }],
  },
  {
    title: 'An assessment of 6 June is a day too old.',
    file: file('2026-12-07T12:00:00Z'),
    alsoKnown: assessed(planned, '2026-06-06T12:00:00Z'),
    expect: [{ ...byMonday, state: 'open' }],
  },
  {
    title: 'How the placement came about is not answered: none.',
    file: file('2026-12-10T09:00:00Z'),
    alsoKnown: { placements: [{ ref: 'p1', from: '2026-12-07' }] },
    expect: [],
  },
  {
    title: 'No risk is known and the child has never been missing: none.',
    file: file('2026-12-07T12:00:00Z'),
    alsoKnown: { placements: [{ ...planned, missingRisk: 'no' }] },
    expect: [],
  },
  {
    title: 'No risk is said to be known, but the child was missing the year before: asked.',
    file: { ...file('2026-12-07T12:00:00Z'), episodes: reported('2025-12-01T20:00:00Z') },
    alsoKnown: { placements: [{ ...planned, missingRisk: 'no' }] },
    expect: [{ ...byMonday, state: 'open' }],
  },
  {
    title: 'Placed on the day before the product followed this: none.',
    file: file('2026-11-20T12:00:00Z'),
    alsoKnown: { placements: [{ ...emergency, from: '2026-11-15' }] },
    expect: [],
  },
]
