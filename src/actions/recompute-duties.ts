// After a change of a rule or of the calendar, the duties that are open are raised anew by what is in force.
import { awaitRecomputation, recomputeWaiting } from '../store/duties/recompute.ts'
import type { Store } from './doors.ts'

const atATime = 100

/** Works off what waits already, such as after a change of a remit; answers how many children were looked at. */
export async function workQueue(store: Store): Promise<number> {
  let looked = 0
  for (let done = atATime; done === atATime; looked += done) done = await recomputeWaiting(store.database, atATime)
  return looked
}

/** Queues what is out of date and works the queue off; answers how many children were looked at. */
export async function recomputeDuties(store: Store): Promise<number> {
  let looked = 0
  for (let waiting = await awaitRecomputation(store.database); waiting > 0; ) {
    const done = await recomputeWaiting(store.database, atATime)
    looked += done
    waiting = done === 0 ? 0 : waiting - done
  }
  return looked
}
