// Patterns over the children whom a co-ordinator sees: who goes again, when, from where and to where, and by school and provider.
import { sayDay } from '../../../../domain/kernel/index.ts'
import {
  type AlertKind,
  episodesAt,
  partNotKnown,
  partsOfDay,
  periodCodes,
  periods,
  shareOf,
  type TimeCell,
  weekdayNames,
} from '../../../../domain/patterns/index.ts'
import type { ChildBehind, PlaceLine, SettingLine } from '../../../../store/patterns/reads.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { subNavigation } from '../../../components/sub-navigation/sub-navigation.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayNextDuty } from '../../duties/duty-rows.ts'
import { timePicture } from './time-picture.ts'
import { type PatternPart, type PatternsView, patternParts } from './view.ts'

const address = (part: PatternPart, period: PatternsView['period']): string => `/patterns?show=${part}&period=${period}`

/** The links between the parts of patterns, and to what was raised. */
export function patternNavigation(current: PatternPart | 'alerts', period: PatternsView['period']): Html {
  const parts = (Object.keys(patternParts) as PatternPart[]).map(part => ({
    text: patternParts[part],
    href: address(part, period),
    active: part === current,
  }))
  const alerts = { text: 'What was raised', href: '/patterns/alerts', active: current === 'alerts' }
  return subNavigation({ label: 'Patterns', items: [...parts.slice(0, -1), alerts, ...parts.slice(-1)] })
}

function periodLinks({ part, period }: PatternsView): Html {
  const items = periodCodes.map(code => ({
    text: periods[code],
    href: address(part, code),
    active: code === period,
  }))
  return subNavigation({ label: 'Period', items })
}

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function scope({ counted, since, period }: PatternsView): Html {
  const episodes = times(counted.episodes, 'episode', 'episodes')
  const children = times(counted.children, 'child', 'children')
  return html`<p class="govuk-body"><strong>${periods[period]}</strong>, since ${sayDay(since)}: ${episodes} of ${children}. Counted is every episode that was reported to the police as missing, of children whose whole record you may see.</p>`
}

// On a line of its own below what it is about, and never on paper.
const raiseLink = (view: PatternsView, kind: AlertKind, about: string, child?: ChildBehind): Html | false =>
  view.mayRaise &&
  html`<br><a class="govuk-link govuk-!-font-weight-regular hw-no-print" href="/patterns/alerts/new?kind=${kind}${child === undefined ? '' : `&child=${child.id}`}">Raise<span class="govuk-visually-hidden">: ${about}</span></a>`

const childLink = ({ id, name }: ChildBehind): Html => html`<a class="govuk-link" href="/children/${id}">${name}</a>`

const names = (children: readonly ChildBehind[]): Html =>
  html`${children.map((child, i) => html`${i > 0 && ', '}${childLink(child)}`)}`

// Some of those behind a number, and how many more there are.
function behind({
  children,
  behind: some,
}: {
  readonly children: number
  readonly behind: readonly ChildBehind[]
}): Html {
  const more = children - some.length
  return html`${names(some)}${more > 0 && (some.length === 0 ? times(more, 'child', 'children') : ` and ${more} more`)}`
}

function repeatTable(view: PatternsView): Html | false {
  const { children, now } = view
  if (children === undefined) return false
  return html`<h2 class="govuk-heading-m">Repeat children</h2>
<p class="govuk-body">Reported more than once in the last 12 months, those first who were most often in the last 90 days.</p>
${stackedTable({
  caption: 'Repeat children',
  captionClasses: 'govuk-visually-hidden',
  columns: [
    { label: 'Child' },
    { label: '90 days', numeric: true, sort: 'none' },
    { label: '12 months', numeric: true, sort: 'none' },
    { label: 'Next duty' },
  ],
  rows: children.map(({ child, since, inYear, nextDuty }) => [
    { html: html`${childLink(child)}${raiseLink(view, 'child', child.name, child)}` },
    { text: String(since), sortValue: since },
    { text: String(inYear), sortValue: inYear },
    { text: nextDuty === null ? 'Nothing due' : sayNextDuty(nextDuty, now) },
  ]),
  emptyText: 'No child whom you can see was reported more than once in the last 12 months.',
})}`
}

function togetherTable(view: PatternsView): Html | false {
  const { together } = view
  if (together === undefined) return false
  return html`<h2 class="govuk-heading-m">Children who go together</h2>
${stackedTable({
  caption: 'Missing together more than once',
  captionClasses: 'govuk-visually-hidden',
  columns: [{ label: 'Children' }, { label: 'Times', numeric: true }],
  rows: together.map(({ children, times: count }) => [
    { html: html`${names(children)}${raiseLink(view, 'together', children.map(({ name }) => name).join(' and '))}` },
    { text: String(count) },
  ]),
  emptyText: 'No two children whom you can see were recorded as missing together more than once.',
})}`
}

// The hours stand in the heading, so that nobody has to guess where a night begins.
function timeTable(cells: readonly TimeCell[]): Html {
  const unknown = cells.some(({ part }) => part === partNotKnown)
  const columns = [
    ...partsOfDay.map(({ part, name, hours }) => ({ part, name: `${name} ${hours}` })),
    ...(unknown ? [{ part: partNotKnown, name: 'Time not known' }] : []),
  ]
  return stackedTable({
    caption: 'Episodes by weekday and part of the day',
    captionClasses: 'govuk-table__caption--s',
    columns: [{ label: 'Weekday' }, ...columns.map(({ name }) => ({ label: name, numeric: true }))],
    rows: weekdayNames.map((name, i) => [
      { text: name },
      ...columns.map(({ part }) => ({ text: String(episodesAt(cells, i + 1, part)) })),
    ]),
    emptyText: '',
  })
}

function timeSection(view: PatternsView): Html | false {
  const { times: cells } = view
  if (cells === undefined) return false
  const body =
    cells.length === 0
      ? html`<p class="govuk-body">No episode is counted in this period.</p>`
      : html`<div class="govuk-grid-row"><div class="govuk-grid-column-one-third">${timePicture(cells)}</div>
<div class="govuk-grid-column-two-thirds">${timeTable(cells)}</div></div>`
  return html`<h2 class="govuk-heading-m">When they go</h2>
<p class="govuk-body">By when the child was last seen, else found to be missing, else reported; by the clock in London.${raiseLink(view, 'time', 'when they go')}</p>${body}`
}

type PlaceList = PlaceLine['list']

const placeWords: Readonly<Record<PlaceList, { heading: string; column: string; empty: string; kind: AlertKind }>> = {
  home: {
    ...{ heading: 'Homes that children go missing from', column: 'Home', kind: 'home' },
    empty: 'No child whom you can see went missing from a home in this period.',
  },
  from: {
    ...{ heading: 'Places that children go missing from', column: 'Place', kind: 'place' },
    empty: 'No place is named more than once.',
  },
  found: {
    ...{ heading: 'Places where children are found, or are known to be', column: 'Place', kind: 'place' },
    empty: 'No place is named more than once.',
  },
}

function placeTable(view: PatternsView, list: PlaceList): Html {
  const { heading, column, empty, kind } = placeWords[list]
  const rows = (view.places ?? []).filter(line => line.list === list)
  return html`<h2 class="govuk-heading-m">${heading}</h2>
${stackedTable({
  caption: heading,
  captionClasses: 'govuk-visually-hidden',
  columns: [{ label: column }, { label: 'Episodes', numeric: true }, { label: 'Children' }],
  rows: rows.map(line => [
    {
      html: html`${line.place}${line.whose !== '' && html`<br><span class="govuk-!-font-weight-regular">${line.whose}</span>`}${raiseLink(view, kind, line.place)}`,
    },
    { text: String(line.episodes) },
    { html: behind(line) },
  ]),
  emptyText: empty,
})}`
}

const placeSection = (view: PatternsView): Html | false =>
  view.places !== undefined &&
  html`<p class="govuk-body">Places are as they were typed: those in the same words are counted together, and one place in different words is not. Each list has its ${view.most} most frequent.</p>
${(Object.keys(placeWords) as PlaceList[]).map(list => placeTable(view, list))}`

function settingTable(view: PatternsView, list: 'school' | 'provider'): Html {
  const heading = list === 'school' ? 'By school' : 'By provider of the placement'
  const rows = (view.settings ?? []).filter(line => line.list === list)
  return html`<h2 class="govuk-heading-m">${heading}</h2>
${stackedTable({
  caption: heading,
  captionClasses: 'govuk-visually-hidden',
  columns: [
    { label: list === 'school' ? 'School' : 'Provider' },
    { label: 'Episodes', numeric: true },
    { label: 'Children' },
  ],
  rows: rows.map(line => [
    { html: html`${line.setting}${raiseLink(view, list, line.setting)}` },
    { text: String(line.episodes) },
    { html: behind(line) },
  ]),
  emptyText: `No ${list} is recorded for an episode of this period.`,
})}`
}

const sayShare = ({ episodes, of }: SettingLine): string => {
  const share = shareOf(episodes, of)
  return `${episodes} of ${of}${share === null ? '' : ` (${share}%)`}`
}

function unableTable(view: PatternsView): Html {
  const rows = (view.settings ?? []).filter(({ list }) => list === 'unable')
  return html`<h2 class="govuk-heading-m">The six measures could not be taken</h2>
<p class="govuk-body">The protocol takes it for an exception that whoever has care of a child cannot take the six measures. By provider: how often they said so, of the episodes that they reported.</p>
${stackedTable({
  caption: 'The six measures could not be taken, by provider',
  captionClasses: 'govuk-visually-hidden',
  columns: [{ label: 'Provider' }, { label: 'Could not', numeric: true }, { label: 'Children' }],
  rows: rows.map(line => [
    { html: html`${line.setting}${raiseLink(view, 'measures', line.setting)}` },
    { text: sayShare(line) },
    { html: line.episodes === 0 ? html`None` : behind(line) },
  ]),
  emptyText: 'No provider reported an episode in this period.',
})}`
}

const settingSection = (view: PatternsView): Html | false =>
  view.settings !== undefined &&
  html`${settingTable(view, 'school')}${settingTable(view, 'provider')}${unableTable(view)}`

/** Draws a part of the patterns, or all. */
export function patternsPage(view: PatternsView): Page {
  const { part, period } = view
  const body = html`<h1 class="govuk-heading-l">Patterns</h1>
${patternNavigation(part, period)}${periodLinks(view)}${scope(view)}
${part === 'all' && html`<p class="govuk-body hw-no-print">Print this page with the browser. It names children: official sensitive.</p>`}
${repeatTable(view)}${togetherTable(view)}${timeSection(view)}${placeSection(view)}${settingSection(view)}`
  return { kind: 'page', title: `Patterns: ${patternParts[part].toLowerCase()}`, part: 'patterns', body }
}
