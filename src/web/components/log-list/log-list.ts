// What was recorded, when, by whom, word for word. Nothing is taken away: what was withdrawn stays, struck through.
import { classNames, type Html, html } from '../../html.ts'
import { type Words, wordsOf } from '../words.ts'

/** One entry. `at.datetime` is for machines, `at.text` as people say it. */
export type LogEntry = Words & {
  readonly at: { readonly datetime: string; readonly text: string }
  readonly who: string
  /** Such as "Sighting" or "Police contact". */
  readonly kind?: string | undefined
  /** Why an entry no longer counts, when it does not. */
  readonly withdrawn?: string | undefined
}

/** The entries in the order to be read, and the sentence that stands where there is none. */
export interface LogListParams {
  readonly entries: readonly LogEntry[]
  readonly emptyText: string
}

/** Writes a log. */
export function logList(params: LogListParams): Html {
  if (params.entries.length === 0) return html`<p class="govuk-body">${params.emptyText}</p>`
  return html`<ol class="hw-log">${params.entries.map(entry)}</ol>`
}

function entry(params: LogEntry): Html {
  const names = classNames('hw-log__entry', params.withdrawn && 'hw-log__entry--withdrawn')
  return html`<li class="${names}">
  <p class="hw-log__line">${params.kind && html`<span class="hw-log__kind">${params.kind}</span> · `}<time datetime="${params.at.datetime}">${params.at.text}</time> · ${params.who}</p>
  ${params.withdrawn && html`<p class="hw-log__line">Withdrawn: ${params.withdrawn}</p>`}
  <div class="hw-log__words">${wordsOf(params)}</div>
</li>
`
}
