// Worked examples of logging a child in care with and without a missing-from-care assessment.
import { atHome, inCare, missing, type WorkedCase } from '../worked-case.ts'

const away = (more: object = {}) =>
  ({ ref: 'e1', kind: 'away-without-permission', lastSeenAt: '2026-12-01T21:00:00Z', ...more }) as const
const file = (more: Partial<WorkedCase['file']> = {}): WorkedCase['file'] => ({
  ...{ now: '2026-12-02T09:00:00Z', child: inCare, episodes: [away()] },
  ...more,
})
const flags = [{ subject: 'e1', since: '2026-12-01T21:00:00Z' }]
const nothing = { expect: [], flags: [] }
const assessed = (submittedAt: string) => ({ careAssessments: [{ ref: 'a1', submittedAt }] })

/** Examples of CARE-A1.7. */
export const assessedBeforeLoggingCases: readonly WorkedCase[] = [
  { title: 'Logged at 14, in care, and never assessed: it is said.', file: file(), expect: [], flags },
  {
    title: 'Assessed on 1 June, six months to the day before: nothing is said.',
    file: file(),
    alsoKnown: assessed('2026-06-01T10:00:00Z'),
    ...nothing,
  },
  {
    title: 'Assessed on 31 May, a day too old: it is said.',
    file: file(),
    alsoKnown: assessed('2026-05-31T10:00:00Z'),
    expect: [],
    flags,
  },
  {
    title: 'Assessed on the same day, a few hours later: it is no longer said.',
    file: file(),
    alsoKnown: assessed('2026-12-01T23:00:00Z'),
    ...nothing,
  },
  {
    title:
      'Logged on the night before the thirteenth birthday: another rule has the police told, and this says nothing.',
    file: file({ child: { ...inCare, bornOn: '2013-12-02' } }),
    ...nothing,
  },
  {
    title: 'Logged on the thirteenth birthday: it is said.',
    file: file({ child: { ...inCare, bornOn: '2013-12-01' } }),
    expect: [],
    flags,
  },
  { title: 'Not in care: nothing is said.', file: file({ child: atHome }), ...nothing },
  {
    title: 'Reported missing rather than logged: nothing is said by this rule.',
    file: file({ episodes: [missing('e1', { lastSeenAt: '2026-12-01T21:00:00Z' })] }),
    ...nothing,
  },
  {
    title: 'The child is back: nothing is said any more.',
    file: file({ episodes: [away({ returnedAt: '2026-12-02T01:00:00Z' })] }),
    ...nothing,
  },
]
