// A state in a word or two.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** The state's words; colour is a class and never the only sign. */
export type TagParams = Words & Extras

/** Writes a tag. */
export function tag(params: TagParams): Html {
  return html`<strong class="${classNames('govuk-tag', params.classes)}"${attributes(params.attributes)}>
  ${wordsOf(params)}
</strong>`
}
