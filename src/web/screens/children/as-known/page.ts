// The record of a child as it was known at a moment, and what has changed since.
import type { Role } from '../../../../domain/access/index.ts'
import { displayName } from '../../../../domain/children/index.ts'
import { dayOf, type Instant, parseDay, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
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
import { happenings } from '../../missing/episode/happenings.ts'
import { happened } from '../child/happened.ts'
import { whatNext } from '../child/next.ts'
import { mustNotBeTold, ownWords, socialCare, wherePlaced, whoIsInvolved, whoTheyAre } from '../child/parts.ts'
import type { ChildView } from '../child/view.ts'
import { childBar, childHref, childParts } from '../child-bar.ts'
import { hiddenSection } from '../hidden-section.ts'
import { sectionNames } from '../section-names.ts'
import { type Changes, changesSince } from './changes.ts'

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
  const errorIn = (['day', 'month', 'year', 'time'] as const).filter(part => faults.some(one => one.field === `at-${part}`))
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

function episode({ episode: one, events }: EpisodeThen): Html {
  const all = [events.log, events.assessments, events.preventionInterviews, events.offers, events.returnInterviews, events.caseReviews, events.notices]
  const count = all.reduce((sum, list) => sum + list.length, 0)
  return details({
    summaryText: `${one.reference}: ${count === 1 ? '1 thing' : `${count} things`} recorded by then`,
    html: happenings(events),
  })
}

function episodes({ record }: { readonly record: RecordThen }): Html | false {
  if (record.episodes.kind === 'hidden' || record.episodes.value.length === 0) return false
  return html`<h2 class="govuk-heading-m">What was recorded of each episode</h2>${record.episodes.value.map(episode)}`
}

const dull = /(^id$|_id$|^version$|^recorded_|^entered_in_error|words$)/

function sayValue(column: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') {
    if (column.endsWith('_on')) return sayDay(value as NonNullable<ReturnType<typeof parseDay>>)
    return column === 'at' || column.endsWith('_at') ? sayMoment(value as Instant) : String(value)
  }
  return typeof value === 'string' ? value.replaceAll('-', ' ') : ''
}

function otherRow(row: RowThen): string {
  const said = Object.entries(row.data).flatMap(([column, value]) => {
    const text = dull.test(column) ? '' : sayValue(column, value)
    return text === '' ? [] : [`${column.replace(/_(at|on)$/, '').replaceAll('_', ' ')}: ${text}`]
  })
  return [...(row.named === null ? [] : [row.named]), ...said].join('; ')
}

function others({ record }: { readonly record: RecordThen }): Html[] {
  const sections = [...new Set(record.others.map(row => row.section))]
  return sections.map(section =>
    stackedTable({
      caption: sectionNames[section] ?? section,
      columns: ['What it said', 'Saved', 'By'].map(label => ({ label })),
      rows: record.others
        .filter(row => row.section === section)
        .map(row => [{ text: otherRow(row) }, { text: sayMoment(row.savedAt) }, { text: row.by ?? 'Homeward itself' }]),
      emptyText: '',
    }),
  )
}

function known({ known: then, role, moment }: AsKnownPage): Html {
  if (then === null) return insetText({ text: `There was no record of this child at ${sayMoment(moment)}.` })
  const { view } = then
  const read = 'nobody' as const
  const duties =
    view.duties.kind === 'hidden'
      ? html`${hiddenSection('What had to happen')}<p class="govuk-body">The duties of then follow from sections that you may not see.</p>`
      : whatNext(view, role)
  return html`${duties}
${ownWords(view)}
${happened(view)}
${episodes(then)}
${whoTheyAre(view, read)}
${mustNotBeTold(view, read)}
${whoIsInvolved(view, read)}
${wherePlaced(view, read)}
${socialCare(view, read)}
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
