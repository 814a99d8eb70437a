// The matrices of a child side by side, each under the pathway of its own time; neither is rewritten by the other (GAP-08).
import type { RouteOfMatrix } from '../../../actions/pathways/route-of-matrix.ts'
import { displayName } from '../../../domain/children/index.ts'
import { crosswalk, currentLevel, sayLevel } from '../../../domain/instruments/index.ts'
import { sayDay } from '../../../domain/kernel/index.ts'
import { generationNames } from '../../../domain/pathways/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../frame/screen.ts'
import { html } from '../../html.ts'
import { childBar, childHref } from '../children/child-bar.ts'
import { nameOf } from '../instruments/say-form.ts'
import { sayWhen } from '../say.ts'
import type { RoutesView } from './load.ts'
import { nextHref } from './say.ts'

function stands({ routing, shut, meanwhile }: RouteOfMatrix, now: RoutesView['now']): string {
  if (meanwhile === null) return 'No pathway of this partnership'
  if (routing?.closed) return `Closed, ${sayWhen(routing.closed.at, now)}`
  const gates = shut.length === 0 ? '' : `; to be done first: ${shut.join(', ')}`
  const missing = meanwhile.missing.length === 0 ? '' : `; ${meanwhile.missing.length} not known`
  return `Open${gates}${missing}`
}

function rowOf(route: RouteOfMatrix, { bar, now }: RoutesView) {
  const { form, meanwhile } = route
  const level = currentLevel(form)
  const generation =
    meanwhile === null ? '–' : `${generationNames[meanwhile.decision.generation]} (${meanwhile.decision.generation})`
  return [
    { html: html`<a class="govuk-link" href="${nextHref(bar.id, form.id)}">${nameOf(form)}</a>` },
    { text: form.completedOn === null ? '–' : sayDay(form.completedOn) },
    { text: level === null ? 'Not set' : sayLevel(level) },
    { text: generation },
    { text: meanwhile === null ? '–' : meanwhile.decision.rows.join(', ') },
    { text: stands(route, now) },
  ]
}

const columns = ['Matrix', 'Completed', 'Level, in its own words', 'Pathway', 'Rows that hold', 'How it stands']

/** Draws the page. */
export function routesPage(view: RoutesView): Page {
  const { bar, routes } = view
  const generations = new Set(routes.flatMap(({ form }) => [form.instrument]))
  const words = crosswalk.map(({ says }) => says).join('; ')
  const body = html`<span class="govuk-caption-l">${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Matrices and what followed</h1>
${generations.size > 1 && insetText({ text: `Two kinds of matrix are on this record. Each keeps its own words. For orientation only: ${words}. No word of before 2024 is like “No exploitation risk”. (GAP-08)` })}
${stackedTable({
  caption: 'Matrices, the latest first',
  captionClasses: 'govuk-visually-hidden',
  columns: columns.map(label => ({ label })),
  rows: routes.map(route => rowOf(route, view)),
  emptyText: 'No matrix is submitted yet.',
})}
<p class="govuk-body hw-no-print"><a class="govuk-link" href="${childHref(bar.id, '/forms')}">Assessments: begin a matrix</a></p>`
  const before = html`${backLink({ href: childHref(bar.id), text: 'Back to the child' })}${childBar(bar, view.now)}`
  return { kind: 'page', title: 'Matrices and what followed', part: 'children', before, body }
}
