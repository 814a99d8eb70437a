// Saves answers as they are typed. Only the same question can collide, and then both answers are kept until one is chosen.
import type { Id } from '../../domain/kernel/index.ts'
import {
  type DraftAnswer,
  type DraftOf,
  draftAnswers,
  saveAnswer,
  type TypedAnswer,
} from '../../store/sign-in/typed.ts'
import { asOwner } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import type { Store } from '../doors.ts'

export type { DraftAnswer, DraftOf, TypedAnswer } from '../../store/sign-in/typed.ts'

/** The versions that stand for the answers saved, and the answers of another tab that stand in the way of others. */
export type DraftSaved = {
  readonly kind: 'saved' | 'collided'
  readonly saved: readonly { readonly question: string; readonly version: number }[]
  readonly collided: readonly DraftAnswer[]
}

/**
 * Saves the person's own answers. An answer that comes twice, because the first reply was lost, is no collision. To keep
 * one's own answer after a collision, send it again with the version that stood.
 */
export function saveDraft(
  store: Store,
  personId: Id<'person'>,
  draft: DraftOf,
  answers: readonly TypedAnswer[],
): Promise<DraftSaved> {
  return store.signIn(async tx => {
    await asOwner(tx, personId)
    const saved: { question: string; version: number }[] = []
    const refused: TypedAnswer[] = []
    for (const typed of answers) {
      const version = await saveAnswer(tx, personId, draft, typed)
      if (version === null) refused.push(typed)
      else saved.push({ question: typed.question, version })
    }
    return refused.length === 0 ? { kind: 'saved', saved, collided: [] } : compare(tx, draft, refused, saved)
  })
}

async function compare(
  tx: SignInTx,
  draft: DraftOf,
  refused: readonly TypedAnswer[],
  saved: DraftSaved['saved'],
): Promise<DraftSaved> {
  const typed = new Map(refused.map(answer => [answer.question, answer.value]))
  const standing = (await draftAnswers(tx, draft)).filter(answer => typed.has(answer.question))
  const same = standing.filter(answer => answer.value === typed.get(answer.question))
  const collided = standing.filter(answer => !same.includes(answer))
  const all = [...saved, ...same.map(({ question, version }) => ({ question, version }))]
  return { kind: collided.length === 0 ? 'saved' : 'collided', saved: all, collided }
}
