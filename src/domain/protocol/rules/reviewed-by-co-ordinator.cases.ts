// Worked examples of the review by the co-ordinator.
import { inCare, missing, type WorkedCase } from '../worked-case.ts'

const reportedAt = '2026-11-28T19:00:00Z'
const file: WorkedCase['file'] = {
  now: '2026-12-01T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', { reportedToPoliceAt: reportedAt, returnedAt: '2026-11-28T23:30:00Z' })],
}
const open = { subject: 'e1', opensAt: reportedAt, state: 'open' } as const
const at = '2026-11-30T09:15:00Z'

/** Examples of POL-12.11a. */
export const reviewedByCoOrdinatorCases: readonly WorkedCase[] = [
  {
    title: 'Back for two days and not reviewed by the co-ordinator: open, for no episode goes unreviewed.',
    file,
    expect: [open],
  },
  {
    title: 'Reviewed by the co-ordinator on Monday and again on Tuesday: met on Monday.',
    file,
    alsoKnown: {
      episodes: {
        e1: {
          followed: {
            reviews: [
              { by: 'missing-person-co-ordinator', at: '2026-12-01T08:00:00Z' },
              { by: 'missing-person-co-ordinator', at },
            ],
          },
        },
      },
    },
    expect: [{ ...open, metAt: at, state: 'met' }],
  },
  {
    title: 'Reviewed by the hub only: still open.',
    file,
    alsoKnown: { episodes: { e1: { followed: { reviews: [{ by: 'vulnerability-hub', at }] } } } },
    expect: [open],
  },
  {
    title: 'Never reported to the police: none.',
    file: { ...file, episodes: [missing('e1', { lastSeenAt: reportedAt })] },
    expect: [],
  },
]
