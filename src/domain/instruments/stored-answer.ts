// An answer as it is stored and travels, and back: JSON by kind of input, refused with a sentence where it is none of it.
import { dayText, parseDay } from '../kernel/calendar.ts'
import type { Cell, Input, Parts } from './input.ts'

/** JSON as it is stored. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The longest one line and the longest text in characters, and the most rows of a table. */
export const longestAnswer = { line: 500, text: 20_000, rows: 200 } as const

/** A stored value read: what it holds, nothing, or a sentence that says why it is refused. */
export type ReadValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly says: string }

const empty = { kind: 'empty' } as const
const value = (of: unknown): ReadValue => ({ kind: 'value', value: of })
const refused = (says: string): ReadValue => ({ kind: 'refused', says })

type Fields = Readonly<Record<string, unknown>>
const isFields = (json: unknown): json is Fields => typeof json === 'object' && json !== null && !Array.isArray(json)

// A NUL and half a character are in no text that a person types, and the database keeps neither.
function readText(json: unknown, most: number): ReadValue {
  if (typeof json !== 'string') return refused('is not text')
  const kept = json.replaceAll('\0', '').toWellFormed().replaceAll('\r\n', '\n').trim()
  if (kept.length > most)
    return refused(
      `is ${kept.length.toLocaleString('en-GB')} characters long; at most ${most.toLocaleString('en-GB')} can be kept`,
    )
  return kept === '' ? empty : value(kept)
}

// What may be chosen besides the options: what a stored answer holds of a list, whatever that list offers today, or what
// stood in the answer before it was sent again.
type Besides = (cell: ChoiceCell, text: string) => boolean

type ChoiceCell = Extract<Cell, { kind: 'single' | 'multi' }>

const keptOfList: Besides = (cell, text) => cell.list !== undefined && text.length <= longestAnswer.line

const among = (cell: ChoiceCell, json: unknown, besides: Besides): boolean =>
  typeof json === 'string' && (cell.options.some(({ key }) => key === json) || besides(cell, json))

function readSingle(json: unknown, cell: ChoiceCell, besides: Besides): ReadValue {
  return among(cell, json, besides) ? value(json) : refused('is not one of the choices')
}

function readMulti(json: unknown, cell: ChoiceCell, besides: Besides): ReadValue {
  if (!Array.isArray(json)) return refused('is not a list of choices')
  if (!json.every(one => among(cell, one, besides))) return refused('holds a choice that the form does not offer')
  const keys = cell.options.map(({ key }) => key)
  const others = [...new Set<unknown>(json)].filter(one => !keys.some(key => key === one))
  const chosen = [...keys.filter(key => json.includes(key)), ...others]
  return chosen.length === 0 ? empty : value(chosen)
}

function readNumber(json: unknown, least: number, most: number): ReadValue {
  if (!Number.isInteger(json) || Number(json) < least || Number(json) > most)
    return refused(`is not a whole number from ${least} to ${most}`)
  // The nought below nought is nought.
  return value(Number(json) + 0)
}

function readDay(json: unknown): ReadValue {
  const read = typeof json === 'string' ? parseDay(json) : null
  return read === null ? refused('is not a date that exists') : value(read)
}

function readTime(json: unknown): ReadValue {
  const fits = typeof json === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(json)
  return fits ? value(json) : refused('is not a time such as 08:30')
}

function readCell(cell: Cell, json: unknown, besides: Besides): ReadValue {
  if (json === null || json === undefined || json === '') return empty
  switch (cell.kind) {
    case 'line':
    case 'signature':
      return readText(json, longestAnswer.line)
    case 'text':
      return readText(json, longestAnswer.text)
    case 'day':
      return readDay(json)
    case 'time':
      return readTime(json)
    case 'number':
      return readNumber(json, cell.least, cell.most)
    case 'single':
      return readSingle(json, cell, besides)
    case 'multi':
      return readMulti(json, cell, besides)
    case 'tick':
      if (typeof json !== 'boolean') return refused('is neither ticked nor not')
      return json ? value(true) : empty
  }
}

type CellsRead = { readonly held: Fields; readonly says: string | null; readonly any: boolean }

function readCells(parts: Parts, json: Fields, besides: Besides): CellsRead {
  const unknown = Object.keys(json).find(key => !Object.hasOwn(parts, key))
  const read = Object.entries(parts).map(([name, { cell }]) => [name, readCell(cell, json[name], besides)] as const)
  const wrong = read.find(([, one]) => one.kind === 'refused')
  const partLabel = (name: string) => parts[name]?.label || name
  const says = wrong?.[1].kind === 'refused' ? `“${partLabel(wrong[0])}” ${wrong[1].says}` : null
  return {
    held: Object.fromEntries(read.map(([name, one]) => [name, one.kind === 'value' ? one.value : null])),
    says: unknown === undefined ? says : 'holds a part that is not asked',
    any: read.some(([, one]) => one.kind === 'value'),
  }
}

function readParts(parts: Parts, json: unknown, besides: Besides): ReadValue {
  if (!isFields(json)) return refused('is not an answer to this question')
  const { held, says, any } = readCells(parts, json, besides)
  if (says !== null) return refused(says)
  return any ? value(held) : empty
}

function readTable(columns: Parts, json: unknown, besides: Besides): ReadValue {
  if (!Array.isArray(json) || !json.every(isFields)) return refused('is not a list of rows')
  if (json.length > longestAnswer.rows)
    return refused(`has ${json.length} rows; at most ${longestAnswer.rows} can be kept`)
  const rows = json.map(row => readCells(columns, row, besides))
  const wrong = rows.findIndex(({ says }) => says !== null)
  if (wrong >= 0) return refused(`row ${wrong + 1}: ${rows[wrong]?.says}`)
  const kept = rows.filter(({ any }) => any).map(({ held }) => held)
  return kept.length === 0 ? empty : value(kept)
}

const absent = (json: unknown): boolean => json === null || json === undefined || json === ''

// One of these, nothing, or a word that says it is neither.
const oneOf = <T>(json: unknown, of: readonly T[]): T | null | 'neither' =>
  absent(json) ? null : (of.find(one => one === json) ?? 'neither')

const holdsOnly = (json: Fields, names: readonly string[]): boolean =>
  Object.keys(json).every(key => names.includes(key))
const strangePart = refused('holds a part that is not asked')

const levelParts = ['level', 'evidence', 'source', 'seen', 'when']

const textOf = (read: ReadValue): unknown => (read.kind === 'value' ? read.value : '')

function readLevel(json: unknown): ReadValue {
  if (!isFields(json)) return refused('is not an answer to this question')
  if (!holdsOnly(json, levelParts)) return strangePart
  const level = oneOf(json.level, [0, 1, 2, 3, 4, 'not-known'] as const)
  if (level === 'neither') return refused('is not a level from 0 to 4')
  const evidence = readText(json.evidence ?? '', longestAnswer.text)
  if (evidence.kind === 'refused') return refused(`its evidence ${evidence.says}`)
  const source = readText(json.source ?? '', longestAnswer.line)
  if (source.kind === 'refused') return refused(`its source ${source.says}`)
  const seen = oneOf(json.seen, ['suspected', 'observed'] as const)
  if (seen === 'neither') return refused('is neither suspected nor observed')
  const when = oneOf(json.when, ['recent', 'non-recent'] as const)
  if (when === 'neither') return refused('is neither recent nor non-recent')
  const scored = { level, evidence: textOf(evidence), source: textOf(source), seen, when }
  return Object.values(scored).every(one => one === null || one === '') ? empty : value(scored)
}

function readColumnTick(json: unknown): ReadValue {
  if (!isFields(json)) return refused('is not an answer to this question')
  if (!holdsOnly(json, ['ticked', 'column'])) return strangePart
  if (typeof json.ticked !== 'boolean') return refused('is neither ticked nor not')
  const column = oneOf(json.column, ['low', 'medium', 'high'] as const)
  if (column === 'neither') return refused('is in no column of the form')
  return json.ticked ? value({ ticked: true, column }) : empty
}

function read(input: Input, json: unknown, besides: Besides): ReadValue {
  if (json === null || json === undefined) return empty
  switch (input.kind) {
    case 'parts':
      return readParts(input.parts, json, besides)
    case 'table':
      return readTable(input.columns, json, besides)
    case 'level':
      return readLevel(json)
    case 'column-tick':
      return readColumnTick(json)
    case 'computed':
    case 'heading':
      return refused('is not asked')
    default:
      return readCell(input, json, besides)
  }
}

/**
 * Reads what is stored for an input: every fault as a sentence without its subject, such as "is not a date that exists".
 * Of a list that the partnership keeps it takes any entry, for what was taken once stays readable whatever the list says today.
 */
export const readStored = (input: Input, json: unknown): ReadValue => read(input, json, keptOfList)

function textsWithin(json: unknown): string[] {
  if (typeof json === 'string') return [json]
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(textsWithin) : []
}

/**
 * Reads what somebody sends for an input whose lists are in force (`withLists`): as `readStored`, but of a list only what it
 * offers or offered, or what stood in the answer already (`stands`, as stored).
 */
export function readSent(input: Input, json: unknown, stands: unknown = null): ReadValue {
  const standing = textsWithin(stands)
  return read(input, json, (cell, text) => keptOfList(cell, text) && standing.includes(text))
}

const cellJson = (cell: Cell, held: unknown): Json =>
  cell.kind === 'day' && typeof held === 'number' ? dayText(held as Parameters<typeof dayText>[0]) : (held as Json)

const partsJson = (parts: Parts, held: Fields): Json =>
  Object.fromEntries(Object.entries(parts).map(([name, { cell }]) => [name, cellJson(cell, held[name] ?? null)]))

/** A value that `readStored` gave, as JSON to store. */
export function storedOf(input: Input, held: unknown): Json {
  switch (input.kind) {
    case 'parts':
      return partsJson(input.parts, held as Fields)
    case 'table':
      return (held as readonly Fields[]).map(row => partsJson(input.columns, row))
    case 'level':
    case 'column-tick':
    case 'computed':
    case 'heading':
      return held as Json
    default:
      return cellJson(input, held)
  }
}
