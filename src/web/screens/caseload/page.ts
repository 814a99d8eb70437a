// The caseload: who is in view, how grave it is, what is due, and what is late; the latest thing first.
import type { CaseloadLine } from '../../../domain/caseload/index.ts'
import { districtsIn, inOrder, ofDistrict } from '../../../domain/caseload/index.ts'
import { districts, sayAge, sayCode } from '../../../domain/children/index.ts'
import { sayLevel } from '../../../domain/instruments/index.ts'
import { type Day, dayOf, type Instant, sayDay, sayElapsed } from '../../../domain/kernel/index.ts'
import { areas } from '../../../domain/programme/index.ts'
import type { OpenWith } from '../../../store/programme/reads.ts'
import { button } from '../../components/button/button.ts'
import { select } from '../../components/select/select.ts'
import { type StackedCell, stackedTable } from '../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { programmesHref } from '../programme/say.ts'

/** What the page is made from. */
export type CaseloadView = {
  readonly lines: readonly CaseloadLine[]
  /** How many programmes are open, by who leads them and by area; empty for a role that reads none. */
  readonly open: readonly OpenWith[]
  /** The district that is asked for; empty for all. */
  readonly district: string
  readonly now: Instant
}

/** What a district is called; a child without one has none recorded. */
const sayDistrict = (district: string | null): string =>
  district === null ? 'District not recorded' : sayCode(districts, district)

function riskCell({ risk, child }: CaseloadLine): StackedCell {
  if (risk === null) return { text: 'No matrix on record' }
  const level = risk.level === null ? 'Not judged' : sayLevel(risk.level)
  return {
    html: html`<a class="govuk-link" href="${childHref(child, '/forms')}">${level}</a>, ${sayDay(risk.on)}`,
  }
}

const weekOf = (startsOn: Day, today: Day): string =>
  today < startsOn ? `begins ${sayDay(startsOn)}` : `week ${Math.floor((today - startsOn) / 7) + 1}`

function programmeCell({ programme, child }: CaseloadLine, today: Day): StackedCell {
  if (programme === null) return { text: 'None open' }
  const words = weekOf(programme.startsOn, today)
  return {
    html: html`<a class="govuk-link" href="${programmesHref(child, `/${programme.id}`)}">Programme, ${words}</a>`,
  }
}

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? 'None' : count === 1 ? `1 ${one}` : `${count} ${many}`

function reviewCell({ reviewDueAt }: CaseloadLine, now: Instant): StackedCell {
  if (reviewDueAt === null) return { text: 'None owed' }
  return reviewDueAt < now
    ? { html: html`<strong>Overdue by ${sayElapsed(reviewDueAt, now)}</strong>` }
    : { text: `By ${sayDay(dayOf(reviewDueAt))}` }
}

function lateCell({ late, lateSince }: CaseloadLine, now: Instant): StackedCell {
  if (lateSince === null) return { text: 'None' }
  return {
    html: html`<strong>${counted(late, 'late', 'late')}</strong>, the oldest by ${sayElapsed(lateSince, now)}`,
  }
}

function row(line: CaseloadLine, now: Instant): readonly StackedCell[] {
  const today = dayOf(now)
  return [
    {
      html: html`<a class="govuk-link" href="${childHref(line.child)}">${line.name}</a>, ${sayAge(line.born, today)}. ${sayDistrict(line.district)}`,
    },
    riskCell(line),
    programmeCell(line, today),
    { text: counted(line.missed, 'week without a visit', 'weeks without a visit') },
    reviewCell(line, now),
    lateCell(line, now),
  ]
}

function chooseDistrict({ lines, district }: CaseloadView): Html {
  const items = [
    { value: '', text: 'Every district that you see' },
    ...districtsIn(lines).map(code => ({ value: code, text: sayCode(districts, code) })),
    ...(lines.some(line => line.district === null) ? [{ value: 'none', text: 'District not recorded' }] : []),
  ]
  return html`<form method="get" action="/caseload" novalidate class="hw-no-print">
${select({ name: 'district', label: { text: 'District' }, items, value: district })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`
}

const openRow = ({ name, person, area, programmes }: OpenWith): readonly StackedCell[] => [
  { text: name ?? (person === null ? 'Nobody who works here' : 'Name not known') },
  { text: area === null ? 'Not said' : areas[area] },
  { text: String(programmes) },
]

function capacity({ open }: CaseloadView): Html {
  const total = open.reduce((sum, { programmes }) => sum + programmes, 0)
  const columns = [{ label: 'Who' }, { label: 'Area' }, { label: 'Open', numeric: true }]
  return html`<h2 class="govuk-heading-m" id="capacity">Who has how much</h2>
<p class="govuk-body">All open programmes, also of children whom you may not see: ${total}.</p>
${stackedTable({ caption: 'Open programmes by practitioner and area', captionClasses: 'govuk-table__caption--s', columns, rows: open.map(openRow), emptyText: 'No programme is open.' })}`
}

/** Draws the page. */
export function caseloadPage(view: CaseloadView): Page {
  const { lines, district, now } = view
  const columns = [
    'Child',
    'Judged risk',
    'Direct work',
    'Sessions missed',
    'Review of the matrix',
    'Actions late',
  ].map(label => ({ label }))
  const shown = inOrder(ofDistrict(lines, district))
  const body = html`<h1 class="govuk-heading-l">Caseload</h1>
<p class="govuk-body">Children with an open programme or a matrix that found a risk, as far as you may see them. What is longest overdue stands first.</p>
${chooseDistrict(view)}
${stackedTable({ caption: shown.length === 1 ? '1 child' : `${shown.length} children`, columns, rows: shown.map(line => row(line, now)), emptyText: 'No child is on this list.' })}
${capacity(view)}`
  return { kind: 'page', title: 'Caseload', part: 'caseload', body }
}
