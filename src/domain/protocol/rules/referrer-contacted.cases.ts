// Worked examples of the contact with the referrer: two working days after the triage, over a weekend and over Christmas.
import { atHome, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file = (now: string): WorkedCase['file'] => ({ now, child: atHome, episodes: [] })
const triaged = (at: string, outcome: 'accept' | 'decline' | 'carried-over' = 'accept', ref = 'd1'): WrittenFact => ({
  ...{ kind: 'triaged', ref, at, outcome, panel: false },
})
const contact = (at: string, decision = 'd1'): WrittenFact => ({
  ...{ kind: 'referrer-contacted', ref: 'c1', at, decision },
})
const wednesday = '2026-12-09T10:00:00Z'
const due = { subject: 'd1', opensAt: wednesday, dueAt: '2026-12-12T00:00:00Z' } as const

/** Examples of PROG24-12. */
export const referrerContactedCases: readonly WorkedCase[] = [
  {
    title: 'Decided on a Wednesday: the referrer is contacted by the end of Friday.',
    file: file('2026-12-11T12:00:00Z'),
    alsoKnown: { facts: [triaged(wednesday)] },
    expect: [{ ...due, state: 'open' }],
  },
  {
    title: 'Contacted late on that Friday: in time.',
    file: file('2026-12-14T12:00:00Z'),
    alsoKnown: { facts: [triaged(wednesday), contact('2026-12-11T23:59:59Z')] },
    expect: [{ ...due, metAt: '2026-12-11T23:59:59Z', state: 'met' }],
  },
  {
    title: 'Contacted on the Saturday: late.',
    file: file('2026-12-14T12:00:00Z'),
    alsoKnown: { facts: [triaged(wednesday), contact('2026-12-12T00:00:01Z')] },
    expect: [{ ...due, metAt: '2026-12-12T00:00:01Z', state: 'met-late' }],
  },
  {
    title: 'Decided on a Friday: the weekend does not count, and it is due by the end of Tuesday.',
    file: file('2026-12-14T12:00:00Z'),
    alsoKnown: { facts: [triaged('2026-12-11T10:00:00Z')] },
    expect: [{ subject: 'd1', opensAt: '2026-12-11T10:00:00Z', dueAt: '2026-12-16T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Decided on 23 December: Christmas Day and the bank holiday after it do not count.',
    file: file('2026-12-28T12:00:00Z'),
    alsoKnown: { facts: [triaged('2026-12-23T10:00:00Z')] },
    expect: [{ subject: 'd1', opensAt: '2026-12-23T10:00:00Z', dueAt: '2026-12-30T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Decided on the Thursday before the clocks go forward: due at midnight in London on Monday.',
    file: file('2027-03-19T12:00:00Z'),
    alsoKnown: { facts: [triaged('2027-03-18T10:00:00Z')] },
    expect: [{ subject: 'd1', opensAt: '2027-03-18T10:00:00Z', dueAt: '2027-03-23T00:00:00Z', state: 'open' }],
  },
  {
    title: 'A referral that was not accepted is told just the same.',
    file: file('2026-12-12T00:00:01Z'),
    alsoKnown: { facts: [triaged(wednesday, 'decline')] },
    expect: [{ ...due, state: 'overdue' }],
  },
  {
    title: 'Carried over: there is nothing yet to say.',
    file: file('2026-12-12T00:00:01Z'),
    alsoKnown: { facts: [triaged(wednesday, 'carried-over')] },
    expect: [],
  },
  {
    title: 'A contact about another decision does not meet it.',
    file: file('2026-12-11T12:00:00Z'),
    alsoKnown: { facts: [triaged(wednesday), contact('2026-12-10T10:00:00Z', 'd0')] },
    expect: [{ ...due, state: 'open' }],
  },
]
