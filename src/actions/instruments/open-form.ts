// A form as an act finds it: with its instrument, and what is known around it.
import { type FilledForm, type Instrument, instrumentOf, withLists } from '../../domain/instruments/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { readLists } from '../../store/form-lists/reads.ts'
import { holdForm } from '../../store/instruments/drafts.ts'
import { readForm } from '../../store/instruments/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import type { ReadTx, WriteTx } from '../../store/transaction.ts'

/** A form and the version of the instrument that it was begun in, with its lists as they stood when it was submitted, else as they stand. */
export type OpenForm = { readonly form: FilledForm; readonly of: Instrument }

/** The form; null where there is none to see. Throws where it was begun in a version that this product does not have. */
export async function openForm(tx: ReadTx, id: Id<'form'>): Promise<OpenForm | null> {
  const form = await readForm(tx, id)
  if (form === null) return null
  const of = instrumentOf(form.instrument, form.instrumentVersion)
  if (of === null) throw new Error(`there is no instrument ${form.instrument} ${form.instrumentVersion}`)
  const lists = await readLists(tx)
  const { submittedAt } = form
  return {
    form,
    of: submittedAt === null ? withLists(of, lists) : withLists(of, await readLists(tx, submittedAt), lists),
  }
}

/** Holds the form until the act ends and answers it; null where there is none to see. Throws NotAllowed where it may not be written. */
export async function holdOpen<T extends OpenForm>(
  tx: WriteTx,
  id: Id<'form'>,
  read: (tx: WriteTx, id: Id<'form'>) => Promise<T | null>,
): Promise<T | null> {
  const held = await holdForm(tx, id)
  const open = await read(tx, id)
  if (open !== null && !held) throw new NotAllowed('not allowed')
  return open
}
