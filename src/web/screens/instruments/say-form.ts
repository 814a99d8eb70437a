// How a form stands and what it came to, in words, as every list and page of forms says them.
import {
  endsOn,
  type FormLine,
  type FormStanding,
  type Instrument,
  instrumentOf,
  livedOf,
  sayLevel,
  sayRiskType,
  standingOn,
} from '../../../domain/instruments/index.ts'
import { addDays, type Day, dayOf, type Instant, sayDay } from '../../../domain/kernel/index.ts'

/** The instrument of a form in the version that it was begun in; null where this product does not have it. */
export const instrumentFor = (form: Pick<FormLine, 'instrument' | 'instrumentVersion'>): Instrument | null =>
  instrumentOf(form.instrument, form.instrumentVersion)

/** What a list calls a form. */
export const nameOf = (form: Pick<FormLine, 'instrument' | 'instrumentVersion'>): string =>
  instrumentFor(form)?.name ?? `${form.instrument}, version ${form.instrumentVersion}`

/** How a form stands today. */
export const standingOf = (form: FormLine, today: Day): FormStanding =>
  standingOn(livedOf(form), instrumentFor(form)?.life ?? null, today)

// The day before the first on which it no longer holds.
const lastDay = (until: Day): string => sayDay(addDays(until, -1))

/** How a form stands, as a sentence without its full stop. */
export function sayStanding(form: FormLine, today: Day): string {
  const standing = standingOf(form, today)
  const life = instrumentFor(form)?.life ?? null
  switch (standing.kind) {
    case 'draft':
      return 'Draft, not submitted'
    case 'entered-in-error':
      return `Entered in error: ${form.enteredInErrorReason ?? ''}`
    case 'superseded':
      return life === null ? 'A later one was submitted' : 'A newer form has taken its place'
    case 'expired':
      return `Out of date since ${sayDay(standing.since)}: a new form is needed`
    case 'reviewed-out':
      return `All ${life?.reviews ?? ''} reviews are made: a new form is needed`
    case 'ends-soon':
      return `Holds to the end of ${lastDay(standing.until)}, which is soon: begin a new form`
    case 'stands':
      return standing.until === null ? 'Stands' : `Holds to the end of ${lastDay(standing.until)}`
  }
}

/** "Suspected, CSE"; an empty text where no level was set. */
export function sayJudged(level: string | null, riskType: string | null): string {
  if (level === null) return riskType === null ? '' : sayRiskType(riskType)
  return riskType === null ? sayLevel(level) : `${sayLevel(level)}, ${sayRiskType(riskType)}`
}

/** "Suspected, with 27 points", or why there is no score (GAP-02). */
export function sayScored({ score, scoredLevel }: Pick<FormLine, 'score' | 'scoredLevel'>): string {
  if (score === null || scoredLevel === null) return 'No score: something is not known'
  return `${sayLevel(scoredLevel)}, with ${score} ${score === 1 ? 'point' : 'points'}`
}

/** Whether an instrument scores at all: only then does "no score" say something. */
export const isScored = (of: Instrument | null): boolean => (of?.bands?.length ?? 0) > 0

/** The day that a form speaks of: when it was completed as it says itself, else when it was submitted, else begun. */
export const dayOfForm = (form: FormLine): Day => form.completedOn ?? dayOf(form.submittedAt ?? form.begunAt)

/** When the next review is due; null where the instrument has none left, or the form no longer holds. */
export function nextReviewOn(form: FormLine, now: Instant): Day | null {
  const life = instrumentFor(form)?.life ?? null
  const standing = standingOf(form, dayOf(now))
  if (life === null || (standing.kind !== 'stands' && standing.kind !== 'ends-soon')) return null
  const last = form.reviews.findLast(one => one.submittedAt !== null)
  const since = last?.reviewedOn ?? form.completedOn
  const until = endsOn(life, form.completedOn)
  if (since === null) return null
  const next = addDays(since, life.reviewAfterWeeks * 7)
  return until !== null && next >= until ? null : next
}
