// Reading the answers of any form by the ids of its questions, for its checks: each reader is null or empty where nothing
// of that kind was said.
import { addDays, type Day, type Instant, instant, londonInstant, startOfDay } from '../kernel/index.ts'
import type { AnyAnswers } from './answers.ts'
import { cellOf } from './holds.ts'

/** The text, or the key of the choice, that a question or one part of it holds. */
export function saidText(answers: AnyAnswers, question: string, part?: string): string | null {
  const held = cellOf(answers, question, part)
  return typeof held === 'string' ? held : null
}

/** The day that a question or one part of it holds. */
export function saidDay(answers: AnyAnswers, question: string, part?: string): Day | null {
  const held = cellOf(answers, question, part)
  // Of the cells that hold a number only a day stands where the caller asks for one.
  return typeof held === 'number' ? (held as Day) : null
}

/** Whether a box is ticked. */
export const isTicked = (answers: AnyAnswers, question: string, part?: string): boolean =>
  cellOf(answers, question, part) === true

/** The keys that were chosen of several. */
export function saidKeys(answers: AnyAnswers, question: string, part?: string): readonly string[] {
  const held = cellOf(answers, question, part)
  return Array.isArray(held) ? held.filter(one => typeof one === 'string') : []
}

/** One row of a table by the names of its columns. */
export type SaidRow = Readonly<Record<string, unknown>>

/** The rows of a table. */
export function saidRows(answers: AnyAnswers, question: string): readonly SaidRow[] {
  const held: unknown = cellOf(answers, question)
  return Array.isArray(held) ? held.filter((one): one is SaidRow => typeof one === 'object' && one !== null) : []
}

/** Whether nothing at all was said to a question, not even that it is not known. */
export const isUnsaid = (answers: AnyAnswers, question: string): boolean =>
  (answers[question]?.kind ?? 'unanswered') === 'unanswered'

/** The first and the last moment that was meant; both the same where day and time say one moment. */
export type Between = { readonly first: Instant; readonly last: Instant }

/** What a day and a time on London's clock mean; without a time, anything on that day. */
export function meantBy(day: Day, time: string | null): Between {
  if (time === null) return { first: startOfDay(day), last: instant(startOfDay(addDays(day, 1)) - 1) }
  const clock = londonInstant(day, Number(time.slice(0, 2)), Number(time.slice(3)))
  switch (clock.kind) {
    case 'exact':
      return { first: clock.at, last: clock.at }
    case 'twice':
      return { first: clock.first, last: clock.second }
    case 'skipped':
      return { first: clock.next, last: clock.next }
  }
}
