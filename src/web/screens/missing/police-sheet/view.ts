// What the sheet for the police is made from.
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { Episode, ReportAnswer, Told } from '../../../../domain/missing/index.ts'
import type { ProfileStanding } from '../../../../domain/profile/index.ts'
import type { LogEntry, MeasureTaken, Subject } from '../../../../store/missing/reads.ts'
import type { ShownActor } from '../../../frame/screen.ts'
import type { Html } from '../../../html.ts'

/** Everything on the sheet. */
export type SheetView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly answers: ReadonlyMap<string, ReportAnswer>
  /** What the child's record says to a question of the report, as far as the actor may see it. */
  readonly recorded: ReadonlyMap<string, string>
  /** The latest photograph; null where there is none that the actor may see. */
  readonly photograph: Html | null
  /** How the profile that was kept ready stands; null where the actor may not see one. */
  readonly profile: ProfileStanding | null
  /** How best to speak with the child, as the record says it; empty where it says nothing, or may not be seen. */
  readonly approach: string
  readonly log: readonly LogEntry[]
  readonly measures: ReadonlyMap<string, MeasureTaken>
  readonly told: readonly Told[]
  readonly blocked: readonly string[]
  readonly by: Pick<ShownActor, 'name' | 'role' | 'agencyName'>
  readonly now: Instant
}
