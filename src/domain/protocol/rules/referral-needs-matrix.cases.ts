// Worked examples of a referral that was sent without an updated matrix, and what ends the wait.
import { atHome, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file = (now: string): WorkedCase['file'] => ({ now, child: atHome, episodes: [] })
const step = (ref: string, from: string, to: string, at: string, referral = 'r1'): WrittenFact => ({
  ...{ kind: 'referral-step', ref, referral, of: 'ce-team', from, to, at },
})
const kept = step('s1', 'draft', 'matrix-needed', '2026-12-03T10:00:00Z')
const asked = { subject: 's1', opensAt: '2026-12-03T10:00:00Z', force: 'prompt' } as const
const now = '2026-12-20T09:00:00Z'

/** Examples of REFF24-2. */
export const referralNeedsMatrixCases: readonly WorkedCase[] = [
  {
    title: 'Sent without an updated matrix: it is kept, and the matrix is asked for without a deadline.',
    file: file(now),
    alsoKnown: { facts: [kept] },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'The matrix came and opened it again: met at that moment.',
    file: file(now),
    alsoKnown: { facts: [kept, step('s2', 'matrix-needed', 'received', '2026-12-05T10:00:00Z')] },
    expect: [{ ...asked, metAt: '2026-12-05T10:00:00Z', state: 'met' }],
  },
  {
    title: 'The referrer withdrew it: nothing is asked any more.',
    file: file(now),
    alsoKnown: { facts: [kept, step('s2', 'matrix-needed', 'withdrawn', '2026-12-05T10:00:00Z')] },
    expect: [{ ...asked, metAt: '2026-12-05T10:00:00Z', state: 'met' }],
  },
  {
    title: 'A change of its words does not stand in for the matrix.',
    file: file(now),
    alsoKnown: { facts: [kept, step('s2', 'matrix-needed', 'matrix-needed', '2026-12-05T10:00:00Z')] },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'Another referral that was opened again does not help this one.',
    file: file(now),
    alsoKnown: { facts: [kept, step('s2', 'matrix-needed', 'received', '2026-12-05T10:00:00Z', 'r2')] },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'Sent with its matrix: nothing is asked.',
    file: file(now),
    alsoKnown: { facts: [step('s1', 'draft', 'sent', '2026-12-03T10:00:00Z')] },
    expect: [],
  },
]
