// Worked examples of the statutory review after a child in care went missing.
import { atHome, inCare, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const file = (...moments: string[]): WorkedCase['file'] => ({
  ...{ now: '2027-06-30T09:00:00Z', child: inCare, episodes: reported(...moments) },
})
const held = (ref: string, at: string, lookedAtMissing = true): WrittenFact => ({
  ...{ kind: 'care-review-held', ref, at, on: null, lookedAtMissing },
})
const first = '2026-12-01T21:00:00Z'
const asked = { subject: 'e1', opensAt: first } as const

/** Examples of MISS-13.11. */
export const reviewLooksAtMissingCases: readonly WorkedCase[] = [
  { title: 'Missing and no review held since: open.', file: file(first), expect: [{ ...asked, state: 'open' }] },
  {
    title: 'The next review looked at why: met.',
    file: file(first),
    alsoKnown: { facts: [held('r1', '2027-01-20T15:00:00Z')] },
    expect: [{ ...asked, metAt: '2027-01-20T15:00:00Z', state: 'met' }],
  },
  {
    title: 'A review was held that says the child had not been missing: it does not meet it.',
    file: file(first),
    alsoKnown: { facts: [held('r1', '2027-01-20T15:00:00Z', false)] },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'A review on the day before does not look at what came after.',
    file: file(first),
    alsoKnown: { facts: [held('r1', '2026-11-30T15:00:00Z')] },
    expect: [{ ...asked, state: 'open' }],
  },
  {
    title: 'Three episodes before one review: one duty, which the review meets.',
    file: file(first, '2026-12-10T21:00:00Z', '2027-01-05T21:00:00Z'),
    alsoKnown: { facts: [held('r1', '2027-01-20T15:00:00Z')] },
    expect: [{ ...asked, metAt: '2027-01-20T15:00:00Z', state: 'met' }],
  },
  {
    title: 'Missing again after that review: the next one is owed.',
    file: file(first, '2027-03-01T21:00:00Z'),
    alsoKnown: { facts: [held('r1', '2027-01-20T15:00:00Z')] },
    expect: [
      { ...asked, metAt: '2027-01-20T15:00:00Z', state: 'met' },
      { subject: 'e2', opensAt: '2027-03-01T21:00:00Z', state: 'open' },
    ],
  },
  {
    title: 'A child who is not in care has no statutory review: none.',
    file: { ...file(first), child: atHome },
    expect: [],
  },
]
