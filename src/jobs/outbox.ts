// The daily digest at 07:00 by London's clock, and what waits in the outbox.
import type { Store } from '../actions/doors.ts'
import { lookDigest, type Outbox, runDelivery, runDigest } from '../actions/outbox/run-outbox.ts'
import { dayOf, type Instant, sayDay } from '../domain/kernel/index.ts'
import { type Job, jobOf } from './job.ts'
import type { QueuedJob } from './queue.ts'

/** Makes the digest at 07:00 every day of the year, and looks every five minutes whether one is still to be made. */
export const digestJob = (outbox: Outbox): QueuedJob => ({
  name: 'daily-digest',
  at: ['0 7 * * *', '*/5 * * * *'],
  run: async () => [...(await runDigest(outbox)), ...(await runDelivery(outbox))],
})

/** Every minute: makes notices of messages, and lets leave what waits. */
export const deliveryJob = (outbox: Outbox): QueuedJob => ({
  name: 'outbox-delivery',
  at: ['* * * * *'],
  run: () => runDelivery(outbox),
})

/**
 * Each minute, by a timer of its own because a queue that stands still cannot say so: a day without a digest by 07:30 goes to
 * the log, once a day. It names nobody.
 */
export function digestAlarmJob(store: Store, log: (line: string) => void): Job {
  let said: Instant | null = null
  const run = async () => {
    const standing = await lookDigest(store)
    if (standing.kind !== 'alarm' || standing.since === said) return
    said = standing.since
    log(`ALARM: no daily digest of ${sayDay(dayOf(standing.since))} was made by 07:30`)
  }
  return jobOf('digest-alarm', 60, run, why => log(`ALARM: nobody can say whether the daily digest was made: ${why}`))
}
