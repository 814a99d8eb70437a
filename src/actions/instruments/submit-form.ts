// Submitting a form or a review: what must be answered is, what it comes to is set, and from then on it is locked.
import type { Asker } from '../../domain/access/actor.ts'
import {
  answersOf,
  type Circumstances,
  type Finding,
  findingsOf,
  outcomeOf,
  questionsOf,
  unansweredOf,
} from '../../domain/instruments/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import { readCircumstances } from '../../store/instruments/circumstances.ts'
import { setSubmitted } from '../../store/instruments/writes.ts'
import type { Store } from '../../store/open-store.ts'
import type { ReadTx } from '../../store/transaction.ts'
import { followForm } from './follow-form.ts'
import { holdOpen, type OpenForm, openForm } from './open-form.ts'
import { stampForm } from './stamp-form.ts'

/** How a part of a form stands: what is still unanswered, and what its answers say together. */
export type Looked = { readonly unanswered: readonly string[]; readonly findings: readonly Finding[] }

/** Looks at a part of a form as it stands. */
export function lookAt({ form, of }: OpenForm, part: number, around: Circumstances): Looked {
  const questions = questionsOf(of, part)
  const answers = answersOf(questions, form.answers.get(part) ?? new Map())
  return {
    unanswered: unansweredOf(questions, answers, around),
    findings: part === 0 ? findingsOf(of, answers, around) : [],
  }
}

/** A form with what is known around it and how it stands: for its pages. Null where there is none to see. */
export async function readOpenForm(tx: ReadTx, id: Id<'form'>): Promise<(OpenForm & { around: Circumstances }) | null> {
  const open = await openForm(tx, id)
  if (open === null) return null
  return { ...open, around: await readCircumstances(tx, open.form.childId, open.form.episodeId) }
}

/** What came of submitting. */
export type Submitted =
  | { readonly kind: 'submitted' }
  | ({ readonly kind: 'not-ready' } & Looked)
  | { readonly kind: 'not-found' }

/** Submits the form that was shown at `version`. Sent twice it is submitted once. Throws StaleSave, NotAllowed. */
export const submitForm = (store: Store, asker: Asker, id: Id<'form'>, version: number): Promise<Submitted> =>
  store.write(asker, 'submit-form', async tx => {
    const open = await holdOpen(tx, id, readOpenForm)
    if (open === null || open.form.enteredInErrorAt !== null) return { kind: 'not-found' } as const
    if (open.form.submittedAt !== null) return { kind: 'submitted' } as const
    const looked = lookAt(open, 0, open.around)
    if (looked.unanswered.length > 0 || looked.findings.some(one => one.kind === 'problem'))
      return { kind: 'not-ready', ...looked } as const
    const answers = answersOf(open.of.questions, await stampForm(tx, open))
    await setSubmitted(tx, id, version, outcomeOf(open.of, answers, dayOf(tx.now)))
    await followForm(tx, open)
    return { kind: 'submitted' } as const
  })
