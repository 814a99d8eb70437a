// What a form is drawn with: the answers that stand, or nothing, so that it can be filled in by hand.
import type { Question } from '../../../../domain/instruments/index.ts'
import type { Html } from '../../../html.ts'

/** What stands at one question. */
export type Stands = {
  /** The stored answer; null where there is none to show. */
  readonly json: unknown
  /** Why there is none, in words; null where there is one. */
  readonly says: string | null
  /** What else is said of it: where it came from, that it was amended. */
  readonly note: Html | null
}

/** Draws an answered form (`answers` says what stands at a question) or an empty one. */
export type Pen =
  | { readonly kind: 'answered'; readonly answers: (id: string, question: Question) => Stands }
  | { readonly kind: 'blank' }
