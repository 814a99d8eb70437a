// The one way in which what belongs to a child in group work is changed.
import type { Asker } from '../../domain/access/actor.ts'
import { changeGroupRow, type GroupTable } from '../../store/groups/writes.ts'
import { because } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import { at, type WriteTx } from '../../store/transaction.ts'
import type { Kept, ShownRow } from '../programme/keep.ts'

export { type Kept, refused, type ShownRow } from '../programme/keep.ts'

/** Writes, and says that somebody saved it since where the store says so. Throws NotAllowed. */
export async function keeping(
  store: Store,
  asker: Asker,
  act: string,
  work: (tx: WriteTx) => Promise<Kept>,
): Promise<Kept> {
  try {
    return await store.write(asker, act, work)
  } catch (error) {
    if (error instanceof StaleSave) return { kind: 'stale' }
    throw error
  }
}

/** Changes columns over the version that was shown. Throws StaleSave, NotAllowed. */
export async function change(
  tx: WriteTx,
  table: GroupTable,
  shown: ShownRow,
  columns: Readonly<Record<string, string | null>>,
): Promise<Kept> {
  const done = await changeGroupRow(tx, table, shown, Object.entries(columns))
  return done ? { kind: 'saved' } : { kind: 'not-found' }
}

/** Marks a row as entered in error; it counts no more and stays in history. Throws NotAllowed. */
export const enterGroupRowInError = (
  store: Store,
  asker: Asker,
  table: GroupTable,
  shown: ShownRow,
  reason: string,
): Promise<Kept> =>
  keeping(store, asker, `enter-${table.replaceAll('_', '-')}-in-error`, async tx => {
    await because(tx, reason)
    return change(tx, table, shown, { entered_in_error_at: at(tx.now), entered_in_error_reason: reason })
  })
