// What drawing and reading one question of a form have in common. A form's fields are named by its questions: `a12` for a
// cell (`a12-day`, `a12-month`, `a12-year` for a date), `a04-service` for a part, `b13-0-name` for a row's cell,
// `a12-not-known`, and `_version-a12` for the version that was shown.
import type { Question, StoredAnswer } from '../../../../domain/instruments/index.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Html } from '../../../html.ts'

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
}

/** Draws the cells of a question, under its label. */
export type DrawInput = (asked: AskedQuestion) => Html

/** Reads what was typed as JSON of the kind that `readStored` takes; null where nothing was. */
export type ReadInput = (id: string, question: Question, fields: Fields) => unknown
