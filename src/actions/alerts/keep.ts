// The one way in which markers, alerts, flags, disruption tools and referrals are added and changed.
import type { Insertable } from 'kysely'
import type { Asker } from '../../domain/access/actor.ts'
import { hoursAfter, type Id, type Instant } from '../../domain/kernel/index.ts'
import type { AlertTables } from '../../store/alerts/tables.ts'
import { type AlertTable, addAlertRow, changeAlertRow } from '../../store/alerts/writes.ts'
import { because } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import { at, type WriteTx } from '../../store/transaction.ts'

/**
 * What came of it. `stale`: somebody saved it since it was shown, and nothing was saved. `not-found`: there is none that the
 * actor may see. A role that may not write throws NotAllowed.
 */
export type Kept =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

/** A row as it was shown: of whom, which, and at which version. */
export type ShownRow = { readonly child: Id<'child'>; readonly id: string; readonly version: number }

/** A column and what it is set to. */
export type Change = readonly [column: string, value: string | null]

/** Adds a row, once, whatever is sent twice. Throws NotAllowed. */
export const addKept = <T extends AlertTable>(
  store: Store,
  asker: Asker,
  act: string,
  table: T,
  row: (tx: WriteTx) => Insertable<AlertTables[T]>,
): Promise<Kept> =>
  store.write(asker, act, async tx => {
    await addAlertRow(tx, table, row(tx))
    return { kind: 'saved' } as const
  })

/** Changes a row over the version that was shown; `reason` stands in history. Throws NotAllowed. */
export async function changeKept(
  store: Store,
  asker: Asker,
  act: string,
  { table, shown, reason }: { readonly table: AlertTable; readonly shown: ShownRow; readonly reason: string },
  columns: (tx: WriteTx) => readonly Change[],
): Promise<Kept> {
  try {
    return await store.write(asker, act, async tx => {
      if (reason !== '') await because(tx, reason)
      const done = await changeAlertRow(tx, table, shown, columns(tx))
      return done ? ({ kind: 'saved' } as const) : ({ kind: 'not-found' } as const)
    })
  } catch (error) {
    if (error instanceof StaleSave) return { kind: 'stale' }
    throw error
  }
}

/** Marks a row as entered in error; it counts no more and stays in history. Throws NotAllowed. */
export const enterKeptInError = (
  store: Store,
  asker: Asker,
  table: AlertTable,
  shown: ShownRow,
  reason: string,
): Promise<Kept> =>
  changeKept(store, asker, `enter-${table.replaceAll('_', '-')}-in-error`, { table, shown, reason }, tx => [
    ['entered_in_error_at', at(tx.now)],
    ['entered_in_error_reason', reason],
  ])

/**
 * The moment of something that follows another. A time that was typed has no seconds: within the minute of the first it counts
 * from then. Null where it would come before.
 */
export function followedAt(typed: Instant, first: Instant): Instant | null {
  if (typed >= first) return typed
  return typed >= hoursAfter(first, -1 / 60) ? first : null
}
