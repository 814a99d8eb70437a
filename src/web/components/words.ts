// Types that every component shares: words given as text or as markup, and the class and attribute extras.
import type { Attributes, Html, Renderable } from '../html.ts'

/** Words that must be there: plain text, or markup where text is not enough. */
export type Words =
  | { readonly text: string | number; readonly html?: undefined }
  | { readonly html: Html; readonly text?: undefined }

/** Words that may be absent. */
export interface OptionalWords {
  readonly text?: string | number | undefined
  readonly html?: Html | undefined
}

/** Extra classes and attributes for a component's outermost element. */
export interface Extras {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The list a component takes: an entry may be absent, so that callers can write a condition in place. */
export type Entries<T> = readonly (T | null | undefined | false)[]

/** The markup if there is any, else the text. */
export function wordsOf(words: OptionalWords | undefined): Renderable {
  return words === undefined ? undefined : (words.html ?? words.text)
}

/** True when there is something to read. */
export function hasWords(words: OptionalWords | undefined): boolean {
  return words !== undefined && (words.html !== undefined || (words.text !== undefined && words.text !== ''))
}
