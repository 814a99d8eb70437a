// Saving answers of a draft, question by question, as they are typed: nothing is required, and only the same question collides.
import type { Asker } from '../../domain/access/actor.ts'
import { roleMay } from '../../domain/access/index.ts'
import {
  type Instrument,
  instrumentOf,
  type Question,
  questionsOf,
  type StoredAnswer,
  withLists,
} from '../../domain/instruments/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { readLists } from '../../store/form-lists/reads.ts'
import { type DraftLine, readAnswer, readDraftLine, standingAnswer } from '../../store/instruments/drafts.ts'
import { saveOver } from '../../store/instruments/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { Locked, StaleSave } from '../../store/refusals.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { readTyped } from './typed-answer.ts'

/** An answer as it was sent: JSON of the kind that its question takes. `version` is the one that was shown, 0 for none. */
export type TypedAnswer = {
  readonly question: string
  readonly value: unknown
  readonly notKnown: boolean
  readonly version: number
  /** Whether the answer to an earlier request of this page was lost: then it may stand over what its own writer saved. */
  readonly overOwn?: boolean
}

/**
 * What came of one answer. `theirs` is what was saved meanwhile, by somebody else or by the same person in another tab; it
 * stands, and nothing typed is thrown away.
 */
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

const isOpen = (draft: DraftLine, part: number): boolean =>
  draft.enteredInErrorAt === null && (part === 0 ? draft.submittedAt === null : draft.openReview === part)

// A question by the name of something that every object has is none.
const questionOf = (of: Instrument, part: number, id: string): Question | undefined => {
  const questions = questionsOf(of, part)
  return Object.hasOwn(questions, id) ? questions[id] : undefined
}

type Draft = { readonly form: Id<'form'>; readonly part: number; readonly line: DraftLine; readonly of: Instrument }

async function saveOne(tx: WriteTx, { form, part, line, of }: Draft, typed: TypedAnswer): Promise<AnswerOutcome> {
  const { question: id, version, overOwn = false } = typed
  const question = questionOf(of, part, id)
  if (question === undefined) return { kind: 'refused', question: id, says: 'is not asked by this form' }
  const { sensitive } = question
  if (sensitive !== undefined && !roleMay(tx.actor.role, sensitive, 'write'))
    return { kind: 'refused', question: id, says: 'may not be answered in your role' }
  const stands = await standingAnswer(tx, { formId: form, part, question: id })
  const ready = readTyped(question, typed, stands)
  if (ready.kind === 'refused') return { kind: 'refused', question: id, says: ready.says }
  const { childId, episodeId } = line
  const section = sensitive ?? of.section
  const said = { question: id, section, value: ready.value, notKnown: ready.notKnown, cameFrom: '', version, overOwn }
  const saved = await saveOver(tx, { id: newId(), formId: form, childId, episodeId, part }, said, stands)
  return { kind: 'saved', question: id, version: saved }
}

// Those typed together are saved together, always in the same order, so that two pages never wait for each other.
const write = (store: Store, asker: Asker, { form, part }: DraftPart, typed: readonly TypedAnswer[]) =>
  store.write(asker, 'save-form-answer', async (tx): Promise<AnswersSaved> => {
    const line = await readDraftLine(tx, form)
    if (line === null) return { kind: 'not-found' }
    if (!isOpen(line, part)) return { kind: 'locked' }
    const of = instrumentOf(line.instrument, line.instrumentVersion)
    if (of === null) throw new Error(`there is no instrument ${line.instrument} ${line.instrumentVersion}`)
    const draft = { form, part, line, of: withLists(of, await readLists(tx)) }
    const answers: AnswerOutcome[] = []
    for (const one of typed.toSorted((a, b) => (a.question < b.question ? -1 : 1)))
      answers.push(await saveOne(tx, draft, one))
    return { kind: 'saved', answers }
  })

// It may be submitted between the look at it and the saving: the database says so.
async function saveTogether(
  store: Store,
  asker: Asker,
  draft: DraftPart,
  typed: readonly TypedAnswer[],
): Promise<AnswersSaved> {
  try {
    return await write(store, asker, draft, typed)
  } catch (error) {
    if (error instanceof Locked) return { kind: 'locked' }
    throw error
  }
}

async function staleOf(store: Store, asker: Asker, draft: DraftPart, question: string): Promise<AnswerOutcome> {
  const place = { formId: draft.form, part: draft.part, question }
  return { kind: 'stale', question, theirs: await store.read(asker, 'see-form', tx => readAnswer(tx, place)) }
}

async function saveEach(
  store: Store,
  asker: Asker,
  draft: DraftPart,
  typed: readonly TypedAnswer[],
): Promise<AnswersSaved> {
  const answers: AnswerOutcome[] = []
  for (const one of typed) {
    try {
      const saved = await saveTogether(store, asker, draft, [one])
      if (saved.kind !== 'saved') return saved
      answers.push(...saved.answers)
    } catch (error) {
      if (!(error instanceof StaleSave)) throw error
      answers.push(await staleOf(store, asker, draft, one.question))
    }
  }
  return { kind: 'saved', answers }
}

/**
 * Saves what was typed: together where nothing collides, else each answer by itself, so that those that can be saved are,
 * whatever becomes of the others. Throws NotAllowed.
 */
export async function saveFormAnswers(
  store: Store,
  asker: Asker,
  draft: DraftPart,
  typed: readonly TypedAnswer[],
): Promise<AnswersSaved> {
  try {
    return await saveTogether(store, asker, draft, typed)
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    return saveEach(store, asker, draft, typed)
  }
}
