// A form as it stands in the record: its answers as stored, its reviews and amendments, and the answers as its questions type them.
import type { Day } from '../kernel/calendar.ts'
import type { Id } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instants.ts'
import { type AnswersTo, type AnyAnswers, notKnown, unanswered } from './answers.ts'
import type { Instrument } from './instrument.ts'
import type { Lived } from './life.ts'
import type { Question, Questions } from './question.ts'
import { readStored } from './stored-answer.ts'

/** One answer as it is stored. `cameFrom` says where it was taken over from, and is empty once somebody typed it. */
export type StoredAnswer = {
  readonly value: unknown
  readonly notKnown: boolean
  readonly cameFrom: string
  readonly version: number
  /** Who saved this version, and when. */
  readonly by: string
  readonly at: Instant
}

/** The stored answers of a form or of one review, by the ids of the questions. */
export type StoredAnswers = ReadonlyMap<string, StoredAnswer>

/** One review of a form. */
export type Review = {
  readonly id: Id<'form-review'>
  readonly number: number
  readonly submittedAt: Instant | null
  readonly by: string
  readonly reviewedOn: Day | null
  readonly level: string | null
  readonly riskType: string | null
  readonly version: number
}

/** Why answers that were submitted were changed. Part 0 is the form, part n its nth review. */
export type Amendment = {
  readonly part: number
  readonly questions: readonly string[]
  readonly reason: string
  readonly at: Instant
  readonly by: string
}

/** A form in a list. */
export type FormLine = {
  readonly id: Id<'form'>
  readonly childId: Id<'child'>
  readonly episodeId: Id<'episode'> | null
  readonly instrument: string
  readonly instrumentVersion: string
  readonly source: 'typed' | 'imported'
  readonly openedOn: Day
  readonly completedOn: Day | null
  readonly begunAt: Instant
  readonly begunBy: string
  readonly submittedAt: Instant | null
  readonly submittedBy: string | null
  readonly score: number | null
  readonly scoredLevel: string | null
  /** The level that the professional set: the judged band, or the level that the form states. */
  readonly level: string | null
  readonly riskType: string | null
  readonly enteredInErrorAt: Instant | null
  readonly enteredInErrorReason: string | null
  /** Whether a later form of the same instrument was submitted for this child. */
  readonly newer: boolean
  readonly version: number
  readonly reviews: readonly Review[]
}

/** A form with everything it says that the reader may see. */
export type FilledForm = FormLine & {
  /** Part 0 is the form, part n its nth review. */
  readonly answers: ReadonlyMap<number, StoredAnswers>
  readonly amendments: readonly Amendment[]
}

/** What the life of a form depends on. */
export const livedOf = (form: FormLine): Lived => ({
  submitted: form.submittedAt !== null,
  enteredInError: form.enteredInErrorAt !== null,
  completedOn: form.completedOn,
  reviews: form.reviews.filter(one => one.submittedAt !== null).length,
  reviewOpen: form.reviews.some(one => one.submittedAt === null),
  newer: form.newer,
})

/** The level that holds now: of the last submitted review, else of the form. */
export const currentLevel = ({ reviews, level }: FormLine): string | null =>
  reviews.findLast(one => one.submittedAt !== null)?.level ?? level

function answerTo(question: Question, stored: StoredAnswer | undefined): AnyAnswers[string] {
  if (stored === undefined) return unanswered
  if (stored.notKnown) return notKnown
  const read = readStored(question.input, stored.value)
  // A released version is never edited, so what was stored by it can be read by it.
  if (read.kind === 'refused') throw new Error(`a stored answer ${read.says}`)
  return read.kind === 'empty' ? unanswered : { kind: 'answered', value: read.value as never }
}

/** The stored answers as the questions type them. Throws where one was not stored by these questions. */
export function answersOf<Q extends Questions>(questions: Q, stored: StoredAnswers): AnswersTo<Q> {
  const read = Object.entries(questions).map(([id, question]) => [id, answerTo(question, stored.get(id))])
  return Object.fromEntries(read) as AnswersTo<Q>
}

// The paper prints the block of a review once for each, under its own number.
const reviewNumbered = (review: Questions, number: number): Questions =>
  Object.fromEntries(
    Object.entries(review).map(([id, question]) => [
      id,
      { ...question, section: question.section.replace('Review 1', `Review ${number}`) },
    ]),
  )

/** The questions of a part of a form: of the form itself, or of a review; none where it has no such part. */
export function questionsOf(of: Instrument, part: number): Questions {
  if (part === 0) return of.questions
  return part <= (of.life?.reviews ?? 0) ? reviewNumbered(of.review ?? {}, part) : {}
}
