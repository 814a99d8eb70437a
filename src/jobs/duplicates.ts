// Finding records that may be of one child: every few seconds those whose names or birth were saved, and once a night those whose
// pairs wait and those who were never looked at. Several servers may run it at once; twice is as good as once.
import type { Store } from '../actions/doors.ts'
import { lookForPairs, wantLooks } from '../actions/duplicates/look-for-pairs.ts'
import { type Job, jobOf } from './job.ts'
import type { QueuedJob } from './queue.ts'

/** Every few seconds. How many were found goes to the log, and nobody's name. */
export function duplicatesJob(store: Store, log: (line: string) => void): Job {
  const run = async () => {
    const { found } = await lookForPairs(store)
    if (found > 0) log(`children with a record that may be theirs too: ${found}`)
  }
  return jobOf('duplicates', 5, run, why => log(`duplicates not looked for: ${why}`))
}

/** Once a night, when few people wait for an answer; the job above works it off. */
export const nightlyDuplicatesJob = (store: Store): QueuedJob => ({
  name: 'duplicates-by-night',
  at: ['20 3 * * *'],
  run: async () => {
    const waiting = await wantLooks(store)
    return waiting === 0 ? [] : [`children who wait for a look at who they may be: ${waiting}`]
  },
})
