// Worked examples of a Staffordshire return interview going to the missing children co-ordinator.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

// Over the weekend on which the clocks go back, in summer time first.
const back = { reportedToPoliceAt: '2027-10-29T18:00:00Z', returnedAt: '2027-10-30T21:00:00Z' }
const file: WorkedCase['file'] = { now: '2027-11-02T09:00:00Z', child: inCare, episodes: [missing('e1', back)] }
const of = { episode: 'e1' } as const
const held: WrittenFact = { kind: 'return-interview-held', ref: 'r1', ...of, at: '2027-10-31T01:30:00Z' }
const consent: WrittenFact = { kind: 'sharing-settled', ref: 'c1', ...of, at: '2027-10-30T22:00:00Z', basis: 'consent' }
const open = { subject: 'r1', opensAt: '2027-10-31T01:30:00Z', state: 'open' } as const
const message = { subject: 'r1', to: 'missing-co-ordinator', whose: 'staffordshire', opensAt: open.opensAt } as const
const taken = '2027-11-01T08:40:00Z'

/** Examples of RHI-15.7. */
export const interviewToCoOrdinatorCases: readonly WorkedCase[] = [
  {
    title: 'Submitted in the hour that comes twice, with consent: the co-ordinator is told from then on.',
    file,
    alsoKnown: { facts: [held, consent] },
    expect: [open],
    told: [message],
  },
  {
    title: 'The co-ordinator takes the message on Monday: met.',
    file,
    alsoKnown: {
      facts: [
        held,
        consent,
        {
          ...{ kind: 'message-accepted', ref: 'm1', ...of, at: taken },
          ...{ rule: 'RHI-15.7', subject: 'r1', audience: 'missing-co-ordinator', whose: 'staffordshire' },
        },
      ],
    },
    expect: [{ ...open, metAt: taken, state: 'met' }],
    told: [{ ...message, acceptedAt: taken }],
  },
  {
    title: 'It is recorded that a copy went to the mailbox: met.',
    file,
    alsoKnown: {
      facts: [held, consent, { kind: 'interview-shared', ref: 's1', ...of, at: taken, to: 'missing-co-ordinator' }],
    },
    expect: [{ ...open, metAt: taken, state: 'met' }],
  },
  {
    title: 'There is no basis for sharing yet: nothing is owed and nobody is told.',
    file,
    alsoKnown: { facts: [held] },
    expect: [],
    told: [],
  },
  {
    title: 'The child is Stoke-on-Trent’s: the front door has it, and not this co-ordinator.',
    file: { ...file, child: { ...inCare, responsibleAuthority: 'stoke-on-trent' } },
    alsoKnown: { facts: [held, consent] },
    expect: [],
    told: [],
  },
]
