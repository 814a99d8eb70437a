// Worked examples of telling the child who will see a return interview, and of asking whether they agree.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const back = { reportedToPoliceAt: '2026-12-04T19:00:00Z', returnedAt: '2026-12-05T02:00:00Z' }
const file: WorkedCase['file'] = { now: '2026-12-08T09:00:00Z', child: inCare, episodes: [missing('e1', back)] }
const of = { episode: 'e1' } as const
const allocated: WrittenFact = { kind: 'interview-allocated', ref: 'a1', ...of, at: '2026-12-05T10:00:00Z' }
const held: WrittenFact = { kind: 'return-interview-held', ref: 'r1', ...of, at: '2026-12-07T16:00:00Z' }
const told: WrittenFact = { kind: 'child-told-of-sharing', ref: 'c1', ...of, at: '2026-12-07T14:00:00Z' }
const asked: WrittenFact = { kind: 'child-asked-about-sharing', ref: 'c1', ...of, at: '2026-12-07T14:05:00Z' }
const open = { subject: 'e1', opensAt: '2026-12-05T10:00:00Z', state: 'open' } as const
const met = { ...open, metAt: '2026-12-07T14:05:00Z', state: 'met' } as const

/** Examples of RHI-13.8a. */
export const sharingExplainedCases: readonly WorkedCase[] = [
  { title: 'Back on a Saturday morning and nobody is to hold an interview yet: nothing.', file, expect: [] },
  {
    title: 'Allocated that Saturday, and the child not told yet: open, without a deadline.',
    file,
    alsoKnown: { facts: [allocated] },
    expect: [open],
  },
  {
    title: 'The child was told and asked on the Monday before the interview: met when they were asked.',
    file,
    alsoKnown: { facts: [allocated, told, asked, held] },
    expect: [met],
  },
  {
    title: 'The child was told and not asked whether they agree: still open, for these are two facts.',
    file,
    alsoKnown: { facts: [allocated, told] },
    expect: [open],
  },
  {
    title: 'The child was asked and not told who will see it: still open.',
    file,
    alsoKnown: { facts: [allocated, asked] },
    expect: [open],
  },
  {
    title: 'An interview was held that nobody had allocated: it opens when it was submitted.',
    file,
    alsoKnown: { facts: [held] },
    expect: [{ ...open, opensAt: '2026-12-07T16:00:00Z' }],
  },
  {
    title:
      'A safeguarding need is recorded for a child who could not be asked: it may be shared, and the child is still to be told.',
    file,
    alsoKnown: {
      facts: [
        allocated,
        { kind: 'sharing-settled', ref: 'c1', ...of, at: '2026-12-07T17:00:00Z', basis: 'safeguarding' },
      ],
    },
    expect: [open],
  },
]
