// Every minute: seals what the audit has gained. Several servers may run it at once; one of them seals.
import { sealAudit } from '../actions/audit/seal-audit.ts'
import type { Store } from '../actions/doors.ts'

/** What the job needs: the store, the file of roots, and where its lines go. */
export type Sealing = {
  readonly store: Store
  readonly seals: string
  readonly log: (line: string) => void
}

/** The job. `run` throws what sealing throws; the next run makes good what this one left. */
export const sealAuditJob = {
  name: 'seal-audit',
  schedule: { everySeconds: 60 },
  run: async ({ store, seals, log }: Sealing): Promise<void> => {
    for (const line of await sealAudit(store, seals)) log(`audit sealed: ${line}`)
  },
} as const
