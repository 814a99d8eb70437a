// Every few seconds: looks again at children who wait for it, after a change of what a team answers for. Several servers may
// run it at once; each child is looked at in a transaction of its own, and twice is as good as once.
import type { Store } from '../actions/doors.ts'
import { workQueue } from '../actions/recompute-duties.ts'

const everySeconds = 5

/** The job: `run` works the queue off once; `start` does it every few seconds, and what it answers stops it. */
export type WorkQueueJob = {
  readonly name: 'work-queue'
  readonly schedule: { readonly everySeconds: number }
  readonly run: () => Promise<void>
  readonly start: () => () => Promise<void>
}

/** The job over a store; what was done goes to the log. */
export function workQueueJob(store: Store, log: (line: string) => void): WorkQueueJob {
  const run = async () => {
    const looked = await workQueue(store)
    if (looked > 0) log(`children looked at again: ${looked}`)
  }
  return { name: 'work-queue', schedule: { everySeconds }, run, start: () => startRunning(run, log) }
}

// A run that fails is said in the log, and the next one goes on where it stopped. A slow one is not overtaken.
function startRunning(run: () => Promise<void>, log: (line: string) => void): () => Promise<void> {
  let running: Promise<void> | null = null
  const once = async () => {
    try {
      await run()
    } catch (error) {
      log(`children not looked at again: ${error instanceof Error ? error.message : 'unknown'}`)
    } finally {
      running = null
    }
  }
  const timer = setInterval(() => {
    running ??= once()
  }, everySeconds * 1000)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
