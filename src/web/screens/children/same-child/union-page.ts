// Two records that stand, or stood, as one child: share both, take it back, and sort what was written meanwhile.
import { isMovable } from '../../../../actions/children/unite-records.ts'
import { displayName } from '../../../../domain/children/index.ts'
import { type Instant, sayMoment } from '../../../../domain/kernel/index.ts'
import type { ChildBar, Union, WrittenSince } from '../../../../store/children/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref } from '../child-bar.ts'
import { errorOf } from '../faults.ts'
import { sectionNames } from '../section-names.ts'

/** What the page shows. */
export type UnionPage = {
  readonly union: Union
  readonly child: ChildBar
  readonly survivor: ChildBar
  readonly written: readonly WrittenSince[]
  readonly now: Instant
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly tokens: Html
  readonly done: string | null
  readonly stale?: boolean
  /** An id for a row that may be moved, made with the form. */
  readonly newRow: string
}

const hrefOf = ({ union }: UnionPage): string => childHref(union.child, `/same-child/united/${union.id}`)

function hidden(params: UnionPage, act: string): Html {
  return html`<input type="hidden" name="_act" value="${act}"><input type="hidden" name="_version" value="${params.union.version}">`
}

function reasonField(params: UnionPage, act: string, label: string): Html {
  const own = textOf(params.fields, '_act') === act
  const name = act === 'part' ? 'change-reason' : `change-reason-${act}`
  return textarea({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    rows: 2,
    value: own ? textOf(params.fields, name) : '',
    errorMessage: own ? errorOf(params.faults, name) : undefined,
  })
}

function shareForm(params: UnionPage): Html | false {
  const { union, tokens } = params
  if (union.partedAt !== null) return false
  if (union.sharedAt !== null)
    return html`<h2 class="govuk-heading-m">Both records are shared</h2>
<p class="govuk-body">${union.sharedBy} decided it, ${sayMoment(union.sharedAt)}. Whoever may see one of them sees both, until they are parted.</p>`
  const body = html`${hidden(params, 'share')}
${reasonField(params, 'share', 'Why do they need to see both?')}
${button({ text: 'Share both records', classes: 'govuk-button--secondary', preventDoubleClick: true })}`
  return html`<h2 class="govuk-heading-m">Share both records</h2>
<p class="govuk-body">Now nobody sees more than before the records were joined. If you share them, everybody who may see one record sees both,
for as long as they may see it. Access given in an emergency, or to somebody’s stand-in, is not shared.</p>
${form({ action: hrefOf(params), tokens, body })}`
}

function partForm(params: UnionPage): Html | false {
  const { union, tokens } = params
  if (union.partedAt !== null) return false
  const body = html`${hidden(params, 'part')}
${reasonField(params, 'part', 'Why are they two children?')}
${button({ text: 'Take it back', classes: 'govuk-button--warning', preventDoubleClick: true })}`
  return html`<h2 class="govuk-heading-m">Take it back</h2>
<p class="govuk-body">The records stand apart again, what was shared is taken back, and the duties of each are worked out anew. What was written
since stays where it is, and you are asked about each row below.</p>
${form({ action: hrefOf(params), tokens, body })}`
}

const sideName = (params: UnionPage, child: string): string =>
  params.union.moved.some(one => one === child)
    ? displayName(params.child.identity)
    : displayName(params.survivor.identity)

function moveCell(params: UnionPage, row: WrittenSince): Html {
  if (row.movedTo !== null) return html`Moved to ${sideName(params, row.movedTo)}`
  if (!row.isNew) return html`A change of an older row`
  if (params.union.partedAt === null) return html`Stands`
  if (!isMovable(row.table)) return html`Stands. If it is wrong here, correct it on its own page.`
  const body = html`${hidden(params, 'move')}
<input type="hidden" name="_table" value="${row.table}"><input type="hidden" name="_row" value="${row.rowId}">
<input type="hidden" name="_new" value="${params.newRow}">
${button({ text: 'Move to the other record', classes: 'govuk-button--secondary', preventDoubleClick: true })}`
  return form({ action: hrefOf(params), tokens: params.tokens, body })
}

function written(params: UnionPage): Html {
  const { union } = params
  return html`<h2 class="govuk-heading-m" id="written">Written while they stood as one</h2>
${union.partedAt !== null && html`<p class="govuk-body">Leave what is right. What belongs to the other child can be moved: it is marked as entered in error here and written again there.</p>`}
${params.written.length === 0 && html`<p class="govuk-body">Nothing that you may see was written meanwhile.</p>`}
<ul class="govuk-list govuk-list--spaced">${params.written.map(
    row => html`<li><strong>${sectionNames[row.section] ?? row.section}</strong>, on the record of ${sideName(params, row.child)}: ${sayMoment(row.at)}, ${row.by ?? 'Homeward itself'}.
${moveCell(params, row)}</li>`,
  )}</ul>`
}

function stands({ union }: UnionPage): Html {
  const { partedAt, partedBy } = union
  return html`<p class="govuk-body">${union.by} joined these records, ${sayMoment(union.at)}: ${union.reason}</p>
${partedAt !== null && html`<p class="govuk-body"><strong>They stand apart again</strong>: ${partedBy}, ${sayMoment(partedAt)}.</p>`}`
}

/** Draws the page. */
export function unionPage(params: UnionPage): Page {
  const { child, survivor, now, done } = params
  const record = (bar: ChildBar, what: string) =>
    html`<li>${what}: <a class="govuk-link" href="${childHref(bar.id)}">${displayName(bar.identity)}</a></li>`
  return {
    kind: 'page',
    title: 'Two records, one child',
    part: 'children',
    faults: params.faults,
    ...(params.stale === true ? { status: 409 } : {}),
    before: html`${backLink({ href: childHref(survivor.id), text: 'Back to the child' })}${childBar(survivor, now)}`,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && notificationBanner({ type: 'success', text: done })}
<h1 class="govuk-heading-l">Two records, one child</h1>
${params.stale === true && html`<div role="alert">${insetText({ text: 'Somebody decided about these records while you were writing. Nothing of yours was saved; this is how they stand now.' })}</div>`}
<ul class="govuk-list govuk-list--bullet">${record(survivor, 'The record that is kept')}${record(child, 'The record that was joined to it')}</ul>
${stands(params)}
${shareForm(params)}
${partForm(params)}
</div></div>
${written(params)}`,
  }
}
