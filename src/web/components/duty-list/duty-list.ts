// What must happen next: the duty, whose it is, how late it is in words, and why it exists.
import { classNames, type Html, html } from '../../html.ts'
import { details } from '../details/details.ts'

/** How a duty stands. A prompt is a reminder that binds nobody. */
export type DutyState = 'open' | 'due-today' | 'overdue' | 'met' | 'met-late' | 'prompt'

/** One duty, all in words that people say. */
export interface DutyRow {
  readonly title: string
  /** Where the duty is carried out. */
  readonly href?: string | undefined
  readonly childName?: string | undefined
  readonly childHref?: string | undefined
  /** Such as "Due 22:05 on Monday 23 November". */
  readonly dueText: string
  /** Such as "Overdue by 3 hours". */
  readonly stateText: string
  readonly stateKind: DutyState
  readonly owner?: string | undefined
  /** Why the duty exists, folded away. */
  readonly why?: Html | undefined
  /** Or a page that says why. */
  readonly whyHref?: string | undefined
}

/** The duties in the order to be read, and the sentence that stands where there is none. */
export interface DutyListParams {
  readonly rows: readonly DutyRow[]
  readonly emptyText: string
}

/** Writes duties. */
export function dutyList(params: DutyListParams): Html {
  if (params.rows.length === 0) return html`<p class="hw-duties__none">${params.emptyText}</p>`
  return html`<ul class="hw-duties">${params.rows.map(duty)}</ul>`
}

function duty(row: DutyRow): Html {
  const title = linked(row.title, row.href)
  return html`<li class="${classNames('hw-duty', `hw-duty--${row.stateKind}`)}">
  <p class="hw-duty__line">
    <span class="hw-state hw-state--${row.stateKind}">${row.stateText}</span>
    <span class="hw-duty__title">${title}</span>
    ${row.childName && html`<span class="hw-duty__child">${linked(row.childName, row.childHref)}</span>`}
  </p>
  <p class="hw-duty__facts">${row.dueText}${row.owner && html` · ${row.owner}`}${row.whyHref && whyLink(row)}</p>
  ${row.why && details({ summaryHtml: html`Why<span class="govuk-visually-hidden">: ${row.title}</span>`, html: row.why })}
</li>
`
}

function linked(words: string, address: string | undefined): Html {
  return address ? html`<a class="govuk-link" href="${address}">${words}</a>` : html`${words}`
}

function whyLink(row: DutyRow): Html {
  return html` · <a class="govuk-link" href="${row.whyHref}">Why<span class="govuk-visually-hidden">: ${row.title}</span></a>`
}
