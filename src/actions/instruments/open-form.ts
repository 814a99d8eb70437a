// A form as an act finds it: with its instrument, and what is known around it.
import { type FilledForm, type Instrument, instrumentOf, withLists } from '../../domain/instruments/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { readLists } from '../../store/form-lists/reads.ts'
import { readForm } from '../../store/instruments/reads.ts'
import type { ReadTx } from '../../store/transaction.ts'

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
