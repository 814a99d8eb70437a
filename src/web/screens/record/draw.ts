// The sections of a child's record on any page: every row in words, what is doubted marked, and who must not be told first.
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { dayOf, type Id, sayDay } from '../../../domain/kernel/index.ts'
import {
  type AnyRow,
  doubts,
  headOf,
  type PartName,
  partNames,
  partOf,
  sayBetween,
  sayRow,
  standsOn,
} from '../../../domain/record/index.ts'
import type { KeptRow, RecordSections } from '../../../store/record/reads.ts'
import { details } from '../../components/details/details.ts'
import { summaryList } from '../../components/summary-list/summary-list.ts'
import { type Html, html } from '../../html.ts'
import { hiddenSection } from '../children/hidden-section.ts'
import { drawPicture } from './picture.ts'
import { partHref } from './ways.ts'

/** How sections are drawn: `links` offers what the reader may change, and folds what is over; without it all is laid open. */
export type Drawn = { readonly links: boolean }

type Row = KeptRow<AnyRow>

const mayWrite = (role: Role, part: PartName): boolean => roleMay(role, partOf(part).section, 'write')

// Somebody who sees no health sees not even that there is such a section; to all others it says that it is hidden.
const knowsOf = (role: Role, part: PartName): boolean =>
  part !== 'sexual-health-and-identity' || roleMay(role, 'health', 'read')

const mark = (text: string): Html =>
  html`<p class="govuk-body-s govuk-!-margin-bottom-1"><strong class="govuk-tag govuk-tag--yellow">Check</strong> ${text}. It was kept as it is.</p>`

function blockLine({ block }: Row): Html | false {
  if (block === null) return false
  return html`<p class="govuk-body govuk-!-margin-bottom-1"><strong class="govuk-tag govuk-tag--red">Must not be told</strong>
Since ${sayDay(dayOf(block.from))}: ${block.reason}</p>`
}

function sayKept(part: PartName, row: Row): Html {
  const lines = sayRow(part, row.value, row.named).map(
    ({ label, says }) => html`<p class="govuk-body govuk-!-margin-bottom-1 hw-said">${label}: ${says}</p>`,
  )
  const days = sayBetween(row.value)
  return html`${blockLine(row)}${lines}${days !== '' && html`<p class="govuk-body govuk-!-margin-bottom-1">${days.charAt(0).toUpperCase()}${days.slice(1)}</p>`}${row.doubts.map(
    doubt => mark(doubts[doubt].mark),
  )}`
}

type Place = { readonly child: Id<'child'>; readonly role: Role; readonly part: PartName; readonly links: boolean }

function actionsOf({ child, role, part, links }: Place, row: Row, head: string) {
  if (!links || !mayWrite(role, part)) return undefined
  const change = { href: partHref(child, part, row.id), text: 'Change', visuallyHiddenText: head }
  const wrong = { href: partHref(child, part, row.id, '/in-error'), text: 'Wrong', visuallyHiddenText: head }
  const mayBlock = part === 'family' && row.block === null && roleMay(role, 'notify-blocks', 'write')
  const block = {
    href: partHref(child, part, row.id, '/must-not-be-told'),
    text: 'Must not be told',
    visuallyHiddenText: head,
  }
  const items = [change, ...(mayBlock ? [block] : []), ...(partOf(part).once ? [] : [wrong])]
  return { classes: 'hw-no-print', items }
}

function drawRows(place: Place, rows: readonly Row[]): Html {
  return summaryList({
    rows: rows.map(row => {
      const head = headOf(place.part, row.value)
      const urgent = row.value.urgent === 'yes' ? ' (urgent)' : ''
      return {
        key: { text: `${head}${urgent}` },
        value: { html: sayKept(place.part, row) },
        actions: actionsOf(place, row, head),
      }
    }),
  })
}

function drawOver(place: Place, rows: readonly Row[]): Html | false {
  if (rows.length === 0) return false
  const listed = drawRows(place, rows)
  return place.links
    ? details({ summaryText: `Earlier (${rows.length})`, html: listed })
    : html`<h3 class="govuk-heading-s">Earlier</h3>${listed}`
}

function addLink({ child, role, part, links }: Place, empty: boolean): Html | false {
  const { add, once } = partOf(part)
  if (!links || !mayWrite(role, part) || (once && !empty)) return false
  return html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${partHref(child, part, 'new')}">${add}</a></p>`
}

// The picture that stands is shown; the older ones are lines, each with the way to its picture.
function drawPhotographs(place: Place, rows: readonly Row[]): Html {
  const [first, ...older] = rows
  if (first === undefined) return html`<p class="govuk-body">${partOf('photograph').empty}</p>`
  return html`${drawPicture(place.child, first, 'large')}${drawRows(place, [first])}${drawOver(place, older)}`
}

/** One section, under its heading; nothing where the reader is not to know that there is one. */
export function drawSection(sections: RecordSections, part: PartName, { links }: Drawn): Html | null {
  const { child, role, today } = sections
  const shown = sections[part]
  const { title, empty } = partOf(part)
  if (shown.kind === 'hidden') return knowsOf(role, part) ? hiddenSection(title) : null
  const place: Place = { child, role, part, links }
  const rows: readonly Row[] = shown.value
  const standing = rows.filter(row => standsOn(row.value, today))
  const over = rows.filter(row => !standsOn(row.value, today))
  const listed =
    part === 'photograph'
      ? drawPhotographs(place, rows)
      : html`${standing.length > 0 ? drawRows(place, standing) : html`<p class="govuk-body">${empty}</p>`}${drawOver(place, over)}`
  return html`<section aria-labelledby="${part}"><h2 class="govuk-heading-m" id="${part}">${title}</h2>
${listed}
${addLink(place, rows.length === 0)}</section>`
}

/** Several sections in their order; every one where none are named. */
export function drawRecordSections(
  sections: RecordSections,
  drawn: Drawn,
  parts: readonly PartName[] = partNames,
): Html {
  return html`${parts.map(part => drawSection(sections, part, drawn))}`
}
