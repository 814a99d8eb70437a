// What a person has typed and not sent yet, from any device and after any crash.
import type { Id } from '../../domain/kernel/index.ts'
import { type DraftAnswer, type DraftLine, type DraftOf, draftAnswers, draftLines } from '../../store/sign-in/typed.ts'
import { asOwner } from '../../store/sign-in/writes.ts'
import type { Store } from '../doors.ts'

/** The person's own answers of one draft, by question; empty where there is none. */
export function readDraft(store: Store, personId: Id<'person'>, draft: DraftOf): Promise<DraftAnswer[]> {
  return store.signIn(async tx => {
    await asOwner(tx, personId)
    return draftAnswers(tx, draft)
  })
}

/** The person's own drafts, the latest first. */
export function readDrafts(store: Store, personId: Id<'person'>): Promise<DraftLine[]> {
  return store.signIn(async tx => {
    await asOwner(tx, personId)
    return draftLines(tx)
  })
}
