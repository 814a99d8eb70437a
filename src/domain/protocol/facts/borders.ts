// Facts of children placed across borders: letters and their replies, decisions, outcomes sent, notifications, reviews, copies.
import type { Day } from '../../kernel/index.ts'
import type { Happened } from './happened.ts'

/** A fact of children placed across borders. */
export type BordersFact =
  | (Happened<'letter-issued'> & {
      readonly letter: 'missing' | 'nine-in-ninety'
      /** The last day for the written reply; null where none is asked for. */
      readonly replyDueOn: Day | null
    })
  | Happened<'letter-replied'>
  | Happened<'further-action-considered'>
  | (Happened<'interview-outcome-sent'> & {
      /** When the placing authority reviews its support; null where it has not said. */
      readonly reviewOn: Day | null
    })
  | (Happened<'placement-notified'> & {
      readonly direction: 'sent' | 'received'
      readonly about: 'new' | 'change' | 'end'
    })
  | (Happened<'statutory-review-held'> & { readonly outOfArea: boolean })
  | (Happened<'review-reported'> & { readonly exceptions: boolean })
  | Happened<'manager-informed'>
  | (Happened<'compact-copy-received'> & { readonly report: 'missing' | 'found' })
  | Happened<'compact-copy-entered'>
