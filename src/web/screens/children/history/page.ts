// What a section of a child's record said before: every version, who saved it, when and why.
import { type Role, roleMay, type Section } from '../../../../domain/access/index.ts'
import { type Instant, sayMoment } from '../../../../domain/kernel/index.ts'
import { recordParts } from '../../../../domain/record/index.ts'
import type { ChildBar, Version } from '../../../../store/children/reads.ts'
import { logList } from '../../../components/log-list/log-list.ts'
import { subNavigation } from '../../../components/sub-navigation/sub-navigation.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref, childParts } from '../child-bar.ts'
import { saidColumns, sayColumn } from './columns.ts'

/** The sections whose versions have a page, with their titles. */
export const historySections = {
  identity: 'Who the child is',
  record: 'Which authority answers',
  placement: 'Where the child lives',
  'social-care': 'Social care',
  involvement: 'Who is involved',
  'notify-blocks': 'Who must not be told',
  contact: recordParts.contact.title,
  addresses: recordParts.addresses.title,
  family: recordParts.family.title,
  professionals: recordParts.professionals.title,
  education: recordParts.education.title,
  health: recordParts.health.title,
  'sexual-health-and-identity': recordParts['sexual-health-and-identity'].title,
  communication: recordParts.communication.title,
  'legal-status': recordParts['legal-status'].title,
  identifiers: recordParts.identifiers.title,
  photograph: recordParts.photograph.title,
} as const satisfies Partial<Record<Section, string>>

/** A section with such a page. */
export type HistorySection = keyof typeof historySections

// The version of the same row before this one, where it is among those shown.
const beforeOf = (versions: readonly Version[], { table, rowId, version }: Version): Version | null =>
  versions.find(one => one.table === table && one.rowId === rowId && one.version === version - 1) ?? null

const textOr = (said: string): string => (said === '' ? 'nothing' : said)

// What changed says what stood before; what was the same says itself alone.
function sayLines(version: Version, before: Version | null): string[] {
  return saidColumns(version.table).flatMap(({ column, label, codes }) => {
    const said = sayColumn(version.row[column], codes)
    const was = before === null ? said : sayColumn(before.row[column], codes)
    if (said === '' && was === '') return []
    return [said === was ? `${label}: ${said}` : `${label}: ${textOr(said)} (before: ${textOr(was)})`]
  })
}

function sayVersion(version: Version, before: Version | null): Html {
  const { row, named, reason } = version
  const wrong = typeof row.entered_in_error_reason === 'string' ? row.entered_in_error_reason : null
  const said = [...(named === null ? [] : [`Who, or which place: ${named}`]), ...sayLines(version, before)]
  const lines = said.map(line => html`<li>${wrong === null ? line : html`<s>${line}</s>`}</li>`)
  const why = reason !== null && reason !== wrong && html`<p class="govuk-body">Why: ${reason}</p>`
  const label = wrong !== null && html`<p class="govuk-body"><strong>Entered in error: ${wrong}</strong></p>`
  return html`${why}${label}<ul class="govuk-list">${lines}</ul>`
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
      html: sayVersion(version, beforeOf(versions, version)),
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
