// Children whose worker left and whom nobody has taken over: for those who may see them.
import { parts } from '../../../../domain/children/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { WithoutWorker } from '../../../../store/people/reads.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'

/** Draws the page. */
export function withoutWorkerPage(children: readonly WithoutWorker[], now: Instant): Page {
  const body = html`<h1 class="govuk-heading-l">Children without a worker</h1>
<p class="govuk-body">Somebody left, and nobody has their part since. Open the child and add who is involved from now on.</p>
${stackedTable({
  caption: 'Children without a worker',
  captionClasses: 'govuk-visually-hidden',
  columns: [{ label: 'Child' }, { label: 'Who left' }, { label: 'When' }, { label: 'Take over' }],
  rows: children.map(({ child, name, worker, part, leftAt }) => [
    { html: html`<a class="govuk-link" href="/children/${child}">${name}</a>` },
    { text: `${worker}, ${parts[part].toLowerCase()}` },
    { text: sayWhen(leftAt, now) },
    {
      html: html`<a class="govuk-link" href="/children/${child}/involvement/new">Add who is involved<span class="govuk-visually-hidden"> with ${name}</span></a>`,
    },
  ]),
  emptyText: 'Every child you can see whose worker left has somebody in their place.',
})}`
  return { kind: 'page', title: 'Children without a worker', part: 'children', body }
}
