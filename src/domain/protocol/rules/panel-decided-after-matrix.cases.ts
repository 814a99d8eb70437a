// Worked examples of the decision about the panel after a matrix.
import { inCare, type WorkedCase, type WrittenFact, type WrittenForm } from '../worked-case.ts'

const submitted = '2026-05-04T10:00:00Z'
const file = (more: Partial<WorkedCase['file']['child']> = {}): WorkedCase['file'] => ({
  ...{ now: '2026-07-08T09:00:00Z', child: { ...inCare, ...more }, episodes: [] },
})
const matrix = (level: string, more: Partial<WrittenForm> = {}): WrittenForm => ({
  ...{ ref: 'm1', submittedAt: submitted, level, ...more },
})
const decided = (refer: boolean, at = '2026-05-06T11:00:00Z', ref = 'm1'): WrittenFact => ({
  ...{ kind: 'panel-decided', ref, at, refer },
})
const triaged = (panel: boolean, at = '2026-05-06T11:00:00Z'): WrittenFact => ({
  ...{ kind: 'triaged', ref: 't1', at, outcome: 'no-direct-work', panel },
})
const open = { subject: 'm1', opensAt: submitted, state: 'open' } as const
const met = { ...open, metAt: '2026-05-06T11:00:00Z', state: 'met' } as const

/** Examples of PATH24-6. */
export const panelDecidedAfterMatrixCases: readonly WorkedCase[] = [
  {
    title: 'Suspected: the co-ordinator is to decide about the panel.',
    file: file(),
    alsoKnown: { matrices: [matrix('suspected')] },
    expect: [open],
  },
  {
    title: 'Evidenced: the same.',
    file: file(),
    alsoKnown: { matrices: [matrix('evidenced')] },
    expect: [open],
  },
  {
    title: 'Vulnerable: nothing is to be decided.',
    file: file(),
    alsoKnown: { matrices: [matrix('vulnerable')] },
    expect: [],
  },
  {
    title: 'Referred to the panel: met.',
    file: file(),
    alsoKnown: { matrices: [matrix('suspected')], facts: [decided(true)] },
    expect: [met],
  },
  {
    title: 'Not referred, with the reason: met as well.',
    file: file(),
    alsoKnown: { matrices: [matrix('suspected')], facts: [decided(false)] },
    expect: [met],
  },
  {
    title: 'The weekly triage decided about the panel too: met by that.',
    file: file(),
    alsoKnown: { matrices: [matrix('suspected')], facts: [triaged(true)] },
    expect: [met],
  },
  {
    title: 'The weekly triage said nothing of the panel: not met.',
    file: file(),
    alsoKnown: { matrices: [matrix('suspected')], facts: [triaged(false)] },
    expect: [open],
  },
  {
    title: 'A triage of before the matrix said nothing of it: not met.',
    file: file(),
    alsoKnown: { matrices: [matrix('suspected')], facts: [triaged(true, '2026-05-04T09:59:00Z')] },
    expect: [open],
  },
  {
    title: 'The decision was about another matrix: not met.',
    file: file(),
    alsoKnown: { matrices: [matrix('suspected')], facts: [decided(true, undefined, 'm0')] },
    expect: [open],
  },
  {
    title: 'A review raises the level from vulnerable to suspected: to be decided from then.',
    file: file(),
    alsoKnown: { matrices: [matrix('vulnerable', { reviews: [{ at: '2026-06-15T09:00:00Z', level: 'suspected' }] })] },
    expect: [{ ...open, opensAt: '2026-06-15T09:00:00Z' }],
  },
  {
    title: 'A newer matrix stands and nobody decided on the first: each is decided on.',
    file: file(),
    alsoKnown: {
      matrices: [matrix('suspected'), matrix('evidenced', { ref: 'm2', submittedAt: '2026-06-01T09:00:00Z' })],
      facts: [decided(true, '2026-06-02T09:00:00Z', 'm2')],
    },
    expect: [open, { subject: 'm2', opensAt: '2026-06-01T09:00:00Z', metAt: '2026-06-02T09:00:00Z', state: 'met' }],
  },
  {
    title: 'A 2018 matrix at medium is read as suspected.',
    file: file(),
    alsoKnown: { earlierMatrices: [matrix('medium')] },
    expect: [open],
  },
  {
    title: 'At low it is read as vulnerable.',
    file: file(),
    alsoKnown: { earlierMatrices: [matrix('low')] },
    expect: [],
  },
  {
    title: 'Completed on the last day before the pathway of 2024: its own pathway holds.',
    file: file(),
    alsoKnown: { matrices: [matrix('suspected', { completedOn: '2024-03-31' })] },
    expect: [],
  },
  {
    title: 'A child of Stoke-on-Trent: the pathway there is another.',
    file: file({ responsibleAuthority: 'stoke-on-trent' }),
    alsoKnown: { matrices: [matrix('suspected')] },
    expect: [],
  },
]
