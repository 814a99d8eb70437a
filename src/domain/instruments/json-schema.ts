// The answers to a form as JSON Schema (draft 2020-12), generated from its definition, for those who read and write them by the
// API. It says what may be sent; nothing in it is required, for saving never asks for an answer.
import type { Cell, Input, Option, Parts } from './input.ts'
import type { Instrument } from './instrument.ts'
import { type Question, type Questions, takesNotKnown } from './question.ts'
import { type Json, longestAnswer } from './stored-answer.ts'

/** A schema, or a part of one. */
export type JsonSchema = { readonly [key: string]: Json }

const dialect = 'https://json-schema.org/draft/2020-12/schema'

const text = (maxLength: number): JsonSchema => ({ type: 'string', maxLength })
const orNothing = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })

// The words stand beside the keys, for a program that shows them.
const choice = (options: readonly Option[]): JsonSchema => ({
  type: 'string',
  enum: options.map(({ key }) => key),
  description: options
    .map(({ key, label, retired }) => `${key}: ${label}${retired === true ? ' (no longer offered)' : ''}`)
    .join('\n'),
})

function cellSchema(cell: Cell): JsonSchema {
  switch (cell.kind) {
    case 'line':
    case 'signature':
      return text(longestAnswer.line)
    case 'text':
      return text(longestAnswer.text)
    case 'day':
      return { type: 'string', format: 'date' }
    case 'time':
      return { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }
    case 'number':
      return { type: 'integer', minimum: cell.least, maximum: cell.most }
    case 'single':
      return cell.options.length === 0 ? text(longestAnswer.line) : choice(cell.options)
    case 'multi':
      return { type: 'array', items: choice(cell.options) }
    case 'tick':
      return { type: 'boolean' }
  }
}

const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, additionalProperties: false })

const partsSchema = (parts: Parts): JsonSchema =>
  object(
    Object.fromEntries(
      Object.entries(parts).map(([name, { label, cell }]) => [name, { title: label, ...orNothing(cellSchema(cell)) }]),
    ),
  )

const oneOfOrNothing = (...of: readonly Json[]): JsonSchema => ({ enum: [...of, null] })

const levelSchema: JsonSchema = object({
  level: oneOfOrNothing(0, 1, 2, 3, 4, 'not-known'),
  evidence: text(longestAnswer.text),
  source: text(longestAnswer.line),
  seen: oneOfOrNothing('suspected', 'observed'),
  when: oneOfOrNothing('recent', 'non-recent'),
})

const columnTickSchema: JsonSchema = {
  ...object({ ticked: { type: 'boolean' }, column: oneOfOrNothing('low', 'medium', 'high') }),
  required: ['ticked'],
}

// Null where nothing is asked: a heading, or what is worked out from other answers.
function inputSchema(input: Input): JsonSchema | null {
  switch (input.kind) {
    case 'parts':
      return partsSchema(input.parts)
    case 'table':
      return { type: 'array', maxItems: longestAnswer.rows, items: partsSchema(input.columns) }
    case 'level':
      return levelSchema
    case 'column-tick':
      return columnTickSchema
    case 'computed':
    case 'heading':
      return null
    default:
      return cellSchema(input)
  }
}

const notKnownRef: JsonSchema = { $ref: '#/$defs/notKnown' }

function questionSchema(question: Question): JsonSchema | null {
  const { label, prompts, input } = question
  const answered = inputSchema(input)
  if (answered === null) return null
  const described = prompts === undefined ? {} : { description: prompts.join('\n') }
  const notKnown = takesNotKnown(question) ? [notKnownRef] : []
  return { title: label, ...described, anyOf: [answered, ...notKnown, { type: 'null' }] }
}

function propertiesOf(questions: Questions): JsonSchema {
  const properties = Object.entries(questions).flatMap(([id, question]) => {
    const schema = questionSchema(question)
    return schema === null ? [] : [[id, schema] as const]
  })
  return Object.fromEntries(properties)
}

const explanation =
  `The answers by the ids of the questions. What is given as a value is answered; {"notKnown": true} says that
it is honestly not known; null, or no property, is unanswered. Nothing is required: whatever is there can be saved, and only
submitting asks for more. Lengths are counted in UTF-16 code units.`.replaceAll('\n', ' ')

/** What `notKnown` is in every schema of answers. */
export const notKnownSchema: JsonSchema = {
  ...object({ notKnown: { const: true } }),
  required: ['notKnown'],
  description: 'Honestly not known, which is an answer and never nought.',
}

/** The schema of the answers to a form, or with `questions` to one of its reviews. Lists are as the instrument has them. */
export const answersSchema = (of: Instrument, questions: Questions = of.questions): JsonSchema => ({
  $schema: dialect,
  title: `${of.title}, version ${of.version}`,
  description: explanation,
  ...object(propertiesOf(questions)),
  $defs: { notKnown: notKnownSchema },
})
