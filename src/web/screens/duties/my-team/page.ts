// The supervisor's view: for each of the teams, how many duties stand with whom, and which nobody carries.
import type { Instant } from '../../../../domain/kernel/index.ts'
import { everyDuty, type WorklistFilter } from '../../../../store/duties/reads.ts'
import type { Standing } from '../../../../store/hand-over/reads.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { statTiles } from '../../../components/stat-tiles/stat-tiles.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { worklistAddress } from '../worklist/page.ts'

/** The numbers without whose they are. */
export type Numbers = Pick<Standing, 'open' | 'overdue' | 'within24' | 'within72' | 'handed'>

/** What the page shows. */
export type TeamView = { readonly rows: readonly Standing[]; readonly nobodys: Numbers; readonly now: Instant }

type Narrowed = Partial<WorklistFilter>

const link = (count: number, narrowed: Narrowed, list: Parameters<typeof worklistAddress>[1], says: string): Html =>
  count === 0
    ? html`0`
    : html`<a class="govuk-link" href="${worklistAddress({ ...everyDuty, ...narrowed }, list)}">${count}<span class="govuk-visually-hidden"> ${says}</span></a>`

function cells(row: Numbers, whose: Narrowed, name: string) {
  return [
    { text: String(row.open) },
    { html: link(row.overdue, whose, 'overdue', `overdue, ${name}`) },
    { html: link(row.within24, { ...whose, within: 24 }, 'ahead', `due within 24 hours, ${name}`) },
    { html: link(row.within72, { ...whose, within: 72 }, 'ahead', `due within 72 hours, ${name}`) },
    { html: link(row.handed, { ...whose, whose: 'handed' }, 'ahead', `handed on and not accepted, ${name}`) },
  ]
}

const columns = [
  { label: 'Who' },
  { label: 'Open', numeric: true },
  { label: 'Overdue', numeric: true },
  { label: 'Due in 24 hours', numeric: true },
  { label: 'Due in 72 hours', numeric: true },
  { label: 'Handed on, not accepted', numeric: true },
]

function teamTable(rows: readonly Standing[]): Html {
  return stackedTable({
    caption: rows[0]?.team ?? '',
    columns,
    rows: rows.map(row => {
      const name = row.person ?? 'The team as a whole'
      const whose = row.personId === null ? { team: row.teamId } : { person: row.personId }
      return [{ text: name }, ...cells(row, whose, name)]
    }),
    emptyText: '',
  })
}

/** Draws the page. */
export function teamPage({ rows, nobodys }: TeamView): Page {
  const teams = [...Map.groupBy(rows, ({ teamId }) => teamId).values()]
  const address = (list: 'overdue' | 'ahead' | 'without-deadline') =>
    worklistAddress({ ...everyDuty, whose: 'nobody' }, list)
  const body = html`<h1 class="govuk-heading-l">My team</h1>
<h2 class="govuk-heading-m">Nobody carries these</h2>
<p class="govuk-body">Never given to anybody, or with somebody who has left or can no longer see the child.</p>
${statTiles({
  tiles: [
    { number: nobodys.overdue, label: 'overdue', href: address('overdue'), tone: 'alarm' },
    { number: nobodys.within24, label: 'due in 24 hours', href: address('ahead'), tone: 'warning' },
    { number: nobodys.open, label: 'open', href: address('without-deadline') },
  ],
})}
${teams.length === 0 && html`<p class="govuk-body">You are a member of no team here. <a class="govuk-link" href="/duties?whose=all">Everybody’s duties</a></p>`}
${teams.map(teamTable)}`
  return { kind: 'page', title: 'My team', part: 'duties', body }
}
