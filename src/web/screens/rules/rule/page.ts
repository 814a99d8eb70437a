// The page of one rule: what the paragraph demands, what it raises and by when, how we read it, and worked examples.
import { roles } from '../../../../domain/access/index.ts'
import type { Rule } from '../../../../domain/protocol/index.ts'
import type { WorkedCase } from '../../../../domain/protocol/worked-case.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { details } from '../../../components/details/details.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { statTiles } from '../../../components/stat-tiles/stat-tiles.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { whatMeets } from '../../duties/what-meets.ts'
import {
  latestOf,
  type RuleCount,
  raisesDuty,
  sayChecked,
  sayCitation,
  sayDeadline,
  sayOnly,
  sayPeriod,
  sayRaises,
} from '../say-rule.ts'
import { answersOf, factsOf, sayChild, sayEpisodes } from './example-facts.ts'

/** A rule with its examples and its counts among the children somebody may see. */
export type RuleView = {
  readonly rule: Rule
  readonly count: RuleCount
  readonly examples: readonly WorkedCase[]
}

function facts(rule: Rule): Html {
  const dutyFacts = [
    { label: 'Who must act', value: { text: roles[rule.owner] } },
    { label: 'Within', value: { text: sayDeadline(latestOf(rule)) } },
    { label: 'What meets it', value: { text: whatMeets[rule.id] ?? '' } },
  ]
  return factList({
    facts: [
      {
        label: 'Stands in',
        value: { text: sayCitation(rule.citation) },
        provenance: `Checked against the paragraph on ${sayChecked(rule.citation)}`,
      },
      { label: 'Raises', value: { text: sayRaises(rule) } },
      ...(raisesDuty(rule) ? dutyFacts : []),
    ],
  })
}

function today({ rule, count }: RuleView): Html | false {
  if (!raisesDuty(rule)) return false
  return html`<h2 class="govuk-heading-m">Today, among the children you can see</h2>
${statTiles({
  tiles: [
    { number: count.open, label: 'open' },
    { number: count.overdue, label: 'overdue', tone: 'alarm' },
  ],
})}`
}

function versions(rule: Rule): Html {
  return stackedTable({
    caption: 'Since when',
    columns: [{ label: 'Version' }, { label: 'In force' }, { label: 'Within' }],
    rows: rule.versions.map(version => [
      { text: version.version },
      { text: sayPeriod(version) },
      { text: raisesDuty(rule) ? sayDeadline(version) : sayOnly(rule) },
    ]),
    emptyText: '',
  })
}

function readings({ readings: list }: Rule): Html {
  if (list.length === 0)
    return html`<p class="govuk-body">The paragraph is clear: there is nothing that we had to decide.</p>`
  return stackedTable({
    caption: 'What we took it to mean where it is unclear',
    columns: [{ label: 'Gap' }, { label: 'How we read it' }, { label: 'Who should settle it' }],
    rows: list.map(({ gap, says, confirm }) => [
      { html: html`<span class="hw-clock">${gap}</span>` },
      { text: says },
      { text: confirm },
    ]),
    emptyText: '',
  })
}

function example(worked: WorkedCase, deadline: string | null, open: boolean): Html {
  const answers = answersOf(worked, deadline)
  const story = html`<p class="govuk-body">${sayChild(worked)}</p>
${sayEpisodes(worked).map(said => html`<p class="govuk-body">${said}</p>`)}
${stackedTable({
  caption: 'What happened',
  captionClasses: 'govuk-table__caption--s',
  columns: [{ label: 'When' }, { label: 'What' }],
  rows: factsOf(worked).map(({ when, what }) => [{ text: when }, { text: what }]),
  emptyText: '',
})}
<p class="govuk-body"><strong>What follows</strong></p>
${answers.length === 0 ? html`<p class="govuk-body">Nothing: this rule asks nothing here.</p>` : html`<ul class="govuk-list govuk-list--bullet">${answers.map(answer => html`<li>${answer}</li>`)}</ul>`}`
  return details({ summaryText: worked.title, html: story, open })
}

const raisesSomething = ({ expect, flags }: WorkedCase): boolean => expect.length + (flags?.length ?? 0) > 0

function examplesOf({ rule, examples }: RuleView): Html {
  const shown = examples.find(raisesSomething)
  const deadline = latestOf(rule)?.deadline ?? null
  const none = html`<p class="govuk-body">There is no worked example of this rule yet.</p>`
  return html`<h2 class="govuk-heading-m">Worked examples</h2>
<p class="govuk-body">These same examples are tried against the rule whenever the product changes. Open one to see its facts and what follows.</p>
${examples.length === 0 ? none : examples.map(worked => example(worked, deadline, worked === shown))}`
}

/** Draws the page. */
export function rulePage(view: RuleView): Page {
  const { rule } = view
  const body = html`<span class="govuk-caption-l">${rule.id}</span>
<h1 class="govuk-heading-l">${rule.title}</h1>
<p class="govuk-body-l">${rule.citation.says}</p>
${facts(rule)}
${today(view)}
${versions(rule)}
${readings(rule)}
${examplesOf(view)}`
  return {
    kind: 'page',
    title: `${rule.title} (${rule.id})`,
    part: 'rules',
    before: backLink({ href: '/rules', text: 'All rules' }),
    body,
  }
}
