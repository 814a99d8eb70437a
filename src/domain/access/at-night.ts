// Access that somebody needs now: the reasons for which the glass is broken, what a review finds, and how long things last.
import { addDays, type Day, type Instant, laterOf, startOfDay } from '../kernel/index.ts'
import type { Role } from './roles.ts'

/** Why somebody breaks the glass, by the code that is kept and may be shown to information governance. */
export const glassKinds = {
  'immediate-risk': 'The child is at immediate risk',
  'missing-now': 'The child is missing now',
  medical: 'Medical: the child’s health cannot wait',
  other: 'Something else that cannot wait',
} as const
/** A reason for breaking the glass. */
export type GlassKind = keyof typeof glassKinds

/** What a review of a broken glass finds. */
export const glassFindings = {
  needed: 'It was needed',
  'not-needed': 'It was not needed',
  'look-into': 'It is to be looked into',
} as const
/** A finding. */
export type GlassFinding = keyof typeof glassFindings

/** For how many days access is given where nobody says, and for how many at most. */
export const accessDays = { usual: 28, most: 365 } as const

/** The longest text of a reason or an answer, in characters. */
export const longestReason = 2000

/** The end of a day in London: access until a day holds to its end. */
export const endOf = (day: Day): Instant => startOfDay(addDays(day, 1))

/** What is wrong with the days of a cover, or nothing: it begins no earlier than today, ends after that, within a year. */
export function coverFault(
  from: Day,
  until: Day,
  today: Day,
): { readonly field: string; readonly text: string } | null {
  if (from < today) return { field: 'from-day', text: 'The first day must be today or later' }
  if (until < from) return { field: 'until-day', text: 'The last day must be the first day or later' }
  return until - from > accessDays.most ? { field: 'until-day', text: 'A cover ends within a year' } : null
}

/** From when until when a cover of those days holds: a first day that has begun already begins now. */
export const coverSpan = (
  from: Day,
  until: Day,
  now: Instant,
): { readonly from: Instant; readonly until: Instant } => ({
  from: laterOf(startOfDay(from), now),
  until: endOf(until),
})

/** What is wrong with the last day of access, or nothing. */
export function accessDayFault(until: Day, today: Day): { readonly field: string; readonly text: string } | null {
  if (until < today) return { field: 'until-day', text: 'The last day must be today or later' }
  return until - today > accessDays.most ? { field: 'until-day', text: 'Access is given for a year at most' } : null
}

/** Whether a role sees counts and reasons of access without seeing any record. */
export const governs = (role: Role): boolean => role === 'information-governance'
