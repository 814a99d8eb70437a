// Every minute: seals what the audit has gained. Several servers may run it at once; one of them seals.
import { sealAudit } from '../actions/audit/seal-audit.ts'
import type { Store } from '../actions/doors.ts'

const everySeconds = 60

/** The job: `run` does it once and throws what sealing throws; `start` does it every minute, and what it answers stops it. */
export type SealAuditJob = {
  readonly name: 'seal-audit'
  readonly schedule: { readonly everySeconds: number }
  readonly run: () => Promise<void>
  readonly start: () => () => Promise<void>
}

/** The job over a store; `seals` is the file of roots, and each root also goes to the log. */
export function sealAuditJob(store: Store, seals: string, log: (line: string) => void): SealAuditJob {
  const run = async () => {
    for (const line of await sealAudit(store, seals)) log(`audit sealed: ${line}`)
  }
  return { name: 'seal-audit', schedule: { everySeconds }, run, start: () => startRunning(run, log) }
}

// A run that fails is said in the log, and the next one makes good what it left. A slow one is not overtaken.
function startRunning(run: () => Promise<void>, log: (line: string) => void): () => Promise<void> {
  let running: Promise<void> | null = null
  const once = async () => {
    try {
      await run()
    } catch (error) {
      log(`audit not sealed: ${error instanceof Error ? error.message : 'unknown'}`)
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
