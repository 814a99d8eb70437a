// Several cells under one label, and rows of cells.
import type { Parts } from '../../../../domain/instruments/index.ts'
import { errorMessage } from '../../../components/error-message/error-message.ts'
import { fieldset } from '../../../components/fieldset/fieldset.ts'
import { formGroup } from '../../../components/form-group.ts'
import { hint } from '../../../components/hint/hint.ts'
import type { Fields } from '../../../frame/fields.ts'
import { type Html, html } from '../../../html.ts'
import type { AskedQuestion, DrawInput, ReadInput } from './asked.ts'
import { drawCell, readCell } from './cell.ts'
import { hintOf } from './words.ts'

type Held = Readonly<Record<string, unknown>>
const heldIn = (json: unknown): Held => (typeof json === 'object' && json !== null ? (json as Held) : {})

// A cell without words of its own is called what the question is called.
function labelOfPart(label: string, of: string) {
  return label === '' ? { html: html`<span class="govuk-visually-hidden">${of}</span>` } : { text: label }
}

function drawCells(parts: Parts, prefix: string, held: Held, { question, fields, writer = '' }: AskedQuestion): Html[] {
  return Object.entries(parts).map(([name, { label, cell }]) =>
    drawCell(cell, {
      name: `${prefix}-${name}`,
      label: labelOfPart(label, question.label),
      value: held[name],
      notKnown: false,
      fields,
      hint: undefined,
      fault: undefined,
      writer,
      prominent: false,
      offersNotKnown: false,
    }),
  )
}

function grouped(asked: AskedQuestion, content: Html): Html {
  const { id, question, fault } = asked
  const words = hintOf(question)
  const described = [words && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ')
  const inside = html`${words && hint({ id: `${id}-hint`, ...words })}${fault && errorMessage({ id: `${id}-error`, text: fault })}${content}`
  const legend = { text: question.label, classes: 'govuk-fieldset__legend--s' }
  const attributes = { id, tabindex: '-1' }
  const drawn = fieldset({ legend, describedBy: described || undefined, html: inside, attributes })
  return formGroup(undefined, fault !== undefined, drawn)
}

/** Draws several cells in one fieldset. */
export const drawParts: DrawInput = asked => {
  const { id, question, stored } = asked
  if (question.input.kind !== 'parts') return html``
  return grouped(asked, html`${drawCells(question.input.parts, id, heldIn(stored?.value), asked)}`)
}

const readCells = (parts: Parts, prefix: string, fields: Fields): Held =>
  Object.fromEntries(
    Object.entries(parts).map(([name, { cell }]) => [name, readCell(cell, `${prefix}-${name}`, fields)]),
  )

const isEmpty = (held: Held): boolean => Object.values(held).every(one => one === null)

/** Reads several cells. */
export const readParts: ReadInput = (id, { input }, fields) => {
  if (input.kind !== 'parts') return null
  const held = readCells(input.parts, id, fields)
  return isEmpty(held) ? null : held
}

// Rows are numbered from 0 and may have gaps where one was taken out.
function rowNumbers(id: string, columns: Parts, fields: Fields): number[] {
  const names = Object.keys(columns).join('|')
  const row = new RegExp(`^${id}-(\\d{1,4})-(?:${names})(?:-day|-month|-year)?$`)
  const numbers = Object.keys(fields).flatMap(name => row.exec(name)?.[1] ?? [])
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b)
}

type Row = { readonly n: number; readonly held: Held }

function rowsOf({ id, question, stored, fields, moreRows = 0 }: AskedQuestion): Row[] {
  if (question.input.kind !== 'table') return []
  if (fields !== null) return rowNumbers(id, question.input.columns, fields).map(n => ({ n, held: {} }))
  const kept: Held[] = Array.isArray(stored?.value) ? stored.value.map(heldIn) : []
  const empty = Array.from({ length: Math.max(moreRows, kept.length === 0 ? 1 : 0) }, () => ({}))
  return [...kept, ...empty].map((held, n) => ({ n, held }))
}

function drawRow(columns: Parts, { n, held }: Row, place: number, asked: AskedQuestion): Html {
  const { id, question } = asked
  const remove = html`<button class="govuk-button govuk-button--secondary hw-row__remove" type="submit" name="_remove" value="${id}-${n}">Remove<span class="govuk-visually-hidden"> row ${place} of ${question.label}</span></button>`
  const attributes = { id: `${id}-row-${n}`, tabindex: '-1' }
  return fieldset({
    classes: 'hw-row',
    attributes,
    legend: { text: `Row ${place}` },
    html: html`${drawCells(columns, `${id}-${n}`, held, asked)}${remove}`,
  })
}

/** Draws rows of cells, with a way to add one and to take each out that needs no script. */
export const drawTable: DrawInput = asked => {
  const { id, question } = asked
  const { input } = question
  if (input.kind !== 'table') return html``
  const rows = rowsOf(asked).map((row, n) => drawRow(input.columns, row, n + 1, asked))
  const add = html`<button class="govuk-button govuk-button--secondary" type="submit" name="_add" value="${id}">Add a row<span class="govuk-visually-hidden"> to ${question.label}</span></button>`
  return grouped(asked, html`${rows}${add}`)
}

/** Reads rows of cells without those that are empty; a row that `_remove` names is left out. */
export const readTable: ReadInput = (id, { input }, fields) => {
  if (input.kind !== 'table') return null
  const kept = rowNumbers(id, input.columns, fields).filter(n => fields._remove !== `${id}-${n}`)
  const rows = kept.map(n => readCells(input.columns, `${id}-${n}`, fields)).filter(held => !isEmpty(held))
  return rows.length === 0 ? null : rows
}
