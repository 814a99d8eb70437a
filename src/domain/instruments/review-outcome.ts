// What a review of a form comes to: the day that it gives, and the level and the type of risk that it states anew.
import type { Day } from '../kernel/calendar.ts'
import { type AnyAnswers, heldIn } from './answers.ts'
import type { FilledForm, FormLine } from './filled.ts'
import type { Instrument } from './instrument.ts'

/** What a review came to; null where its questions do not ask for it or the answer is not known. */
export type ReviewComesTo = {
  readonly reviewedOn: Day
  readonly level: string | null
  readonly riskType: string | null
}

const questions: Readonly<Record<string, { readonly on: string; readonly level: string; readonly riskType: string }>> =
  {
    'rfm-2024': { on: 'a37', level: 'a42', riskType: 'a43' },
  }

const keyIn = (answers: AnyAnswers, id: string | undefined): string | null => {
  const held = id === undefined ? null : heldIn(answers[id])
  return typeof held === 'string' ? held : null
}

/** What the answers to a review come to, on the day of today unless they name their own. */
export function reviewComesTo({ code }: Instrument, answers: AnyAnswers, today: Day): ReviewComesTo {
  const asked = questions[code]
  const on = asked === undefined ? null : heldIn(answers[asked.on])
  return {
    reviewedOn: typeof on === 'number' ? (on as Day) : today,
    level: keyIn(answers, asked?.level),
    riskType: keyIn(answers, asked?.riskType),
  }
}

/** Why a review that says this day may not be submitted, in words; null where it may. */
export function whyNotOnThatDay(form: FormLine, reviewedOn: Day, today: Day): string | null {
  if (reviewedOn > today) return 'The date of this review is in the future.'
  const before = form.reviews.findLast(one => one.submittedAt !== null)?.reviewedOn ?? form.completedOn
  return before !== null && reviewedOn < before
    ? 'The date of this review is before that of the last assessment.'
    : null
}

/** What the last assessment said: the last submitted review before the nth, else the form; and when it was. */
export function lastAssessment(form: FilledForm | FormLine, before: number) {
  const last = form.reviews.findLast(one => one.submittedAt !== null && one.number < before)
  return last === undefined
    ? { review: null, level: form.level, riskType: form.riskType, on: form.completedOn }
    : { review: last.number, level: last.level, riskType: last.riskType, on: last.reviewedOn }
}
