// A review of a form as its pages hold it: the form with the questions, the answers and the findings of that review alone.
import { readFormToFill } from '../../../../actions/instruments/form-to-fill.ts'
import { lookAt } from '../../../../actions/instruments/submit-form.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import {
  answersOf,
  askedOf,
  currentLevel,
  type FormLine,
  type FormPage,
  type Instrument,
  livedOf,
  questionsOf,
  type Review,
  type StoredAnswers,
  sayLevel,
  sayRiskType,
  whyNoReview,
} from '../../../../domain/instruments/index.ts'
import { asId, dayOf } from '../../../../domain/kernel/index.ts'
import { readBar } from '../../../../store/children/reads.ts'
import type { Ask } from '../../../frame/screen.ts'
import { type Filling, formHref, writerOf } from '../filling.ts'

/** A form and the number of the review that the path names; `review` is null where it is not begun. */
export type Reviewing = {
  readonly filling: Filling
  readonly number: number
  readonly review: Review | null
}

/** The type of risk that holds now: of the last submitted review, else of the form. */
const currentRiskType = ({ reviews, riskType }: FormLine): string | null =>
  reviews.findLast(one => one.submittedAt !== null)?.riskType ?? riskType

// The print has the block three times, each under its own number.
const titleOf = (of: Instrument, number: number): string =>
  Object.values(of.review ?? {})[0]?.section.replace(/Review 1\b/, `Review ${number}`) ?? `Review ${number}`

/** The questions of a review as one page. */
export const reviewPageOf = (of: Instrument, number: number): FormPage => ({
  key: `review-${number}`,
  title: titleOf(of, number),
  questions: Object.keys(of.review ?? {}),
})

/** The questions that say how it stood at the last assessment: they are shown, and never typed. */
const isOfBefore = (from: string | undefined): boolean => from === 'previous.level' || from === 'previous.risk-type'

// Section E alone: the instrument is drawn as if it had no other questions (RFM24-2). What the record could not say, such as
// the level of a form that states none, is asked like the rest.
function reviewOnly(of: Instrument, number: number, stored: StoredAnswers): Instrument {
  const questions = Object.entries(questionsOf(of, number)).map(([id, question]) => {
    const shown = isOfBefore(question.from) && stored.has(id)
    return [id, shown ? { ...question, input: { kind: 'computed' } as const } : question] as const
  })
  const page = reviewPageOf(of, number)
  return { ...of, questions: Object.fromEntries(questions), pages: [page], notices: [] }
}

function before({ form }: Pick<Filling, 'form'>, number: number): Filling['prefill'] {
  const earlier = { ...form, reviews: form.reviews.filter(one => one.number < number) }
  const level = currentLevel(earlier)
  const riskType = currentRiskType(earlier)
  const says = number === 1 ? 'this form' : `review ${number - 1} or this form`
  return new Map([
    ['previous.level', { value: level === null ? 'Not stated' : sayLevel(level), says }],
    ['previous.risk-type', { value: riskType === null ? 'Not stated' : sayRiskType(riskType), says }],
  ])
}

/** The filling of one review of a form. */
export function fillingOfReview(whole: Filling, number: number): Filling {
  const { form, of, around } = whole
  const stored: StoredAnswers = form.answers.get(number) ?? new Map()
  const questions = questionsOf(of, number)
  const answers = answersOf(questions, stored)
  return {
    ...whole,
    of: reviewOnly(of, number, stored),
    part: number,
    ...{ stored, answers, asked: askedOf(questions, answers, around), before: new Map() },
    prefill: before(whole, number),
    looked: lookAt(whole, number, around),
  }
}

/** The review that the path names; null where there is no such form to see, or no such review could ever be. */
export async function loadReviewing(ask: Ask): Promise<Reviewing | null> {
  const id = asId<'form'>(ask.params.form ?? '')
  const number = /^[1-9]$/.test(ask.params.number ?? '') ? Number(ask.params.number) : 0
  if (id === null || number === 0) return null
  return ask.store.read(ask.asker, 'see-form', async tx => {
    const form = await readFormToFill(tx, id)
    const bar = form && (await readBar(tx, form.form.childId))
    if (form === null || bar === null || form.of.life === null) return null
    const { role, name } = ask.actor
    const whole = { ...form, bar, now: tx.now, role, writer: writerOf(ask.actor), name, tokens: ask.tokens }
    const review = form.form.reviews.find(one => one.number === number) ?? null
    return { filling: fillingOfReview(whole, number), number, review }
  })
}

/** Whether a review takes answers from whoever looks: it is begun, and their role may write it. */
export function isReviewOpen({ form, of, role, part = 0 }: Filling): boolean {
  const review = form.reviews.find(one => one.number === part)
  const stands = form.enteredInErrorAt === null && review !== undefined && review.submittedAt === null
  return stands && roleMay(role, of.section, 'write')
}

/** Why this review cannot be begun, in words; null where it can (RFM24-16 to 18). */
export function whyNotBegin({ filling: { form, of, now, role }, number }: Reviewing): string | null {
  if (!roleMay(role, of.section, 'write')) return 'Your role reads this form and does not write it.'
  const no = whyNoReview(livedOf(form), of.life, dayOf(now))
  if (no !== null) return no
  const next = form.reviews.length + 1
  return number === next ? null : `Reviews are made one after another: review ${next} is next.`
}

/** Where a review stands. */
export const reviewHref = ({ form }: Pick<Filling, 'form'>, number: number, rest = ''): string =>
  formHref(form.id, `/review/${number}${rest}`)
