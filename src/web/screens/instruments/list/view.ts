// What the list of a child's forms is drawn from, and which forms a role may begin.
import { type Role, roleMay, type Section } from '../../../../domain/access/index.ts'
import {
  type AnyAnswers,
  answersOf,
  askedOf,
  type FilledForm,
  type FormLine,
  type Instrument,
  instrumentOn,
  instruments,
} from '../../../../domain/instruments/index.ts'
import type { Day } from '../../../../domain/kernel/index.ts'
import { instrumentFor } from '../say-form.ts'

/** How much of a draft is answered: what is not asked is not counted. */
export type Progress = { readonly answered: number; readonly asked: number }

/** A form that nobody has submitted yet. */
export type DraftLine = { readonly form: FormLine; readonly progress: Progress }

const isGiven = (answers: AnyAnswers, id: string): boolean => (answers[id]?.kind ?? 'unanswered') !== 'unanswered'

/** How far a draft is, as its reader sees it. */
export function progressOf(form: FilledForm, on: Day): Progress {
  const of = instrumentFor(form)
  if (of === null) return { answered: 0, asked: 0 }
  const answers: AnyAnswers = answersOf(of.questions, form.answers.get(0) ?? new Map())
  const asked = askedOf(of.questions, answers, { bornOn: null, on }).filter(id => {
    const kind = of.questions[id]?.input.kind
    return kind !== 'heading' && kind !== 'computed'
  })
  return { answered: asked.filter(id => isGiven(answers, id)).length, asked: asked.length }
}

/** The sections of the record in which forms stand. */
export const formSections: readonly Section[] = [...new Set(instruments.map(one => one.section))]

/** Whether a role reads any form at all. */
export const readsForms = (role: Role): boolean => formSections.some(section => roleMay(role, section, 'read'))

/** The codes of the instruments, each once, in the order of the lists. */
export const codes: readonly string[] = [...new Set(instruments.map(one => one.code))]

/** The versions given out today that a role may write, in the order of the lists. */
export const mayBegin = (role: Role, today: Day): readonly Instrument[] =>
  codes.flatMap(code => {
    const of = instrumentOn(code, today)
    return of !== null && roleMay(role, of.section, 'write') ? [of] : []
  })

/** Submitted forms of each instrument, in the order of the lists; what was entered in error stands apart. */
export function byKind(forms: readonly FormLine[]): readonly (readonly [string, readonly FormLine[]])[] {
  const kinds = [...new Set([...codes, ...forms.map(one => one.instrument)])]
  return kinds
    .map(code => [code, forms.filter(one => one.instrument === code)] as const)
    .filter(([, of]) => of.length > 0)
}
