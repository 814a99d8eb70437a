// Worked examples of the copies of the missing-from-care assessment.
import { atHome, inCare, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file: WorkedCase['file'] = { now: '2026-12-20T09:00:00Z', child: inCare, episodes: [] }
const done = (ref: string, submittedAt: string) => ({ ref, submittedAt })
const copy = (at: string, form: string | null = 'a1'): WrittenFact => ({
  kind: 'assessment-copied',
  ref: 'k1',
  at,
  form,
})
const owed = { subject: 'a1', opensAt: '2026-12-01T11:00:00Z' } as const
const first = done('a1', '2026-12-01T11:00:00Z')

/** Examples of CARE-A1.10. */
export const copiesOfCareAssessmentCases: readonly WorkedCase[] = [
  {
    title: 'Completed, and nobody is recorded as given a copy: open, for no time is named.',
    file,
    alsoKnown: { careAssessments: [first] },
    expect: [{ ...owed, state: 'open' }],
  },
  {
    title: 'The carer is given a copy on the next day: met.',
    file,
    alsoKnown: { careAssessments: [first], facts: [copy('2026-12-02T10:00:00Z')] },
    expect: [{ ...owed, metAt: '2026-12-02T10:00:00Z', state: 'met' }],
  },
  {
    title: 'The form names who has a copy when it is submitted: met at once.',
    file,
    alsoKnown: { careAssessments: [first], facts: [copy('2026-12-01T10:40:00Z')] },
    expect: [{ ...owed, metAt: '2026-12-01T11:00:00Z', state: 'met' }],
  },
  {
    title: 'A copy of another assessment, or of one that is not named: it does not meet it.',
    file,
    alsoKnown: {
      careAssessments: [first],
      facts: [copy('2026-12-02T10:00:00Z', 'a9'), copy('2026-12-02T10:00:00Z', null)],
    },
    expect: [{ ...owed, state: 'open' }],
  },
  {
    title: 'A newer assessment took its place before anybody had a copy: the newer alone is handed out.',
    file,
    alsoKnown: { careAssessments: [first, done('a2', '2026-12-10T11:00:00Z')] },
    expect: [{ subject: 'a2', opensAt: '2026-12-10T11:00:00Z', state: 'open' }],
  },
  {
    title: 'The child was not in care when it was completed: none.',
    file: { ...file, child: atHome },
    alsoKnown: { careAssessments: [first] },
    expect: [],
  },
]
