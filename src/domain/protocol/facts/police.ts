// Facts of the police: a dispute over their level and what came of each step, prevention interviews, and entries on COMPACT.
import type { Id } from '../../kernel/index.ts'
import type { Happened } from './happened.ts'

/** A fact of the police. What happened to a dispute carries the dispute's own ref. */
export type PoliceFact =
  | (Happened<'level-disputed'> & {
      /** The team of whoever disputes it, which is told of the answers; null where they have none. */
      readonly team: Id<'team'> | null
    })
  | (Happened<'dispute-answered'> & { readonly step: 1 | 2 })
  | Happened<'dispute-continued'>
  | Happened<'dispute-withdrawn'>
  | Happened<'prevention-interview-held'>
  | (Happened<'compact-entered'> & {
      /** Whether only the day is known; the moment is then the start of it. */
      readonly dayOnly: boolean
    })
