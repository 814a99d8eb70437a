// Reading a posted form by its questions: every fault at once, or every answer.
import type { Instant } from '../../domain/kernel/index.ts'
import { choiceOf, type Fields, textOf } from '../frame/fields.ts'
import { readDay, readMoment } from '../frame/moments.ts'
import type { Fault } from '../frame/screen.ts'
import type { Answers, Question, Questions } from './questions.ts'

type One = { readonly value: unknown; readonly faults: readonly Fault[] }

function readOne(question: Question, name: string, fields: Fields, now: Instant): One {
  const subject = question.label.replace(/\?$/, '')
  switch (question.kind) {
    case 'moment':
    case 'day': {
      const given = question.kind === 'day' ? readDay(fields, name, subject) : readMoment(fields, name, subject, now)
      if (given.kind === 'faults') return { value: null, faults: given.faults }
      return {
        value: given.kind === 'given' ? given.value : null,
        faults: missing(question, `${name}-day`, given.kind === 'nothing'),
      }
    }
    case 'choice': {
      const value = choiceOf(
        fields,
        name,
        question.choices.map(one => one.value),
      )
      return { value, faults: missing(question, name, value === null) }
    }
    case 'line':
    case 'text': {
      const value = textOf(fields, name)
      return { value, faults: missing(question, name, value === '') }
    }
  }
}

const missing = (question: Question, field: string, empty: boolean): Fault[] =>
  empty && question.required !== undefined ? [{ field, text: question.required }] : []

/** What a form came to. With faults, `partial` holds what could be read, for a report that must not wait. */
export type FormRead<S extends Questions> =
  | { readonly kind: 'answers'; readonly answers: Answers<S> }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[]; readonly partial: Answers<S> }

/** Reads every question: every fault at once, or every answer. */
export function readForm<S extends Questions>(questions: S, fields: Fields, now: Instant): FormRead<S> {
  const read = Object.entries(questions).map(
    ([name, question]) => [name, readOne(question, name, fields, now)] as const,
  )
  const faults = read.flatMap(([, one]) => one.faults)
  const answers = Object.fromEntries(read.map(([name, one]) => [name, one.value])) as Answers<S>
  return faults.length > 0 ? { kind: 'faults', faults, partial: answers } : { kind: 'answers', answers }
}
