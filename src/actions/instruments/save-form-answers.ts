// Saving answers of a draft, question by question, as they are typed: nothing is required, and only the same question collides.
import type { Asker } from '../../domain/access/actor.ts'
import {
  type Instrument,
  type Question,
  questionsOf,
  readSent,
  type StoredAnswer,
  storedOf,
} from '../../domain/instruments/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { saveFormAnswer } from '../../store/instruments/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import { newId } from '../new-id.ts'
import { type OpenForm, openForm } from './open-form.ts'

/** An answer as it was sent: JSON of the kind that its question takes. `version` is the one that was shown, 0 for none. */
export type TypedAnswer = {
  readonly question: string
  readonly value: unknown
  readonly notKnown: boolean
  readonly version: number
}

/** What came of one answer. `theirs` is what somebody else saved meanwhile; it stands, and nothing typed is thrown away. */
export type AnswerOutcome =
  | { readonly kind: 'saved'; readonly question: string; readonly version: number }
  | { readonly kind: 'stale'; readonly question: string; readonly theirs: StoredAnswer | null }
  | { readonly kind: 'refused'; readonly question: string; readonly says: string }

/** What came of all of them. */
export type AnswersSaved =
  | { readonly kind: 'saved'; readonly answers: readonly AnswerOutcome[] }
  | { readonly kind: 'locked' }
  | { readonly kind: 'not-found' }

/** The draft to save into: a form, and part 0 or the number of its open review. */
export type DraftPart = { readonly form: Id<'form'>; readonly part: number }

const isOpen = ({ form }: OpenForm, part: number): boolean =>
  form.enteredInErrorAt === null &&
  (part === 0
    ? form.submittedAt === null
    : form.reviews.some(review => review.number === part && review.submittedAt === null))

type Ready = { readonly question: Question; readonly value: unknown; readonly notKnown: boolean }

// Something that was said wins over "not known", so that it is not hidden.
function readTyped(question: Question | undefined, typed: TypedAnswer, stands: unknown): Ready | string {
  if (question === undefined) return 'is not asked by this form'
  const read = readSent(question.input, typed.value, stands)
  if (read.kind === 'refused') return read.says
  const value = read.kind === 'empty' ? null : storedOf(question.input, read.value)
  return { question, value, notKnown: value === null && typed.notKnown && question.neverNotKnown !== true }
}

// A question by the name of something that every object has is none.
const questionOf = (of: Instrument, part: number, id: string): Question | undefined => {
  const questions = questionsOf(of, part)
  return Object.hasOwn(questions, id) ? questions[id] : undefined
}

async function saveOne(store: Store, asker: Asker, { form: id, part }: DraftPart, typed: TypedAnswer) {
  return store.write(asker, 'save-form-answer', async (tx): Promise<AnswerOutcome | 'locked' | 'not-found'> => {
    const open = await openForm(tx, id)
    if (open === null) return 'not-found'
    if (!isOpen(open, part)) return 'locked'
    const stands = open.form.answers.get(part)?.get(typed.question)?.value
    const ready = readTyped(questionOf(open.of, part, typed.question), typed, stands)
    const { question, version } = typed
    if (typeof ready === 'string') return { kind: 'refused', question, says: ready }
    const { childId, episodeId } = open.form
    const section = ready.question.sensitive ?? open.of.section
    const saved = await saveFormAnswer(
      tx,
      { id: newId(), formId: id, childId, episodeId, part },
      { question, section, value: ready.value, notKnown: ready.notKnown, cameFrom: '', version },
    )
    return { kind: 'saved', question, version: saved }
  })
}

async function staleOf(store: Store, asker: Asker, draft: DraftPart, question: string): Promise<AnswerOutcome> {
  const open = await store.read(asker, 'see-form', tx => openForm(tx, draft.form))
  return { kind: 'stale', question, theirs: open?.form.answers.get(draft.part)?.get(question) ?? null }
}

/** Saves each answer by itself: those that can be saved are, whatever becomes of the others. Throws NotAllowed. */
export async function saveFormAnswers(
  store: Store,
  asker: Asker,
  draft: DraftPart,
  typed: readonly TypedAnswer[],
): Promise<AnswersSaved> {
  const answers: AnswerOutcome[] = []
  for (const one of typed) {
    try {
      const outcome = await saveOne(store, asker, draft, one)
      if (outcome === 'not-found' || outcome === 'locked') return { kind: outcome }
      answers.push(outcome)
    } catch (error) {
      if (!(error instanceof StaleSave)) throw error
      answers.push(await staleOf(store, asker, draft, one.question))
    }
  }
  return { kind: 'saved', answers }
}
