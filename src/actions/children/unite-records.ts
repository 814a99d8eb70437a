// Saying that two records are one child, taking it back, sharing both, and remembering that they are two.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import {
  keepApart as keep,
  type MovableTable,
  movableTables,
  moveRow as move,
  type NewUnion,
  partRecords as part,
  type RowMove,
  type ShownUnion,
  shareRecords as share,
  uniteRecords as unite,
} from '../../store/children/unite.ts'
import type { Store } from '../../store/open-store.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { reasonFaults, type Saved, saveWithReason } from './saving.ts'

async function decided(
  store: Store,
  asker: Asker,
  act: string,
  reason: string,
  work: (tx: WriteTx) => Promise<boolean>,
): Promise<Saved> {
  const faults = reasonFaults(reason, true)
  if (faults.length > 0) return { kind: 'faults', faults }
  return saveWithReason(store, asker, act, reason, async tx =>
    (await work(tx)) ? { kind: 'saved' } : { kind: 'stale' },
  )
}

/** Says that two records are one child. `stale`: one of them changed since it was compared. Throws NotAllowed. */
export async function uniteRecords(store: Store, asker: Asker, union: NewUnion): Promise<Saved> {
  return decided(store, asker, 'unite-records', union.reason, tx => unite(tx, union))
}

/** Takes a union back, with exactly what it gave. Throws NotAllowed. */
export async function partRecords(store: Store, asker: Asker, union: ShownUnion, reason: string): Promise<Saved> {
  return decided(store, asker, 'part-records', reason, tx => part(tx, union, reason))
}

/** Lets those who may see either record see both, for as long as they stand as one. Throws NotAllowed. */
export async function shareRecords(store: Store, asker: Asker, union: ShownUnion, reason: string): Promise<Saved> {
  return decided(store, asker, 'share-records', reason, tx => share(tx, union, reason))
}

/** Remembers that two records are two children. Throws NotAllowed. */
export async function keepApart(
  store: Store,
  asker: Asker,
  one: Id<'child'>,
  other: Id<'child'>,
  reason: string,
): Promise<Saved> {
  return decided(store, asker, 'keep-records-apart', reason, async tx => {
    await keep(tx, newId<'not-same-child'>(), one, other, reason)
    return true
  })
}

/** Whether rows of a table can be moved from one record to another. */
export const isMovable = (table: string): table is MovableTable => movableTables.some(one => one === table)

/** Moves a row to the record where it belongs: entered in error here, written again there. Throws NotAllowed. */
export async function moveRow(store: Store, asker: Asker, wanted: RowMove): Promise<Saved> {
  return decided(store, asker, 'move-row', wanted.reason, tx => move(tx, wanted))
}
