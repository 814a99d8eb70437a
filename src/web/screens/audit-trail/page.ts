// Who looked at a child's record and who changed it, the newest first.
import { type Role, roles } from '../../../domain/access/index.ts'
import { type Id, type Instant, sayMoment } from '../../../domain/kernel/index.ts'
import type { AuditEntry } from '../../../store/audit/reads.ts'
import type { ChildBar } from '../../../store/children/reads.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childBar, childParts } from '../children/child-bar.ts'

/** What the page shows. `bar` is null for a role that reads the trail and not the record. */
export type AuditTrailPage = {
  readonly child: Id<'child'>
  readonly bar: ChildBar | null
  readonly entries: readonly AuditEntry[]
  /** Whether there are older entries than these. */
  readonly more: boolean
  readonly role: Role
  readonly now: Instant
}

const inWords = (code: string): string => {
  const words = code.replaceAll(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sayWhat({ act, table, section, reasonCode, throughGlass }: AuditEntry): string {
  const changed = table === null ? 'shown' : `changed: ${inWords(section ?? table).toLowerCase()}`
  const glass = throughGlass ? 'Through a broken glass: ' : ''
  return `${glass}${inWords(act)} (${changed})${reasonCode === null ? '' : `, because: ${inWords(reasonCode).toLowerCase()}`}`
}

// In a demonstration whose clock was moved, facts' time and real time differ, and both are told.
function sayBoth({ at, factAt }: AuditEntry): string {
  const moved = factAt !== null && Math.abs(factAt - at) > 60_000
  return moved ? `${sayMoment(at)} (on the demonstration clock ${sayMoment(factAt)})` : sayMoment(at)
}

const sayWho = ({ personName, role, agencyName }: AuditEntry): string =>
  [personName ?? 'Homeward itself', role === null ? null : roles[role], agencyName].filter(Boolean).join(', ')

function entriesTable(entries: readonly AuditEntry[]): Html {
  return stackedTable({
    caption: 'Who looked and who changed, newest first',
    columns: [{ label: 'When' }, { label: 'Who' }, { label: 'What' }, { label: 'From' }],
    rows: entries.map(entry => [
      { text: sayBoth(entry) },
      { text: sayWho(entry) },
      { text: sayWhat(entry) },
      { text: entry.source ?? 'Not known' },
    ]),
    emptyText: 'Nobody has looked at this record.',
  })
}

/** Draws the page. */
export function auditTrailPage({ child, bar, entries, more, role, now }: AuditTrailPage): Page {
  const last =
    more &&
    html`<p class="govuk-body">Only the newest ${entries.length} are shown. Information governance can have the rest.</p>`
  return {
    kind: 'page',
    title: 'Who has looked at this record',
    part: 'children',
    ...(bar === null ? {} : { before: childBar(bar, now) }),
    body: html`<h1 class="${bar === null ? 'govuk-heading-l' : 'govuk-visually-hidden'}">Who has looked at this record</h1>
${bar !== null && childParts(child, 'audit', role)}
<p class="govuk-body">Looking at this page is noted too.</p>
${entriesTable(entries)}
${last}`,
  }
}
