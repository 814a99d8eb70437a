// What may come of saving a part of a child's record, and the one way in which it is saved.
import type { Asker } from '../../domain/access/actor.ts'
import type { Fault } from '../../domain/children/index.ts'
import { mustSayWhy } from '../../domain/record/index.ts'
import { because } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { readLastSaved } from '../../store/record/reads.ts'
import { StaleSave } from '../../store/refusals.ts'
import type { ReadTx, WriteTx } from '../../store/transaction.ts'

/**
 * `stale`: somebody saved it since it was shown, and nothing was saved. `not-found`: there is none that the actor may see.
 * A role that may not write throws NotAllowed.
 */
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/** The longest reason that is kept with a change, in characters. */
const longestReason = 2000

/** Faults of the reason that goes with a change. */
export function reasonFaults(reason: string, required: boolean): Fault[] {
  if (required && reason === '') return [{ field: 'change-reason', text: 'Say why it is changed' }]
  if (reason.length <= longestReason) return []
  return [{ field: 'change-reason', text: `The reason must be ${longestReason} characters or fewer` }]
}

/** Faults of the reason for changing a row: required where somebody else saved it, or it has stood for more than a day. */
export async function whyFaults(tx: ReadTx, table: string, row: string, reason: string): Promise<Fault[]> {
  return reasonFaults(reason, mustSayWhy(await readLastSaved(tx, table, row), tx.actor.personId, tx.now))
}

/** Saves in one transaction; the reason stands in history beside what changed. */
export async function saveWithReason(
  store: Store,
  asker: Asker,
  act: string,
  reason: string,
  work: (tx: WriteTx) => Promise<Saved>,
): Promise<Saved> {
  try {
    return await store.write(asker, act, async tx => {
      if (reason !== '') await because(tx, reason)
      return work(tx)
    })
  } catch (error) {
    if (error instanceof StaleSave) return { kind: 'stale' }
    throw error
  }
}

/** What came of a write that answers whether there was anything to change. */
export const savedOr = (found: boolean): Saved => (found ? { kind: 'saved' } : { kind: 'not-found' })
