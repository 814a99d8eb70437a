// Providers of care and other authorities: whom of each to call, and who of each signs in here.
import { type DestinationKind, destinationKinds } from '../../../../domain/directory/index.ts'
import type { AgencyWithPlaces, StoredDestination } from '../../../../store/directory/reads.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { reachedAt } from '../who-to-call/page.ts'

/** What the page shows. */
export type AgenciesView = {
  readonly agencies: readonly AgencyWithPlaces[]
  readonly destinations: readonly StoredDestination[]
  readonly mayChange: boolean
}

function nameIn(view: AgenciesView, agency: AgencyWithPlaces, { kind, title }: DestinationKind): Html {
  const value = view.destinations.find(one => one.kind === kind && one.agencyId === agency.id)
  const name =
    value === undefined
      ? html`Not filled in`
      : html`${value.name}${value.team !== null && html`<br>Signs in here: ${value.team}`}`
  const change = html` <a class="govuk-link hw-no-print" href="/directory/set/${kind}/${agency.whose}/${agency.id}">${value ? 'Change' : 'Fill in'}<span class="govuk-visually-hidden"> ${title}, ${agency.name}</span></a>`
  return html`${name}${view.mayChange && change}`
}

function rowsOf(view: AgenciesView, agency: AgencyWithPlaces) {
  return destinationKinds
    .filter(kind => kind.whose.includes(agency.whose))
    .map(kind => {
      const value = view.destinations.find(one => one.kind === kind.kind && one.agencyId === agency.id)
      const reached = value === undefined ? html`–` : reachedAt(value)
      return [{ text: agency.name }, { text: kind.title }, { html: nameIn(view, agency, kind) }, { html: reached }]
    })
}

const titles = { provider: 'Providers of care', 'other-authority': 'Other authorities' } as const

const tableOf = (view: AgenciesView, whose: AgencyWithPlaces['whose']): Html =>
  stackedTable({
    caption: titles[whose],
    columns: ['Agency', 'Who', 'Its name today', 'How to reach them'].map(label => ({ label })),
    rows: view.agencies.filter(one => one.whose === whose).flatMap(agency => rowsOf(view, agency)),
    emptyText: 'None is known here yet. Add one among agencies and teams.',
  })

/** Draws the page. */
export function agenciesPage(view: AgenciesView): Page {
  const body = html`<h1 class="govuk-heading-l">Providers and other authorities</h1>
<p class="govuk-body"><a class="govuk-link" href="/directory">Who to call</a></p>
${tableOf(view, 'provider')}
${tableOf(view, 'other-authority')}`
  return { kind: 'page', title: 'Providers and other authorities', part: 'directory', body }
}
