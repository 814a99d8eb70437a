// Adding to or changing a part of a child's record that holds between days.
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { ChildBar } from '../../../../store/children/reads.ts'
import { drawQuestions } from '../../../forms/draw-form.ts'
import type { Question, Questions } from '../../../forms/questions.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import type { Html } from '../../../html.ts'
import { type Compared, changePage, type Stale } from '../change-page.ts'
import { childHref } from '../child-bar.ts'
import type { DatedPart } from './parts.ts'

/** What the page shows. `version` is null for a row that is new; `row` is its id either way. */
export type DatedPage = {
  readonly part: DatedPart
  readonly bar: ChildBar
  readonly now: Instant
  readonly row: string
  readonly version: number | null
  readonly saysWhy: boolean
  readonly questions: Questions
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly tokens: Html
  readonly stale?: Stale
}

function sayAnswer(name: string, question: Question, fields: Fields): string {
  const value = textOf(fields, name)
  if (question.kind === 'choice') return question.choices.find(one => one.value === value)?.text ?? ''
  if (question.kind !== 'day') return value
  return ['day', 'month', 'year']
    .map(part => textOf(fields, `${name}-${part}`))
    .join(' ')
    .trim()
}

/** Both versions, question for question. */
export const compareAnswers = (questions: Questions, stands: Fields, typed: Fields): Compared[] =>
  Object.entries(questions).map(([name, question]) => ({
    label: question.label,
    stands: sayAnswer(name, question, stands),
    typed: sayAnswer(name, question, typed),
  }))

/** Draws the page. */
export function datedPage(shown: DatedPage): Page {
  const { part, bar, now, row, version, questions, fields, faults, tokens, stale } = shown
  const isNew = version === null
  return changePage({
    title: isNew ? part.add : part.change,
    bar,
    now,
    action: childHref(bar.id, `/${part.path}/${isNew ? 'new' : row}`),
    tokens,
    hidden: isNew ? { _row: row } : { _version: String(version) },
    questions: drawQuestions(questions, { fields, faults, now }),
    button: 'Save',
    fields,
    faults,
    advice: part.advice,
    reason: isNew ? 'none' : part.asksWhy || shown.saysWhy ? 'required' : 'asked',
    ...(stale === undefined ? {} : { stale }),
  })
}
