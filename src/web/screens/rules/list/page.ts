// Every rule that the product carries out, with how many of its duties stand open and overdue today.
import { roles } from '../../../../domain/access/index.ts'
import type { Rule } from '../../../../domain/protocol/index.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'
import { latestOf, type RuleCount, raisesDuty, sayOnly, sayPlace } from '../say-rule.ts'

/** The rules and the counts of those that somebody may see duties of. */
export type RulesView = { readonly rules: readonly Rule[]; readonly counts: ReadonlyMap<string, RuleCount> }

function row(rule: Rule, count: RuleCount | undefined) {
  const duty = raisesDuty(rule)
  const deadline = duty ? (latestOf(rule)?.deadline ?? 'no deadline') : sayOnly(rule)
  const name = html`<a class="govuk-link" href="/rules/${rule.id}">${rule.title}</a><br>
<span class="hw-quiet govuk-!-font-weight-regular">${rule.id}: ${sayPlace(rule.citation)}</span>`
  return [
    { html: name },
    { text: roles[rule.owner] },
    { text: deadline },
    { text: duty ? (count?.open ?? 0) : 'none raised' },
    { text: duty ? (count?.overdue ?? 0) : 'none raised' },
  ]
}

/** Draws the list. */
export function rulesPage({ rules, counts }: RulesView): Page {
  const body = html`<h1 class="govuk-heading-l">Rules</h1>
<p class="govuk-body">Each rule carries out one paragraph of the protocol. Facts raise its duties, and the record that shows the thing was done meets them.
The counts are of today, among the children you can see.</p>
<p class="govuk-body"><a class="govuk-link" href="/rules/coverage">See what became of every paragraph of the protocol</a></p>
${stackedTable({
  caption: 'The rules, in the order in which an episode meets them',
  captionClasses: 'govuk-visually-hidden',
  columns: [
    { label: 'Rule' },
    { label: 'Who must act' },
    { label: 'Within' },
    { label: 'Open', numeric: true },
    { label: 'Overdue', numeric: true },
  ],
  rows: rules.map(rule => row(rule, counts.get(rule.id))),
  emptyText: 'No rule is carried out.',
})}`
  return { kind: 'page', title: 'Rules', part: 'rules', body }
}
