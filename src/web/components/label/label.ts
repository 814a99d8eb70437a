// The name of a field, which may be the page's heading too.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, hasWords, type OptionalWords, wordsOf } from '../words.ts'

/** Without words nothing is written. */
export type LabelParams = OptionalWords &
  Extras & { readonly for?: string | undefined; readonly isPageHeading?: boolean | undefined }

/** Writes a label. */
export function label(params: LabelParams): Html | undefined {
  if (!hasWords(params)) return undefined
  const names = classNames('govuk-label', params.classes)
  const written = html`<label class="${names}"${attributes(params.attributes)}${attributes({ for: params.for || undefined })}>
  ${wordsOf(params)}
</label>`
  return params.isPageHeading ? html`<h1 class="govuk-label-wrapper">${written}</h1>` : written
}
