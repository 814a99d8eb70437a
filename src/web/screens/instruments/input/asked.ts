// What drawing and reading one question of a form have in common. A form's fields are named by its questions: `a12` for a
// cell (`a12-day`, `a12-month`, `a12-year` for a date), `a04-service` for a part, `b13-0-name` for a row's cell,
// `a12-not-known` (or, among choices, the choice `notKnownChoice`), `_version-a12` for the version that was shown and
// `_shown-a12` for a mark of what was shown, so that only what was changed in this page is saved.
import { createHash } from 'node:crypto'
import type {
  AnyAnswers,
  Circumstances,
  Instrument,
  Known,
  Question,
  StoredAnswer,
} from '../../../../domain/instruments/index.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Html } from '../../../html.ts'

/** The form that a question stands in: for prompts and scores that hang on the other answers and on the child. */
export type AskedIn = { readonly of: Instrument; readonly answers: AnyAnswers; readonly around: Circumstances }

/** One question as its page shows it. */
export type AskedQuestion = {
  readonly id: string
  readonly question: Question
  /** What stands; undefined where it is unanswered. */
  readonly stored: StoredAnswer | undefined
  /** What was typed and could not be saved; null where the page is opened. */
  readonly fields: Fields | null
  /** What the last form of this kind for this child said, to look at; undefined where there is none. */
  readonly before: StoredAnswer | undefined
  /** What is wrong with what was typed, as a sentence that stands by the field; absent where nothing is. */
  readonly fault?: string | undefined
  /** Who would sign: the account that writes. */
  readonly writer?: string
  /** What the record says now to a question that takes its answer from there. */
  readonly record?: Known | undefined
  /** Empty rows to show besides those of a table. */
  readonly moreRows?: number
  /** The form around it; absent where a question is drawn by itself. */
  readonly within?: AskedIn | undefined
}

/** Draws a question's fields with its label or legend, its prompts and its fault. What stands around them is drawn besides. */
export type DrawInput = (asked: AskedQuestion) => Html

/** Reads what was typed as JSON of the kind that `readStored` takes; null where nothing was. What is none of it is passed on as it was typed, to be refused. */
export type ReadInput = (id: string, question: Question, fields: Fields) => unknown

/** The choice "not known" among the choices of a question. */
export const notKnownChoice = '_not-known'

/** Whether "not known" was said to a question. */
export const saysNotKnown = (id: string, fields: Fields): boolean =>
  textOf(fields, `${id}-not-known`) === 'yes' || [fields[id] ?? []].flat().includes(notKnownChoice)

/** A short mark of an answer: two answers with one mark are the same. */
export const markOf = (value: unknown, notKnown: boolean): string =>
  value === null && !notKnown
    ? 'none'
    : createHash('sha256')
        .update(JSON.stringify([notKnown, ordered(value)]))
        .digest('hex')
        .slice(0, 16)

// The database gives the names of an object back in an order of its own.
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, held]) => held !== null)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, held]) => [name, ordered(held)]))
}

/** The mark of what stands. */
export const markOfStored = (stored: StoredAnswer | undefined): string =>
  stored === undefined ? 'none' : markOf(stored.value, stored.notKnown)
