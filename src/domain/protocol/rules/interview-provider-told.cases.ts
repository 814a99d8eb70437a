// Worked examples of telling the provider of return interviews that a child is found or back.
import { inCare, missing, placedHere, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const back = { reportedToPoliceAt: '2026-12-04T19:00:00Z', returnedAt: '2026-12-05T02:00:00Z' }
const episodes = [missing('e1', { lastSeenAt: '2026-12-04T17:00:00Z', ...back })]
const file: WorkedCase['file'] = { now: '2026-12-07T09:00:00Z', child: inCare, episodes }
const to = { subject: 'e1', to: 'return-interviews', whose: 'staffordshire', opensAt: back.returnedAt } as const
const allocated: WrittenFact = { kind: 'interview-allocated', ref: 'a1', episode: 'e1', at: '2026-12-05T10:00:00Z' }

/** Examples of RHI-13.5. */
export const interviewProviderToldCases: readonly WorkedCase[] = [
  { title: 'Back on a Saturday: the provider of the authority is told.', file, expect: [], told: [to] },
  {
    title: 'It is allocated to an interviewer: the provider need not take the message any more.',
    file,
    alsoKnown: { facts: [allocated] },
    expect: [],
    told: [{ ...to, overAt: '2026-12-05T10:00:00Z' }],
  },
  {
    title: 'A child of another authority who lives in Staffordshire: the provider of Staffordshire is told.',
    file: { ...file, child: placedHere },
    expect: [],
    told: [to],
  },
  {
    title: 'Eighteen on the day after they went: a return interview is theirs.',
    file: { ...file, child: { ...inCare, bornOn: '2008-12-05' } },
    expect: [],
    told: [to],
  },
  {
    title: 'Eighteen on the day on which they went: nobody is told.',
    file: { ...file, child: { ...inCare, bornOn: '2008-12-04' } },
    expect: [],
    told: [],
  },
  {
    title: 'Still missing: nothing yet.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: back.reportedToPoliceAt })] },
    expect: [],
    told: [],
  },
]
