// A child's assessments over time: the levels, what changed since the last one, and the indicators.
import { instrumentOn, nearestBand, sayLevel } from '../../../../domain/instruments/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import { details } from '../../../components/details/details.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref, childParts } from '../../children/child-bar.ts'
import { whatChanged } from './changes.ts'
import { levelPicture, levelTable } from './line.ts'
import { evidenceOverTime, mostInStrip, stripOf, stripPicture, stripTable } from './strip.ts'
import type { AssessmentsPage } from './view.ts'

const crosswalk = (): Html =>
  details({
    summaryText: 'How the levels of 2018 and of 2024 lie beside each other',
    html: html`<p class="govuk-body">No source says which level of 2018 is which of 2024. As help only, and never worked out or stored:</p>
<ul class="govuk-list govuk-list--bullet">${Object.entries(nearestBand).map(([grade, band]) => html`<li>${sayLevel(grade)} comes nearest to ${sayLevel(band)}</li>`)}</ul>`,
  })

function levels({ points, now, matrices }: AssessmentsPage): Html {
  const of = matrices.at(-1)?.of ?? instrumentOn('rfm-2024', dayOf(now))
  return html`<h2 class="govuk-heading-m" id="levels">Levels over time</h2>
${levelPicture(points, of?.bands ?? [], now)}
${points.some(one => one.generation === 'grades') && crosswalk()}
${levelTable(points)}`
}

function indicators({ role, matrices }: AssessmentsPage): Html | false {
  const strip = stripOf(role, matrices)
  if (strip === null) return false
  const more = matrices.length > mostInStrip
  return html`<h2 class="govuk-heading-m" id="indicators">Indicators over time</h2>
${more && html`<p class="govuk-body">The latest ${mostInStrip} of ${matrices.length} matrices.</p>`}
${stripPicture(strip)}
${details({ summaryText: 'The same as a table, with the way to each piece of evidence', html: stripTable(strip) })}
<h3 class="govuk-heading-s">Evidence, indicator by indicator</h3>
${evidenceOverTime(strip)}`
}

const none = html`<p class="govuk-body">No matrix that you may read has been submitted for this child.</p>`

/** Draws the page. */
export function assessmentsPage(page: AssessmentsPage): Page {
  const { bar, now, role, points, matrices } = page
  return {
    kind: 'page',
    title: 'Assessments over time',
    part: 'children',
    before: childBar(bar, now),
    body: html`<h1 class="govuk-visually-hidden">Assessments over time</h1>
${childParts(bar.id, 'assessments', role)}
<p class="govuk-body hw-no-print"><a class="govuk-link" href="${childHref(bar.id, '/forms')}">All forms of this child</a></p>
${points.length === 0 ? none : levels(page)}
${whatChanged(matrices, role)}
${indicators(page)}`,
  }
}
