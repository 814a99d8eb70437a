// Worked examples of the outcome of a return interview for the placing authority.
import { inCare, missing, placedHere, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const completed = '2026-12-03T16:00:00Z'
const episode = missing('e1', {
  ...{ reportedToPoliceAt: '2026-12-01T21:00:00Z', returnedAt: '2026-12-02T07:00:00Z' },
  returnInterviewCompletedAt: completed,
})
const sent = (at: string): WrittenFact => ({
  ...{ kind: 'interview-outcome-sent', ref: at, episode: 'e1', at, reviewOn: null },
})
const taken: WrittenFact = {
  ...{ kind: 'message-accepted', ref: 'a1', episode: 'e1', at: '2026-12-04T09:00:00Z', rule: 'OLA-10.1c' },
  ...{ subject: 'e1', audience: 'placing-authority', whose: '' },
}
const file: WorkedCase['file'] = { now: '2026-12-20T09:00:00Z', child: placedHere, episodes: [episode] }
const raised = { subject: 'e1', opensAt: completed } as const
const told = { subject: 'e1', to: 'placing-authority', opensAt: completed } as const

/** Examples of OLA-10.1c. */
export const interviewOutcomeSentCases: readonly WorkedCase[] = [
  {
    title: 'An interview with a child placed here is completed: the placing authority is to have the outcome.',
    ...{ file, expect: [{ ...raised, state: 'open' }], told: [told] },
  },
  {
    title: 'It was sent after the interview: met. One that was sent before it says nothing of this interview.',
    file,
    alsoKnown: { facts: [sent('2026-12-03T15:59:59Z'), sent('2026-12-05T10:00:00Z')] },
    expect: [{ ...raised, metAt: '2026-12-05T10:00:00Z', state: 'met' }],
  },
  {
    title: 'The placing authority accepted the message: met.',
    file,
    alsoKnown: { facts: [taken] },
    expect: [{ ...raised, metAt: '2026-12-04T09:00:00Z', state: 'met' }],
    told: [{ ...told, acceptedAt: '2026-12-04T09:00:00Z' }],
  },
  {
    title: 'No interview is completed yet: nothing.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: '2026-12-01T21:00:00Z' })] },
    expect: [],
    told: [],
  },
  { title: 'A child of Staffordshire: nothing.', file: { ...file, child: inCare }, expect: [], told: [] },
  {
    title: 'An interview of before there were messages is history.',
    file: {
      ...file,
      episodes: [
        missing('e1', {
          reportedToPoliceAt: '2026-11-27T21:00:00Z',
          returnInterviewCompletedAt: '2026-11-29T23:59:00Z',
        }),
      ],
    },
    expect: [],
    told: [],
  },
]
