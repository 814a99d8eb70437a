// Facts around return interviews: who is to hold one, that it was held, what the child was told and agrees to, who got it, and
// what early help decided. And offences that came out in a prevention interview.
import type { Happened } from './happened.ts'

/** Those to whom a return interview goes (004 §13.9, §15.7 to §15.9). */
export const shareRecipients = [
  'police',
  'missing-co-ordinator',
  'front-door',
  'pod-co-ordinator',
  'social-worker',
  'early-help',
  'intervention-meeting',
  'other',
] as const
/** One of them. */
export type ShareRecipient = (typeof shareRecipients)[number]

/** On which basis what a child said is shared, or that it is not. */
export type SharingBasis = 'consent' | 'safeguarding' | 'not-shared'

/** A fact around return interviews. `at` of one that was held is when it was submitted: nobody has it before. */
export type SharingFact =
  | Happened<'interview-allocated'>
  | Happened<'return-interview-held'>
  | Happened<'child-told-of-sharing'>
  | Happened<'child-asked-about-sharing'>
  | (Happened<'sharing-settled'> & { readonly basis: SharingBasis })
  | (Happened<'interview-shared'> & { readonly to: ShareRecipient })
  | Happened<'early-help-decided'>
  /** An offence against or by the child, disclosed in a prevention interview: it leads to a child protection concern (004 §18.1). */
  | (Happened<'offence-disclosed'> & { readonly offence: 'against-child' | 'by-child' | 'both' })
