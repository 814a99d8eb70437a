// The id of a rule or of a row of the catalogue: a link where a page of this product explains it, else as it stands.
import { ruleOf } from '../../domain/protocol/index.ts'
import { type Html, html } from '../html.ts'

/** One id. */
export const ruleLink = (id: string): Html =>
  ruleOf(id) === null ? html`${id}` : html`<a class="govuk-link" href="/rules/${id}">${id}</a>`

/** Several, with commas between them. */
export const ruleLinks = (ids: readonly string[]): Html =>
  html`${ids.map((id, i) => html`${i > 0 && ', '}${ruleLink(id)}`)}`
