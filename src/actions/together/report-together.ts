// One report of several children who are missing together: an episode for each, all of them linked.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { Store } from '../../store/open-store.ts'
import { putTogether } from '../../store/together/writes.ts'
import { type NewReport, type ReportStored, type SavedAnswer, storeReports } from '../missing/report-missing.ts'

/** One child of the report with what was said of this one alone. */
export type Reported = { readonly report: NewReport; readonly answers: readonly Omit<SavedAnswer, 'version'>[] }

/** Stores an episode for each child and says that they are together. Sent twice, or with one more child, nothing is twice. */
export const reportTogether = (
  store: Store,
  asker: Asker,
  first: Reported,
  others: readonly Reported[],
): Promise<ReportStored> =>
  storeReports(store, asker, [first, ...others], async tx => {
    if (others.length === 0) return
    const episodes: Id<'episode'>[] = [first, ...others].map(({ report }) => report.episodeId)
    await putTogether(tx, episodes, first.report.lastSeen?.at ?? null)
  })
