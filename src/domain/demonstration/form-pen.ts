// A form being written down as people write one: begun with what is known taken over, answered, submitted, reviewed. What it
// comes to is worked out by the functions that the screen uses, so that no form here says what its answers do not.
import {
  type AnyAnswers,
  answersOf,
  askedOf,
  type Instrument,
  instrumentOn,
  type Json,
  outcomeOf,
  type Prefill,
  type Question,
  type Questions,
  readStored,
  type StoredAnswer,
  storedOf,
} from '../instruments/index.ts'
import { type Day, dayOf, type Instant, parseDay } from '../kernel/index.ts'
import type { Act, Pen } from './child-pen.ts'
import { knownThen } from './form-known.ts'
import type { Said } from './form-wishes.ts'
import { atText, onText, type Row } from './rows.ts'

/** A form as it is to be written down; `submitted` is null for a draft. */
export type FormToWrite = {
  readonly of: string
  readonly name: string
  readonly by: string
  readonly source: 'typed' | 'imported'
  readonly episode: string | null
  readonly begun: Instant
  readonly submitted: Instant | null
  readonly says: Said
  readonly reviews: readonly { readonly at: Instant; readonly says: Said }[]
}

type Answered = { readonly value: Json; readonly notKnown: boolean; readonly cameFrom: string }

/** A form being written down. */
type FormPen = {
  readonly pen: Pen
  readonly form: FormToWrite
  readonly of: Instrument
  readonly id: string
  readonly born: Day | null
  readonly whose: Row
}

// A released version is given out for ever, so a form without one is a fault of the demonstration.
function instrumentFor(code: string, on: Day): Instrument {
  const of = instrumentOn(code, on)
  if (of === null) throw new Error(`there is no instrument ${code}`)
  return of
}

function stored(id: string, { input }: Question, json: Json): Json | undefined {
  const read = readStored(input, json)
  if (read.kind === 'refused') throw new Error(`the demonstration’s answer to ${id} ${read.says}`)
  return read.kind === 'empty' ? undefined : storedOf(input, read.value)
}

// What is known is taken over only where it is an answer to the question.
function takenOver(question: Question, known: Prefill): Answered | null {
  const found = question.from === undefined ? undefined : known.get(question.from)
  if (found === undefined) return null
  const read = readStored(question.input, question.into === undefined ? found.value : { [question.into]: found.value })
  return read.kind === 'value'
    ? { value: storedOf(question.input, read.value), notKnown: false, cameFrom: found.says }
    : null
}

function answerTo(id: string, question: Question, says: Said, known: Prefill): Answered | null {
  const said = says[id]
  if (said === undefined) return takenOver(question, known)
  if (said === null) return { value: null, notKnown: true, cameFrom: '' }
  const value = stored(id, question, said)
  return value === undefined ? null : { value, notKnown: false, cameFrom: '' }
}

type Answers = ReadonlyMap<string, Answered>

function answersFrom(questions: Questions, says: Said, known: Prefill): Answers {
  const stray = Object.keys(says).find(id => questions[id] === undefined)
  if (stray !== undefined) throw new Error(`the demonstration answers ${stray}, which is not asked`)
  return new Map(
    Object.entries(questions).flatMap(([id, question]) => {
      const answer = answerTo(id, question, says, known)
      return answer === null ? [] : [[id, answer] as const]
    }),
  )
}

const typed = (questions: Questions, answers: Answers, at: Instant) =>
  answersOf(
    questions,
    new Map([...answers].map(([id, one]) => [id, { ...one, version: 1, by: '', at } satisfies StoredAnswer])),
  )

// Whoever submits a form says of what they cannot answer that it is not known; a draft leaves it open.
function withNotKnown(questions: Questions, answers: Answers, born: Day | null, at: Instant): Answers {
  const asked = askedOf(questions, typed(questions, answers, at), { bornOn: born, on: dayOf(at) })
  const missing = asked.filter(id => !answers.has(id) && questions[id]?.required === true)
  const open = missing.filter(id => questions[id]?.neverNotKnown !== true)
  return new Map([...answers, ...open.map(id => [id, { value: null, notKnown: true, cameFrom: '' }] as const)])
}

function addAnswers(form: FormPen, part: number, questions: Questions, answers: Answers, act: Act): void {
  const { pen, id, whose, of } = form
  for (const [question, { value, notKnown, cameFrom }] of answers) {
    const row = {
      ...{ ...whose, id: pen.id('form-answer', `${form.form.name}/${part}/${question}`), form_id: id, part, question },
      ...{ section: questions[question]?.sensitive ?? of.section, value, not_known: notKnown, came_from: cameFrom },
    }
    pen.add('form_answer', row, act)
  }
}

function begin({ pen, form, of, id, whose }: FormPen): void {
  const version = { instrument: of.code, instrument_version: of.version, source: form.source }
  const opened = { opened_on: onText(dayOf(form.begun)), completed_on: null, submitted_at: null, submitted_by: null }
  const empty = { score: null, scored_level: null, level: null, risk_type: null }
  const right = { entered_in_error_at: null, entered_in_error_reason: null }
  const row = { ...whose, id, section: of.section, ...version, ...opened, ...empty, ...right }
  pen.add('form', row, { at: form.begun, by: form.by, act: 'start-form' })
}

function submit(form: FormPen, answers: Answers, submitted: Instant): void {
  const { pen, of, id } = form
  const outcome = outcomeOf(of, typed(of.questions, answers, submitted), dayOf(submitted))
  const { score, scoredLevel, level, riskType, completedOn } = outcome
  const said = { completed_on: onText(completedOn), score, scored_level: scoredLevel, level, risk_type: riskType }
  const row = { id, ...said, submitted_at: atText(submitted), submitted_by: pen.person(form.form.by) }
  pen.amend('form', row, { at: submitted, by: form.form.by, act: 'submit-form' })
}

const textIn = (says: Said, id: string): string | null => {
  const said = says[id]
  return typeof said === 'string' ? said : null
}

function review(form: FormPen, number: number, { at, says }: FormToWrite['reviews'][number]): void {
  const { pen, of, whose, born } = form
  const { by, name, episode } = form.form
  const act = { at, by, act: 'start-review' }
  const id = pen.id('form-review', `${name}/${number}`)
  const undone = { submitted_at: null, submitted_by: null, reviewed_on: null, level: null, risk_type: null }
  pen.add('form_review', { ...whose, id, form_id: form.id, section: of.section, number, ...undone }, act)
  const questions = of.review ?? {}
  const answers = answersFrom(questions, says, knownThen(pen, by, born, episode, at))
  addAnswers(form, number, questions, withNotKnown(questions, answers, born, at), { ...act, act: 'save-form-answer' })
  const came = { reviewed_on: onText(dayOf(at)), level: textIn(says, 'a42'), risk_type: textIn(says, 'a43') }
  const row = { id, ...came, submitted_at: atText(at), submitted_by: pen.person(by) }
  pen.amend('form_review', row, { ...act, act: 'submit-review' })
}

/** A form as it was written down. */
export type Written = { readonly id: string; readonly of: Instrument; readonly answers: AnyAnswers }

// As the record says it: an age that is an estimate is no date of birth.
function bornOf({ recorded }: Pen): Day | null {
  const row = recorded.find(({ table }) => table === 'child_identity')?.row
  return typeof row?.born_on === 'string' && row.born_precision === 'exact' ? parseDay(row.born_on) : null
}

/** Writes a form down. Throws where it says what its instrument does not ask. */
export function writeForm(pen: Pen, form: FormToWrite): Written {
  const born = bornOf(pen)
  const of = instrumentFor(form.of, dayOf(form.begun))
  const id = pen.id('form', form.name)
  const drafted: FormPen = { pen, form, of, id, born, whose: { child_id: pen.childId, episode_id: form.episode } }
  const answers = answersFrom(of.questions, form.says, knownThen(pen, form.by, born, form.episode, form.begun))
  const { begun, submitted } = form
  const whole = submitted === null ? answers : withNotKnown(of.questions, answers, born, submitted)
  begin(drafted)
  addAnswers(drafted, 0, of.questions, whole, { at: begun, by: form.by, act: 'save-form-answer' })
  if (submitted !== null) submit(drafted, whole, submitted)
  for (const [i, one] of form.reviews.entries()) review(drafted, i + 1, one)
  return { id, of, answers: typed(of.questions, whole, begun) }
}
