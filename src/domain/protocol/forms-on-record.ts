// What rules ask of the forms of a child: which there are of one kind, which took the place of which, and when each was done.
import { addDays, type Day, earlierOf, type Instant, startOfDay } from '../kernel/index.ts'
import type { CaseFile, FormOnRecord } from './case-file.ts'
import { firstAtOrAfter } from './level-meeting.ts'

/** The instruments that rules read, by their codes. */
export const readInstruments = {
  ...{ matrix: 'rfm-2024', earlierMatrix: 'cse-rfm-2018', careAssessment: 'missing-from-care-assessment' },
  ...{ warningNotice: 'cawn-s2', warningNoticeInCare: 'cawn-s49' },
} as const

/** The end of a London day. */
export const endOfDay = (day: Day): Instant => startOfDay(addDays(day, 1))

/** A form with the moment at which a newer one of its kind took its place; null while none did. */
export type Standing = FormOnRecord & { readonly replacedAt: Instant | null }

// A form taken over from an older system is submitted late and is no newer for that: the day of its completion decides.
const isNewer = (one: FormOnRecord, than: FormOnRecord): boolean =>
  one.completedOn > than.completedOn || (one.completedOn === than.completedOn && one.submittedAt > than.submittedAt)

/** The forms of one kind, the first completed first. */
export function formsOf({ forms }: CaseFile, instrument: string): Standing[] {
  const own = forms.filter(form => form.instrument === instrument)
  return own
    .toSorted((a, b) => a.completedOn - b.completedOn || a.submittedAt - b.submittedAt)
    .map(form => {
      const newer = own.filter(other => isNewer(other, form)).map(({ submittedAt }) => submittedAt)
      return { ...form, replacedAt: newer.reduce<Instant | null>((first, at) => earlierOf(first, at), null) }
    })
}

/** Whether a newer form had taken a form's place by a moment. */
export const replacedBy = ({ replacedAt }: Standing, at: Instant): boolean => replacedAt !== null && replacedAt <= at

/** When a form was done: at the end of the day that it names, or when it was submitted where that was sooner. */
export const doneAt = ({ completedOn, submittedAt }: FormOnRecord): Instant =>
  submittedAt < endOfDay(completedOn) ? submittedAt : endOfDay(completedOn)

/** The first moment at or after another at which a form of these was submitted; null where none was. */
export const firstSubmitted = (forms: readonly FormOnRecord[], from: Instant): Instant | null =>
  firstAtOrAfter(
    forms.map(({ submittedAt }) => submittedAt),
    from,
  )
