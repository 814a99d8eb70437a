// A short word that marks something, such as "Urgent".
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** The word; colour is a class and never the only sign. */
export type BadgeParams = Words & Extras

/** Writes a badge. */
export function badge(params: BadgeParams): Html {
  const names = classNames('moj-badge', params.classes)
  return html`<span class="${names}"${attributes(params.attributes)}>${wordsOf(params)}</span>`
}
