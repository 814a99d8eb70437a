// Keeps what somebody sent on a session that had ended, for when the same person has signed in again.
import type { Id } from '../../domain/kernel/index.ts'
import { keepForm, type NewHeldForm } from '../../store/sign-in/typed.ts'
import { forgetOld } from '../../store/sign-in/writes.ts'
import type { Store } from '../doors.ts'

/** Whether it is kept; `unknown-session` means that nobody can be told whose it was. */
export type FormHeld = { readonly kind: 'held'; readonly id: Id<'held-form'> } | { readonly kind: 'unknown-session' }

/** Keeps a form for the person of the session (`sessionId` from `resumeSession`), as which actor they sent it, for seven days. */
export function holdForm(store: Store, sessionId: Id<'session'>, form: NewHeldForm): Promise<FormHeld> {
  return store.signIn(async tx => {
    await forgetOld(tx)
    const id = await keepForm(tx, sessionId, form)
    return id === null ? { kind: 'unknown-session' } : { kind: 'held', id }
  })
}
