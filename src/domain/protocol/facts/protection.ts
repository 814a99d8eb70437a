// Facts of protection: concerns and who was told of them, evidence, what the front door decided, and strategy meetings.
import type { Instant } from '../../kernel/index.ts'
import type { Authority } from '../authority.ts'
import type { Happened } from './happened.ts'

/** When the record came to know of it: nobody is told by Homeward before. */
type Known = { readonly knownAt: Instant }

/** A fact of protection. `subject` is the ref of the concern, or of the evidence, that it is about. */
export type ProtectionFact =
  | (Happened<'concern-raised'> &
      Known & {
        /** Whether sexual harm is said or follows from what the concern is of. */
        readonly sexual: boolean
        /** The authority in whose area the child is; null where nobody said. */
        readonly host: Authority | null
      })
  | (Happened<'police-informed'> & { readonly subject: string })
  | (Happened<'front-door-informed'> & { readonly subject: string })
  /** `subject` is null where it is about the notification of the episode. */
  | (Happened<'front-door-decided'> & { readonly subject: string | null })
  | (Happened<'enquiry-lead-agreed'> & Known & { readonly subject: string; readonly authority: Authority })
  | Happened<'evidence-checked'>
  | Happened<'police-advised'>
  | (Happened<'evidence-learned-of'> & Known)
  | (Happened<'strategy-meeting-asked-for'> & Known)
  | Happened<'strategy-meeting-considered'>
  | (Happened<'strategy-meeting-held'> & {
      /** Whether it decided if enquiries are needed. */
      readonly decided: boolean
    })
  | Happened<'not-reported-by-carer'>
  | Happened<'pattern-of-child-raised'>
  | (Happened<'school-informed'> & Known)
