// Drawing and reading a question that is one cell.
import type { Cell, Input, Question } from '../../../../domain/instruments/index.ts'
import { html } from '../../../html.ts'
import { type AskedQuestion, type DrawInput, type ReadInput, saysNotKnown } from './asked.ts'
import { drawCell, readCell } from './cell.ts'
import { hintOf } from './words.ts'

const cellKinds = ['line', 'text', 'day', 'time', 'number', 'single', 'multi', 'tick', 'signature'] as const

/** Whether an input is one cell. */
export const isCell = (input: Input): input is Cell => (cellKinds as readonly string[]).includes(input.kind)

/** Whether "not known" stands among the choices of a question and not beside its field. */
export const choosesNotKnown = ({ input, neverNotKnown }: Question): boolean =>
  neverNotKnown !== true && (input.kind === 'single' || input.kind === 'multi')

const notKnownIn = ({ id, stored, fields }: AskedQuestion): boolean =>
  fields === null ? stored?.notKnown === true : saysNotKnown(id, fields)

/** Draws a question of one cell. */
export const drawSingleCell: DrawInput = asked => {
  const { id, question, stored, fields, fault, writer = '' } = asked
  if (!isCell(question.input)) return html``
  return drawCell(question.input, {
    name: id,
    label: { text: question.label },
    value: stored?.value,
    notKnown: notKnownIn(asked),
    fields,
    hint: hintOf(question),
    fault,
    writer,
    prominent: question.input.kind !== 'tick',
    offersNotKnown: choosesNotKnown(question),
  })
}

/** Reads a question of one cell. */
export const readSingleCell: ReadInput = (id, { input }, fields) => (isCell(input) ? readCell(input, id, fields) : null)
