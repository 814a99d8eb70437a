// The parts of what an identity bar names, such as a child's overview, episodes and meetings.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Extras, type Words, wordsOf } from '../words.ts'

/** One part; the active one is the page itself. */
export type SubNavigationItem = Words & Extras & { readonly href: string; readonly active?: boolean | undefined }

/** The parts in order. */
export interface SubNavigationParams extends Extras {
  readonly label?: string | undefined
  readonly items: readonly SubNavigationItem[]
}

/** Writes a sub-navigation. */
export function subNavigation(params: SubNavigationParams): Html {
  const names = classNames('moj-sub-navigation', params.classes)
  const label = params.label || 'Secondary navigation region'
  return html`<nav class="${names}" aria-label="${label}"${attributes(params.attributes)}>
  <ul class="moj-sub-navigation__list">${params.items.map(part)}</ul>
</nav>`
}

function part(item: SubNavigationItem): Html {
  const current = attributes({ 'aria-current': item.active ? 'page' : undefined })
  const own = html`${current}${attributes({ href: item.href })}${attributes(item.attributes)}`
  return html`<li class="${classNames('moj-sub-navigation__item', item.classes)}">
  <a class="moj-sub-navigation__link"${own}>${wordsOf(item)}</a>
</li>`
}
