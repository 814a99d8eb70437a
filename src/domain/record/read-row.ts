// Reading what was typed of a row, by the fields of its section; and a row that stands, as its form shows it.
import { type Fault, longest, type Read, tooLong } from '../children/index.ts'
import { type Day, isId } from '../kernel/index.ts'
import { plainNumber } from '../search/index.ts'
import { type AnyRow, askedAs, type Field } from './fields.ts'
import { type PartName, partOf, type RowOf } from './parts.ts'

/** What was typed, by the names of the fields: text as it came, and days as they could be read. */
export type TypedRow = {
  readonly text: (name: string) => string
  readonly day: (name: string) => Day | null
}

type One = { readonly value: string | Day | null; readonly faults: readonly Fault[] }

const fine = (value: One['value']): One => ({ value, faults: [] })

function readText(name: string, field: Extract<Field, { kind: 'line' | 'text' }>, text: string): One {
  const most = field.kind === 'line' ? longest.line : longest.text
  const missing = text === '' && field.required !== undefined ? [{ field: askedAs(name), text: field.required }] : []
  return { value: text, faults: [...missing, ...tooLong(askedAs(name), field.label, text, most)] }
}

function readField(name: string, field: Field, typed: TypedRow): One {
  const text = field.kind === 'day' ? '' : typed.text(askedAs(name))
  switch (field.kind) {
    case 'line':
    case 'text':
      return readText(name, field, text)
    case 'code':
      if (Object.hasOwn(field.codes, text)) return fine(text)
      return { value: null, faults: [{ field: askedAs(name), text: field.required }] }
    case 'maybe-code':
      return fine(Object.hasOwn(field.codes, text) ? text : null)
    case 'day':
      return fine(typed.day(askedAs(name)))
    case 'school':
    case 'linked':
      return fine(isId(text) ? text.toLowerCase() : null)
  }
}

// Numbers are compared with those of other children, so all are kept in the same form.
const tidied = (part: PartName, row: Record<string, One['value']>): AnyRow =>
  part === 'identifiers' && typeof row.value === 'string' ? { ...row, value: plainNumber(row.value) } : row

const nothingSaid: Readonly<Partial<Record<PartName, Fault>>> = {
  communication: { field: 'first-language', text: 'Enter something about how to speak with the child' },
  'missing-profile': { field: 'description', text: 'Enter something of the profile' },
}

// A part of which nothing by itself is required holds something, or says nothing at all.
function emptyFaults(part: PartName, row: AnyRow): Fault[] {
  const silent = Object.values(row).every(value => value === null || value === '')
  const fault = nothingSaid[part]
  return silent && fault !== undefined ? [fault] : []
}

/** Reads a row of a section: every fault at once, or the row. */
export function readRow<P extends PartName>(part: P, typed: TypedRow): Read<RowOf<P>> {
  const read = Object.entries(partOf(part).fields).map(
    ([name, field]) => [name, readField(name, field, typed)] as const,
  )
  const row = tidied(part, Object.fromEntries(read.map(([name, one]) => [name, one.value])))
  const faults = [...read.flatMap(([, one]) => one.faults), ...emptyFaults(part, row)]
  // The fields of the section are those of its row: what was read by them is such a row.
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'taken', value: row as RowOf<P> }
}
