// Facts of urgent case reviews: that one was held, for when it set the next, and to whom its minutes went.
import type { Day } from '../../kernel/index.ts'
import type { Happened } from './happened.ts'

/** Those to whom the minutes of an urgent case review go (004 §17.4). */
export type MinutesReader = 'social-care-lead' | 'reviewing-officer'

/**
 * A fact of urgent case reviews. `nextOn` is the day of the next meeting if the child is still missing, null where none was
 * set. Minutes are sent where somebody gave them to a reader in another way than by a message.
 */
export type CaseReviewFact =
  | (Happened<'case-review-held'> & { readonly nextOn: Day | null })
  | (Happened<'minutes-sent'> & { readonly to: MinutesReader })
