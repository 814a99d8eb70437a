// Marking a form as entered in error, with the reason: it leaves lists and rules, and stays in history.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { setInError } from '../../store/instruments/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { followForm } from './follow-form.ts'
import { holdOpen, openForm } from './open-form.ts'

/** What came of it. */
export type EnteredInError =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

/** Marks the form that was shown at `version` as entered in error; sent twice it is done once. Throws StaleSave, NotAllowed. */
export async function enterFormInError(
  store: Store,
  asker: Asker,
  id: Id<'form'>,
  version: number,
  reason: string,
): Promise<EnteredInError> {
  const why = reason.trim()
  if (why === '') return { kind: 'refused', says: 'Say why it was entered in error.' }
  return store.write(asker, 'enter-form-in-error', async (tx): Promise<EnteredInError> => {
    const open = await holdOpen(tx, id, openForm)
    if (open === null) return { kind: 'not-found' }
    if (open.form.enteredInErrorAt !== null) return { kind: 'done' }
    await setInError(tx, id, version, why)
    await followForm(tx, open, true)
    return { kind: 'done' }
  })
}
