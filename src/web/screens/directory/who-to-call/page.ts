// Who to call, by authority, with the numbers as they stand today: to be read by a tired worker at night, and printed.
import {
  type DestinationKind,
  destinationKinds,
  isOfAgency,
  nationalNumbers,
  type Whose,
  whoseNames,
} from '../../../../domain/directory/index.ts'
import { type Instant, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import type { StoredDestination } from '../../../../store/directory/reads.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'

/** What the page shows. */
export type DirectoryView = {
  readonly destinations: readonly StoredDestination[]
  readonly now: Instant
  readonly mayChange: boolean
}

/** How somebody is reached, in one cell; a telephone number can be pressed on a telephone. */
export function reachedAt({ telephone, email }: Pick<StoredDestination, 'telephone' | 'email'>): Html {
  const phone =
    telephone &&
    html`<a class="govuk-link" href="tel:${telephone.replaceAll(/[^+\d]/g, '')}">${telephone.replaceAll(' ', '\u00a0')}</a>`
  const mail = email && html`<a class="govuk-link" href="mailto:${email}">${email}</a>`
  return html`${phone}${phone && mail && html`<br>`}${mail}`
}

function rowOf(kind: DestinationKind, whose: Whose, { destinations, mayChange }: DirectoryView) {
  const value = destinations.find(one => one.kind === kind.kind && one.whose === whose)
  const about = `${kind.title}, ${whoseNames[whose]}`
  const change = html` <a class="govuk-link hw-no-print" href="/directory/set/${kind.kind}/${whose}">${value ? 'Change' : 'Fill in'}<span class="govuk-visually-hidden"> ${about}</span></a>`
  const name = value === undefined ? html`Not filled in` : html`${value.name}`
  return [
    { text: kind.title },
    { html: html`${name}${mayChange && change}` },
    {
      html:
        value === undefined
          ? html`–`
          : html`${reachedAt(value)}${value.team !== null && html`<br>Signs in here: ${value.team}`}`,
    },
  ]
}

function tableOf(whose: Whose, view: DirectoryView): Html {
  const kinds = destinationKinds.filter(kind => kind.whose.includes(whose))
  return stackedTable({
    caption: whoseNames[whose],
    columns: [{ label: 'Who' }, { label: 'Its name today' }, { label: 'How to reach them' }],
    rows: kinds.map(kind => rowOf(kind, whose, view)),
    emptyText: 'Nothing is listed.',
  })
}

const national = (): Html =>
  stackedTable({
    caption: 'Everywhere, day and night',
    columns: [{ label: 'Call' }, { label: 'When' }],
    rows: nationalNumbers.map(({ number, says }) => [{ text: number }, { text: says }]),
    emptyText: 'Nothing is listed.',
  })

const keep = (): Html => html`<p class="govuk-body hw-no-print">
<a class="govuk-link" href="/directory/unset">What is unset</a> ·
<a class="govuk-link" href="/directory/numbers">Numbers of the partnership</a> ·
<a class="govuk-link" href="/directory/domains">Domains that mail may go to</a> ·
<a class="govuk-link" href="/directory/outbox">Outbox</a> ·
<a class="govuk-link" href="/directory/digest">Daily digest</a> ·
<a class="govuk-link" href="/directory/lists">Lists of the forms</a> ·
<a class="govuk-link" href="/directory/names">Names that count as alike</a> ·
<a class="govuk-link" href="/directory/procedures">Safeguarding procedures</a> ·
<a class="govuk-link" href="/directory/teams">Agencies and teams</a> ·
<a class="govuk-link" href="/directory/areas">Areas of the county</a> ·
<a class="govuk-link" href="/directory/agencies">Providers and other authorities</a></p>`

/** Draws the page. */
export function whoToCallPage(view: DirectoryView): Page {
  const owners = (Object.keys(whoseNames) as Whose[]).filter(whose => !isOfAgency(whose))
  const body = html`<h1 class="govuk-heading-l">Who to call</h1>
<p class="govuk-body">As it stands on ${sayMoment(view.now)}. A printed page may be out of date: look here again.</p>
${
  view.mayChange
    ? keep()
    : html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="/directory/teams">Agencies and teams</a> ·
<a class="govuk-link" href="/directory/areas">Areas of the county</a> ·
<a class="govuk-link" href="/directory/agencies">Providers and other authorities</a> ·
<a class="govuk-link" href="/directory/lists">Lists of the forms</a> ·
<a class="govuk-link" href="/directory/names">Names that count as alike</a></p>`
}
${national()}
${owners.map(whose => tableOf(whose, view))}`
  return { kind: 'page', title: 'Who to call', part: 'directory', body }
}

/** From which day until which a value held. */
export const sayDays = ({ from, until }: Pick<StoredDestination, 'from' | 'until'>): string =>
  until === null ? `From ${sayDay(from)}` : `${sayDay(from)} until ${sayDay(until)}`
