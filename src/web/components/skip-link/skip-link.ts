// The first link of a page, for those who come by keyboard: past the header to the content.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** Where to, and the link's words. */
export type SkipLinkParams = Words & Extras & { readonly href?: string | undefined }

/** Writes a skip link. */
export function skipLink(params: SkipLinkParams): Html {
  const names = classNames('govuk-skip-link', params.classes)
  const own = attributes({ href: params.href || '#content', class: names })
  return html`<a${own}${attributes(params.attributes)} data-module="govuk-skip-link">${wordsOf(params)}</a>`
}
