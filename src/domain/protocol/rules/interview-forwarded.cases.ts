// Worked examples of the front door forwarding a return interview to the pod co-ordinator and the social worker.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const back = { reportedToPoliceAt: '2026-12-04T19:00:00Z', returnedAt: '2026-12-05T02:00:00Z' }
const child = { ...inCare, responsibleAuthority: 'stoke-on-trent', livesIn: 'stoke-on-trent' } as const
const file: WorkedCase['file'] = { now: '2026-12-10T09:00:00Z', child, episodes: [missing('e1', back)] }
const of = { episode: 'e1' } as const
const held: WrittenFact = { kind: 'return-interview-held', ref: 'r1', ...of, at: '2026-12-07T16:00:00Z' }
const consent: WrittenFact = { kind: 'sharing-settled', ref: 'c1', ...of, at: '2026-12-07T11:00:00Z', basis: 'consent' }
const taken = (
  rule: string,
  audience: 'front-door' | 'pod-co-ordinator' | 'social-worker',
  at: string,
): WrittenFact => ({
  ...{ kind: 'message-accepted', ref: `m-${audience}`, ...of, at },
  ...{ rule, subject: 'r1', audience, whose: 'stoke-on-trent' },
})
const received = taken('RHI-15.8', 'front-door', '2026-12-08T09:10:00Z')
const known = [held, consent, received]
const own = 'RHI-15.8-forwarded'
const open = { subject: 'r1', opensAt: '2026-12-08T09:10:00Z', state: 'open' } as const
const to = (audience: 'pod-co-ordinator' | 'social-worker') =>
  ({ subject: 'r1', to: audience, whose: 'stoke-on-trent', opensAt: open.opensAt }) as const

/** Examples of RHI-15.8, its second half. */
export const interviewForwardedCases: readonly WorkedCase[] = [
  {
    title: 'The front door has it and the child is open: both are told, and it is open until both have it.',
    file,
    alsoKnown: { facts: known },
    expect: [open],
    told: [to('pod-co-ordinator'), to('social-worker')],
  },
  {
    title: 'The social worker confirms and the pod co-ordinator does not: still open.',
    file,
    alsoKnown: { facts: [...known, taken(own, 'social-worker', '2026-12-08T10:00:00Z')] },
    expect: [open],
  },
  {
    title: 'Both confirm: met when the later did.',
    file,
    alsoKnown: {
      facts: [
        ...known,
        taken(own, 'social-worker', '2026-12-08T10:00:00Z'),
        taken(own, 'pod-co-ordinator', '2026-12-08T13:20:00Z'),
      ],
    },
    expect: [{ ...open, metAt: '2026-12-08T13:20:00Z', state: 'met' }],
  },
  {
    title: 'The front door does not have it yet: nothing is owed by it.',
    file,
    alsoKnown: { facts: [held, consent] },
    expect: [],
    told: [],
  },
  {
    title: 'The child was closed to social care the day before the interview was submitted: nothing is forwarded.',
    file: {
      ...file,
      child: { ...child, socialCare: [{ status: 'in-care', from: '2020-01-10', until: '2026-12-07' }] },
    },
    alsoKnown: { facts: known },
    expect: [],
    told: [],
  },
]
