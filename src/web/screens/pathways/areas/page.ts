// Which area answers for each district, in three tables by themselves, who holds each area, and who stands in.
import { districts } from '../../../../domain/children/index.ts'
import { type Day, sayDay } from '../../../../domain/kernel/index.ts'
import {
  type AreaKind,
  areaKindNames,
  areaKinds,
  areasOfKind,
  type District,
  pathwayDistricts,
  printedAreas,
  sayArea,
  whoAnswers,
} from '../../../../domain/pathways/index.ts'
import type { AreaWorker, DistrictArea } from '../../../../store/pathways/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'

/** What the page shows. */
export type AreasView = {
  readonly areas: readonly DistrictArea[]
  readonly workers: readonly AreaWorker[]
  readonly today: Day
  readonly mayChange: boolean
}

/** Where it stands. */
export const areasHref = '/directory/areas'

const sources: Readonly<Record<AreaKind, string>> = {
  'co-ordinator': 'PROG24-6: four pairs of districts.',
  'family-practitioner':
    'PROG24-7, GAP-15: the source names North and South and not their districts; these are an assumption.',
  yos: 'PATH24-9: Stafford belongs to North here, though its co-ordinator is that of East Staffordshire too.',
}

/** The line that holds on a day; null where none does. */
export const lineOn = (areas: readonly DistrictArea[], kind: string, district: string, day: Day): DistrictArea | null =>
  areas.find(
    one => one.kind === kind && one.district === district && one.from <= day && (one.until === null || day < one.until),
  ) ?? null

const link = (href: string, text: string, about: string): Html =>
  html` <a class="govuk-link hw-no-print" href="${href}">${text}<span class="govuk-visually-hidden">: ${about}</span></a>`

const days = ({ from, until }: Pick<DistrictArea, 'from' | 'until'>): string =>
  until === null ? `From ${sayDay(from)}` : `${sayDay(from)} until ${sayDay(until)}`

function districtRow(kind: AreaKind, district: District, { areas, today, mayChange }: AreasView) {
  const name = districts[district] ?? district
  const line = lineOn(areas, kind, district, today)
  const printed = printedAreas[kind][district]
  const next = areas.find(one => one.kind === kind && one.district === district && one.from > today)
  const change = link(`${areasHref}/${kind}/district/${district}`, 'Change', `${name}, ${areaKindNames[kind]}`)
  const soon = next && html`<br>${sayArea(kind, next.area)} from ${sayDay(next.from)}`
  return [
    { text: name },
    { html: html`${sayArea(kind, line?.area ?? printed)}${soon}${mayChange && change}` },
    { text: line === null ? 'As the sources have it' : days(line) },
  ]
}

function workerRow(kind: AreaKind, area: string, { workers, today, mayChange }: AreasView) {
  const { holder, cover } = whoAnswers(workers, kind, area, today)
  const name = sayArea(kind, area)
  const href = `${areasHref}/${kind}/worker/${area}`
  const planned = workers.filter(one => one.kind === kind && one.area === area && one.from > today)
  return [
    { text: name },
    {
      html: html`${holder?.name ?? 'Nobody is set'}${mayChange && link(`${href}/holder`, 'Change', `who holds ${name}`)}`,
    },
    {
      html: html`${cover === null ? 'Nobody' : `${cover.name}, ${days(cover)}`}${planned.map(one => html`<br>${one.name}, ${days(one)}`)}${mayChange && link(`${href}/cover`, 'Add cover', `who stands in for ${name}`)}`,
    },
  ]
}

const tablesOf = (kind: AreaKind, view: AreasView): Html => html`<h2 class="govuk-heading-m">${areaKindNames[kind]}</h2>
<p class="govuk-body">${sources[kind]}</p>
${stackedTable({
  caption: `Districts: ${areaKindNames[kind]}`,
  captionClasses: 'govuk-table__caption--s',
  columns: ['District', 'Area', 'When'].map(label => ({ label })),
  rows: pathwayDistricts.map(district => districtRow(kind, district, view)),
  emptyText: '',
})}
${stackedTable({
  caption: `Who holds each area: ${areaKindNames[kind]}`,
  captionClasses: 'govuk-table__caption--s',
  columns: ['Area', 'Who holds it', 'Who stands in'].map(label => ({ label })),
  rows: Object.keys(areasOfKind[kind]).map(area => workerRow(kind, area, view)),
  emptyText: '',
})}`

/** Draws the page. */
export function areasPage(view: AreasView): Page {
  const body = html`<h1 class="govuk-heading-l">Areas of the county</h1>
<p class="govuk-body">Co-ordinators, family practitioners and YOS Prevention each cut the county in their own way, so each has a table of its own. As they stand on ${sayDay(view.today)}.</p>
${areaKinds.map(kind => tablesOf(kind, view))}`
  const before = backLink({ href: '/directory', text: 'Who to call' })
  return { kind: 'page', title: 'Areas of the county', part: 'directory', before, body }
}
