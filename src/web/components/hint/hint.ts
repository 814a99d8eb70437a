// Help with a field, between its label and the field.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** The hint's words. */
export type HintParams = Words & Extras & { readonly id?: string | undefined }

/** Writes a hint. */
export function hint(params: HintParams): Html {
  const names = classNames('govuk-hint', params.classes)
  return html`<div${attributes({ id: params.id || undefined, class: names })}${attributes(params.attributes)}>
  ${wordsOf(params)}
</div>`
}
