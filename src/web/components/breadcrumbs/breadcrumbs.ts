// The way from the home page to this one.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** One step; without an address it is the page itself. */
export type BreadcrumbItem = Words & {
  readonly href?: string | undefined
  readonly attributes?: Extras['attributes']
}

/** The steps in order. */
export interface BreadcrumbsParams extends Extras {
  readonly items?: readonly BreadcrumbItem[] | undefined
  readonly collapseOnMobile?: boolean | undefined
  readonly labelText?: string | undefined
}

/** Writes breadcrumbs. */
export function breadcrumbs(params: BreadcrumbsParams): Html {
  const names = classNames(
    'govuk-breadcrumbs',
    params.classes,
    params.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
  )
  return html`<nav class="${names}"${attributes(params.attributes)} aria-label="${params.labelText ?? 'Breadcrumb'}">
  <ol class="govuk-breadcrumbs__list">
${params.items?.map(step)}
  </ol>
</nav>`
}

function step(item: BreadcrumbItem): Html {
  if (!item.href) return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${wordsOf(item)}</li>`
  return html`<li class="govuk-breadcrumbs__list-item">
  <a class="govuk-breadcrumbs__link" href="${item.href}"${attributes(item.attributes)}>${wordsOf(item)}</a>
</li>`
}
