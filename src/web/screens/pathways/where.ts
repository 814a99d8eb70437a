// Where a matrix goes: each destination with what stands there today, or that it is unset and who can set it, and whether it
// was sent. Homeward sends no matrix; nothing here says that it did.
import { keepFromSending } from '../../../domain/pathways/index.ts'
import { type Html, html } from '../../html.ts'
import { sayWhen } from '../say.ts'
import type { NextView, ShownDestination } from './load.ts'
import { channels, nextHref } from './say.ts'

const reached = ({ name, telephone, email }: NonNullable<ShownDestination['stands']>): string =>
  [name, telephone, email].filter(one => one !== null).join(', ')

function whoCanSet({ administrators }: NextView): string {
  return administrators.length === 0
    ? 'An administrator can fill it in; there is none today.'
    : `It can be filled in by ${administrators.join(' or ')}.`
}

function standsLine(view: NextView, { of, stands }: ShownDestination): Html {
  if (of.place === null) return html`The person who sent it.`
  if (stands !== null) return html`${reached(stands)}.`
  return html`<strong>Unsent: nobody has filled in where this goes.</strong> ${whoCanSet(view)}`
}

function sentLines(view: NextView, { sent }: ShownDestination): Html {
  const { bar, route, now, mayWrite } = view
  if (sent.length === 0) return html`<p class="govuk-body">Not sent yet.</p>`
  const wrong = (id: string) =>
    mayWrite &&
    html` <a class="govuk-link hw-no-print" href="${nextHref(bar.id, route.form.id, `/sent/${id}/wrong`)}">This is wrong<span class="govuk-visually-hidden">: it was sent</span></a>`
  return html`<ul class="govuk-list">${sent.map(
    one =>
      html`<li>Sent to ${one.to} by ${channels[one.channel].toLowerCase()}, ${sayWhen(one.at, now)}, by ${one.by}.${wrong(one.id)}</li>`,
  )}</ul>`
}

function sendLink(view: NextView, { of }: ShownDestination): Html | false {
  const { bar, route, mayWrite } = view
  if (!mayWrite || keepFromSending(route.shut).length > 0) return false
  return html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${nextHref(bar.id, route.form.id, `/send/${of.key}`)}">Record that it was sent<span class="govuk-visually-hidden"> to ${of.title}</span></a></p>`
}

const item = (view: NextView, shown: ShownDestination): Html =>
  html`<li><p class="govuk-body"><strong>${shown.of.title}</strong><br>${standsLine(view, shown)}</p>
${sentLines(view, shown)}${sendLink(view, shown)}</li>`

/** Draws where it goes; a sentence where it goes nowhere. */
export function whereItGoes(view: NextView): Html {
  const { destinations } = view
  return html`<section aria-labelledby="where"><h2 class="govuk-heading-m" id="where">Where it goes</h2>
${
  destinations.length === 0
    ? html`<p class="govuk-body">Nothing is sent on.</p>`
    : html`<p class="govuk-body">Homeward does not send the matrix. Send it by password-protected secure e-mail or cjsm, then record it here.</p>
<ul class="govuk-list govuk-list--spaced">${destinations.map(one => item(view, one))}</ul>`
}</section>`
}
