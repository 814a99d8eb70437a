// Worked examples of a copy of a police report that reaches the social worker.
import { inCare, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const at = '2026-12-02T08:00:00Z'
const copy = (ref: string, report: 'missing' | 'found', when = at): WrittenFact => ({
  ...{ kind: 'compact-copy-received', ref, episode: 'e1', at: when, report },
})
const entered: WrittenFact = { kind: 'compact-copy-entered', ref: 'k1', episode: 'e1', at: '2026-12-02T10:00:00Z' }
const file: WorkedCase['file'] = {
  ...{ now: '2026-12-20T09:00:00Z', child: inCare, episodes: reported('2026-12-01T21:00:00Z') },
}
const raised = { subject: 'k1', opensAt: at } as const
const told = { subject: 'k1', to: 'social-worker', whose: 'staffordshire', opensAt: at } as const

/** Examples of PLAC-A6.2. */
export const compactCopyOnRecordCases: readonly WorkedCase[] = [
  {
    title: 'The provider sent on the missing report: the social worker has it and is to bring the record up to date.',
    file,
    alsoKnown: { facts: [copy('k1', 'missing')] },
    expect: [{ ...raised, state: 'open' }],
    told: [told],
  },
  {
    title: 'The record was brought up to date: met.',
    file,
    alsoKnown: { facts: [copy('k1', 'missing'), entered] },
    expect: [{ ...raised, metAt: '2026-12-02T10:00:00Z', state: 'met' }],
  },
  {
    title: 'The found report is another copy, and asks by itself.',
    file,
    alsoKnown: { facts: [copy('k1', 'missing'), entered, copy('k2', 'found', '2026-12-02T12:00:00Z')] },
    expect: [
      { ...raised, metAt: '2026-12-02T10:00:00Z', state: 'met' },
      { subject: 'k2', opensAt: '2026-12-02T12:00:00Z', state: 'open' },
    ],
  },
  { title: 'No copy came: nothing.', file, expect: [], told: [] },
]
