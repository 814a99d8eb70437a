// The way through a list that is longer than a page.
import { attributes, classNames, type Html, html } from '../../html.ts'
import type { Entries, Extras, OptionalWords } from '../words.ts'
import { wordsOf } from '../words.ts'

/** A link to the page before or after. */
export type PaginationLink = OptionalWords & {
  readonly href: string
  readonly labelText?: string | undefined
  readonly attributes?: Extras['attributes']
}

/** A numbered page, or the gap between two. */
export interface PaginationItem {
  readonly number?: string | number | undefined
  readonly href?: string | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly current?: boolean | undefined
  readonly ellipsis?: boolean | undefined
  readonly attributes?: Extras['attributes']
}

/** Without numbered pages the links stand one above the other. */
export interface PaginationParams extends Extras {
  readonly items?: Entries<PaginationItem> | undefined
  readonly previous?: PaginationLink | undefined
  readonly next?: PaginationLink | undefined
  readonly landmarkLabel?: string | undefined
}

/** Writes pagination. */
export function pagination(params: PaginationParams): Html {
  const block = !params.items && Boolean(params.next || params.previous)
  const names = classNames('govuk-pagination', block && 'govuk-pagination--block', params.classes)
  const label = params.landmarkLabel || 'Pagination'
  return html`<nav class="${names}" aria-label="${label}"${attributes(params.attributes)}>
  ${params.previous?.href && arrowLink(params.previous, 'prev', block)}
  ${params.items && html`<ul class="govuk-pagination__list">${params.items.map(pageItem)}</ul>`}
  ${params.next?.href && arrowLink(params.next, 'next', block)}
</nav>`
}

function arrowLink(link: PaginationLink, kind: 'prev' | 'next', block: boolean): Html {
  const word = kind === 'prev' ? 'Previous' : 'Next'
  const words = wordsOf(link) || html`${word}<span class="govuk-visually-hidden"> page</span>`
  const decorated = block && !link.labelText && 'govuk-pagination__link-title--decorated'
  return html`<div class="govuk-pagination__${kind}">
    <a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${kind}"${attributes(link.attributes)}>
      ${(block || kind === 'prev') && arrows[kind]}
      <span class="${classNames('govuk-pagination__link-title', decorated)}">
        ${words}
      </span>
      ${block && link.labelText && labelled(link.labelText)}
      ${!block && kind === 'next' && arrows[kind]}
    </a>
  </div>`
}

function labelled(text: string): Html {
  return html`<span class="govuk-visually-hidden">:</span>
      <span class="govuk-pagination__link-label">${text}</span>`
}

function pageItem(item: PaginationItem | null | undefined | false): Html | undefined {
  if (!item || Object.keys(item).length === 0) return undefined
  const names = classNames(
    'govuk-pagination__item',
    item.current && 'govuk-pagination__item--current',
    item.ellipsis && 'govuk-pagination__item--ellipsis',
  )
  if (item.ellipsis) return html`<li class="${names}">&ctdot;</li>`
  const own = attributes({
    href: item.href ?? '',
    'aria-label': item.visuallyHiddenText ?? `Page ${item.number}`,
    'aria-current': item.current && 'page',
  })
  return html`<li class="${names}">
    <a class="govuk-link govuk-pagination__link"${own}${attributes(item.attributes)}>
      ${item.number}
    </a>
  </li>`
}

const arrows = {
  prev: html`<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
    <path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path>
  </svg>`,
  next: html`<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
    <path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path>
  </svg>`,
}
