// Every few seconds: indexes children whose names were written without it, such as by a migration or by hand.
import type { Store } from '../actions/doors.ts'
import { indexSomeNames } from '../actions/installation/index-names.ts'
import { type Job, jobOf } from './job.ts'

/** The job over a store. It goes on until nobody waits; how many were indexed goes to the log. */
export function indexNamesJob(store: Store, log: (line: string) => void): Job {
  const run = async () => {
    let done = 0
    for (let some = await indexSomeNames(store); some > 0; some = await indexSomeNames(store)) done += some
    if (done > 0) log(`names indexed: ${done}`)
  }
  return jobOf('index-names', 10, run, why => log(`names not indexed: ${why}`))
}
