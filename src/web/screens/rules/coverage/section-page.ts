// One part of the protocol: each demand with its paragraph, what it says, and what became of it.
import { type Covered, type CoveredSection, isCarriedOut } from '../../../../domain/protocol/coverage/index.ts'
import { ruleOf } from '../../../../domain/protocol/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { tag } from '../../../components/tag/tag.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayPlace, saySource } from '../say-rule.ts'

function state(row: Covered): Html {
  if (isCarriedOut(row)) return tag({ text: 'Carried out', classes: 'govuk-tag--green' })
  if (row.later === null) return tag({ text: 'Asks for nothing', classes: 'govuk-tag--grey' })
  return tag({ text: 'Comes later', classes: 'govuk-tag--yellow' })
}

function became(row: Covered): Html {
  if (!isCarriedOut(row)) {
    const later = row.later !== null && html`<br><span class="hw-quiet">Brought by: ${row.later}</span>`
    return html`${state(row)}<br>${row.because}${later}`
  }
  const rule = ruleOf(row.id)
  const link = rule !== null && html`<br><a class="govuk-link" href="/rules/${rule.id}">The rule: ${rule.title}</a>`
  return html`${state(row)}<br>${row.where}${link}<br><span class="hw-quiet">Proved by ${row.test}</span>`
}

const cells = (row: Covered) => [
  {
    html: html`${sayPlace(row)}<br><span class="hw-quiet govuk-!-font-weight-regular">${row.id}, ${saySource(row.source)}</span>`,
  },
  { text: row.says },
  { html: became(row) },
]

/** Draws a part. */
export function coverageSectionPage(section: CoveredSection): Page {
  const body = html`<h1 class="govuk-heading-l">${section.title}</h1>
${stackedTable({
  caption: 'Each demand, in the order of the protocol',
  captionClasses: 'govuk-visually-hidden',
  columns: [{ label: 'Paragraph' }, { label: 'What it demands' }, { label: 'What became of it' }],
  rows: section.rows.map(cells),
  emptyText: 'There is nothing in this part.',
})}
${section.missing.length > 0 && html`<p class="govuk-body">Nobody has said what became of ${section.missing.join(', ')}.</p>`}`
  const back = backLink({ href: '/rules/coverage', text: 'The protocol, paragraph by paragraph' })
  return { kind: 'page', title: section.title, part: 'rules', before: back, body }
}
