// Invented records that may be of one child, for the stories and tests of these screens.
import type { Candidates } from '../../../actions/duplicates/candidates.ts'
import { addYears, dayOf, hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import type { KeptVariant, Pair } from '../../../store/duplicates/reads.ts'
import { missingBar, quietBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'

const sean = { ...missingBar.identity, givenNames: 'Sean', knownAs: null, aliases: [] }

/** One child of one's own, and a record elsewhere. */
export const someCandidates: Candidates = {
  own: [
    {
      ...{ id: quietBar.id, identity: sean, authority: 'staffordshire', words: ['example'], born: 'different' },
      reasons: [
        { kind: 'word', word: 'example' },
        { kind: 'spelling', one: 'shawn', other: 'sean' },
        { kind: 'born', how: 'year-off' },
      ],
    },
  ],
  elsewhere: [{ handle: exampleId(81), authority: 'stoke-on-trent' }],
}

/** Many of one's own, and as many elsewhere as anybody is told of. */
export const manyCandidates: Candidates = {
  own: Array.from({ length: 10 }, (_, i) => ({
    ...(someCandidates.own[0] as Candidates['own'][number]),
    id: exampleId<'child'>(i + 1),
  })),
  elsewhere: [81, 82, 83].map(n => ({ handle: exampleId(n), authority: n === 83 ? 'other' : 'staffordshire' })),
}

const born = { kind: 'exact', on: addYears(dayOf(storyNow), -13) } as const

/** A pair that waits. */
export const examplePair: Pair = {
  one: { id: exampleId<'child'>(1), authority: 'staffordshire', identity: { ...sean, born } },
  other: {
    ...{ id: exampleId<'child'>(2), authority: 'stoke-on-trent' },
    identity: { ...sean, givenNames: 'Shawn', born: { kind: 'unknown' } },
  },
  reasons: ['word', 'spelling', 'born-unknown'],
  foundAt: hoursAfter(storyNow, -30),
  reopened: false,
}

/** Many, what a reporter says among them, and one that was judged before. */
export const manyPairs: readonly Pair[] = Array.from({ length: 30 }, (_, i) => ({
  ...examplePair,
  one: { ...examplePair.one, id: exampleId<'child'>(2 * i + 1) },
  other: { ...examplePair.other, id: exampleId<'child'>(2 * i + 2) },
  ...(i === 0 ? { reasons: ['said', 'word'] } : {}),
  reopened: i === 1,
}))

/** Entries of the partnership: one that stands and one that was ended. */
export const exampleVariants: readonly KeptVariant[] = [
  {
    ...{ id: exampleId(401) as Id<'name-variant'>, kind: 'nickname', words: ['placeholder', 'plac', 'holdy'] },
    ...{ source: 'Told by the families of the estate', from: dayOf(storyNow), until: null },
    ...{ setBy: 'A. Sample', endedBy: null, endedBecause: null },
  },
  {
    ...{ id: exampleId(402) as Id<'name-variant'>, kind: 'spelling', words: ['exampel', 'example'] },
    ...{ source: 'Old letters', from: addYears(dayOf(storyNow), -1), until: dayOf(storyNow) },
    ...{ setBy: 'A. Sample', endedBy: 'B. Sample', endedBecause: 'It was a slip of the typewriter' },
  },
]
