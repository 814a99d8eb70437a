// A section's rows as the database keeps them, turned into the domain's words and back, by the fields of the section.
import { type Day, dayText, type Instant, instant, parseDay, parseInstant } from '../../domain/kernel/index.ts'
import { type AnyRow, columnOf, type Doubt, isDoubt, type PartName, partOf } from '../../domain/record/index.ts'

/** A row as JSON: the same whether it stands in its table or in history. */
export type JsonRow = Readonly<Record<string, unknown>>

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What a row of a section holds, from its JSON; a code that the section does not know stays as it is written. */
export function heldIn(part: PartName, json: JsonRow): AnyRow {
  const read = Object.entries(partOf(part).fields).map(([name, field]) => {
    const value = json[columnOf(name, field)]
    if (field.kind === 'day') return [name, parseDay(textIn(value))]
    const absent = ['maybe-code', 'school', 'linked'].includes(field.kind) ? null : ''
    return [name, typeof value === 'string' ? value : absent]
  })
  return Object.fromEntries(read)
}

/** The doubts with which a row was kept. */
export const doubtsIn = ({ doubts }: JsonRow): Doubt[] =>
  Array.isArray(doubts) ? doubts.filter((one): one is Doubt => typeof one === 'string' && isDoubt(one)) : []

/** When the first version of a row was recorded. */
export const recordedIn = ({ recorded_at }: JsonRow): Instant => parseInstant(textIn(recorded_at)) ?? instant(0)

const written = (value: string | Day | null): string | null => (typeof value === 'number' ? dayText(value) : value)

/** The columns that a row sets. */
export function columnsOf(part: PartName, row: AnyRow): [string, string | null][] {
  return Object.entries(partOf(part).fields).map(([name, field]) => [columnOf(name, field), written(row[name] ?? null)])
}
