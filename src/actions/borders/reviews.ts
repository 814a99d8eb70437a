// The statutory reviews of a child who lives elsewhere: that one was held, what the reviewing officer reports, and that the team
// manager was told of what was not handled as the protocol says (OOC-19.4a, OOC-19.4b).
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import {
  addReview,
  type NewReview,
  type NewReviewReport,
  setManagerTold,
  setReviewReport,
} from '../../store/borders/writes.ts'
import { readBar } from '../../store/children/reads.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import type { WriteTx } from '../../store/transaction.ts'

export type { NewReview, NewReviewReport } from '../../store/borders/writes.ts'

/** What came of recording something of a review. `same-day`: one of that day stands already. */
export type ReviewSaved = 'saved' | 'stale' | 'not-found' | 'same-day'

/** A statutory review was held. Throws NotAllowed. */
export const recordReview = (store: Store, asker: Asker, review: NewReview): Promise<ReviewSaved> =>
  store.write(asker, 'record-statutory-review', async tx => {
    if ((await readBar(tx, review.child)) === null) return 'not-found'
    return (await addReview(tx, review)) ? 'saved' : 'same-day'
  })

type ShownReview = { readonly id: Id<'statutory-review'>; readonly version: number }

async function onReview(
  store: Store,
  asker: Asker,
  act: string,
  save: (tx: WriteTx) => Promise<boolean>,
): Promise<ReviewSaved> {
  try {
    return await store.write(asker, act, async tx => ((await save(tx)) ? 'saved' : 'not-found'))
  } catch (error) {
    if (error instanceof StaleSave) return 'stale'
    throw error
  }
}

/** The reviewing officer reports on a review that was shown at `version`. Throws NotAllowed. */
export const reportReview = (
  store: Store,
  asker: Asker,
  review: ShownReview,
  report: NewReviewReport,
): Promise<ReviewSaved> =>
  onReview(store, asker, 'report-statutory-review', tx => setReviewReport(tx, review.id, review.version, report))

/** The team manager was told of the exceptions of a report. Throws NotAllowed. */
export const tellManager = (
  store: Store,
  asker: Asker,
  review: ShownReview,
  told: { readonly at: Instant; readonly who: string },
): Promise<ReviewSaved> =>
  onReview(store, asker, 'tell-manager-of-exceptions', tx => setManagerTold(tx, review.id, review.version, told))
