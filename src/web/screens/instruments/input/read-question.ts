// Reading what was posted to a question: JSON that can be saved, or a sentence that stands by its field.
import { type Question, readStored, storedOf } from '../../../../domain/instruments/index.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import { markOf, saysNotKnown } from './asked.ts'
import { firstFieldOf } from './cell.ts'
import { inputWays } from './inputs.ts'
import { oneOfField } from './one-of.ts'
import { isCell } from './single-cell.ts'

/** What was typed: an answer with its mark, or why it cannot be taken. */
export type TypedRead =
  | { readonly kind: 'answer'; readonly value: unknown; readonly notKnown: boolean; readonly mark: string }
  | { readonly kind: 'refused'; readonly says: string }

/** A label as the beginning of a sentence. */
const subjectOf = (label: string): string => `“${label.replace(/[:?\s]+$/, '')}”`

/** Reads what was typed to a question. */
export function readQuestion(id: string, question: Question, fields: Fields): TypedRead {
  const read = readStored(question.input, inputWays[question.input.kind].read(id, question, fields))
  if (read.kind === 'refused') return { kind: 'refused', says: `${subjectOf(question.label)} ${read.says}` }
  const value = read.kind === 'empty' ? null : storedOf(question.input, read.value)
  const notKnown = value === null && question.neverNotKnown !== true && saysNotKnown(id, fields)
  return { kind: 'answer', value, notKnown, mark: markOf(value, notKnown) }
}

/** The id of the field to which a fault of a question leads. */
export function fieldOf(id: string, { input, oneOf }: Question): string {
  if (oneOf !== undefined) return oneOfField(oneOf)
  if (input.kind === 'level') return `${id}-level`
  return isCell(input) ? firstFieldOf(input, id) : id
}

/** The version of an answer that the page showed, 0 for none, and its mark. */
export const shownOf = (id: string, fields: Fields): { readonly version: number; readonly mark: string } => ({
  version: Number(/^\d{1,9}$/.exec(textOf(fields, `_version-${id}`))?.[0] ?? 0),
  mark: textOf(fields, `_shown-${id}`),
})
