// The counts that a working day begins with. The words say what is counted; a colour only helps.
import { attributes, classNames, type Html, html } from '../../html.ts'

/** One count. "alarm" is for children missing and duties overdue, "warning" for what is due today. */
export interface StatTile {
  readonly number: number
  readonly label: string
  readonly href?: string | undefined
  readonly tone?: 'plain' | 'alarm' | 'warning' | undefined
}

/** Writes the counts in a row, two abreast on a phone. A count of nought has no alarm. */
export function statTiles(params: { readonly tiles: readonly StatTile[] }): Html {
  return html`<ul class="hw-tiles">${params.tiles.map(tile)}</ul>`
}

function tile(params: StatTile): Html {
  const toned = params.tone && params.tone !== 'plain' && params.number > 0
  const words = html`<span class="hw-tile__number">${params.number}</span> <span class="hw-tile__label">${params.label}</span>`
  const own = attributes({ class: 'hw-tile__body', href: params.href })
  return html`<li class="${classNames('hw-tile', toned && `hw-tile--${params.tone}`)}">${
    params.href ? html`<a${own}>${words}</a>` : html`<span${own}>${words}</span>`
  }</li>`
}
