// Reading a posted form by its questions: every fault at once, or every answer.
import { type Day, dayOf, type Instant } from '../../domain/kernel/index.ts'
import type { Reported } from '../../domain/missing/index.ts'
import { choiceOf, type Fields, textOf } from '../frame/fields.ts'
import { type Given, readDay, readMoment, readPastDay } from '../frame/moments.ts'
import type { Fault } from '../frame/screen.ts'
import type { Answers, Question, Questions } from './questions.ts'

type One = { readonly value: unknown; readonly faults: readonly Fault[] }

function readTime(question: Question & { kind: 'moment' | 'day' }, name: string, fields: Fields, now: Instant): One {
  const given = readGiven(question, name, fields, now)
  if (given.kind === 'faults') return { value: null, faults: given.faults }
  if (given.kind === 'nothing') return { value: null, faults: missing(question, `${name}-day`, true) }
  return { value: given.value, faults: [] }
}

function readGiven(
  question: Question & { kind: 'moment' | 'day' },
  name: string,
  fields: Fields,
  now: Instant,
): Given<Day | Reported> {
  const subject = question.label.endsWith('?') ? `“${question.label}”` : question.label
  if (question.kind === 'day')
    return question.past ? readPastDay(fields, name, subject, dayOf(now)) : readDay(fields, name, subject)
  const given = readMoment(fields, name, subject, now)
  if (given.kind !== 'given' || given.value.precision !== 'day' || !question.needsTime) return given
  return { kind: 'faults', faults: [{ field: `${name}-time`, text: `${subject} must include a time` }] }
}

function readOne(question: Question, name: string, fields: Fields, now: Instant): One {
  switch (question.kind) {
    case 'moment':
    case 'day':
      return readTime(question, name, fields, now)
    case 'pick':
    case 'choice': {
      const offered = question.choices.map(one => one.value)
      const value = choiceOf(fields, name, offered)
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
