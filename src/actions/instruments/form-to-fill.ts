// A form with everything that its pages show besides: what the record offers, how it stands, and what was said last time.
import {
  type AnyAnswers,
  answersOf,
  askedOf,
  type Circumstances,
  type FormLine,
  type Prefill,
  type StoredAnswers,
} from '../../domain/instruments/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { readPrefill } from '../../store/instruments/prefill.ts'
import { readForm } from '../../store/instruments/reads.ts'
import type { ReadTx } from '../../store/transaction.ts'
import type { OpenForm } from './open-form.ts'
import { type Looked, lookAt, readOpenForm } from './submit-form.ts'

/** A form as its pages show it. */
export type FormToFill = OpenForm & {
  readonly around: Circumstances
  readonly prefill: Prefill
  readonly stored: StoredAnswers
  readonly answers: AnyAnswers
  /** The ids of the questions that are asked as the answers stand. */
  readonly asked: readonly string[]
  readonly looked: Looked
  /** What the last form of this kind for this child said; empty where there is none. */
  readonly before: StoredAnswers
}

const nothing: StoredAnswers = new Map()

function lastOf({ form }: OpenForm, forms: readonly FormLine[]): FormLine | undefined {
  const earlier = (one: FormLine) =>
    form.submittedAt === null || (one.submittedAt !== null && one.submittedAt < form.submittedAt)
  return forms.find(
    one => one.instrument === form.instrument && one.id !== form.id && one.enteredInErrorAt === null && earlier(one),
  )
}

/** The form; null where there is none to see. */
export async function readFormToFill(tx: ReadTx, id: Id<'form'>): Promise<FormToFill | null> {
  const open = await readOpenForm(tx, id)
  if (open === null) return null
  const { form, of, around } = open
  const stored = form.answers.get(0) ?? nothing
  const answers = answersOf(of.questions, stored)
  const last = lastOf(open, around.forms)
  const before = last === undefined ? nothing : ((await readForm(tx, last.id))?.answers.get(0) ?? nothing)
  return {
    ...open,
    prefill: await readPrefill(tx, form.childId, form.episodeId),
    stored,
    answers,
    asked: askedOf(of.questions, answers, around),
    looked: lookAt(open, 0, around),
    before,
  }
}
