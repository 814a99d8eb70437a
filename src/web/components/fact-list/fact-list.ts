// What is known, each with where it comes from. What is not known says so: a gap is never left blank.
import { type Html, html } from '../../html.ts'
import { type Words, wordsOf } from '../words.ts'

/** One fact; without a value it reads "Not known", or the words given for that. */
export interface Fact {
  readonly label: string
  readonly value?: Words | null | undefined
  /** Such as "Told by the home, 3 November 2026". */
  readonly provenance?: string | undefined
  readonly unknownText?: string | undefined
}

/** Writes facts. */
export function factList(params: { readonly facts: readonly Fact[] }): Html {
  return html`<dl class="hw-facts">${params.facts.map(fact)}</dl>`
}

function fact(params: Fact): Html {
  const known = params.value !== undefined && params.value !== null && params.value.text !== ''
  const value = known
    ? wordsOf(params.value)
    : html`<span class="hw-unknown">${params.unknownText ?? 'Not known'}</span>`
  return html`<div class="hw-fact">
  <dt class="hw-fact__label">${params.label}</dt>
  <dd class="hw-fact__value">${value}${params.provenance && html` <span class="hw-fact__from">${params.provenance}</span>`}</dd>
</div>
`
}
