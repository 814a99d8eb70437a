// Parts of a page, one shown at a time; without the script they follow one another.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Entries, type Extras, type OptionalWords, wordsOf } from '../words.ts'

/** A part and its label; the id is made from the prefix unless given. */
export interface TabItem {
  readonly label: string
  readonly id?: string | undefined
  readonly attributes?: Extras['attributes']
  readonly panel: OptionalWords & { readonly attributes?: Extras['attributes'] }
}

/** The parts in order. */
export interface TabsParams extends Extras {
  readonly id?: string | undefined
  readonly idPrefix?: string | undefined
  readonly title?: string | undefined
  readonly items?: Entries<TabItem> | undefined
}

/** Writes tabs. */
export function tabs(params: TabsParams): Html {
  const items = (params.items ?? []).map((item, i) => item && { item, i, id: item.id || `${params.idPrefix}-${i + 1}` })
  const own = attributes({ id: params.id || undefined, class: classNames('govuk-tabs', params.classes) })
  const list = items.map(entry => entry && tab(entry.item, entry.id, entry.i))
  return html`<div${own}${attributes(params.attributes)} data-module="govuk-tabs">
  <h2 class="govuk-tabs__title">
    ${params.title ?? 'Contents'}
  </h2>
  ${items.length > 0 && html`<ul class="govuk-tabs__list">${list}</ul>`}
  ${items.map(entry => entry && tabPanel(entry.item, entry.id, entry.i))}
</div>`
}

function tab(item: TabItem, id: string, i: number): Html {
  const names = classNames('govuk-tabs__list-item', i === 0 && 'govuk-tabs__list-item--selected')
  return html`<li class="${names}">
  <a class="govuk-tabs__tab" href="#${id}"${attributes(item.attributes)}>
    ${item.label}
  </a>
</li>`
}

function tabPanel(item: TabItem, id: string, i: number): Html {
  const { panel } = item
  const content = panel.html ?? (panel.text && html`<p class="govuk-body">${wordsOf(panel)}</p>`)
  const names = classNames('govuk-tabs__panel', i > 0 && 'govuk-tabs__panel--hidden')
  return html`<div class="${names}" id="${id}"${attributes(panel.attributes)}>
${content}
</div>`
}
