// When a question is asked or must be answered, as data: it stands in the checksum of a released form.
import type { Day } from '../kernel/calendar.ts'

/** What a condition looks at besides the answers: the child's date of birth as known, and the day that the form is about. */
export type About = { readonly bornOn: Day | null; readonly on: Day }

/** When something holds. `chose` looks at a single or multi answer, or with `part` at one cell of several. */
export type Condition =
  | { readonly kind: 'chose'; readonly question: string; readonly part?: string; readonly any: readonly string[] }
  | { readonly kind: 'ticked'; readonly question: string; readonly part?: string }
  | { readonly kind: 'answered'; readonly question: string }
  /** Younger than so many years; an unknown date of birth counts as younger, which is the safer reading. */
  | { readonly kind: 'under'; readonly years: number }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'any' | 'all'; readonly of: readonly Condition[] }

/** A question whose answer is, or contains, one of these keys. */
export const chose = (question: string, ...any: readonly string[]): Condition => ({ kind: 'chose', question, any })

/** The opposite. */
export const not = (of: Condition): Condition => ({ kind: 'not', of })
