// A child's forms: what is begun, what stands and how, and which may be begun.
import type { Role } from '../../../../domain/access/index.ts'
import type { FormLine, Instrument } from '../../../../domain/instruments/index.ts'
import { currentLevel } from '../../../../domain/instruments/index.ts'
import { type Day, dayOf, type Instant, sayDay } from '../../../../domain/kernel/index.ts'
import type { ChildBar } from '../../../../store/children/reads.ts'
import { details } from '../../../components/details/details.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { type StackedCell, stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref, childParts } from '../../children/child-bar.ts'
import { sayWhen } from '../../say.ts'
import { dayOfForm, instrumentFor, isScored, nameOf, sayJudged, sayScored, sayStanding } from '../say-form.ts'
import { byKind, type DraftLine } from './view.ts'
import { matrixNotice, whenUsed } from './when-used.ts'

/** What the page shows. */
export type FormsPage = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly role: Role
  readonly drafts: readonly DraftLine[]
  /** Submitted, and not entered in error. */
  readonly submitted: readonly FormLine[]
  readonly inError: readonly FormLine[]
  /** The versions that this role may begin today. */
  readonly mayBegin: readonly Instrument[]
}

const hrefOf = (form: FormLine): string => `/forms/${form.id}`

function draftRow({ form, progress }: DraftLine, now: Instant): readonly StackedCell[] {
  const far =
    progress.asked === 0 ? 'Nothing that you see' : `${progress.answered} of ${progress.asked} questions answered`
  return [
    { html: html`<a class="govuk-link" href="${hrefOf(form)}">${nameOf(form)}</a>` },
    { text: form.begunBy },
    { text: sayWhen(form.begunAt, now) },
    { text: far },
  ]
}

/** The forms that are begun and not submitted, as a table; nothing where there are none. */
export function draftTable(drafts: readonly DraftLine[], now: Instant): Html | false {
  return (
    drafts.length > 0 &&
    stackedTable({
      caption: 'Drafts',
      columns: ['Form', 'Begun by', 'Since', 'How far'].map(label => ({ label })),
      rows: drafts.map(draft => draftRow(draft, now)),
      emptyText: '',
    })
  )
}

const copied = (form: FormLine): string => (form.source === 'imported' ? 'Copied from paper or Word' : '')

function linkCell(form: FormLine): StackedCell {
  const what = html`<span class="govuk-visually-hidden">${nameOf(form)}, completed on </span>${sayDay(dayOfForm(form))}`
  const more = copied(form) !== '' && html`<br>${copied(form)}`
  return { html: html`<a class="govuk-link" href="${hrefOf(form)}">${what}</a>${more}` }
}

function levelCell(form: FormLine): StackedCell {
  const judged = html`Judged: <strong>${sayJudged(form.level, form.riskType)}</strong>`
  return { html: isScored(instrumentFor(form)) ? html`${judged}<br>Scored: ${sayScored(form)}` : judged }
}

function reviewsCell(form: FormLine): StackedCell {
  const life = instrumentFor(form)?.life ?? null
  const done = form.reviews.filter(one => one.submittedAt !== null)
  const open = form.reviews.some(one => one.submittedAt === null) ? ', one more is begun' : ''
  const last = done.at(-1)
  const count = life === null ? `${done.length}` : `${done.length} of ${life.reviews}`
  if (last === undefined) return { text: `${count}${open}` }
  const on = last.reviewedOn === null ? '' : `, on ${sayDay(last.reviewedOn)}`
  return { html: html`${count}${open}<br>Now: <strong>${sayJudged(currentLevel(form), last.riskType)}</strong>${on}` }
}

const levelColumns = ['Completed', 'Level', 'Reviews', 'How it stands', 'Submitted by'] as const
const plainColumns = ['Completed', 'How it stands', 'Submitted by'] as const

/** Submitted forms of one kind as a table, the latest first. */
export function formTable(forms: readonly FormLine[], today: Day, caption: string): Html {
  const levelled = forms.some(form => form.level !== null || instrumentFor(form)?.life)
  const row = (form: FormLine): readonly StackedCell[] => {
    const ends = [{ text: sayStanding(form, today) }, { text: form.submittedBy ?? '' }]
    return levelled ? [linkCell(form), levelCell(form), reviewsCell(form), ...ends] : [linkCell(form), ...ends]
  }
  return stackedTable({
    caption,
    columns: (levelled ? levelColumns : plainColumns).map(label => ({ label })),
    rows: forms.map(row),
    emptyText: '',
  })
}

const kindTable = (forms: readonly FormLine[], today: Day): Html => {
  const [first] = forms
  return formTable(forms, today, first === undefined ? '' : nameOf(first))
}

// The matrix of Stoke-on-Trent is not settled by any source, so whoever works there is told so (GAP-11).
const stokeBanner = ({ bar, mayBegin }: FormsPage): Html | false =>
  bar.authority === 'stoke-on-trent' &&
  mayBegin.some(({ code }) => code === 'rfm-2024' || code === 'cse-rfm-2018') &&
  insetText({
    text: 'Stoke-on-Trent’s pathway after 2018 is to be confirmed. Until it is, the matrix of 2018 is used there; the matrix of 2024 may be completed besides.',
  })

function beginLine(of: Instrument, href: string): Html {
  const said = [matrixNotice[of.code], whenUsed[of.code]].filter(one => one !== undefined)
  return html`<li><a class="govuk-link" href="${href}">${of.name}</a><br>${said.join(' ')}
<a class="govuk-link hw-no-print" href="/instruments/${of.code}/blank">Print it blank<span class="govuk-visually-hidden">: ${of.name}</span></a></li>`
}

/** The forms that may be begun, each with when it is used. */
export const beginList = (offered: readonly Instrument[], href: (of: Instrument) => string): Html =>
  html`<ul class="govuk-list govuk-list--spaced">${offered.map(of => beginLine(of, href(of)))}</ul>`

function begin(page: FormsPage): Html {
  const { mayBegin, bar } = page
  if (mayBegin.length === 0) return html`<p class="govuk-body">In your role you can read forms and not begin one.</p>`
  return html`<h2 class="govuk-heading-m" id="begin">Begin a form</h2>
${stokeBanner(page)}
<p class="govuk-body">What you type is saved as you go: you can leave a form and finish it later.</p>
${beginList(mayBegin, of => childHref(bar.id, `/forms/${of.code}`))}`
}

function errors({ inError, now }: FormsPage): Html | false {
  const summaryText = inError.length === 1 ? '1 form entered in error' : `${inError.length} forms entered in error`
  return inError.length > 0 && details({ summaryText, html: formTable(inError, dayOf(now), 'Forms entered in error') })
}

function body(page: FormsPage): Html {
  const { bar, now, role, drafts, submitted } = page
  const kinds = byKind(submitted).map(([, forms]) => kindTable(forms, dayOf(now)))
  return html`<h1 class="govuk-visually-hidden">Assessments and other forms</h1>
${childParts(bar.id, 'assessments', role)}
<p class="govuk-body"><a class="govuk-link" href="${childHref(bar.id, '/assessments')}">The assessments over time</a></p>
${draftTable(drafts, now)}
<h2 class="govuk-heading-m" id="submitted">Submitted forms</h2>
${kinds.length === 0 ? html`<p class="govuk-body">No form that you may read has been submitted for this child.</p>` : kinds}
${errors(page)}
${begin(page)}`
}

/** Draws the page. */
export const formsPage = (page: FormsPage): Page => ({
  kind: 'page',
  title: 'Assessments and other forms',
  part: 'children',
  before: childBar(page.bar, page.now),
  body: body(page),
})
