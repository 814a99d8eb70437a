// Facts of pathways: what was done after a matrix, whose ref is the matrix itself, and that a social worker is allocated.
import type { Day } from '../../kernel/index.ts'
import type { Happened } from './happened.ts'

/** A fact of pathways. */
export type PathwayFact =
  /** A safeguarding referral to the front door was made, with its reference. */
  | Happened<'matrix-referred'>
  /** It was shown that a social worker is allocated already. */
  | Happened<'worker-shown'>
  /** Whoever answered for the matrix says that the child is open to children's services, whatever the record says. */
  | Happened<'services-said-open'>
  | (Happened<'panel-decided'> & { readonly refer: boolean })
  /** A social worker is allocated from that day; `until` is the first day on which they no longer are. */
  | (Happened<'social-worker-allocated'> & { readonly until: Day | null })
