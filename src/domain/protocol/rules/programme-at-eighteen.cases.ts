// Worked examples of a child who turns 18 while direct work runs.
import type { WorkedCase, WrittenFact } from '../worked-case.ts'
import { at, began, closed, extension } from './programme-example.ts'

const now = '2026-12-01T09:00:00Z'
const agreed: WrittenFact = { kind: 'transition-planned', ref: 'p1', at: '2026-11-20T10:00:00Z' }
const prompt = { subject: 'p1-eighteen', opensAt: '2026-11-02T00:00:00Z', force: 'prompt' } as const

/** Examples of PROG24-13-eighteen. */
export const programmeAtEighteenCases: readonly WorkedCase[] = [
  {
    title: '17 years and 11 months old at the beginning: what comes after is thought of before the birthday.',
    file: at(now, '2008-12-02'),
    alsoKnown: { facts: [began()] },
    expect: [{ ...prompt, dueAt: '2026-12-02T00:00:00Z', state: 'open' }],
  },
  {
    title: 'A second after the birthday began it is late, and the programme still runs.',
    file: at('2026-12-02T00:00:01Z', '2008-12-02'),
    alsoKnown: { facts: [began()] },
    expect: [{ ...prompt, dueAt: '2026-12-02T00:00:00Z', state: 'overdue' }],
  },
  {
    title: 'Agreed in time: met.',
    file: at(now, '2008-12-02'),
    alsoKnown: { facts: [began(), agreed] },
    expect: [{ ...prompt, dueAt: '2026-12-02T00:00:00Z', metAt: '2026-11-20T10:00:00Z', state: 'met' }],
  },
  {
    title: 'Born on the last planned day, eighteen years before: the birthday falls into the programme.',
    file: at(now, '2008-12-27'),
    alsoKnown: { facts: [began()] },
    expect: [{ ...prompt, dueAt: '2026-12-27T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Born a day later: it falls after the end, and nothing is asked.',
    file: at(now, '2008-12-28'),
    alsoKnown: { facts: [began()] },
    expect: [],
  },
  {
    title: 'The programme was extended by a week: now that birthday falls into it.',
    file: at(now, '2008-12-28'),
    alsoKnown: {
      facts: [began(), ...extension(1, '2026-11-24T09:00:00Z', { at: '2026-11-25T09:00:00Z', approved: true })],
    },
    expect: [{ ...prompt, dueAt: '2026-12-28T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Eighteen on the first day: the work began with an adult, and this asks nothing.',
    file: at(now, '2008-11-02'),
    alsoKnown: { facts: [began()] },
    expect: [],
  },
  {
    title: 'Eighteen on the second day: asked.',
    file: at(now, '2008-11-03'),
    alsoKnown: { facts: [began()] },
    expect: [{ ...prompt, dueAt: '2026-11-03T00:00:00Z', state: 'overdue' }],
  },
  {
    title: 'Closed before the birthday: nothing is asked.',
    file: at(now, '2008-12-02'),
    alsoKnown: { facts: [began(), closed('2026-11-25')] },
    expect: [],
  },
  {
    title: 'The day of birth is known to nobody: no birthday can be named.',
    file: at(now),
    alsoKnown: { bornUnknown: true, facts: [began()] },
    expect: [],
  },
  {
    title: 'Of an estimate the latest day that it can be counts.',
    file: at(now),
    alsoKnown: { bornNoLaterThan: '2008-12-02', facts: [began()] },
    expect: [{ ...prompt, dueAt: '2026-12-02T00:00:00Z', state: 'open' }],
  },
]
