// A page that is one form: what it is about, advice, its questions and one button. For what is not a child's record.
import type { Instant } from '../../domain/kernel/index.ts'
import { backLink } from '../components/back-link/back-link.ts'
import { button } from '../components/button/button.ts'
import { form } from '../components/form/form.ts'
import type { Fields } from '../frame/fields.ts'
import type { Fault, NavigationPart, Page } from '../frame/screen.ts'
import { type Html, html } from '../html.ts'
import { drawQuestions } from './draw-form.ts'
import type { Questions } from './questions.ts'

/** What the page shows. `stale` is a sentence that says what somebody else did meanwhile; what was typed stays. */
export type FormPage = {
  readonly title: string
  readonly caption?: string
  readonly part: NavigationPart
  readonly back: { readonly href: string; readonly text: string }
  readonly action: string
  readonly tokens: Html
  readonly hidden?: Readonly<Record<string, string>>
  readonly advice?: readonly string[]
  /** Stands between the advice and the questions. */
  readonly shown?: Html
  readonly questions: Questions
  /** Stands after the questions, in the form. */
  readonly more?: Html
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly now: Instant
  readonly button: string
  readonly warns?: boolean
  readonly stale?: string
}

const inset = (says: string): Html => html`<div class="govuk-inset-text" role="alert">${says}</div>`

/** Draws the page. */
export function formPage(params: FormPage): Page {
  const { title, caption, part, back, action, tokens, hidden = {}, advice = [], questions, faults, stale } = params
  const inputs = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  const classes = params.warns === true ? 'govuk-button--warning' : undefined
  const body = html`${inputs}
${drawQuestions(questions, params)}
${params.more}
${button({ text: params.button, preventDoubleClick: true, classes })}`
  return {
    kind: 'page',
    title,
    part,
    faults,
    ...(stale === undefined ? {} : { status: 409 }),
    before: backLink(back),
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${caption && html`<span class="govuk-caption-l">${caption}</span>`}
<h1 class="govuk-heading-l">${title}</h1>
${stale && inset(stale)}
${advice.map(text => html`<p class="govuk-body">${text}</p>`)}
${params.shown}
${form({ action, tokens, body })}
</div></div>`,
  }
}
