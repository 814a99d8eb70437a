// What a section of a child's record said before: every version, who saved it, when and why.
import { type Role, roleMay, type Section } from '../../../../domain/access/index.ts'
import {
  areas,
  authorities,
  districts,
  parts,
  placementKinds,
  sexes,
  socialCareStatuses,
} from '../../../../domain/children/index.ts'
import { type Instant, parseDay, parseInstant, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import type { ChildBar, Version } from '../../../../store/children/reads.ts'
import { logList } from '../../../components/log-list/log-list.ts'
import { subNavigation } from '../../../components/sub-navigation/sub-navigation.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref, childParts } from '../child-bar.ts'

/** The sections whose versions have a page, with their titles. */
export const historySections = {
  identity: 'Who the child is',
  record: 'Which authority answers',
  placement: 'Where the child lives',
  'social-care': 'Social care',
  involvement: 'Who is involved',
  'notify-blocks': 'Who must not be told',
} as const satisfies Partial<Record<Section, string>>

/** A section with such a page. */
export type HistorySection = keyof typeof historySections

type Said = { readonly label: string; readonly codes?: Readonly<Record<string, string>> }

// Columns that say nothing to a reader (ids, versions, the words of the search) are not among them.
const columns: Readonly<Record<string, Said>> = {
  given_names: { label: 'Given names' },
  family_name: { label: 'Family name' },
  known_as: { label: 'Known as' },
  aliases: { label: 'Other names' },
  born_on: { label: 'Born on, or by' },
  born_precision: {
    label: 'Date of birth',
    codes: { exact: 'the whole date is known', estimated: 'an estimate', unknown: 'not known' },
  },
  sex: { label: 'Sex', codes: sexes },
  responsible_authority: { label: 'Authority', codes: authorities },
  responsible_authority_name: { label: 'Name of the authority' },
  kind: { label: 'Kind of place', codes: placementKinds },
  address: { label: 'Address' },
  lives_in: { label: 'Area', codes: areas },
  district: { label: 'District', codes: districts },
  status: { label: 'Status', codes: socialCareStatuses },
  part: { label: 'Part', codes: parts },
  who: { label: 'Who' },
  reason: { label: 'Why' },
  from_on: { label: 'From' },
  until_on: { label: 'Until' },
  until_at: { label: 'Lifted' },
}

function sayText(value: string, codes: Said['codes']): string {
  if (codes !== undefined) return codes[value] ?? value
  const day = parseDay(value)
  if (day !== null) return sayDay(day)
  const at = parseInstant(value)
  return at === null ? value : sayMoment(at)
}

function sayValue(value: unknown, codes: Said['codes']): string {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? sayText(value, codes) : ''
}

function sayRow({ row, named }: Version): Html {
  const lines = Object.entries(columns).flatMap(([name, { label, codes }]) => {
    const said = sayValue(row[name], codes)
    return said === '' ? [] : [html`<li>${label}: ${said}</li>`]
  })
  return html`<ul class="govuk-list">${named !== null && html`<li>Who, or which home: ${named}</li>`}${lines}</ul>`
}

function labelOf({ version, until }: Version): string {
  const stands = until === null ? 'stands now' : `stood until ${sayMoment(until)}`
  return `${version === 1 ? 'First version' : `Version ${version}`}, ${stands}`
}

function versionsList(versions: readonly Version[]): Html {
  return logList({
    emptyText: 'Nothing has been recorded in this section.',
    entries: versions.map(version => ({
      kind: labelOf(version),
      at: { datetime: new Date(version.from).toISOString(), text: sayMoment(version.from) },
      who: version.by ?? 'Homeward itself',
      html: html`${version.reason !== null && html`<p class="govuk-body">Why: ${version.reason}</p>`}${sayRow(version)}`,
    })),
  })
}

function sectionLinks(child: ChildBar['id'], current: HistorySection, role: Role): Html {
  const offered = (Object.keys(historySections) as HistorySection[]).filter(section => roleMay(role, section, 'read'))
  const items = offered.map(section => ({
    href: childHref(child, `/history/${section}`),
    text: historySections[section],
    active: section === current,
  }))
  return subNavigation({ label: 'Sections', items })
}

/** What the page shows. */
export type HistoryPage = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly section: HistorySection
  readonly versions: readonly Version[]
  readonly role: Role
}

/** Draws the page. */
export function historyPage({ bar, now, section, versions, role }: HistoryPage): Page {
  return {
    kind: 'page',
    title: 'Earlier versions',
    part: 'children',
    before: childBar(bar, now),
    body: html`<h1 class="govuk-visually-hidden">Earlier versions</h1>
${childParts(bar.id, 'history', role)}
${sectionLinks(bar.id, section, role)}
<h2 class="govuk-heading-m">${historySections[section]}</h2>
<p class="govuk-body">Nothing is overwritten. The newest version stands first.</p>
${versionsList(versions)}`,
  }
}
