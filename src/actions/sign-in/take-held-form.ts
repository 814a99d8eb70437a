// Gives people back what they sent when their session had ended. It is theirs only, and never sent by itself.
import type { Id } from '../../domain/kernel/index.ts'
import { dropForm, type HeldForm, heldFormsOf } from '../../store/sign-in/typed.ts'
import { asOwner } from '../../store/sign-in/writes.ts'
import type { Store } from '../doors.ts'

export type { HeldForm } from '../../store/sign-in/typed.ts'

/** The forms that wait for this person, newest first, with what was sent. They stay until taken. */
export function readHeldForms(store: Store, personId: Id<'person'>): Promise<HeldForm[]> {
  return store.signIn(async tx => {
    await asOwner(tx, personId)
    return heldFormsOf(tx)
  })
}

/** The form, if it waits. */
export type TakenForm = { readonly kind: 'taken'; readonly form: HeldForm } | { readonly kind: 'gone' }

/** Takes a form out, once it was sent again or is no longer wanted. */
export function takeHeldForm(store: Store, personId: Id<'person'>, id: Id<'held-form'>): Promise<TakenForm> {
  return store.signIn(async tx => {
    await asOwner(tx, personId)
    const form = (await heldFormsOf(tx)).find(one => one.id === id)
    if (form === undefined) return { kind: 'gone' }
    await dropForm(tx, id)
    return { kind: 'taken', form }
  })
}
