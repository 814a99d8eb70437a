// What may be evidence, as a list to read at the door; the advice about washing stands first wherever sexual harm is possible.
import { evidenceItems, washingAdvice } from '../../../domain/protection/index.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../html.ts'

/** The list of the three things; `washing` puts the advice of CP-18.4b before it. */
export const evidenceBox = ({ washing }: { readonly washing: boolean }): Html =>
  html`${washing && warningText({ text: washingAdvice, iconFallbackText: 'Warning' })}
<p class="govuk-body">What may be evidence:</p>
<ul class="govuk-list govuk-list--bullet">${Object.values(evidenceItems).map(({ label, advice }) => html`<li><strong>${label}.</strong> ${advice}</li>`)}</ul>`
