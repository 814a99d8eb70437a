// A link to the page before, at the top of a page.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type OptionalWords, wordsOf } from '../words.ts'

/** Without words it says "Back". */
export type BackLinkParams = OptionalWords & Extras & { readonly href?: string | undefined }

/** Writes a back link. */
export function backLink(params: BackLinkParams): Html {
  const names = classNames('govuk-back-link', params.classes)
  return html`<a href="${params.href || '#'}" class="${names}"${attributes(params.attributes)}>${
    wordsOf(params) || 'Back'
  }</a>`
}
