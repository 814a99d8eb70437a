// Reading the lists of the forms: what was set, in force at a moment, and how each entry read before.
import { sql } from 'kysely'
import { type ListEntry, type Lists, listsOf } from '../../domain/instruments/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { maybeAt, type ReadTx, rowsOf } from '../transaction.ts'

/** The lists as they stand now, or stood at a moment. */
export async function readLists(tx: ReadTx, at: Instant | null = null): Promise<Lists> {
  const moment = maybeAt(at ?? tx.now)
  const rows = await rowsOf(
    tx,
    sql<ListEntry>`select list, key, label, place, retired from form_list
      where from_at <= ${moment}::timestamptz and (until_at is null or until_at > ${moment}::timestamptz)`,
  )
  return listsOf(rows)
}

/** An entry as it was set. `until` is the moment from which another row says how it reads. */
export type SetEntry = ListEntry & {
  readonly id: Id<'list-entry'>
  readonly from: Instant
  readonly until: Instant | null
  readonly setBy: string | null
}

/** Everything that was set in a list, the latest first; what held at no moment is left out. */
export const readSetEntries = (tx: ReadTx, list: string): Promise<SetEntry[]> =>
  rowsOf(
    tx,
    sql<SetEntry>`select l.id, l.list, l.key, l.label, l.place, l.retired, l.from_at as "from", l.until_at as "until",
      p.name as "setBy" from form_list l left join person p on p.id = l.set_by
      where l.list = ${list} and (l.until_at is null or l.until_at > l.from_at) order by l.from_at desc, l.set_at desc limit 2000`,
  )
