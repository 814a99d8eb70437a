// Finding a child: what to look for, and what was found. Nothing typed here ever stands in an address.
import { ageAt, areas, authorities, displayName, sayAge, sayBirth } from '../../../../domain/children/index.ts'
import { dayOf, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import type { Found, FoundChild, Sought } from '../../../../store/children/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { dateInput } from '../../../components/date-input/date-input.ts'
import { form } from '../../../components/form/form.ts'
import { input } from '../../../components/input/input.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { pagination } from '../../../components/pagination/pagination.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childHref } from '../child-bar.ts'
import { errorOf } from '../faults.ts'
import { sayWhy } from './why.ts'

/** How many children stand on one page of results. */
export const perPage = 20

function searchFields(fields: Fields, faults: readonly Fault[]): Html {
  const parts = ['day', 'month', 'year'] as const
  const born = dateInput({
    id: 'born',
    namePrefix: 'born',
    fieldset: { legend: { text: 'Date of birth, if it is known' } },
    hint: { text: 'For example, 27 3 2012' },
    items: parts.map(part => ({ name: part, value: textOf(fields, `born-${part}`) })),
    errorMessage: errorOf(faults, 'born-day', 'born-month', 'born-year'),
  })
  const line = (name: string, label: string, hint: string) =>
    input({
      name,
      label: { text: label },
      hint: { text: hint },
      value: textOf(fields, name),
      errorMessage: errorOf(faults, name),
      autocomplete: 'off',
      spellcheck: false,
    })
  return html`${line('words', 'Name, number or address', 'Any names, in any order and as you think they are spelt: given, family, known as or another name. Or a number: NHS, pupil, council’s, police or telephone. Or an address or a postcode. By a telephone number or an address you find only children whose record you may see.')}
${born}
${line('purpose', 'Why are you looking? (optional)', 'For example: a referral came in. It is kept for a day.')}`
}

/** Draws the form. */
export function searchPage(fields: Fields, faults: readonly Fault[], tokens: Html): Page {
  const body = html`${searchFields(fields, faults)}
${button({ text: 'Search', preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: 'Find a child',
    part: 'children',
    faults,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Find a child</h1>
<p class="govuk-body">If a child is missing or at risk, <a class="govuk-link" href="/report">report it</a>: you need not find them first.</p>
${form({ action: '/children/search', tokens, body })}
<p class="govuk-body"><a class="govuk-link" href="/borders">Children placed across borders, and notifications of placements</a></p>
</div></div>`,
  }
}

/** What was found for a search, and what the one who looks may do next. */
export type Results = {
  readonly search: Id<'search'>
  readonly sought: Sought
  readonly found: Found
  readonly page: number
  readonly mayMake: boolean
  readonly now: Instant
}

function foundLine(child: FoundChild, now: Instant): Html {
  const { born } = child.identity
  const age = ageAt(born, dayOf(now)) === null ? '' : `${sayAge(born, dayOf(now))}, `
  return html`<li class="hw-found">
<h3 class="govuk-heading-s"><a class="govuk-link" href="${childHref(child.id)}">${displayName(child.identity)}</a></h3>
<p class="govuk-body">${age}${sayBirth(born)} · ${authorities[child.authority]}<br>
Why: ${sayWhy(child)}</p>
</li>`
}

function ownChildren({ found, now, page, search }: Results): Html {
  if (found.total === 0) return html`<p class="govuk-body">No child that you may see answers to this.</p>`
  const many = found.total === 1 ? '1 child' : `${found.total} children`
  const narrow =
    found.narrow && insetText({ text: 'There are more than are shown. Add a name or a date of birth to narrow them.' })
  return html`<h2 class="govuk-heading-m">${many} that you may see</h2>
${narrow}
<ul class="govuk-list">${found.children.map(child => foundLine(child, now))}</ul>
${pages(search, page, Math.ceil(found.total / perPage))}`
}

function pages(search: Id<'search'>, page: number, last: number): Html | null {
  if (last < 2) return null
  const href = (number: number) => `/children/search/${search}?page=${number}`
  const items = Array.from({ length: last }, (_, i) => ({ number: i + 1, href: href(i + 1), current: i + 1 === page }))
  return pagination({
    items,
    landmarkLabel: 'Pages of results',
    previous: page > 1 ? { href: href(page - 1) } : undefined,
    next: page < last ? { href: href(page + 1) } : undefined,
  })
}

const whichOne = ['ask for access', 'or to a second one', 'or to a third one'] as const

const askLink = (handle: string, nth: number): Html =>
  html`${nth > 0 && ', '}<a class="govuk-link" href="/access/ask/${handle}">${whichOne[nth] ?? 'or to another'}</a>`

// One line for each authority, however many records it has: a number would tell more than may be known.
function elsewhere({ found }: Results): Html | null {
  const authoritiesFound = [...new Set(found.elsewhere.map(one => one.authority))]
  if (authoritiesFound.length === 0) return null
  const lines = authoritiesFound.map(authority => {
    const name = authority === 'other' ? 'another authority' : areas[authority]
    const handles = found.elsewhere.filter(one => one.authority === authority).map(one => one.handle)
    return html`<li>A record exists with ${name}: ${handles.map(askLink)}</li>`
  })
  return html`<h2 class="govuk-heading-m">Records that you may not see</h2>
<ul class="govuk-list govuk-list--bullet">${lines}</ul>
<p class="govuk-body">Ask, and say why: those on duty for the child see it at once. If it cannot wait, the same page lets you open the record
with a reason. More than one? A date of birth tells them apart. If the child is missing or at risk, <a class="govuk-link" href="/report">report it now</a>: a report needs no access.</p>`
}

function makeNew({ mayMake, search, found }: Results): Html | null {
  if (!mayMake) return null
  const none = found.total + found.elsewhere.length === 0
  return html`<h2 class="govuk-heading-m">${none ? 'Not on record yet?' : 'None of these?'}</h2>
${button({ text: 'Make a new record', href: `/children/make/${search}`, classes: 'govuk-button--secondary' })}`
}

function sayTyped({ typed, bornOn }: Sought): string {
  const born = bornOn === null ? [] : [sayBirth({ kind: 'exact', on: bornOn })]
  return [...(typed === '' ? [] : [`“${typed}”`]), ...born].join(', ')
}

/** Draws what was found. */
export function resultsPage(results: Results): Page {
  const { sought } = results
  return {
    kind: 'page',
    title: 'Children found',
    part: 'children',
    before: backLink({ href: '/children/search', text: 'Search again' }),
    body: html`<h1 class="govuk-heading-l">Children found</h1>
<p class="govuk-body">You looked for ${sayTyped(sought)}.</p>
${ownChildren(results)}
${elsewhere(results)}
${makeNew(results)}`,
  }
}
