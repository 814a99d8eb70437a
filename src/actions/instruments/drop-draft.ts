// Giving up a form that was begun by mistake: nothing of it is deleted, it is marked as entered in error with the reason.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { setInError } from '../../store/instruments/writes.ts'
import type { Store } from '../../store/open-store.ts'
import type { EnteredInError } from './enter-form-in-error.ts'
import { holdOpen, openForm } from './open-form.ts'

/** Gives up the draft that was shown at `version`. Throws StaleSave, NotAllowed. */
export async function dropDraft(
  store: Store,
  asker: Asker,
  id: Id<'form'>,
  version: number,
  reason: string,
): Promise<EnteredInError> {
  const why = reason.trim()
  if (why === '') return { kind: 'refused', says: 'Say why it is not needed.' }
  return store.write(asker, 'drop-draft', async (tx): Promise<EnteredInError> => {
    const open = await holdOpen(tx, id, openForm)
    if (open === null) return { kind: 'not-found' }
    if (open.form.submittedAt !== null) return { kind: 'refused', says: 'It is submitted: enter it in error instead.' }
    if (open.form.enteredInErrorAt === null) await setInError(tx, id, version, why)
    return { kind: 'done' }
  })
}
