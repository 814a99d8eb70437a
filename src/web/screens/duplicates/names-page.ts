// Names that count as alike in every search: looked up, and the partnership's own entries with what they were.
import { variantKinds, wordLookedUp } from '../../../domain/duplicates/index.ts'
import { type Instant, sayDay } from '../../../domain/kernel/index.ts'
import type { Variant, VariantGroup } from '../../../domain/search/index.ts'
import type { KeptVariant } from '../../../store/duplicates/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { input } from '../../components/input/input.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import { drawQuestions } from '../../forms/draw-form.ts'
import { choice, day, line, type Questions } from '../../forms/questions.ts'
import type { Fields } from '../../frame/fields.ts'
import type { Fault, Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { errorOf } from '../children/faults.ts'

/** Where the page stands. */
export const namesHref = '/directory/names'

/** What is typed of a new entry. */
export const entryQuestions = {
  names: line('Which names are alike?', {
    hint: 'Single names with commas between them. Of short forms the full name comes first, for example: Example, Exy',
  }),
  kind: choice(
    'How are they alike?',
    Object.entries(variantKinds).map(([value, text]) => ({ value, text })),
  ),
  source: line('How do you know?', { hint: 'It is kept with the entry.' }),
  from: day('From which day? (optional)', { hint: 'Empty means today.' }),
} satisfies Questions

/** What was looked up and what counts as alike to it. */
export type LookedUp = { readonly typed: string; readonly alike: readonly Variant[] }

/** What the page shows. */
export type NamesPage = {
  readonly kept: readonly KeptVariant[]
  /** How many groups come with Homeward. */
  readonly builtIn: readonly VariantGroup[]
  readonly lookedUp: LookedUp | null
  readonly mayChange: boolean
  /** Made with the page, so that an entry that is sent twice is one. */
  readonly id: string
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly tokens: Html
  readonly now: Instant
}

const sayHow: Readonly<Record<VariantGroup['kind'], string>> = { nickname: 'short form', spelling: 'spelling' }

function lookUp({ lookedUp, tokens, faults }: NamesPage): Html {
  const body = html`${input({
    name: 'word',
    label: { text: 'Which names count as alike to …?' },
    hint: { text: 'One name, as it may be typed or recorded.' },
    value: lookedUp?.typed ?? '',
    autocomplete: 'off',
    spellcheck: false,
    errorMessage: errorOf(faults, 'word'),
  })}
${button({ text: 'Look it up', classes: 'govuk-button--secondary' })}`
  return html`${form({ action: namesHref, tokens, body })}${lookedUp !== null && answer(lookedUp)}`
}

function answer({ typed, alike }: LookedUp): Html {
  if (alike.length === 0)
    return html`<p class="govuk-body">No name is listed as alike to “${typed}”. Names that are spelt nearly the same or sound the same are found without a list.</p>`
  return html`<p class="govuk-body">Alike to “${wordLookedUp(typed)}”:</p>
<ul class="govuk-list govuk-list--bullet">${alike.map(({ word, how }) => html`<li>${word} (${sayHow[how]})</li>`)}</ul>`
}

const sayDays = ({ from, until }: KeptVariant): string =>
  until === null ? `From ${sayDay(from)}` : `${sayDay(from)} until ${sayDay(until)}`

const sayWhy = ({ source, setBy, endedBy, endedBecause }: KeptVariant): Html =>
  html`${source} (${setBy ?? 'Homeward itself'})${endedBecause !== null && html`<br>Ended by ${endedBy ?? 'somebody'}: ${endedBecause}`}`

function entries({ kept, mayChange }: NamesPage): Html {
  const end = ({ id, until, words }: KeptVariant) =>
    until === null
      ? html`<a class="govuk-link" href="${namesHref}/${id}/end">End<span class="govuk-visually-hidden"> ${words.join(', ')}</span></a>`
      : html`–`
  return stackedTable({
    caption: 'Added by the partnership',
    columns: ['Names', 'Alike as', 'When', 'How we know', ...(mayChange ? ['Change'] : [])].map(label => ({ label })),
    rows: kept.map(one => [
      { text: one.words.join(', ') },
      { text: sayHow[one.kind] },
      { text: sayDays(one) },
      { html: sayWhy(one) },
      ...(mayChange ? [{ html: end(one) }] : []),
    ]),
    emptyText: 'The partnership has added none.',
  })
}

function adding({ id, fields, faults, tokens, now }: NamesPage): Html {
  const body = html`<input type="hidden" name="_id" value="${id}"><input type="hidden" name="_act" value="add">
${drawQuestions(entryQuestions, { fields, faults, now })}
${button({ text: 'Add these names', preventDoubleClick: true })}`
  return html`<h2 class="govuk-heading-m">Add names</h2>
<p class="govuk-body">From that day on whoever searches for one of them finds the others, and records with these names are compared anew. Do not write about a child here.</p>
${form({ action: namesHref, tokens, body })}`
}

function sayBuiltIn(count: number): string {
  if (count === 0) return 'No list comes with Homeward yet.'
  const groups = count === 1 ? '1 group of names comes' : `${count} groups of names come`
  return `${groups} with Homeward: look them up here. They change with a new version of it.`
}

/** Draws the page. */
export function namesPage(page: NamesPage): Page {
  const { builtIn, mayChange, faults } = page
  return {
    kind: 'page',
    title: 'Names that count as alike',
    part: 'directory',
    faults,
    before: backLink({ href: '/directory', text: 'Who to call' }),
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Names that count as alike</h1>
<p class="govuk-body">A search for a short form finds the full name, and one spelling finds another. ${sayBuiltIn(builtIn.length)}</p>
${lookUp(page)}
</div></div>
${entries(page)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${mayChange && adding(page)}</div></div>`,
  }
}
