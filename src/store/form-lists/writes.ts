// Changing the lists of the forms, through a function that says who may.
import { sql } from 'kysely'
import type { ListEntry } from '../../domain/instruments/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { maybeAt, rowsOf, type WriteTx } from '../transaction.ts'

/** How it came out: `stale` where somebody else set the entry meanwhile, `before` where it is set for a later moment already. */
export type ListOutcome = 'done' | 'stale' | 'before'

/** How an entry reads from a moment on; `standing` is the id of the row that the form was opened over, null where there was none. */
export type NewEntry = ListEntry & {
  readonly id: Id<'list-entry'>
  readonly from: Instant
  readonly standing: Id<'list-entry'> | null
}

/** Sets how an entry reads; a moment that has passed counts as now. Throws NotAllowed. */
export async function setListEntry(tx: WriteTx, set: NewEntry): Promise<ListOutcome> {
  const [row] = await rowsOf(
    tx,
    sql<{ outcome: ListOutcome }>`select set_list_entry(${set.id}, ${set.list}, ${set.key}, ${set.label}, ${set.place},
      ${set.retired}, ${maybeAt(set.from)}::timestamptz, ${set.standing}::uuid) as outcome`,
  )
  return row?.outcome ?? 'stale'
}
