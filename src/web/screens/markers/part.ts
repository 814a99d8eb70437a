// What stands on the page of a child: the markers that stand, and the ways to trafficking and disruption.
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { markerStands, type RiskMarker, riskMarkers } from '../../../domain/alerts/index.ts'
import type { Id, Instant } from '../../../domain/kernel/index.ts'
import type { Shown } from '../../../store/children/reads.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { sayWhen } from '../say.ts'
import { markersHref } from './page.ts'

/** What it is drawn from. */
export type MarkersPart = {
  readonly child: Id<'child'>
  readonly markers: Shown<readonly RiskMarker[]>
  readonly now: Instant
}

/** Draws it; nothing for a role that reads none of it. */
export function exploitationPart({ child, markers, now }: MarkersPart, role: Role): Html | false {
  if (markers.kind === 'hidden') return false
  const standing = markers.value.filter(markerStands)
  const line = ({ kind, since }: RiskMarker) =>
    html`<li><strong>${riskMarkers[kind].name}</strong>, since ${sayWhen(since, now)}</li>`
  const links = [
    { href: markersHref(child), text: standing.length === 0 ? 'Markers' : 'Markers: why, and since when' },
    ...(roleMay(role, 'trafficking', 'read')
      ? [{ href: childHref(child, '/trafficking'), text: 'Trafficking and the NRM' }]
      : []),
    ...(roleMay(role, 'disruption', 'read') ? [{ href: childHref(child, '/disruption'), text: 'Disruption' }] : []),
  ]
  return html`<h2 class="govuk-heading-m" id="exploitation">Exploitation and trafficking</h2>
${standing.length === 0 ? html`<p class="govuk-body">No marker stands.</p>` : html`<ul class="govuk-list govuk-list--bullet">${standing.map(line)}</ul>`}
<ul class="govuk-list hw-no-print">${links.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>`
}
