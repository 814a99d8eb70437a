// What a form of the demonstration is to be like: of which kind, by whom, when, and what it says; rows follow from it.
import type { Json } from '../instruments/index.ts'

/** A day so many days before the demonstration begins, as answers hold it. */
export type Ago = (days: number) => string

/** What is said, by the ids of the questions; null is an honest "not known". */
export type Said = Readonly<Record<string, Json>>

/** A review of a form: what it says and when. */
export type ReviewWish = { readonly ago: number; readonly says: (ago: Ago) => Said }

/** A form. What is known of the child and the writer is taken over, and what must be answered and is not said is not known. */
export type FormWish = {
  /** The code of the instrument. */
  readonly of: string
  /** Its name among the forms of the child. */
  readonly name: string
  /** The code of the one who fills it in; the child’s social worker where it is not said. */
  readonly by?: string
  /** How many days ago it was begun and, unless it is a draft, submitted. */
  readonly ago: number
  readonly says: (ago: Ago) => Said
  readonly draft?: true
  /** Taken over from an older system: so many days ago, where it was completed before. */
  readonly importedAgo?: number
  /** The number of the episode that it is about, from 0. */
  readonly episode?: number
  readonly reviews?: readonly ReviewWish[]
  /** What followed a matrix that was judged suspected: answered, sent to the team, and decided about the panel. */
  readonly followed?: true
}
