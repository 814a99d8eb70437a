// Facts of scaled meetings beside those that were held: a level launched early, a meeting that has its day, the police invited.
import type { Day } from '../../kernel/index.ts'
import type { MeetingLevel } from '../case-file.ts'
import type { Happened } from './happened.ts'

/** A fact of scaled meetings. What happened to a meeting in preparation carries the meeting's own ref. */
export type LevelFact =
  | (Happened<'level-launched-early'> & { readonly level: MeetingLevel })
  | (Happened<'meeting-planned'> & { readonly level: MeetingLevel; readonly on: Day })
  | Happened<'police-invited'>
  /** It was held, or called off: nobody need be invited any more. */
  | Happened<'meeting-over'>
