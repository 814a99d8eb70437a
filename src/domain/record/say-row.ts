// A row of a section in words, the same on every page and in history.
import { dayOf, type Instant, sayDay } from '../kernel/index.ts'
import { sayNumber } from '../search/index.ts'
import type { AnyRow, Field } from './fields.ts'
import { type PartName, partOf } from './parts.ts'

/** One thing said of a row. */
export type SaidLine = { readonly label: string; readonly says: string }

function sayValue(field: Field, value: AnyRow[string]): string {
  if (value === null || value === undefined) return ''
  switch (field.kind) {
    case 'day':
      return typeof value === 'number' ? sayDay(value) : ''
    case 'code':
    case 'maybe-code':
      return field.codes[String(value)] ?? String(value)
    case 'school':
    case 'linked':
      return ''
    case 'line':
    case 'text':
      return String(value)
  }
}

/** Everything that a row says, in the order of its fields, without what heads it; a school or another record stands by its name. */
export function sayRow(part: PartName, row: AnyRow, linked: string | null = null): SaidLine[] {
  const { fields, heads } = partOf(part)
  return Object.entries(fields).flatMap(([name, field]) => {
    if (name === heads || name === 'from' || name === 'until') return []
    const value = row[name] ?? null
    const says =
      field.kind === 'school' || field.kind === 'linked'
        ? (linked ?? '')
        : part === 'identifiers' && name === 'value'
          ? sayNumber(String(row.kind), String(value))
          : sayValue(field, value)
    return says === '' ? [] : [{ label: field.label, says }]
  })
}

/** What heads a row: its kind, or whom it is about. */
export function headOf(part: PartName, row: AnyRow): string {
  const { fields, heads, headed, one } = partOf(part)
  const field = fields[heads]
  const said = field === undefined ? '' : sayValue(field, row[heads] ?? null)
  if (part === 'photograph') return said === '' ? 'Taken on a day not known' : `Taken on ${said}`
  if (part === 'communication') return said === '' ? 'First language not known' : `First language: ${said}`
  if (said !== '' && headed !== undefined) return `${headed} ${said}`
  return said || `${one.charAt(0).toUpperCase()}${one.slice(1)}`
}

/** Between which days a row holds; empty where no day is known. */
export function sayBetween({ from, until }: AnyRow): string {
  const [first, last] = [from, until].map(day => (typeof day === 'number' ? sayDay(day) : null))
  if (first && last) return `from ${first} until ${last}`
  if (first) return `since ${first}`
  return last ? `until ${last}` : ''
}

/** Since when something stands on the record. */
export const saySince = (recordedAt: Instant): string => `on the record since ${sayDay(dayOf(recordedAt))}`
