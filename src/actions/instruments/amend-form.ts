// Amending what was submitted: with a reason, question by question; what it said before stays in history.
import { isDeepStrictEqual } from 'node:util'
import type { Asker } from '../../domain/access/actor.ts'
import {
  answersOf,
  type FilledForm,
  outcomeOf,
  questionsOf,
  reviewComesTo,
  type StoredAnswers,
} from '../../domain/instruments/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import { addAmendment, saveFormAnswer, setOutcome, setReviewOutcome } from '../../store/instruments/writes.ts'
import { because } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { followForm } from './follow-form.ts'
import { holdOpen, type OpenForm } from './open-form.ts'
import { type Looked, lookAt, readOpenForm } from './submit-form.ts'
import { readTyped } from './typed-answer.ts'

/** An answer as it is to read: JSON of the kind that its question takes. */
export type AmendedAnswer = { readonly question: string; readonly value: unknown; readonly notKnown: boolean }

/** What came of it. */
export type Amended =
  | { readonly kind: 'amended'; readonly questions: readonly string[] }
  /** Every answer is as it was. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly question: string | null; readonly says: string }
  | ({ readonly kind: 'not-ready' } & Looked)
  | { readonly kind: 'not-found' }

type Changed = {
  readonly question: string
  readonly value: unknown
  readonly notKnown: boolean
  readonly version: number
}
type Opened = NonNullable<Awaited<ReturnType<typeof readOpenForm>>>

function versionOf(form: FilledForm, part: number): number | null {
  if (form.enteredInErrorAt !== null) return null
  if (part === 0) return form.submittedAt === null ? null : form.version
  const review = form.reviews.find(one => one.number === part)
  return review === undefined || review.submittedAt === null ? null : review.version
}

function changesIn({ form, of }: OpenForm, part: number, answers: readonly AmendedAnswer[]): Changed[] | Amended {
  const questions = questionsOf(of, part)
  const changed: Changed[] = []
  for (const { question: id, value, notKnown } of answers) {
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined
    if (question === undefined) return { kind: 'refused', question: id, says: 'is not asked by this form' }
    const stands = form.answers.get(part)?.get(id)
    const read = readTyped(question, { value, notKnown }, stands)
    if (read.kind === 'refused') return { kind: 'refused', question: id, says: read.says }
    const said = { value: read.value, notKnown: read.notKnown }
    const same = isDeepStrictEqual(said, { value: stands?.value ?? null, notKnown: stands?.notKnown ?? false })
    if (!same) changed.push({ question: id, ...said, version: stands?.version ?? 0 })
  }
  return changed
}

// The form as it would read.
function withChanges(open: Opened, part: number, changed: readonly Changed[], tx: WriteTx): Opened {
  const stored: StoredAnswers = new Map([
    ...(open.form.answers.get(part) ?? []),
    ...changed.map(one => [one.question, { ...one, cameFrom: '', by: '', at: tx.now }] as const),
  ])
  const answers = new Map([...open.form.answers, [part, stored]])
  return { ...open, form: { ...open.form, answers } }
}

async function write(tx: WriteTx, open: Opened, part: number, changed: readonly Changed[]): Promise<void> {
  const { id: formId, childId, episodeId } = open.form
  const questions = questionsOf(open.of, part)
  for (const one of changed) {
    const section = questions[one.question]?.sensitive ?? open.of.section
    await saveFormAnswer(tx, { id: newId(), formId, childId, episodeId, part }, { ...one, section, cameFrom: '' })
  }
}

// It keeps the day on which it was completed, unless its own answers name another.
async function setAnew(tx: WriteTx, { form, of }: Opened, part: number, version: number): Promise<void> {
  const answers = answersOf(questionsOf(of, part), form.answers.get(part) ?? new Map())
  if (part === 0) {
    const submittedOn = form.submittedAt === null ? dayOf(tx.now) : dayOf(form.submittedAt)
    return setOutcome(tx, form.id, version, outcomeOf(of, answers, submittedOn))
  }
  const review = form.reviews.find(one => one.number === part)
  if (review === undefined) return
  await setReviewOutcome(tx, review.id, version, reviewComesTo(of, answers, review.reviewedOn ?? dayOf(tx.now)))
}

/**
 * Amends a submitted form (part 0) or its nth review, each shown at `version`: the form's own, or that of the review. What is
 * not named stays as it is. Throws StaleSave, NotAllowed.
 */
export async function amendForm(
  store: Store,
  asker: Asker,
  id: Id<'form'>,
  version: number,
  part: number,
  answers: readonly AmendedAnswer[],
  reason: string,
): Promise<Amended> {
  const why = reason.trim()
  if (why === '') return { kind: 'refused', question: null, says: 'Say why it is changed.' }
  return store.write(asker, 'amend-form', async (tx): Promise<Amended> => {
    const open = await holdOpen(tx, id, readOpenForm)
    if (open === null || versionOf(open.form, part) === null) return { kind: 'not-found' }
    const changed = changesIn(open, part, answers)
    if (!Array.isArray(changed)) return changed as Amended
    if (changed.length === 0) return { kind: 'unchanged' }
    const amended = withChanges(open, part, changed, tx)
    const looked = lookAt(amended, part, open.around)
    if (looked.unanswered.length > 0 || looked.findings.some(one => one.kind === 'problem'))
      return { kind: 'not-ready', ...looked }
    const { childId, episodeId } = open.form
    const questions = changed.map(one => one.question)
    await because(tx, why)
    const inForm = { formId: id, childId, episodeId, section: open.of.section }
    await addAmendment(tx, inForm, { id: newId(), part, questions, reason: why })
    await write(tx, open, part, changed)
    await setAnew(tx, amended, part, version)
    if (part === 0) await followForm(tx, amended)
    return { kind: 'amended', questions }
  })
}
