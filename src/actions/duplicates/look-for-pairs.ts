// Finding records that may be of one child: seconds after a name or a birth was saved, and once more by night.
import { codesOf, compareAlike, mayBeOneChild, type NamedAndBorn } from '../../domain/duplicates/index.ts'
import type { VariantTable } from '../../domain/search/index.ts'
import {
  type Candidate,
  type FoundPair,
  lookAt,
  readStandsForNow,
  readWaiting,
  wantNightlyLooks,
} from '../../store/duplicates/look.ts'
import type { Store } from '../doors.ts'

/** How many records with a name in common are weighed, and how many children are looked at before others have a turn. */
const most = { candidates: 60, atATime: 50, neverLookedAt: 20_000 }

/** The most pairs of one child: more say that the name says nothing. */
const mostPairs = 20

const weighAll =
  (names: VariantTable) =>
  (person: NamedAndBorn, candidates: readonly Candidate[]): FoundPair[] =>
    candidates
      .map(({ child, person: other }) => ({ other: child, alike: compareAlike('child', person, other, names) }))
      .filter(({ alike }) => mayBeOneChild(alike))
      .map(({ other, alike }) => ({ other, score: alike.score, reasons: codesOf(alike) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, mostPairs)

/** Looks at some of those who wait; answers how many children were looked at and how many pairs are new. */
export async function lookForPairs(store: Store): Promise<{ readonly looked: number; readonly found: number }> {
  const waiting = await readWaiting(store.database, most.atATime)
  if (waiting.length === 0) return { looked: 0, found: 0 }
  const standsFor = await readStandsForNow(store.database)
  const how = { standsFor, most: most.candidates, weigh: weighAll(standsFor) }
  let found = 0
  for (const one of waiting) found += await lookAt(store.database, one, how)
  return { looked: waiting.length, found }
}

/** Wants looks for the night: at pairs that wait, and at children who were never looked at. Answers how many wait. */
export const wantLooks = (store: Store): Promise<number> => wantNightlyLooks(store.database, most.neverLookedAt)
