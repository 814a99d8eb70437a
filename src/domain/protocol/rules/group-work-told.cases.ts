// Worked examples of telling child and parents of group work.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { at } from './programme-example.ts'

const joined = (on = '2026-11-02', ref = 'g1'): WrittenFact => ({ kind: 'group-joined', ref, at: `${on}T00:01:00Z` })
const told = (who: 'child' | 'parents', on: string): WrittenFact => ({
  ...{ kind: 'group-told', ref: `${who}-${on}`, who, at: `${on}T00:01:00Z` },
})
const out = (on: string): WrittenFact => ({ kind: 'group-opted-out', ref: 'o1', at: `${on}T00:01:00Z` })
const back = (on: string): WrittenFact => ({ kind: 'group-opted-in', ref: 'o1', at: `${on}T00:01:00Z` })
const duty = { subject: 'g1', opensAt: '2026-11-02T00:01:00Z', dueAt: '2026-11-03T00:00:00Z' } as const

/** Examples of CCEP-10. */
export const groupWorkToldCases: readonly WorkedCase[] = [
  {
    title: 'On the day of joining there is time to tell both.',
    file: at('2026-11-03T00:00:00Z'),
    alsoKnown: { facts: [joined()] },
    expect: [{ ...duty, state: 'open' }],
  },
  {
    title: 'A second after that day it is overdue.',
    file: at('2026-11-03T00:00:01Z'),
    alsoKnown: { facts: [joined()] },
    expect: [{ ...duty, state: 'overdue' }],
  },
  {
    title: 'The child alone was told: not met.',
    file: at('2026-11-02T18:00:00Z'),
    alsoKnown: { facts: [joined(), told('child', '2026-11-02')] },
    expect: [{ ...duty, state: 'open' }],
  },
  {
    title: 'Both were told on the day: met.',
    file: at('2026-11-02T18:00:00Z'),
    alsoKnown: { facts: [joined(), told('child', '2026-11-02'), told('parents', '2026-11-02')] },
    expect: [{ ...duty, metAt: '2026-11-02T00:01:00Z', state: 'met' }],
  },
  {
    title: 'The parents were told on the day after: late.',
    file: at('2026-11-04T18:00:00Z'),
    alsoKnown: { facts: [joined(), told('child', '2026-11-02'), told('parents', '2026-11-03')] },
    expect: [{ ...duty, metAt: '2026-11-03T00:01:00Z', state: 'met-late' }],
  },
  {
    title: 'Both were told the week before: met from then.',
    file: at('2026-11-02T18:00:00Z'),
    alsoKnown: { facts: [joined(), told('child', '2026-10-26'), told('parents', '2026-10-27')] },
    expect: [{ ...duty, opensAt: '2026-10-27T00:01:00Z', metAt: '2026-10-27T00:01:00Z', state: 'met' }],
  },
  {
    title: 'The child opted out before the parents were told: there is no group work to tell of.',
    file: at('2026-11-04T18:00:00Z'),
    alsoKnown: { facts: [joined(), told('child', '2026-11-02'), out('2026-11-02')] },
    expect: [],
  },
  {
    title: 'Opted back in and joined again: what was said before the opt-out was of another time.',
    file: at('2026-11-02T18:00:00Z'),
    alsoKnown: {
      facts: [
        ...[told('child', '2026-09-01'), told('parents', '2026-09-01'), out('2026-09-02'), back('2026-11-01')],
        ...[joined(), told('child', '2026-11-02')],
      ],
    },
    expect: [{ ...duty, state: 'open' }],
  },
  {
    title: 'Left the group before both were told: nothing more is owed.',
    file: at('2026-11-04T18:00:00Z'),
    alsoKnown: { facts: [joined(), { kind: 'group-left', ref: 'g1', at: '2026-11-03T00:01:00Z' }] },
    expect: [],
  },
]
