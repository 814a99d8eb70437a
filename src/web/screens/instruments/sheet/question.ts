// One question on the sheet: its words as the form prints them, and what stands there or room for it.
import type { Parts, Question } from '../../../../domain/instruments/index.ts'
import { type Html, html } from '../../../html.ts'
import { drawCell, showsChoices } from './cell.ts'
import { drawLevels } from './level.ts'
import type { Pen, Stands } from './pen.ts'

type Fields = Readonly<Record<string, unknown>>
const fieldsIn = (json: unknown): Fields => (typeof json === 'object' && json !== null ? (json as Fields) : {})

function drawParts(pen: Pen, parts: Parts, json: unknown): Html {
  const held = fieldsIn(json)
  const part = ([name, { label, cell }]: [string, Parts[string]]) =>
    label === ''
      ? html`<div><dt class="govuk-visually-hidden">Answer</dt><dd>${drawCell(pen, cell, held[name])}</dd></div>`
      : html`<div><dt>${label}</dt><dd>${drawCell(pen, cell, held[name])}</dd></div>`
  return html`<dl class="hw-paper-parts">${Object.entries(parts).map(part)}</dl>`
}

/** Rows to write in, on paper. */
const emptyRows = 4

function drawTable(pen: Pen, { label }: Question, columns: Parts, json: unknown): Html {
  const rows = Array.isArray(json) ? json.map(fieldsIn) : Array.from({ length: emptyRows }, () => ({}))
  const names = Object.entries(columns)
  const cell =
    (row: Fields) =>
    ([name, { label: of, cell: kind }]: [string, Parts[string]]) =>
      html`<td data-label="${of}">${drawCell(pen, kind, row[name])}</td>`
  return html`<table class="hw-paper-rows"><caption class="govuk-visually-hidden">${label}</caption>
<thead><tr>${names.map(([, part]) => html`<th scope="col">${part.label}</th>`)}</tr></thead>
<tbody>${rows.map(row => html`<tr>${names.map(cell(row))}</tr>`)}</tbody></table>`
}

function drawInput(pen: Pen, question: Question, { json, says }: Stands): Html | false {
  const { input } = question
  const hasAnswer = pen.kind === 'blank' || says === null
  switch (input.kind) {
    case 'heading':
      return false
    case 'computed':
      return pen.kind === 'blank' && html`<span class="hw-paper-write hw-paper-write--short"></span>`
    case 'level':
      return drawLevels(pen, input.levels, json, hasAnswer)
    case 'parts':
      return hasAnswer && drawParts(pen, input.parts, json)
    case 'table':
      return hasAnswer && drawTable(pen, question, input.columns, json)
    // Drawn as a row of its section's table.
    case 'column-tick':
      return false
    default:
      return (
        (hasAnswer || showsChoices(input)) &&
        html`<div class="hw-paper-asked__answer">${drawCell(pen, input, json)}</div>`
      )
  }
}

const blankStands: Stands = { json: null, says: null, note: null }

// A box that is not ticked says so itself.
const tellsItself = ({ input }: Question, says: string): boolean => input.kind === 'tick' && says === 'Not answered'

/** A question, its anchor on the page, and its number where the form numbers it. */
export type AskedOnSheet = {
  readonly id: string
  readonly question: Question
  readonly anchor: string
  readonly number: number | null
}

/** Draws a question. */
export function drawAsked(pen: Pen, { id, question, anchor, number }: AskedOnSheet): Html {
  if (question.input.kind === 'heading') return html`<h3 class="govuk-heading-m">${question.label}</h3>`
  const stands = pen.kind === 'blank' ? blankStands : pen.answers(id, question)
  const { says, note } = stands
  const words = says !== null && !tellsItself(question, says)
  const known = says === 'Not known' ? 'hw-paper-asked__answer' : 'hw-paper-asked__answer hw-unknown'
  return html`<div class="hw-paper-asked" id="q-${anchor}"><h3 class="govuk-heading-s hw-paper-asked__label">${number !== null && `${number}. `}${question.label}</h3>
${(question.prompts ?? []).map(prompt => html`<p class="hw-paper-asked__prompt">${prompt}</p>`)}
${drawInput(pen, question, stands)}
${words && html`<p class="${known}">${says}</p>`}
${note}</div>`
}
