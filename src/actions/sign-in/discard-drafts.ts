// Removes a draft: once it was sent, or when its writer no longer wants it.
import type { Id } from '../../domain/kernel/index.ts'
import { type DraftOf, dropDraft } from '../../store/sign-in/typed.ts'
import { asOwner } from '../../store/sign-in/writes.ts'
import type { Store } from '../doors.ts'

/** Discards the person's own draft. Do it after the form itself is saved, never before. */
export function discardDraft(
  store: Store,
  personId: Id<'person'>,
  draft: DraftOf,
): Promise<{ readonly kind: 'discarded' }> {
  return store.signIn(async tx => {
    await asOwner(tx, personId)
    await dropDraft(tx, draft)
    return { kind: 'discarded' }
  })
}
