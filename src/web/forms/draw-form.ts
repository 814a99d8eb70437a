// Drawing a form from its questions, with what was typed and every fault beside its field.
import type { Instant } from '../../domain/kernel/index.ts'
import { dateInput } from '../components/date-input/date-input.ts'
import { input } from '../components/input/input.ts'
import { radios } from '../components/radios/radios.ts'
import { select } from '../components/select/select.ts'
import { textarea } from '../components/textarea/textarea.ts'
import { timeInput } from '../components/time-input/time-input.ts'
import { type Fields, textOf } from '../frame/fields.ts'
import { momentFields } from '../frame/moments.ts'
import type { Fault } from '../frame/screen.ts'
import { type Html, html } from '../html.ts'
import type { Question, Questions } from './questions.ts'

/** What a form shows: what was typed before, the faults found in it, and the present moment for those that offer it. */
export type Shown = { readonly fields: Fields; readonly faults: readonly Fault[]; readonly now: Instant }

function faultOf(name: string, faults: readonly Fault[]) {
  const found = faults.find(fault => fault.field === name || fault.field.startsWith(`${name}-`))
  return found && { text: found.text }
}

type Part = 'day' | 'month' | 'year' | 'time'

// A date that does not exist is wrong as a whole; a part that is missing, and a time, are wrong by themselves.
function partsAtFault(name: string, faults: readonly Fault[]): readonly Part[] {
  const fields = faults.map(fault => fault.field)
  if (fields.includes(`${name}-day`)) return ['day', 'month', 'year']
  return (['month', 'year', 'time'] as const).filter(part => fields.includes(`${name}-${part}`))
}

const legendOf = (question: Question) => ({ text: question.label, classes: 'govuk-fieldset__legend--s' })
const labelOf = (question: Question) => ({ text: question.label, classes: 'govuk-label--s' })
const hintOf = (question: Question) => (question.hint ? { text: question.hint } : undefined)

function drawMoment(question: Question & { kind: 'moment' }, name: string, shown: Shown): Html {
  const untouched = ['day', 'month', 'year', 'time'].every(part => shown.fields[`${name}-${part}`] === undefined)
  const preset =
    question.presetNow && untouched ? momentFields(name, { at: shown.now, precision: 'exact' }) : shown.fields
  const errorMessage = faultOf(name, shown.faults)
  const common = { name, legend: legendOf(question), hint: hintOf(question), values: preset }
  const errorIn = partsAtFault(name, shown.faults)
  return timeInput({ ...common, asksPrecision: question.needsTime !== true, errorMessage, errorIn })
}

function drawDay(question: Question, name: string, shown: Shown): Html {
  const value = (part: string) => textOf(shown.fields, `${name}-${part}`)
  const values = { day: value('day'), month: value('month'), year: value('year') }
  const errorMessage = faultOf(name, shown.faults)
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: legendOf(question) },
    hint: hintOf(question),
    values,
    errorMessage,
  })
}

/** Draws one question. */
export function drawQuestion(question: Question, name: string, shown: Shown): Html {
  const errorMessage = faultOf(name, shown.faults)
  const hint = hintOf(question)
  const value = textOf(shown.fields, name)
  switch (question.kind) {
    case 'moment':
      return drawMoment(question, name, shown)
    case 'day':
      return drawDay(question, name, shown)
    case 'text':
      return textarea({ name, label: labelOf(question), hint, errorMessage, value, rows: question.rows })
    case 'line': {
      const classes = question.width === undefined ? undefined : `govuk-input--width-${question.width}`
      return input({ name, label: labelOf(question), hint, errorMessage, value, classes, autocomplete: 'off' })
    }
    case 'pick': {
      const items = [
        { value: '', text: 'Choose' },
        ...question.choices.map(({ value: of, text }) => ({ value: of, text })),
      ]
      return select({ name, label: labelOf(question), hint, errorMessage, value, items })
    }
    case 'choice': {
      const items = question.choices.map(one => ({
        value: one.value,
        text: one.text,
        hint: one.hint ? { text: one.hint } : undefined,
      }))
      return radios({
        name,
        fieldset: { legend: legendOf(question) },
        hint,
        errorMessage,
        value: value || undefined,
        items,
      })
    }
  }
}

/** Draws every question in order. */
export const drawQuestions = (questions: Questions, shown: Shown): Html =>
  html`${Object.entries(questions).map(([name, question]) => drawQuestion(question, name, shown))}`
