// Worked examples of further action after the letter about nine episodes.
import { inCare, placedHere, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const letter: WrittenFact = {
  ...{ kind: 'letter-issued', ref: 'l1', episode: 'e1', at: '2026-12-01T10:00:00Z', letter: 'nine-in-ninety' },
  replyDueOn: null,
}
const decided = (at: string): WrittenFact => ({ kind: 'further-action-considered', ref: at, episode: 'e2', at })
const file = (...moments: readonly string[]): WorkedCase['file'] => ({
  ...{ now: '2026-12-20T09:00:00Z', child: placedHere, episodes: reported(...moments) },
})
const ninth = '2026-12-01T08:00:00Z'
const [tenth, eleventh, twelfth] = ['2026-12-03T21:00:00Z', '2026-12-05T21:00:00Z', '2026-12-12T21:00:00Z'] as const
const raised = { subject: 'e2', force: 'prompt', opensAt: tenth } as const

/** Examples of PLAC-20.7. */
export const furtherActionConsideredCases: readonly WorkedCase[] = [
  {
    title: 'The letter alone asks for nothing more.',
    file: file(ninth),
    alsoKnown: { facts: [letter] },
    expect: [],
  },
  {
    title: 'Another report after the letter: the designated leads are to consider further action.',
    file: file(ninth, tenth),
    alsoKnown: { facts: [letter] },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'A second report before they have decided asks for no second decision.',
    file: file(ninth, tenth, eleventh),
    alsoKnown: { facts: [letter] },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'Their decision answers for both, and the next report after it asks again.',
    file: file(ninth, tenth, eleventh, twelfth),
    alsoKnown: { facts: [letter, decided('2026-12-07T11:00:00Z')] },
    expect: [
      { ...raised, metAt: '2026-12-07T11:00:00Z', state: 'met' },
      { subject: 'e4', force: 'prompt', opensAt: twelfth, state: 'open' },
    ],
  },
  {
    title: 'Without a letter there is nothing that another report could follow.',
    file: file(ninth, tenth),
    expect: [],
  },
  {
    title: 'The child has become Staffordshire’s own: no placing authority is left to act with.',
    file: { ...file(ninth, tenth), child: inCare },
    alsoKnown: { facts: [letter] },
    expect: [],
  },
]
