// What happened, in order, with when and by whom.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** One thing that happened. `datetime.timestamp` is for machines, `datetime.text` as people say it. */
export type TimelineItem = Words &
  Extras & {
    readonly label: Words
    readonly byline?: Words | undefined
    readonly datetime: { readonly timestamp: string; readonly text: string }
  }

/** What happened, in the order to be read. */
export interface TimelineParams extends Extras {
  readonly headingLevel?: number | undefined
  readonly items: readonly TimelineItem[]
}

/** Writes a timeline. */
export function timeline(params: TimelineParams): Html {
  const names = classNames('moj-timeline', params.classes)
  const items = params.items.map(item => timelineItem(item, params.headingLevel ?? 2))
  return html`<div class="${names}"${attributes(params.attributes)}>${items}</div>`
}

function timelineItem(item: TimelineItem, level: number): Html {
  const names = classNames('moj-timeline__item', item.classes)
  return html`<div class="${names}"${attributes(item.attributes)}>
    <div class="moj-timeline__header">
      <h${level} class="moj-timeline__title">${wordsOf(item.label)}</h${level}>
      ${item.byline && html`<p class="moj-timeline__byline">by ${wordsOf(item.byline)}</p>`}
    </div>
    <p class="moj-timeline__date">
      <time datetime="${item.datetime.timestamp}">${item.datetime.text}</time>
    </p>
    <div class="moj-timeline__description">${wordsOf(item)}</div>
  </div>`
}
