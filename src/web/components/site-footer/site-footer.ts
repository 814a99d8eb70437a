// The foot of every page: help and statements, in the same place everywhere.
import { type Html, html } from '../../html.ts'

/** A link of the foot. */
export interface FooterLink {
  readonly href: string
  readonly text: string
}

/** Writes the foot's content; the page puts it in its footer landmark. */
export function siteFooter(links: readonly FooterLink[]): Html {
  const items = links.map(link => html`<li><a class="govuk-link" href="${link.href}">${link.text}</a></li>`)
  return html`<div class="hw-footer">
  <div class="govuk-width-container">
    ${links.length > 0 && html`<ul class="hw-footer__links">${items}</ul>`}
    <p class="hw-footer__note">Look only at what your work needs. Every look is recorded. In an emergency ring 999.</p>
  </div>
</div>`
}
