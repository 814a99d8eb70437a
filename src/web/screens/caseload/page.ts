// The caseload: who is in view, how grave it is, what is due, and what is late; the latest thing first.
import type { CaseloadLine } from '../../../domain/caseload/index.ts'
import { type CaseloadAreas, caseloadOf, inOrder, ofArea } from '../../../domain/caseload/index.ts'
import { districts, sayAge, sayCode } from '../../../domain/children/index.ts'
import { sayLevel } from '../../../domain/instruments/index.ts'
import { type Day, dayOf, type Instant, sayDay, sayElapsed } from '../../../domain/kernel/index.ts'
import { areasOfKind, sayArea } from '../../../domain/pathways/index.ts'
import { areas as programmeAreas } from '../../../domain/programme/index.ts'
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
  /** The areas of co-ordinators, and the reader’s own. */
  readonly areas: CaseloadAreas
  /** What is asked for: an area, one’s own, none, or all. */
  readonly asked: string
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

const coOrdinators = 'co-ordinator'
const sayOwn = ({ own }: CaseloadAreas): string =>
  own.map(({ area, part }) => `${sayArea(coOrdinators, area)}${part === 'cover' ? ' (you stand in)' : ''}`).join('; ')

function chooseArea({ lines, areas, asked }: CaseloadView): Html {
  const without = ofArea(lines, caseloadOf.none, areas).length > 0
  const items = [
    ...(areas.own.length > 0 ? [{ value: caseloadOf.own, text: `Yours: ${sayOwn(areas)}` }] : []),
    { value: caseloadOf.all, text: 'Every child whom you may see' },
    ...Object.entries(areasOfKind[coOrdinators]).map(([value, text]) => ({ value, text })),
    ...(without || asked === caseloadOf.none ? [{ value: caseloadOf.none, text: 'District not recorded' }] : []),
  ]
  return html`<form method="get" action="/caseload" novalidate class="hw-no-print">
${select({ name: 'area', label: { text: 'Area of the co-ordinator' }, items, value: asked })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`
}

// Who is in no area is in nobody’s: it is said, and one press away.
function withoutArea({ lines, areas, asked }: CaseloadView): Html | false {
  const { length } = ofArea(lines, caseloadOf.none, areas)
  if (length === 0 || asked === caseloadOf.all || asked === caseloadOf.none) return false
  const words = length === 1 ? '1 child is' : `${length} children are`
  return html`<p class="govuk-body"><a class="govuk-link" href="/caseload?area=${caseloadOf.none}">${words} in no area, because no district is recorded</a>.</p>`
}

const openRow = ({ name, person, area, programmes }: OpenWith): readonly StackedCell[] => [
  { text: name ?? (person === null ? 'Nobody who works here' : 'Name not known') },
  { text: area === null ? 'Not said' : programmeAreas[area] },
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
  const { lines, areas, asked, now } = view
  const columns = [
    'Child',
    'Judged risk',
    'Direct work',
    'Sessions missed',
    'Review of the matrix',
    'Actions late',
  ].map(label => ({ label }))
  const shown = inOrder(ofArea(lines, asked, areas))
  const body = html`<h1 class="govuk-heading-l">Caseload</h1>
<p class="govuk-body">Children with an open programme or a matrix that found a risk, as far as you may see them. What is longest overdue stands first.</p>
${chooseArea(view)}
${withoutArea(view)}
${stackedTable({ caption: shown.length === 1 ? '1 child' : `${shown.length} children`, columns, rows: shown.map(line => row(line, now)), emptyText: 'No child is on this list.' })}
${capacity(view)}`
  return { kind: 'page', title: 'Caseload', part: 'caseload', body }
}
