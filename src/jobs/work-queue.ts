// Every few seconds: looks again at children who wait for it, after a change of what a team answers for. Several servers may
// run it at once; each child is looked at in a transaction of its own, and twice is as good as once.
import type { Store } from '../actions/doors.ts'
import { workQueue } from '../actions/recompute-duties.ts'
import { type Job, jobOf } from './job.ts'

/** The job over a store: `run` works the queue off once; what was done goes to the log. */
export function workQueueJob(store: Store, log: (line: string) => void): Job {
  const run = async () => {
    const looked = await workQueue(store)
    if (looked > 0) log(`children looked at again: ${looked}`)
  }
  return jobOf('work-queue', 5, run, why => log(`children not looked at again: ${why}`))
}
