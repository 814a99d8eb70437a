// The record of a child as it was known at a moment, and what has changed since.
import type { Role } from '../../../../domain/access/index.ts'
import { displayName } from '../../../../domain/children/index.ts'
import { dayOf, type Instant, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import type { EpisodeThen, RecordThen, RowThen } from '../../../../store/as-known/reads.ts'
import type { ChildBar } from '../../../../store/children/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { timeInput } from '../../../components/time-input/time-input.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { happened } from '../child/happened.ts'
import { whatNext } from '../child/next.ts'
import { mustNotBeTold, socialCare, wherePlaced, whoIsInvolved } from '../child/people.ts'
import type { ChildView } from '../child/view.ts'
import { ownWords, whoTheyAre, worries } from '../child/who.ts'
import { childBar, childHref, childParts } from '../child-bar.ts'
import { hiddenSection } from '../hidden-section.ts'
import { sectionNames } from '../section-names.ts'
import { type Changes, changesSince } from './changes.ts'
import { sayRow, sayTable } from './say-row.ts'

/** What the page shows. */
export type AsKnownPage = {
  readonly child: ChildBar
  readonly role: Role
  readonly now: Instant
  readonly moment: Instant
  readonly fields: Fields
  readonly faults: readonly Fault[]
  /** Null where there was no record then. */
  readonly known: { readonly record: RecordThen; readonly view: ChildView } | null
  readonly changes: Changes
}

function askMoment({ child, fields, faults }: AsKnownPage): Html {
  const fault = faults[0]
  const errorIn = (['day', 'month', 'year', 'time'] as const).filter(part =>
    faults.some(one => one.field === `at-${part}`),
  )
  return html`<form class="hw-no-print" method="get" action="${childHref(child.id, '/as-known')}" novalidate>
${timeInput({
  name: 'at',
  legend: { text: 'Which moment?', classes: 'govuk-fieldset__legend--m' },
  hint: { text: 'Without a time it is the end of that day.' },
  values: fields,
  errorMessage: fault && { text: fault.text },
  errorIn,
})}
${button({ text: 'Show what was known', classes: 'govuk-button--secondary' })}
</form>`
}

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`)

function rowsTable(caption: string, rows: readonly RowThen[]): Html {
  return stackedTable({
    caption,
    columns: ['What it is', 'What it said', 'Saved', 'By'].map(label => ({ label })),
    rows: rows.map(row => [
      { text: sayTable(row) },
      { text: sayRow(row) },
      { text: sayMoment(row.savedAt) },
      { text: row.by ?? 'Homeward itself' },
    ]),
    emptyText: 'Nothing had been recorded.',
  })
}

const episode = ({ episode: { reference }, rows }: EpisodeThen): Html =>
  details({
    summaryText: `${reference}: ${things(rows.length)} recorded by then`,
    html: rowsTable(
      `Recorded of ${reference}`,
      [...rows].sort((a, b) => b.savedAt - a.savedAt),
    ),
  })

function episodes({ record }: { readonly record: RecordThen }): Html | false {
  if (record.episodes.kind === 'hidden' || record.episodes.value.length === 0) return false
  return html`<h2 class="govuk-heading-m">What was recorded of each episode</h2>${record.episodes.value.map(episode)}`
}

function others({ record }: { readonly record: RecordThen }): Html[] {
  const sections = [...new Set(record.others.map(row => row.section))]
  return sections.map(section =>
    rowsTable(
      sectionNames[section] ?? section,
      record.others.filter(row => row.section === section),
    ),
  )
}

function known({ known: then, moment }: AsKnownPage): Html {
  if (then === null) return insetText({ text: `There was no record of this child at ${sayMoment(moment)}.` })
  const { view } = then
  const duties =
    view.duties.kind === 'hidden'
      ? html`${hiddenSection('What had to happen')}<p class="govuk-body">The duties of then follow from sections that you may not see.</p>`
      : html`${whatNext(view, undefined)}${worries(view)}`
  return html`${duties}
${ownWords(view)}
${happened(view)}
${episodes(then)}
${whoTheyAre(view, null)}
${mustNotBeTold(view, null)}
${whoIsInvolved(view, null)}
${wherePlaced(view, null)}
${socialCare(view, null)}
${others(then)}`
}

/** Draws the page. */
export function asKnownPage(page: AsKnownPage): Page {
  const { child, now, moment, known: then } = page
  const bar = then === null ? child : then.view.record.bar
  return {
    kind: 'page',
    title: 'The record as it was known',
    part: 'children',
    faults: page.faults,
    before: html`${backLink({ href: childHref(child.id), text: 'Back to the child as known now' })}${childBar(bar, moment)}`,
    body: html`<h1 class="govuk-heading-l">The record as it was known</h1>
${childParts(child.id, 'as-known', page.role)}
<div class="hw-as-known" role="region" aria-label="Which moment this is"><p class="govuk-body-l"><strong>As known at ${sayMoment(moment)}.</strong></p>
<p class="govuk-body">Everything below stands as it had been recorded by then, also what has been corrected since. You see the sections that you may read today. ${displayName(child.identity)} may be known differently now.</p></div>
${askMoment(page)}
${changesSince(page.changes, now)}
<h2 class="govuk-heading-l">What was known on ${sayDay(dayOf(moment))}</h2>
${known(page)}`,
  }
}
