// The preparation sheet for a referral to the NRM, to print: what the record says, and room to write where it says nothing.
import { displayName } from '../../../domain/children/index.ts'
import { sayMoment } from '../../../domain/kernel/index.ts'
import { type SheetItem, type SheetPart, sheetParts } from '../../../domain/trafficking/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import type { SheetView } from './load.ts'
import { traffickingHref } from './page.ts'

function item({ answers }: SheetView, { key, asks }: SheetItem): Html {
  const known = answers.get(key)
  const said =
    known === undefined
      ? html`<div class="hw-blank__box"></div>`
      : html`<span class="hw-said">${known.text}</span> <span class="hw-fact__from">${known.from}</span>`
  return html`<div class="hw-sheet__item"><dt>${asks}</dt><dd>${said}</dd></div>`
}

const part = (view: SheetView, { title, items }: SheetPart): Html =>
  html`<h2 class="govuk-heading-s">${title}</h2><dl class="hw-sheet__items">${items.map(one => item(view, one))}</dl>`

/** Draws the page. */
export function sheetPage(view: SheetView): Page {
  const { bar, now } = view
  const body = html`<div class="hw-no-print">${insetText({ text: 'Print it with the browser. This is no referral: nothing is sent by it. Check everything against what you know, fill in what is empty, and have it beside you while you fill in the Home Office’s form.' })}</div>
<div class="hw-sheet"><h1 class="govuk-heading-l">Preparation sheet for the NRM</h1>
<p class="hw-sheet__words">About ${displayName(bar.identity)}. Laid ready ${sayMoment(now)} from what its reader may see. Destroy the paper once the reference is recorded.</p>
${sheetParts.map(one => part(view, one))}</div>`
  const before = backLink({ href: traffickingHref(bar.id), text: 'Back to trafficking and the NRM' })
  return { kind: 'page', title: 'Preparation sheet for the NRM', part: 'children', before, body }
}
