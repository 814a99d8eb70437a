// The answers to a form: typed by its questions, stored by their ids, and never nought where nothing was said.
import type { HeldBy, Input } from './input.ts'
import type { Questions } from './question.ts'

/** An answer: given, honestly not known, or not there. */
export type Answer<V> =
  | { readonly kind: 'answered'; readonly value: V }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'unanswered' }

/** Nothing said. */
export const unanswered = { kind: 'unanswered' } as const
/** Said to be not known. */
export const notKnown = { kind: 'not-known' } as const

/** The answers to a form by the ids of its questions. */
export type AnswersTo<Q extends Questions> = { readonly [K in keyof Q]: Answer<HeldBy<Q[K]['input']>> }

/** The answers to any form. */
export type AnyAnswers = Readonly<Record<string, Answer<HeldBy<Input>>>>

/** The value of an answer; null where there is none. */
export const heldIn = <V>(answer: Answer<V> | undefined): V | null =>
  answer?.kind === 'answered' ? answer.value : null
