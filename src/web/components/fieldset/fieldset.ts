// A group of fields under one legend.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, hasWords, type OptionalWords, wordsOf } from '../words.ts'

/** The group's name, which may be the page's heading too. */
export type LegendParams = OptionalWords & {
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

/** What another component passes on to its fieldset. */
export interface FieldsetExtras extends Extras {
  readonly describedBy?: string | undefined
  readonly legend?: LegendParams | undefined
}

/** A fieldset and what stands in it. */
export interface FieldsetParams extends FieldsetExtras {
  readonly role?: string | undefined
  readonly html?: Html | undefined
}

/** Writes a fieldset. */
export function fieldset(params: FieldsetParams): Html {
  const own = attributes({
    class: classNames('govuk-fieldset', params.classes),
    role: params.role || undefined,
    'aria-describedby': params.describedBy || undefined,
  })
  return html`<fieldset${own}${attributes(params.attributes)}>
  ${hasWords(params.legend) && params.legend && legend(params.legend)}
${params.html}
</fieldset>`
}

function legend(params: LegendParams): Html {
  const words = params.isPageHeading
    ? html`<h1 class="govuk-fieldset__heading">${wordsOf(params)}</h1>`
    : html`${wordsOf(params)}`
  return html`<legend class="${classNames('govuk-fieldset__legend', params.classes)}">
  ${words}
  </legend>`
}
