// Beginning the log of a child who is away without permission and at no apparent risk (CARER-8.8). What may not only be
// logged becomes a report that the child is missing, and nothing that was typed is lost (CARE-A1.6).
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Store } from '../../store/open-store.ts'
import { addToLog } from './record-event.ts'
import { type NewReport, type ReportStored, reportMissing } from './report-missing.ts'

/** The first view of the risk: why none is apparent, and when somebody must look again. */
export type FirstView = {
  readonly id: Id<'log-entry'>
  readonly entry: string
  readonly lookAgainAt: Instant | null
}

/** Records the child as away, or as missing where they may be 12 or under, with the first view as the first entry. */
export async function startLog(store: Store, asker: Asker, report: NewReport, view: FirstView): Promise<ReportStored> {
  const stored = await reportMissing(store, asker, { ...report, kind: 'away-without-permission' }, [])
  if (view.entry === '' && view.lookAgainAt === null) return stored
  const entry = view.entry || 'No reason was given.'
  const said = { kind: 'assessment', when: null, entry, lookAgainAt: view.lookAgainAt } as const
  await addToLog(store, asker, report.episodeId, { id: view.id, ...said })
  return stored
}
