// Facts of scaled meetings beside those that were held: a level launched early, a meeting that has its day, the police invited.
import type { Day } from '../../kernel/index.ts'
import type { Happened } from './happened.ts'

/** A fact of scaled meetings. What happened to a meeting in preparation carries the meeting's own ref. */
export type LevelFact =
  | (Happened<'level-launched-early'> & { readonly level: 1 | 2 | 3 })
  | (Happened<'meeting-planned'> & { readonly level: 1 | 2 | 3; readonly on: Day })
  | Happened<'police-invited'>
  /** It was held, or called off: nobody need be invited any more. */
  | Happened<'meeting-over'>
