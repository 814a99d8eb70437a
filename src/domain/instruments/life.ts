// The life of a form: draft, submitted, in review, out of date, superseded; what may be done with it, and until when.
import { type CalendarDate, type Day, dateOf, dayFrom } from '../kernel/calendar.ts'
import type { Life } from './instrument.ts'

/** What its life depends on. `newer` is whether a later form of the same instrument was submitted. */
export type Lived = {
  readonly submitted: boolean
  readonly enteredInError: boolean
  /** The day on which it was completed as it says itself: its six months run from then (GAP-07). */
  readonly completedOn: Day | null
  /** How many reviews are complete, and whether one more is begun. */
  readonly reviews: number
  readonly reviewOpen: boolean
  readonly newer: boolean
}

/** How a form stands on a day. */
export type FormStanding =
  | { readonly kind: 'draft' }
  | { readonly kind: 'entered-in-error' }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'expired'; readonly since: Day }
  /** Every review is made: a new form is needed (RFM24-17). */
  | { readonly kind: 'reviewed-out' }
  | { readonly kind: 'ends-soon'; readonly until: Day }
  | { readonly kind: 'stands'; readonly until: Day | null }

/** The day so many calendar months later, or the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = dateOf(day)
  const count = year * 12 + month - 1 + months
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 }
  for (let last = dayOfMonth; last > 28; last -= 1) {
    const found = dayFrom({ ...target, day: last } satisfies CalendarDate)
    if (found !== null) return found
  }
  return dayFrom({ ...target, day: Math.min(dayOfMonth, 28) }) ?? day
}

/** The first day on which a form completed on this day no longer holds; null where it never ends (RFM24-18). */
export const endsOn = (life: Life | null, completedOn: Day | null): Day | null =>
  life === null || completedOn === null ? null : addMonths(completedOn, life.months)

/** How a form stands on a day. */
export function standingOn(lived: Lived, life: Life | null, today: Day): FormStanding {
  if (lived.enteredInError) return { kind: 'entered-in-error' }
  if (!lived.submitted) return { kind: 'draft' }
  if (lived.newer) return { kind: 'superseded' }
  const until = endsOn(life, lived.completedOn)
  if (until !== null && today >= until) return { kind: 'expired', since: until }
  if (life !== null && lived.reviews >= life.reviews) return { kind: 'reviewed-out' }
  const soon = until !== null && life !== null && lived.completedOn !== null
  if (soon && today >= addMonths(lived.completedOn, life.warnAfterMonths)) return { kind: 'ends-soon', until }
  return { kind: 'stands', until }
}

/** Why no review may be begun, in words; null where one may (RFM24-16 to 18). */
export function whyNoReview(lived: Lived, life: Life | null, today: Day): string | null {
  if (life === null) return 'This form has no reviews.'
  const standing = standingOn(lived, life, today)
  switch (standing.kind) {
    case 'draft':
      return 'It must be submitted first.'
    case 'entered-in-error':
      return 'It was entered in error.'
    case 'superseded':
      return 'A newer form has taken its place.'
    case 'expired':
      return `It holds ${life.months} months and they are over: complete a new form.`
    case 'reviewed-out':
      return `All ${life.reviews} reviews are made: complete a new form.`
    case 'ends-soon':
    case 'stands':
      return lived.reviewOpen ? 'A review is begun and not submitted.' : null
  }
}
