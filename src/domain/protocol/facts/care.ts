// Facts of children in care: what was considered before placing, plans, statutory reviews, copies of the assessment, and
// places at which a child is judged unsafe. Each was known from the moment at which it was recorded.
import type { Day } from '../../kernel/index.ts'
import type { Happened } from './happened.ts'

/** A fact of a child in care. */
export type CareFact =
  | (Happened<'placement-considered'> & {
      /** The ref of the placement; null where it names none. */
      readonly placement: string | null
      /** The day on which it was considered, by its own word. */
      readonly on: Day | null
    })
  | (Happened<'placement-planned'> & { readonly placement: string | null })
  | (Happened<'care-plan-recorded'> & { readonly madeOn: Day | null })
  | (Happened<'care-review-held'> & {
      readonly on: Day | null
      /** Whether it looked at why the child went missing, whatever it came to. */
      readonly lookedAtMissing: boolean
    })
  | (Happened<'assessment-copied'> & {
      /** The ref of the form; null where it names none. */
      readonly form: string | null
    })
  | (Happened<'assessment-unsure'> & {
      /** The ref of the form, and why it is unsure: little is known, or those who assess disagree. */
      readonly form: string
      readonly because: 'little' | 'disputed'
    })
  | (Happened<'address-unsafe'> & {
      /** The days between which it holds; and the form that says so, which holds until a newer one takes its place. */
      readonly from: Day | null
      readonly until: Day | null
      readonly form: string | null
    })
