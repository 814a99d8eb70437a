// Words set apart from the rest.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** The words to set apart. */
export type InsetTextParams = Words & Extras & { readonly id?: string | undefined }

/** Writes words set apart. */
export function insetText(params: InsetTextParams): Html {
  const names = classNames('govuk-inset-text', params.classes)
  return html`<div${attributes({ id: params.id || undefined, class: names })}${attributes(params.attributes)}>
  ${wordsOf(params)}
</div>`
}
