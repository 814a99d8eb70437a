// Seals the audit and says so in words for the log, which is one more place where a root is kept.
import { rootLine } from '../../store/audit/roots-file.ts'
import { sealAll } from '../../store/audit/seal.ts'
import type { Store } from '../../store/open-store.ts'

/** Seals what can be sealed; a line for the log for each root that was written to the file of roots. Throws
 * TransactionsWentBack, DatabaseAway, or what the file system refuses. */
export async function sealAudit(store: Store, seals: string): Promise<string[]> {
  return (await sealAll(store.database, seals)).map(rootLine)
}
