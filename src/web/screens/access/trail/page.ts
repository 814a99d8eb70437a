// What one person looked at: for information governance, by day and act, with no child's name.
import { areas } from '../../../../domain/children/index.ts'
import { type Day, dateOf, type Id, sayDay } from '../../../../domain/kernel/index.ts'
import type { TrailLine, TrailPerson } from '../../../../store/access/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { input } from '../../../components/input/input.ts'
import { pagination } from '../../../components/pagination/pagination.ts'
import { radios } from '../../../components/radios/radios.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { day } from '../../../forms/questions.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'

/** How many lines stand on a page. */
export const perPage = 50

/** What is asked beside who. */
export const trailQuestions = {
  from: day('From', { required: 'Enter the first day', past: true }),
  until: day('Until and including', { required: 'Enter the last day', past: true }),
} as const

/** Choosing a person and a period. */
export type AskTrailPage = { readonly people: readonly TrailPerson[]; readonly tokens: Html; readonly shown: Shown }

/** Draws the form. */
export function askTrailPage({ people, tokens, shown }: AskTrailPage): Page {
  const typed = textOf(shown.fields, 'name')
  const fault = shown.faults.find(one => one.field === 'name')
  const body = html`${input({
    name: 'name',
    label: { text: 'Whose?', classes: 'govuk-label--s' },
    hint: { text: 'A part of the name of somebody who works here, or worked.' },
    value: typed,
    autocomplete: 'off',
    errorMessage: fault && { text: fault.text },
  })}
${button({ text: 'Look up', name: 'look', value: 'yes', classes: 'govuk-button--secondary' })}
${typed !== '' && people.length === 0 && html`<p class="govuk-body">Nobody has this in the name.</p>`}
${
  people.length > 0 &&
  radios({
    name: 'person',
    fieldset: { legend: { text: 'Which?', classes: 'govuk-fieldset__legend--s' } },
    value: textOf(shown.fields, 'person') || undefined,
    items: people.map(one => ({
      value: one.id,
      text: [one.name, one.agencies, one.left ? 'left' : ''].filter(Boolean).join(', '),
    })),
  })
}
${drawQuestions(trailQuestions, shown)}
${button({ text: 'Show what they looked at', preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: 'What has this person looked at?',
    part: 'access',
    before: backLink({ href: '/access', text: 'Access' }),
    faults: shown.faults,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">What has this person looked at?</h1>
<p class="govuk-body">That you ask is noted too.</p>
${form({ action: '/access/trail', tokens, body })}
</div></div>`,
  }
}

/** One page of a trail; `more` where another follows. */
export type TrailPage = {
  readonly person: Id<'person'>
  readonly name: string
  readonly from: Day
  readonly until: Day
  readonly page: number
  readonly lines: readonly TrailLine[]
  readonly more: boolean
}

/** A day as addresses carry it. */
export const dayCode = (of: Day): string => {
  const { year, month, day: nth } = dateOf(of)
  return `${year}-${String(month).padStart(2, '0')}-${String(nth).padStart(2, '0')}`
}

const inWords = (code: string): string => {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sayRecords({ children, records, authorities, throughGlass }: TrailLine): string {
  if (children === 0) return 'No child’s record'
  const whose = authorities.map(one => (one === 'other' ? 'another authority' : areas[one])).join(', ')
  const listed = records.map(one => `${one}…`).join(', ')
  const rest = children > records.length ? ` and ${children - records.length} more` : ''
  const glass = throughGlass > 0 ? `; ${throughGlass} of them through a broken glass` : ''
  const many = children === 1 ? '1 child' : `${children} children`
  return `${many} of ${whose}${glass}: record ${listed}${rest}`
}

/** Draws a trail. */
export function trailPage({ person, name, from, until, page, lines, more }: TrailPage): Page {
  const href = (number: number) =>
    `/access/trail/${person}?from=${dayCode(from)}&until=${dayCode(until)}&page=${number}`
  const pages =
    (page > 1 || more) &&
    pagination({
      landmarkLabel: 'Pages of the trail',
      previous: page > 1 ? { href: href(page - 1) } : undefined,
      next: more ? { href: href(page + 1) } : undefined,
    })
  return {
    kind: 'page',
    title: 'What this person looked at',
    part: 'access',
    before: backLink({ href: '/access/trail', text: 'Another person or time' }),
    body: html`<h1 class="govuk-heading-l">What ${name} looked at and changed</h1>
<p class="govuk-body">From ${sayDay(from)} until ${sayDay(until)}. Records stand here by the first of their number only. That you look is noted.</p>
${stackedTable({
  caption: 'By day, the latest first',
  columns: [{ label: 'Day' }, { label: 'What' }, { label: 'How often', numeric: true }, { label: 'Whose records' }],
  rows: lines.map(line => [
    { text: sayDay(line.day) },
    { text: inWords(line.act) },
    { text: String(line.entries) },
    { text: sayRecords(line) },
  ]),
  emptyText: 'Nothing is noted of these days.',
})}
${pages}`,
  }
}
