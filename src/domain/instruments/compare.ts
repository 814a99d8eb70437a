// Matrices of one child beside each other: how their levels went over time, and what changed from one to the next. Nothing
// is worked out that no form says: an older level is never turned into a newer one (GAP-08).
import type { Day } from '../kernel/calendar.ts'
import type { Id } from '../kernel/ids.ts'
import { type AnyAnswers, heldIn } from './answers.ts'
import type { FormLine } from './filled.ts'
import type { Level, Scored } from './input.ts'
import type { Questions } from './question.ts'

/** The words of a level: the four bands of 2024, or the three grades before them. */
export type Generation = 'bands' | 'grades'

const generations: Readonly<Record<string, Generation>> = { 'rfm-2024': 'bands', 'cse-rfm-2018': 'grades' }

/** The generation of a matrix; null for any other form. */
export const generationOf = ({ instrument }: Pick<FormLine, 'instrument'>): Generation | null =>
  generations[instrument] ?? null

/** The level of a child on a day, as a matrix or one of its reviews says it. */
export type LevelPoint = {
  readonly on: Day
  readonly form: Id<'form'>
  /** The number of the review; null for the matrix itself. */
  readonly review: number | null
  readonly generation: Generation
  readonly score: number | null
  readonly scoredLevel: string | null
  /** The level that the professional set. */
  readonly level: string | null
  readonly riskType: string | null
  readonly by: string
}

const counts = (form: FormLine): boolean => form.submittedAt !== null && form.enteredInErrorAt === null

function pointsOf(form: FormLine): LevelPoint[] {
  const generation = generationOf(form)
  if (generation === null || form.completedOn === null || !counts(form)) return []
  const { id, score, scoredLevel, level, riskType, submittedBy } = form
  const own = { on: form.completedOn, form: id, review: null, generation, score, scoredLevel, level, riskType }
  const reviews = form.reviews.flatMap((one): LevelPoint[] => {
    if (one.submittedAt === null || one.reviewedOn === null) return []
    const said = { level: one.level, riskType: one.riskType, by: one.by }
    return [{ ...own, ...said, on: one.reviewedOn, review: one.number, score: null, scoredLevel: null }]
  })
  return [{ ...own, by: submittedBy ?? '' }, ...reviews]
}

/** Every level that submitted matrices and their reviews say, the earliest first. */
export const levelPoints = (forms: readonly FormLine[]): LevelPoint[] =>
  forms.flatMap(pointsOf).sort((a, b) => a.on - b.on || (a.review ?? 0) - (b.review ?? 0))

/** What a matrix says of one indicator. */
export type IndicatorReading =
  | { readonly kind: 'level'; readonly level: Exclude<Level, 'not-known'>; readonly scored: Scored }
  | { readonly kind: 'not-known'; readonly scored: Scored | null }
  | { readonly kind: 'unanswered' }
  /** The reader's role does not see the answer. */
  | { readonly kind: 'hidden' }

/** The ids of the scored indicators, in the order of the form. */
export const scoredIndicators = (questions: Questions): string[] =>
  Object.keys(questions).filter(id => questions[id]?.input.kind === 'level')

/** What the answers say of an indicator; `sees` is whether the reader may see it. */
export function readingOf(answers: AnyAnswers, id: string, sees: boolean): IndicatorReading {
  if (!sees) return { kind: 'hidden' }
  const answer = answers[id]
  if (answer?.kind === 'not-known') return { kind: 'not-known', scored: null }
  const scored = heldIn(answer) as Scored | null
  if (scored === null || scored.level === null) return { kind: 'unanswered' }
  return scored.level === 'not-known' ? { kind: 'not-known', scored } : { kind: 'level', level: scored.level, scored }
}

/** What changed of one indicator from one matrix to the next. */
export type IndicatorChange =
  | { readonly kind: 'up' | 'down'; readonly id: string; readonly from: number; readonly to: number }
  /** A level where there was none, and none where there was one. */
  | { readonly kind: 'became-known'; readonly id: string; readonly to: number }
  | { readonly kind: 'no-longer-known'; readonly id: string; readonly from: number }
  /** The same level, with other evidence. */
  | { readonly kind: 'evidence'; readonly id: string; readonly level: Level }

const evidenceIn = (reading: IndicatorReading): string =>
  reading.kind === 'level' || reading.kind === 'not-known' ? (reading.scored?.evidence ?? '') : ''

function withOtherEvidence(id: string, before: IndicatorReading, after: IndicatorReading): IndicatorChange | null {
  const said = evidenceIn(after)
  if (said === '' || said === evidenceIn(before)) return null
  if (after.kind !== 'level' && after.kind !== 'not-known') return null
  return { kind: 'evidence', id, level: after.kind === 'level' ? after.level : 'not-known' }
}

/** What changed of an indicator; null where nothing did, or one of the two may not be seen. */
export function changeOf(id: string, before: IndicatorReading, after: IndicatorReading): IndicatorChange | null {
  if (before.kind === 'hidden' || after.kind === 'hidden') return null
  if (before.kind === 'level' && after.kind === 'level') {
    const [from, to] = [before.level, after.level]
    if (from !== to) return { kind: to > from ? 'up' : 'down', id, from, to }
    return withOtherEvidence(id, before, after)
  }
  if (after.kind === 'level') return { kind: 'became-known', id, to: after.level }
  if (before.kind === 'level') return { kind: 'no-longer-known', id, from: before.level }
  return withOtherEvidence(id, before, after)
}

/** What changed of every indicator, in the order of the form. */
export function changesBetween(
  questions: Questions,
  before: AnyAnswers,
  after: AnyAnswers,
  sees: (id: string) => boolean,
): IndicatorChange[] {
  const changes = scoredIndicators(questions).map(id =>
    changeOf(id, readingOf(before, id, sees(id)), readingOf(after, id, sees(id))),
  )
  return changes.filter(one => one !== null)
}
