// Reads the answers that `homeward score` scores from JSON, strictly: what is not of the contract's form is refused by the
// name of its field.
import { type Form, oneOf, optional, type Row, required, rowOf } from '../protocol/json-rows.ts'
import { orRefused, type Refused } from '../protocol/refusal.ts'
import { type Json, readJson, wholeFile } from '../protocol/strict-json.ts'
import type { Level } from './input.ts'
import { type MatrixAnswers, matrixBands } from './score.ts'

/** The answers as read, or why they were refused. */
export type ReadMatrixAnswers = { readonly kind: 'read'; readonly answers: MatrixAnswers } | Refused

const indicators = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14']
const keys = new Set(['levels', 'judgedBand', 'judgementReason', 'boundaryConfirmed', 'age'])
const indicatorKeys = new Set(indicators)

const aLevel: Form<Level> = oneOf<Level>([0, 1, 2, 3, 4, 'not-known'])
const aBand = oneOf(matrixBands)
const aText: Form<string> = { says: 'a text', read: value => (typeof value === 'string' ? value : null) }
const yesOrNo: Form<boolean> = { says: 'true or false', read: value => (typeof value === 'boolean' ? value : null) }
const anObject: Form<Json> = { says: 'a JSON object', read: value => value }
const anAge: Form<number> = {
  says: 'a whole number of years from 0 to 25',
  read: value => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 25 ? value : null),
}

function readLevels(row: Row): MatrixAnswers['levels'] {
  const given = optional(row, 'levels', anObject)
  const levels = rowOf(given ?? new Map<string, Json>(), 'levels', indicatorKeys)
  return indicators.map(number => optional(levels, number, aLevel))
}

/** Reads one set of answers from the text that holds it. */
export function readMatrixAnswers(text: string): ReadMatrixAnswers {
  const read = orRefused<ReadMatrixAnswers>(() => {
    const row = rowOf(readJson(text), '', keys)
    const answers: MatrixAnswers = {
      levels: readLevels(row),
      judgedBand: optional(row, 'judgedBand', aBand),
      judgementReason: optional(row, 'judgementReason', aText),
      boundaryConfirmed: optional(row, 'boundaryConfirmed', yesOrNo) ?? false,
      age: required(row, 'age', anAge),
    }
    return { kind: 'read', answers }
  })
  return read.kind === 'refused' && read.field === wholeFile ? { ...read, field: 'answers' } : read
}
