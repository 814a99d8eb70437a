// Worked examples of the first missing-from-care assessment.
import { atHome, inCare, missing, reported, type WorkedCase } from '../worked-case.ts'

const on23November = reported('2026-11-23T21:00:00Z')
const file = (more: Partial<WorkedCase['file']> = {}): WorkedCase['file'] => ({
  now: '2026-12-10T09:00:00Z',
  child: inCare,
  episodes: on23November,
  ...more,
})
const asked = { subject: 'e1', opensAt: '2026-11-23T21:00:00Z' } as const
const assessed = (submittedAt: string, completedOn?: string) => ({
  careAssessments: [{ ref: 'a1', submittedAt, ...(completedOn === undefined ? {} : { completedOn }) }],
})

/** Examples of CARE-A1.1. */
export const careAssessmentNeededCases: readonly WorkedCase[] = [
  {
    title: 'A child in care is reported missing for the first time: the assessment is to be completed.',
    file: file(),
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'It was submitted two days later: met.',
    file: file(),
    alsoKnown: assessed('2026-11-25T10:00:00Z'),
    expect: [{ ...asked, metAt: '2026-11-25T10:00:00Z', state: 'met' }],
  },
  {
    title: 'Missing a second time: one assessment is asked for, after the first.',
    file: file({ episodes: reported('2026-11-23T21:00:00Z', '2026-12-01T21:00:00Z') }),
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'One of 23 May is on record and its six months end on the day of the report: none is asked for beside it.',
    file: file(),
    alsoKnown: assessed('2026-05-23T10:00:00Z'),
    expect: [],
  },
  {
    title: 'One of 22 May is a day too old: a new one is asked for.',
    file: file(),
    alsoKnown: assessed('2026-05-22T10:00:00Z'),
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'One of 31 May still stands on 30 November.',
    file: file({ episodes: reported('2026-11-30T12:00:00Z') }),
    alsoKnown: assessed('2026-05-31T10:00:00Z'),
    expect: [],
  },
  {
    title: 'One of 31 May no longer stands on 1 December.',
    file: file({ episodes: reported('2026-12-01T12:00:00Z') }),
    alsoKnown: assessed('2026-05-31T10:00:00Z'),
    expect: [{ subject: 'e1', opensAt: '2026-12-01T12:00:00Z', state: 'open' }],
  },
  {
    title: 'One of two years ago is taken over from an older system after the report: it does not meet it.',
    file: file(),
    alsoKnown: assessed('2026-11-25T10:00:00Z', '2024-11-25'),
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'A child who is not in care: none by this rule.',
    file: file({ child: atHome }),
    expect: [],
  },
  {
    title: 'Missing before coming into care: none, until the child goes missing from care.',
    file: file({
      child: { ...inCare, socialCare: [{ status: 'in-care', from: '2026-11-24' }] },
      episodes: reported('2026-11-23T21:00:00Z', '2026-12-01T21:00:00Z'),
    }),
    expect: [{ subject: 'e2', opensAt: '2026-12-01T21:00:00Z', state: 'open' }],
  },
  {
    title: 'Away without permission, or missing and not reported to the police: not a missing occasion by this rule.',
    file: file({
      episodes: [
        missing('e1', { lastSeenAt: '2026-11-23T20:00:00Z' }),
        { ref: 'e2', kind: 'away-without-permission', lastSeenAt: '2026-11-24T20:00:00Z' },
      ],
    }),
    expect: [],
  },
  {
    title:
      'A risk was ticked at the placement, and the child has not been missing: it is to be completed all the same.',
    file: file({ episodes: [] }),
    alsoKnown: { placements: [{ ref: 'p1', from: '2026-11-21', missingRisk: 'yes' }] },
    expect: [{ subject: 'p1', opensAt: '2026-11-21T09:00:00Z', state: 'open' }],
  },
  {
    title: 'A risk was ticked at the placement and the child went missing later: one duty, from the placement on.',
    file: file(),
    alsoKnown: { placements: [{ ref: 'p1', from: '2026-11-21', missingRisk: 'yes' }] },
    expect: [{ subject: 'p1', opensAt: '2026-11-21T09:00:00Z', state: 'open' }],
  },
  {
    title: 'The placement says that no risk is known, or says nothing: none.',
    file: file({ episodes: [] }),
    alsoKnown: {
      placements: [
        { ref: 'p1', from: '2026-11-21', missingRisk: 'no' },
        { ref: 'p2', from: '2026-11-28' },
      ],
    },
    expect: [],
  },
  {
    title: 'First missing in the last minute before the product followed this: history, and nothing is asked.',
    file: file({ episodes: reported('2026-11-15T23:59:59Z') }),
    expect: [],
  },
  {
    title: 'First missing at the midnight from which it does: asked.',
    file: file({ episodes: reported('2026-11-16T00:00:00Z') }),
    expect: [{ subject: 'e1', opensAt: '2026-11-16T00:00:00Z', state: 'open' }],
  },
]
