// Worked examples of early help deciding after a return interview.
import { atHome, inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const back = { reportedToPoliceAt: '2026-12-04T19:00:00Z', returnedAt: '2026-12-05T02:00:00Z' }
const file: WorkedCase['file'] = { now: '2026-12-14T09:00:00Z', child: atHome, episodes: [missing('e1', back)] }
const of = { episode: 'e1' } as const
const held: WrittenFact = { kind: 'return-interview-held', ref: 'r1', ...of, at: '2026-12-07T16:00:00Z' }
const consent: WrittenFact = { kind: 'sharing-settled', ref: 'c1', ...of, at: '2026-12-07T11:00:00Z', basis: 'consent' }
const copy: WrittenFact = {
  ...{ kind: 'interview-shared', ref: 's1', ...of, at: '2026-12-08T09:00:00Z', to: 'missing-co-ordinator' },
}
const known = [held, consent, copy]
const decided = (at: string): WrittenFact => ({ kind: 'early-help-decided', ref: 'd1', ...of, at })
const open = { subject: 'r1', opensAt: '2026-12-08T09:00:00Z', state: 'open' } as const
const early = { subject: 'r1', to: 'early-help', whose: 'staffordshire', opensAt: open.opensAt } as const

/** Examples of RHI-15.9. */
export const earlyHelpDecidesCases: readonly WorkedCase[] = [
  {
    title: 'The co-ordinator has it and the child is open to nobody: early help is told, and decides.',
    file,
    alsoKnown: { facts: known },
    expect: [open],
    told: [early],
  },
  {
    title: 'Early help took the message and decided nothing: to be told is not to have decided.',
    file,
    alsoKnown: {
      facts: [
        ...known,
        {
          ...{ kind: 'message-accepted', ref: 'm1', ...of, at: '2026-12-08T11:00:00Z' },
          ...{ rule: 'RHI-15.9', subject: 'r1', audience: 'early-help', whose: 'staffordshire' },
        },
      ],
    },
    expect: [open],
    told: [{ ...early, acceptedAt: '2026-12-08T11:00:00Z' }],
  },
  {
    title: 'Early help decided, whichever way: met.',
    file,
    alsoKnown: { facts: [...known, decided('2026-12-11T15:00:00Z')] },
    expect: [{ ...open, metAt: '2026-12-11T15:00:00Z', state: 'met' }],
  },
  {
    title: 'What early help decided before this interview does not answer it.',
    file,
    alsoKnown: { facts: [...known, decided('2026-12-07T15:59:00Z')] },
    expect: [open],
  },
  {
    title: 'A child who is open to social care: the social worker is told, and early help decides nothing.',
    file: { ...file, child: inCare },
    alsoKnown: { facts: known },
    expect: [],
    told: [{ ...early, to: 'social-worker' }],
  },
  {
    title: 'The co-ordinator does not have it yet: nothing.',
    file,
    alsoKnown: { facts: [held, consent] },
    expect: [],
    told: [],
  },
]
