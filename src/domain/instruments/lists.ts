// The lists of the forms that the partnership keeps (GAP-05): the recommended options of the definition, with what was set over
// them. An entry that is offered no longer is marked and never lost, for old forms hold it.
import type { Cell, Input, ListName, Option, Parts } from './input.ts'
import type { Instrument } from './instrument.ts'
import type { Questions } from './question.ts'

/** An entry as it was set, in force. `place` orders; recommended options stand at 10, 20 and so on until they are moved. */
export type ListEntry = {
  readonly list: ListName
  readonly key: string
  readonly label: string
  readonly place: number
  readonly retired: boolean
}

/** What was set, by list; a list without entries is as recommended. */
export type Lists = ReadonlyMap<ListName, readonly ListEntry[]>

/** An option with its place in its list. */
export type PlacedOption = Option & { readonly place: number }

/** A cell whose choices may come from a list. */
export type ChoiceCell = Extract<Cell, { kind: 'single' | 'multi' }>

/** Nothing was set: every list is as recommended. */
export const noLists: Lists = new Map()

/** How far apart options stand before any is moved. */
export const placeStep = 10

/** Entries in force, by list. */
export const listsOf = (entries: readonly ListEntry[]): Lists => Map.groupBy(entries, ({ list }) => list)

const optionOf = ({ key, label, place, retired }: ListEntry): PlacedOption =>
  retired ? { key, label, place, retired } : { key, label, place }

/** The options of a list in their order, those that are retired included and marked. */
export function inForce(recommended: readonly Option[], entries: readonly ListEntry[]): PlacedOption[] {
  const set = new Map(entries.map(entry => [entry.key, optionOf(entry)]))
  const base = recommended.map((option, n) => ({ ...option, place: (n + 1) * placeStep, ...set.get(option.key) }))
  const added = entries.filter(({ key }) => !recommended.some(option => option.key === key)).map(optionOf)
  return [...base, ...added].toSorted((a, b) => a.place - b.place)
}

/** The options of a cell as its list stands, those that are retired included and marked; its own where it has no list. */
export function optionsOf(cell: ChoiceCell, lists: Lists): readonly Option[] {
  const entries = cell.list === undefined ? undefined : lists.get(cell.list)
  return entries === undefined ? cell.options : inForce(cell.options, entries)
}

const textsIn = (held: unknown): string[] =>
  (Array.isArray(held) ? held : [held]).filter(one => typeof one === 'string')

/** The options to offer for a cell that holds this: none that is retired, except what it holds, which may be none of the list. */
export function offeredIn({ options }: ChoiceCell, held: unknown): readonly Option[] {
  const texts = textsIn(held)
  const offered = options.filter(({ key, retired }) => retired !== true || texts.includes(key))
  const strange = texts.filter(key => key !== '' && !options.some(option => option.key === key))
  return [...offered, ...strange.map(key => ({ key, label: key }))]
}

// A list that nobody has supplied yet takes words of the writer's own.
function cellWith(cell: Cell, lists: Lists): Cell {
  if ((cell.kind !== 'single' && cell.kind !== 'multi') || cell.list === undefined) return cell
  const options = optionsOf(cell, lists)
  return options.length === 0 && cell.kind === 'single' ? { kind: 'line' } : { ...cell, options }
}

const partsWith = (parts: Parts, lists: Lists): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, { ...part, cell: cellWith(part.cell, lists) }]))

/** An input with its lists as they stand. */
export function inputWith(input: Input, lists: Lists): Input {
  switch (input.kind) {
    case 'parts':
      return { kind: 'parts', parts: partsWith(input.parts, lists) }
    case 'table':
      return { kind: 'table', columns: partsWith(input.columns, lists) }
    case 'single':
    case 'multi':
      return cellWith(input, lists)
    default:
      return input
  }
}

const questionsWith = (questions: Questions, lists: Lists): Questions =>
  Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [id, { ...question, input: inputWith(question.input, lists) }]),
  )

/**
 * An instrument with its lists as they stand: for drawing, reading and saving. A list without any option has become a line.
 * `reviews` are those of its reviews, where they stand otherwise.
 */
export function withLists(of: Instrument, lists: Lists, reviews: Lists = lists): Instrument {
  const { review } = of
  const reviewed = review === undefined ? {} : { review: questionsWith(review, reviews) }
  return { ...of, questions: questionsWith(of.questions, lists), ...reviewed }
}
