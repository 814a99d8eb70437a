// One cell of a form on the sheet: what it holds in words, or a place to write.
import { type Cell, type ChoiceCell, type Option, offeredIn, sayCell } from '../../../../domain/instruments/index.ts'
import { type Html, html } from '../../../html.ts'
import type { Pen } from './pen.ts'

/** A box to tick, ticked or not; the words beside it say which. */
const box = (ticked: boolean): Html =>
  ticked
    ? html`<span class="hw-paper-box hw-paper-box--ticked" aria-hidden="true">X</span>`
    : html`<span class="hw-paper-box" aria-hidden="true"></span>`

function optionLine(pen: Pen, option: Option, chosen: boolean): Html {
  const words = chosen && html` <span class="hw-paper-option__mark">chosen</span>`
  const room =
    pen.kind === 'blank' && option.says === true && html` <span class="hw-paper-write hw-paper-write--gap"></span>`
  return html`<li class="${chosen ? 'hw-paper-option hw-paper-option--chosen' : 'hw-paper-option'}">${box(chosen)} ${option.label}${words}${room}</li>`
}

const isChosen = (held: unknown, key: string): boolean => (Array.isArray(held) ? held.includes(key) : held === key)

function optionList(pen: Pen, cell: ChoiceCell, held: unknown): Html {
  return html`<ul class="hw-paper-options">${offeredIn(cell, held).map(one => optionLine(pen, one, isChosen(held, one.key)))}</ul>`
}

const writing = (size: 'line' | 'short' | 'text'): Html =>
  html`<span class="hw-paper-write hw-paper-write--${size}"></span>`

function blankCell(pen: Pen, cell: Cell): Html {
  switch (cell.kind) {
    case 'line':
    case 'signature':
      return writing('line')
    case 'text':
      return writing('text')
    case 'day':
    case 'time':
    case 'number':
      return writing('short')
    case 'single':
    case 'multi':
      return optionList(pen, cell, null)
    case 'tick':
      return box(false)
  }
}

const unsaid = html`<span class="hw-unknown">Not answered</span>`

function answeredCell(pen: Pen, cell: Cell, json: unknown): Html {
  switch (cell.kind) {
    case 'single':
    case 'multi':
      return optionList(pen, cell, json)
    case 'tick':
      return json === true ? html`${box(true)} Ticked` : html`${box(false)} Not ticked`
    default: {
      const says = sayCell(cell, json)
      return says === '' ? unsaid : html`<span class="hw-said">${says}</span>`
    }
  }
}

/** Draws a cell. */
export const drawCell = (pen: Pen, cell: Cell, json: unknown): Html =>
  pen.kind === 'blank' ? blankCell(pen, cell) : answeredCell(pen, cell, json)

/** Whether a cell shows what may be chosen also where nothing is. */
export const showsChoices = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'single' || kind === 'multi' || kind === 'tick' || kind === 'level'
