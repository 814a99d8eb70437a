// The queue of jobs that have to run at a time of day, survive the server, and be tried again: pg-boss, on either database.
// Every job is written so that running it twice does what running it once does, for a job whose server was killed runs again.
import { PgBoss } from 'pg-boss'
import type { QueueDoor } from '../actions/outbox/run-outbox.ts'

/** A job of the queue. `run` answers lines for the log; `at` are times as cron writes them, on London's clock. */
export type QueuedJob = {
  readonly name: string
  readonly at: readonly string[]
  readonly run: () => Promise<readonly string[]>
}

const says = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')

// Statistics, statements of maintenance that only the owner may give, and the making of tables are left out: the schema is
// ours to migrate.
const openBoss = (door: QueueDoor) =>
  new PgBoss({
    db: door,
    backend: door.kind === 'embedded' ? 'pglite' : 'postgres',
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    persistQueueStats: false,
  })

// One may wait while another runs. One that is running holds up nobody, because the server that ran it may be gone.
async function add(boss: PgBoss, job: QueuedJob, log: (line: string) => void): Promise<void> {
  const kept = { deleteAfterSeconds: 3 * 24 * 3600, retentionSeconds: 24 * 3600, expireInSeconds: 300 }
  await boss.createQueue(job.name, { policy: 'short', retryLimit: 5, retryDelay: 15, retryBackoff: true, ...kept })
  for (const cron of job.at) await boss.schedule(job.name, cron, null, { tz: 'Europe/London', key: keyOf(cron) })
  for (const { key } of await boss.getSchedules(job.name))
    if (!job.at.some(cron => keyOf(cron) === key)) await boss.unschedule(job.name, key)
  await boss.work(job.name, { pollingIntervalSeconds: 5 }, async () => {
    try {
      for (const line of await job.run()) log(line)
    } catch (error) {
      log(`${job.name} did not run through: ${says(error)}`)
      throw error
    }
  })
  // What a server that was down has left undone is done at its start.
  await boss.send(job.name)
}

// A key of a schedule holds letters, digits and few signs.
const keyOf = (cron: string): string =>
  cron.replaceAll('*', 'x').replaceAll('/', '-').replaceAll(' ', '_').replaceAll(',', '.')

/** Starts the queue with its jobs; what it answers stops it, after what runs. */
export async function startQueue(
  door: QueueDoor,
  jobs: readonly QueuedJob[],
  log: (line: string) => void,
): Promise<() => Promise<void>> {
  const boss = openBoss(door)
  boss.on('error', error => log(`queue of jobs: ${says(error)}`))
  await boss.start()
  for (const job of jobs) await add(boss, job, log)
  return async () => {
    await boss.stop({ graceful: true, timeout: 5000 })
    await door.close()
  }
}
