// A sentence that must not be missed.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** The sentence; a screen reader says "Warning" before it unless told another word. */
export type WarningTextParams = Words & Extras & { readonly iconFallbackText?: string | undefined }

/** Writes a warning. */
export function warningText(params: WarningTextParams): Html {
  const names = classNames('govuk-warning-text', params.classes)
  return html`<div class="${names}"${attributes(params.attributes)}>
  <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text">
    <span class="govuk-visually-hidden">${params.iconFallbackText || 'Warning'}</span>
    ${wordsOf(params)}
  </strong>
</div>`
}
