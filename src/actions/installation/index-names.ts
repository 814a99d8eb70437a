// The search's index of names, kept up with whoever was written without it.
import { awaitWholeIndex, indexSome, indexWaiting } from '../../store/search/keep-index.ts'
import type { Store } from '../doors.ts'

/** Indexes a few of those who wait; answers how many they were. */
export const indexSomeNames = (store: Store): Promise<number> => indexSome(store.database)

/** Indexes every child anew, while the server goes on; `told` hears how many were done of how many. */
export async function reindexNames(store: Store, told: (done: number, of: number) => void): Promise<number> {
  const waiting = await awaitWholeIndex(store.database)
  return indexWaiting(store.database, done => told(done, waiting))
}
