// Words folded away until somebody opens them.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

type Summary =
  | { readonly summaryText: string; readonly summaryHtml?: undefined }
  | { readonly summaryHtml: Html; readonly summaryText?: undefined }

/** The line that shows, and what it folds away. */
export type DetailsParams = Summary &
  Words &
  Extras & { readonly id?: string | undefined; readonly open?: boolean | undefined }

/** Writes folded words. */
export function details(params: DetailsParams): Html {
  const names = classNames('govuk-details', params.classes)
  return html`<details${attributes({ id: params.id || undefined, class: names })}${attributes(params.attributes)}${attributes(
    {
      open: params.open,
    },
  )}>
  <summary class="govuk-details__summary">
    <span class="govuk-details__summary-text">
      ${params.summaryHtml ?? params.summaryText}
    </span>
  </summary>
  <div class="govuk-details__text">
    ${wordsOf(params)}
  </div>
</details>`
}
