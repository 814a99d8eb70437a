// The words that say what is wrong with a field.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** The error's words; an empty `visuallyHiddenText` leaves "Error:" out. */
export type ErrorMessageParams = Words &
  Extras & { readonly id?: string | undefined; readonly visuallyHiddenText?: string | undefined }

/** Writes an error message. */
export function errorMessage(params: ErrorMessageParams): Html {
  const names = classNames('govuk-error-message', params.classes)
  const prefix = params.visuallyHiddenText ?? 'Error'
  return html`<p${attributes({ id: params.id || undefined, class: names })}${attributes(params.attributes)}>
  ${prefix && html`<span class="govuk-visually-hidden">${prefix}:</span> `}${wordsOf(params)}
</p>`
}
