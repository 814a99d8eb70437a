// Worked examples of a child in care of whom little is known.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const lastSeenAt = '2026-12-01T21:00:00Z'
const file = (more: Parameters<typeof missing>[1] = {}): WorkedCase['file'] => ({
  ...{ now: '2026-12-02T09:00:00Z', child: inCare },
  episodes: [missing('e1', { lastSeenAt, ...more })],
})
const first = { ref: 'a1', submittedAt: '2026-11-20T11:00:00Z' }
const unsure = (because: 'little' | 'disputed', form = 'a1'): WrittenFact => ({
  ...{ kind: 'assessment-unsure', ref: 'k1', at: '2026-11-20T10:00:00Z', form, because },
})
const flags = [{ subject: 'e1', since: lastSeenAt }]
const nothing = { expect: [], flags: [] }

/** Examples of CARE-A1.8. */
export const higherRiskWhenLittleKnownCases: readonly WorkedCase[] = [
  {
    title: 'Out, and the assessment says that little is known: flagged as at higher risk.',
    file: file(),
    alsoKnown: { careAssessments: [first], facts: [unsure('little')] },
    expect: [],
    flags,
  },
  {
    title: 'Those who assess disagree: likewise.',
    file: file(),
    alsoKnown: { careAssessments: [first], facts: [unsure('disputed')] },
    expect: [],
    flags,
  },
  {
    title: 'Enough is known and all agree: nothing.',
    file: file(),
    alsoKnown: { careAssessments: [first] },
    ...nothing,
  },
  {
    title: 'A newer assessment knows enough: nothing.',
    file: file(),
    alsoKnown: {
      careAssessments: [first, { ref: 'a2', submittedAt: '2026-11-28T11:00:00Z' }],
      facts: [unsure('little')],
    },
    ...nothing,
  },
  {
    title: 'The assessment is submitted while the child is out: from then on.',
    file: file(),
    alsoKnown: { careAssessments: [{ ref: 'a1', submittedAt: '2026-12-02T08:00:00Z' }], facts: [unsure('little')] },
    expect: [],
    flags: [{ subject: 'e1', since: '2026-12-02T08:00:00Z' }],
  },
  {
    title: 'The child is found: nothing is said any more.',
    file: file({ locatedAt: '2026-12-02T01:00:00Z' }),
    alsoKnown: { careAssessments: [first], facts: [unsure('little')] },
    ...nothing,
  },
]
