// Writing down that a pattern was raised, and what came of it.
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { AlertKind } from '../../domain/patterns/index.ts'
import { touches } from '../duties/touches.ts'
import { at, sqlOf, type WriteTx } from '../transaction.ts'

/** A note as it is written. */
export type NewPatternAlert = {
  readonly id: Id<'pattern-alert'>
  readonly kind: AlertKind
  readonly says: string
  readonly raisedTo: string
  readonly raisedAt: Instant
  readonly child: Id<'child'> | null
  readonly follows: Id<'pattern-alert'> | null
}

/** Adds a note, once, whatever is sent twice. False where what it follows cannot be seen. Throws NotAllowed. */
export async function addPatternAlert(tx: WriteTx, given: NewPatternAlert): Promise<boolean> {
  const { id, kind, says, raisedTo, raisedAt, child, follows } = given
  const db = sqlOf(tx)
  if (follows !== null) {
    const before = await db.selectFrom('pattern_alert').select('id').where('id', '=', follows).executeTakeFirst()
    if (before === undefined) return false
  }
  const row = { id, child_id: child, follows, kind, says, raised_to: raisedTo, raised_at: at(raisedAt) }
  await db
    .insertInto('pattern_alert')
    .values(row)
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
  // A pattern of a child asks whether a strategy meeting is needed (FOUND-13.2a).
  if (child !== null) await touches(tx, child)
  return true
}
