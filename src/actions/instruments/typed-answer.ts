// An answer as it was typed, read by its question: ready to be stored, or refused with a sentence.
import { type Question, readSent, storedOf, takesNotKnown } from '../../domain/instruments/index.ts'

/** What was typed: JSON of the kind that the question takes. */
export type Typed = { readonly value: unknown; readonly notKnown: boolean }

/** What of the answer that stands matters. */
export type Stands = { readonly value: unknown; readonly cameFrom: string } | undefined

/** The answer as it is stored, or why it is refused: a sentence without its subject. */
export type TypedRead =
  | { readonly kind: 'ready'; readonly value: unknown; readonly notKnown: boolean }
  | { readonly kind: 'refused'; readonly says: string }

/** Whether an answer repeats the last assessment: it is taken over and never typed (RFM24-2). */
export const repeatsLast = (question: Question, stands: Stands): boolean =>
  question.from?.startsWith('previous.') === true && stands !== undefined && stands.cameFrom !== ''

/** Reads what was typed for a question. Something that was said wins over "not known", so that it is not hidden. */
export function readTyped(question: Question, typed: Typed, stands: Stands): TypedRead {
  const isChanged = JSON.stringify(typed.value) !== JSON.stringify(stands?.value)
  if (isChanged && repeatsLast(question, stands))
    return { kind: 'refused', says: 'repeats the last assessment and is not changed' }
  const read = readSent(question.input, typed.value, stands?.value)
  if (read.kind === 'refused') return read
  const value = read.kind === 'empty' ? null : storedOf(question.input, read.value)
  const notKnown = value === null && typed.notKnown
  if (notKnown && !takesNotKnown(question)) return { kind: 'refused', says: 'cannot be answered with “not known”' }
  return { kind: 'ready', value, notKnown }
}
