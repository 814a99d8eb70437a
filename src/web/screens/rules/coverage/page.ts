// What became of every paragraph of the protocol: how much of it is carried out, part by part, for its owner to check.
import {
  type CoverageCount,
  type CoveredSection,
  countOf,
  protocolVersion,
} from '../../../../domain/protocol/coverage/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { statTiles } from '../../../components/stat-tiles/stat-tiles.ts'
import type { Page } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'

const total = (counts: readonly CoverageCount[], key: keyof CoverageCount): number =>
  counts.reduce((sum, count) => sum + count[key], 0)

function row(section: CoveredSection) {
  const count = countOf(section)
  return [
    { html: html`<a class="govuk-link" href="/rules/coverage/${section.number}">${section.title}</a>` },
    { text: count.carriedOut },
    { text: count.asksNothing },
    { text: count.later },
    { text: section.rows.length + section.missing.length },
  ]
}

/** Draws the parts with their counts. */
export function coveragePage(sections: readonly CoveredSection[]): Page {
  const counts = sections.map(countOf)
  const body = html`<h1 class="govuk-heading-l">The protocol, paragraph by paragraph</h1>
<p class="govuk-body">Every demand of the protocol and of the documents around it, and what became of it here. A demand is carried out where
a test proves it; where it is not, the reason stands beside it.</p>
${factList({
  facts: [
    { label: 'Followed here', value: { text: protocolVersion.title }, provenance: protocolVersion.dated },
    { label: 'Approved by', value: { text: protocolVersion.approvedBy } },
  ],
})}
${statTiles({
  tiles: [
    { number: total(counts, 'carriedOut'), label: 'carried out' },
    { number: total(counts, 'asksNothing'), label: 'ask for nothing that a record could do' },
    { number: total(counts, 'later'), label: 'come later' },
  ],
})}
${stackedTable({
  caption: 'The parts',
  columns: [
    { label: 'Part' },
    { label: 'Carried out', numeric: true },
    { label: 'Ask for nothing', numeric: true },
    { label: 'Come later', numeric: true },
    { label: 'In all', numeric: true },
  ],
  rows: sections.map(row),
  emptyText: '',
})}`
  return {
    kind: 'page',
    title: 'The protocol, paragraph by paragraph',
    part: 'rules',
    before: backLink({ href: '/rules', text: 'Rules' }),
    body,
  }
}
