// Making a new record of a child, begun from what was searched for.

import { type Candidates, noCandidates } from '../../../../actions/duplicates/candidates.ts'
import { dateOf, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import type { Sought } from '../../../../store/children/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { anybody, askWhetherOne, shownInput } from '../../duplicates/candidates.ts'
import { drawIdentityFields } from '../identity-form.ts'
import { drawResponsibleFields } from '../responsible-form.ts'

/** The form's first fields: the last word that was typed is taken for the family name. */
export function fieldsFrom({ typed, bornOn }: Pick<Sought, 'typed' | 'bornOn'>): Fields {
  const names = typed.split(/\s+/).filter(name => name !== '')
  const family = names.length > 1 ? (names.at(-1) ?? '') : ''
  const given = names.slice(0, names.length > 1 ? -1 : undefined).join(' ')
  if (bornOn === null) return { 'given-names': given, 'family-name': family }
  const { day, month, year } = dateOf(bornOn)
  const born = { 'born-day': String(day), 'born-month': String(month), 'born-year': String(year) }
  return { 'given-names': given, 'family-name': family, ...born }
}

/** What the page shows. `child` is the id that the record will have, so that sent twice it is made once. */
export type MakePage = {
  readonly search: Id<'search'>
  readonly child: Id<'child'>
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly tokens: Html
  /** Whom the child may be, where the form was sent and somebody is alike. */
  readonly candidates?: Candidates
  readonly now: Instant
}

/** Draws the form. */
export function makePage(parts: MakePage): Page {
  const { search, child, fields, faults, tokens, candidates = noCandidates, now } = parts
  const asked = anybody(candidates)
  const body = html`<input type="hidden" name="_child" value="${child}">${shownInput(candidates)}
${drawIdentityFields(fields, faults)}
${drawResponsibleFields(fields, faults)}
${button({ text: asked ? 'None of these: make the record' : 'Make the record', preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: 'Make a new record',
    part: 'children',
    faults,
    ...(asked ? { status: 422 } : {}),
    before: backLink({ href: `/children/search/${search}`, text: 'Back to what was found' }),
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Make a new record</h1>
${askWhetherOne(candidates, now)}
<p class="govuk-body">Give what is known: the rest can be added later.</p>
${form({ action: `/children/make/${search}`, tokens, body })}
</div></div>`,
  }
}
