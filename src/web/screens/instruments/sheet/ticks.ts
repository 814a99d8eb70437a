// The indicators of the 2018 matrix on the sheet: a row each, with a box in the column that the form prints for it.
import type { Question, RiskColumn } from '../../../../domain/instruments/index.ts'
import { type Html, html } from '../../../html.ts'
import type { Pen } from './pen.ts'

/** An indicator with its id. */
export type TickRow = { readonly id: string; readonly question: Question; readonly column: RiskColumn | null }

const columns = ['low', 'medium', 'high'] as const
const names = { low: 'Low', medium: 'Medium', high: 'High' } as const

type Held = { readonly ticked: boolean; readonly column: RiskColumn | null }

function heldIn(json: unknown): Held {
  const { ticked, column } = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  return { ticked: ticked === true, column: columns.find(one => one === column) ?? null }
}

// Where the form prints no box the assessor chose the column (GAP-43): every column then has room for one.
function cellOf(row: TickRow, of: RiskColumn, { ticked, column }: Held): Html {
  if (row.column !== null && row.column !== of) return html`<td></td>`
  const marked = ticked && (row.column ?? column) === of
  if (!marked) return html`<td><span class="hw-paper-box" aria-hidden="true"></span></td>`
  return html`<td><span class="hw-paper-box hw-paper-box--ticked" aria-hidden="true">X</span> <span class="hw-paper-option__mark">ticked</span></td>`
}

function rowOf(pen: Pen, row: TickRow): Html {
  const stands = pen.kind === 'blank' ? null : pen.answers(row.id, row.question)
  const held = heldIn(stands?.json ?? null)
  const loose = held.ticked && row.column === null && held.column === null && ' (ticked, without a column)'
  return html`<tr><th scope="row">${row.question.label}${loose}${stands?.note}</th>${columns.map(of => cellOf(row, of, held))}</tr>`
}

/** Draws the indicators of a section. */
export const drawTicks = (pen: Pen, title: string, rows: readonly TickRow[]): Html =>
  html`<table class="hw-paper-ticks"><caption class="govuk-visually-hidden">${title}</caption>
<thead><tr><th scope="col">Indicator</th>${columns.map(one => html`<th scope="col">${names[one]}</th>`)}</tr></thead>
<tbody>${rows.map(row => rowOf(pen, row))}</tbody></table>`
