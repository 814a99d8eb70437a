// The row that the 72-hour clock reads of a return interview that was filled in as a form: one for each form, for ever.
import type { FormLine, HeldInterview } from '../../domain/instruments/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { at, sqlOf, type WriteTx } from '../transaction.ts'

const columnsOf = (held: HeldInterview) => ({
  ended_at: at(held.endedAt),
  held_where: held.heldWhere,
  childs_view: held.childsView,
  summary: held.summary,
  late_reason: held.lateReason,
  entered_in_error_at: null,
})

async function standing(tx: WriteTx, form: Id<'form'>): Promise<{ erased: boolean } | null> {
  const query = sqlOf(tx).selectFrom('return_interview').select('entered_in_error_at').where('form_id', '=', form)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : { erased: row.entered_in_error_at !== null }
}

/**
 * Keeps the interview that a submitted form tells of: adds it, or changes it with the form; where the form tells of none (it
 * was amended so, or entered in error) what stood is marked as entered in error. `id` is that of the row, where it is new.
 * Throws NotAllowed.
 */
export async function keepInterviewOfForm(
  tx: WriteTx,
  { id: form, childId, episodeId }: Pick<FormLine, 'id' | 'childId' | 'episodeId'>,
  id: Id<'return-interview'>,
  held: HeldInterview | null,
  submittedAt: Instant,
): Promise<void> {
  if (episodeId === null) return
  const stands = await standing(tx, form)
  if (stands === null && held === null) return
  if (stands === null && held !== null) {
    const of = { id, child_id: childId, episode_id: episodeId, form_id: form, submitted_at: at(submittedAt) }
    await sqlOf(tx)
      .insertInto('return_interview')
      .values({ ...of, ...columnsOf(held) })
      .execute()
    return
  }
  if (held === null && stands?.erased === true) return
  const set = held === null ? { entered_in_error_at: at(tx.now) } : columnsOf(held)
  await sqlOf(tx).updateTable('return_interview').set(set).where('form_id', '=', form).execute()
}
