// Every minute: seals what the audit has gained. Several servers may run it at once; one of them seals.
import { sealAudit } from '../actions/audit/seal-audit.ts'
import type { Store } from '../actions/doors.ts'
import { type Job, jobOf } from './job.ts'

/** The job over a store; `seals` is the file of roots, and each root also goes to the log. */
export function sealAuditJob(store: Store, seals: string, log: (line: string) => void): Job {
  const run = async () => {
    for (const line of await sealAudit(store, seals)) log(`audit sealed: ${line}`)
  }
  return jobOf('seal-audit', 60, run, why => log(`audit not sealed: ${why}`))
}
