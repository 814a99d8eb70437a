// Reviews of a submitted form (RFM24-2, RFM24-16 to 18): begun one after another while the form holds, filled in like a draft
// as the form's part of their number, and submitted.
import type { Asker } from '../../domain/access/actor.ts'
import {
  answersOf,
  type FilledForm,
  lastAssessment,
  livedOf,
  type Prefill,
  type PrefillSource,
  questionsOf,
  reviewComesTo,
  whyNoReview,
  whyNotOnThatDay,
} from '../../domain/instruments/index.ts'
import { dayOf, type Id, sayDay } from '../../domain/kernel/index.ts'
import { readPrefill } from '../../store/instruments/prefill.ts'
import { addReview, setReviewSubmitted } from '../../store/instruments/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { reviveReferrals } from '../referrals/revive-referrals.ts'
import { holdOpen, openForm } from './open-form.ts'
import { type Looked, lookAt, readOpenForm } from './submit-form.ts'
import { takeOverAll } from './take-over.ts'

/** What came of beginning a review. */
export type ReviewStarted =
  | { readonly kind: 'started'; readonly number: number }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

// The level and the type at the last assessment are what the record says, and no longer anybody's to type.
function withPrevious(prefill: Prefill, form: FilledForm, number: number): Prefill {
  const { review, level, riskType, on } = lastAssessment(form, number)
  const what = review === null ? 'the form' : `review ${review}`
  const says = on === null ? what : `${what}, ${sayDay(on)}`
  const both = new Map<PrefillSource, { value: unknown; says: string }>(prefill)
  if (level !== null) both.set('previous.level', { value: level, says })
  if (riskType !== null) both.set('previous.risk-type', { value: riskType, says })
  return both
}

/** Begins the next review. `id` comes from the page, so that what is sent twice is one review. Throws NotAllowed. */
export const startReview = (
  store: Store,
  asker: Asker,
  form: Id<'form'>,
  id: Id<'form-review'>,
): Promise<ReviewStarted> =>
  store.write(asker, 'start-review', async (tx): Promise<ReviewStarted> => {
    const open = await holdOpen(tx, form, openForm)
    if (open === null) return { kind: 'not-found' }
    const again = open.form.reviews.find(one => one.id === id)
    if (again !== undefined) return { kind: 'started', number: again.number }
    const says = whyNoReview(livedOf(open.form), open.of.life, dayOf(tx.now))
    if (says !== null) return { kind: 'refused', says }
    const { childId, episodeId, reviews } = open.form
    const number = reviews.length + 1
    const inForm = { formId: form, childId, episodeId }
    await addReview(tx, { ...inForm, section: open.of.section }, id, number)
    const prefill = withPrevious(await readPrefill(tx, childId, episodeId), open.form, number)
    await takeOverAll(tx, { ...inForm, part: number }, open.of, questionsOf(open.of, number), prefill)
    return { kind: 'started', number }
  })

/** What came of submitting a review. */
export type ReviewSubmitted =
  | { readonly kind: 'submitted' }
  | ({ readonly kind: 'not-ready' } & Looked)
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

/** Submits the review that was shown at `version`; sent twice it is submitted once. Throws StaleSave, NotAllowed. */
export const submitReview = (
  store: Store,
  asker: Asker,
  form: Id<'form'>,
  number: number,
  version: number,
): Promise<ReviewSubmitted> =>
  store.write(asker, 'submit-review', async (tx): Promise<ReviewSubmitted> => {
    const open = await holdOpen(tx, form, readOpenForm)
    const review = open?.form.reviews.find(one => one.number === number)
    if (open === null || review === undefined) return { kind: 'not-found' }
    if (review.submittedAt !== null) return { kind: 'submitted' }
    const today = dayOf(tx.now)
    const over = whyNoReview({ ...livedOf(open.form), reviewOpen: false }, open.of.life, today)
    if (over !== null) return { kind: 'refused', says: over }
    const looked = lookAt(open, number, open.around)
    if (looked.unanswered.length > 0) return { kind: 'not-ready', ...looked }
    const answers = answersOf(questionsOf(open.of, number), open.form.answers.get(number) ?? new Map())
    const outcome = reviewComesTo(open.of, answers, today)
    const says = whyNotOnThatDay(open.form, outcome.reviewedOn, today)
    if (says !== null) return { kind: 'refused', says }
    await setReviewSubmitted(tx, review.id, version, outcome)
    await reviveReferrals(tx, open.form.childId)
    return { kind: 'submitted' }
  })
