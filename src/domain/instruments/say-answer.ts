// An answer in words, as lists, prints and comparisons show it: the words of the form's own options, dates as people write them.
import { parseDay } from '../kernel/calendar.ts'
import { sayDay } from '../kernel/london.ts'
import type { StoredAnswer } from './filled.ts'
import type { Cell, Input, Option, Parts } from './input.ts'
import type { Question } from './question.ts'

type Fields = Readonly<Record<string, unknown>>
const fieldsIn = (json: unknown): Fields => (typeof json === 'object' && json !== null ? (json as Fields) : {})
const textIn = (json: unknown): string => (typeof json === 'string' ? json : '')

// A choice that a list no longer offers is shown by its key rather than not at all.
const labelOf = (options: readonly Option[], key: unknown): string =>
  options.find(one => one.key === key)?.label ?? String(key)

function sayDate(json: unknown): string {
  const day = parseDay(textIn(json))
  return day === null ? textIn(json) : sayDay(day)
}

/** What one cell holds, in words; nothing where it is empty. */
export function sayCell(cell: Cell, json: unknown): string {
  if (json === null || json === undefined) return ''
  switch (cell.kind) {
    case 'day':
      return sayDate(json)
    case 'single':
      return json === '' ? '' : labelOf(cell.options, json)
    case 'multi':
      return Array.isArray(json) ? json.map(key => labelOf(cell.options, key)).join('; ') : ''
    case 'tick':
      return json === true ? 'Yes' : ''
    case 'line':
    case 'text':
    case 'time':
    case 'number':
    case 'signature':
      return String(json)
  }
}

function sayParts(parts: Parts, json: unknown, between: string): string {
  const held = fieldsIn(json)
  const said = Object.entries(parts).map(([name, { label, cell }]) => {
    const says = sayCell(cell, held[name])
    return says === '' || label === '' ? says : `${label.replace(/:\s*$/, '')}: ${says}`
  })
  return said.filter(says => says !== '').join(between)
}

function sayLevel(json: unknown): string {
  const { level, evidence, source, seen, when } = fieldsIn(json)
  const scored = level === 'not-known' ? 'Not known' : typeof level === 'number' ? `Level ${level}` : ''
  const how = [seen, when].filter(word => typeof word === 'string').join(', ')
  const from = textIn(source) === '' ? '' : `Source: ${textIn(source)}`
  return [scored, textIn(evidence), from, how].filter(says => says !== '').join('\n')
}

function sayColumnTick(json: unknown): string {
  const { ticked, column } = fieldsIn(json)
  return ticked === true ? `Ticked${typeof column === 'string' ? ` (${column})` : ''}` : ''
}

/** What an input holds, in words, a line each for several things; nothing where it is empty. */
export function sayAnswer(input: Input, json: unknown): string {
  switch (input.kind) {
    case 'parts':
      return sayParts(input.parts, json, '\n')
    case 'table':
      return Array.isArray(json) ? json.map(row => sayParts(input.columns, row, ', ')).join('\n') : ''
    case 'level':
      return sayLevel(json)
    case 'column-tick':
      return sayColumnTick(json)
    case 'computed':
    case 'heading':
      return ''
    default:
      return sayCell(input, json)
  }
}

/** A stored answer in words: "Not known" where that is the answer, nothing where there is none. */
export const sayStored = ({ input }: Question, stored: StoredAnswer | undefined): string =>
  stored === undefined ? '' : stored.notKnown ? 'Not known' : sayAnswer(input, stored.value)
