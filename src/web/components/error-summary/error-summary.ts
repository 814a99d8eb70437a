// All that is wrong with a page, at its top, each line a link to its field.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

type Title =
  | { readonly titleText: string; readonly titleHtml?: undefined }
  | { readonly titleHtml: Html; readonly titleText?: undefined }

/** One fault, in the same words as beside its field. */
export type ErrorSummaryItem = Words & {
  readonly href?: string | undefined
  readonly attributes?: Extras['attributes']
}

/** The title and the faults. */
export type ErrorSummaryParams = Title &
  Extras & {
    readonly descriptionText?: string | undefined
    readonly descriptionHtml?: Html | undefined
    readonly errorList?: readonly ErrorSummaryItem[] | undefined
    readonly disableAutoFocus?: boolean | undefined
  }

/** Writes an error summary. */
export function errorSummary(params: ErrorSummaryParams): Html {
  const names = classNames('govuk-error-summary', params.classes)
  const description = params.descriptionHtml ?? params.descriptionText
  const own = attributes({ class: names, 'data-disable-auto-focus': params.disableAutoFocus })
  return html`<div${own}${attributes(params.attributes)} data-module="govuk-error-summary">
  <div role="alert">
    <h2 class="govuk-error-summary__title">
      ${params.titleHtml ?? params.titleText}
    </h2>
    <div class="govuk-error-summary__body">
      ${description && html`<p>${description}</p>`}
      ${params.errorList?.length ? html`<ul class="govuk-list govuk-error-summary__list">${params.errorList.map(fault)}</ul>` : ''}
    </div>
  </div>
</div>`
}

function fault(item: ErrorSummaryItem): Html {
  if (!item.href) return html`<li>${wordsOf(item)}</li>`
  return html`<li><a href="${item.href}"${attributes(item.attributes)}>${wordsOf(item)}</a></li>`
}
