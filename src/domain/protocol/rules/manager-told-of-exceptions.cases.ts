// Worked examples of the team manager who is told what was not handled as the protocol says.
import { inCare, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const at = '2026-12-08T14:00:00Z'
const reported = (exceptions: boolean): WrittenFact => ({ kind: 'review-reported', ref: 'r1', at, exceptions })
const informed: WrittenFact = { kind: 'manager-informed', ref: 'r1', at: '2026-12-08T15:00:00Z' }
const taken: WrittenFact = {
  ...{ kind: 'message-accepted', ref: 'a1', at: '2026-12-09T09:00:00Z', rule: 'OOC-19.4b', subject: 'r1' },
  ...{ audience: 'line-manager', whose: 'staffordshire' },
}
const child = { ...inCare, livesIn: 'elsewhere' } as const
const file: WorkedCase['file'] = { now: '2026-12-20T09:00:00Z', child, episodes: [] }
const raised = { subject: 'r1', force: 'prompt', opensAt: at } as const
const told = { subject: 'r1', to: 'line-manager', whose: 'staffordshire', opensAt: at } as const

/** Examples of OOC-19.4b. */
export const managerToldOfExceptionsCases: readonly WorkedCase[] = [
  {
    title: 'The report names an interview that was late: the team manager is to know.',
    ...{ file, alsoKnown: { facts: [reported(true)] }, expect: [{ ...raised, state: 'open' }], told: [told] },
  },
  {
    title: 'It is recorded that the manager was informed: met.',
    file,
    alsoKnown: { facts: [reported(true), informed] },
    expect: [{ ...raised, metAt: '2026-12-08T15:00:00Z', state: 'met' }],
  },
  {
    title: 'The manager accepted the message: met.',
    file,
    alsoKnown: { facts: [reported(true), taken] },
    expect: [{ ...raised, metAt: '2026-12-09T09:00:00Z', state: 'met' }],
    told: [{ ...told, acceptedAt: '2026-12-09T09:00:00Z' }],
  },
  {
    title: 'Everything was handled as the protocol says: nobody need be told.',
    ...{ file, alsoKnown: { facts: [reported(false)] }, expect: [], told: [] },
  },
]
