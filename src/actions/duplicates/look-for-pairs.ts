// Finding records that may be of one child: seconds after a name or a birth was saved, and once more by night.
import {
  type AlikeNames,
  codesOf,
  compareAlike,
  mayBeOneChild,
  type NamedAndBorn,
  scoreOf,
} from '../../domain/duplicates/index.ts'
import { type Candidate, type FoundPair, lookAt, readWaiting, wantNightlyLooks } from '../../store/duplicates/look.ts'
import type { Store } from '../doors.ts'

/** How many records with a name in common are weighed, and how many children are looked at before others have a turn. */
const most = { candidates: 60, atATime: 50, neverLookedAt: 20_000 }

/** The most pairs of one child: more say that the name says nothing. */
const mostPairs = 20

const weighAll =
  (names: readonly AlikeNames[]) =>
  (person: NamedAndBorn, candidates: readonly Candidate[]): FoundPair[] =>
    candidates
      .map(({ child, person: other }) => ({ other: child, alike: compareAlike(person, other, names) }))
      .filter(({ alike }) => mayBeOneChild(alike))
      .map(({ other, alike }) => ({ other, score: scoreOf(alike), reasons: codesOf(alike) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, mostPairs)

/** Looks at some of those who wait; answers how many children were looked at and how many pairs are new. */
export async function lookForPairs(store: Store): Promise<{ readonly looked: number; readonly found: number }> {
  const names: readonly AlikeNames[] = []
  const waiting = await readWaiting(store.database, most.atATime)
  let found = 0
  for (const one of waiting) found += await lookAt(store.database, one, most.candidates, weighAll(names))
  return { looked: waiting.length, found }
}

/** Wants looks for the night: at pairs that wait, and at children who were never looked at. Answers how many wait. */
export const wantLooks = (store: Store): Promise<number> => wantNightlyLooks(store.database, most.neverLookedAt)
