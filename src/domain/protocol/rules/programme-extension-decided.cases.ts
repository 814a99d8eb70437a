// Worked examples of deciding on a longer programme.
import type { WorkedCase } from '../worked-case.ts'
import { at, began, closed, extension } from './programme-example.ts'

const asked = '2026-12-14T09:00:00Z'
const duty = { subject: 'x1', opensAt: asked, dueAt: '2026-12-28T00:00:00Z' } as const

/** Examples of PROG24-13-extension. */
export const programmeExtensionDecidedCases: readonly WorkedCase[] = [
  {
    title: 'Asked for in the seventh week: a team manager decides before the eight weeks are over.',
    file: at('2026-12-28T00:00:00Z'),
    alsoKnown: { facts: [began(), ...extension(2, asked)] },
    expect: [{ ...duty, state: 'open' }],
  },
  {
    title: 'A second after the eight weeks it is overdue.',
    file: at('2026-12-28T00:00:01Z'),
    alsoKnown: { facts: [began(), ...extension(2, asked)] },
    expect: [{ ...duty, state: 'overdue' }],
  },
  {
    title: 'Approved on the next day: met.',
    file: at('2026-12-16T09:00:00Z'),
    alsoKnown: { facts: [began(), ...extension(2, asked, { at: '2026-12-15T09:00:00Z', approved: true })] },
    expect: [{ ...duty, metAt: '2026-12-15T09:00:00Z', state: 'met' }],
  },
  {
    title: 'Refused is decided too.',
    file: at('2026-12-16T09:00:00Z'),
    alsoKnown: { facts: [began(), ...extension(2, asked, { at: '2026-12-15T09:00:00Z', approved: false })] },
    expect: [{ ...duty, metAt: '2026-12-15T09:00:00Z', state: 'met' }],
  },
  {
    title: 'Asked for when the eight weeks are over: it waits without a deadline of its own.',
    file: at('2027-01-20T09:00:00Z'),
    alsoKnown: { facts: [began(), ...extension(1, '2026-12-28T00:00:00Z')] },
    expect: [{ subject: 'x1', opensAt: '2026-12-28T00:00:00Z', state: 'open' }],
  },
  {
    title: 'Asked for a second before they are over: it is due then.',
    file: at('2026-12-28T00:00:00Z'),
    alsoKnown: { facts: [began(), ...extension(1, '2026-12-27T23:59:59Z')] },
    expect: [{ ...duty, opensAt: '2026-12-27T23:59:59Z', state: 'open' }],
  },
  {
    title: 'The programme was closed before anybody decided: nothing is left to decide.',
    file: at('2026-12-28T09:00:00Z'),
    alsoKnown: { facts: [began(), ...extension(2, asked), closed('2026-12-20')] },
    expect: [],
  },
]
