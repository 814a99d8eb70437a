// What the page of an episode shows.
import type { FormLine, Instrument } from '../../../../domain/instruments/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import {
  type Episode,
  type LogKind,
  lookAgain,
  mayBeYoung,
  missingSince,
  policeKnewAt,
  type ReportAnswer,
  standingOf,
  type Told,
  type Whereabouts,
} from '../../../../domain/missing/index.ts'
import type { UnsafePlace } from '../../../../store/care/reads.ts'
import type { NoneStanding } from '../../../../store/duplicates/reads.ts'
import type { ChildFlag, Duty } from '../../../../store/duties/reads.ts'
import type { HandOverRead, MessageRead } from '../../../../store/messages/reads.ts'
import type { EpisodeEvents, MeasureTaken, NotReported, Subject } from '../../../../store/missing/reads.ts'
import type { Together } from '../../../../store/together/reads.ts'
import type { AlertsPart } from '../../alerts/load.ts'
import type { BordersPart } from '../../borders/view.ts'
import type { Beside } from '../../corrections/part.ts'
import type { InterviewPart } from '../../interview/part.ts'
import type { PolicePart } from '../../police/view.ts'
import type { ProtectionPart } from '../../protection/view.ts'
import type { EpisodeAct } from '../acts/act.ts'
import type { QuickShown } from '../log/quick.ts'

/** What the page shows. */
export type EpisodeView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly answers: ReadonlyMap<string, ReportAnswer>
  readonly events: EpisodeEvents
  readonly measures: ReadonlyMap<string, MeasureTaken>
  readonly told: readonly Told[]
  /** Who was told by Homeward itself, and who has accepted. */
  readonly messages: readonly MessageRead[]
  /** To whom the episode was handed, the latest first. */
  readonly overs: readonly HandOverRead[]
  readonly whereabouts: readonly Whereabouts[]
  readonly notReported: NotReported | null
  /** Who must not be told, by name and without the reason. */
  readonly blocked: readonly string[]
  /** What stands around the return interview. */
  readonly interview?: InterviewPart
  /** Who is missing together with the child, as far as they may be seen. */
  readonly together: Together
  /** What was put right, and what looks like the same time. */
  readonly beside: Beside
  readonly duties: readonly Duty[]
  /** What the protocol says of the child or the episode, as far as this actor may see it. */
  readonly flags: readonly ChildFlag[]
  /** The forms about this episode that this actor may read, the latest first. */
  readonly forms?: readonly FormLine[]
  /** The forms about an episode that this actor may begin. */
  readonly mayBegin?: readonly Instrument[]
  readonly now: Instant
  /** The police's part: disputes, entries on COMPACT, and what the actor may do about the level. */
  readonly police?: PolicePart
  /** Whether this actor may read the placement plan and the assessment of the child. */
  readonly seesCare?: boolean
  /** Whether this actor may be asked whether the child of a report that made a new record has one already. */
  readonly asksWho?: boolean
  /** Who said that the child is none of those whom they were shown, and whether one was found since; null where nobody did. */
  readonly noneOfThese?: NoneStanding | null
  /** The authorities of the episode, letters to the placing one, and what came of them. */
  readonly borders?: BordersPart
  /** Alerts to other authorities and flags at them; null where the actor may not see them. */
  readonly alerts?: AlertsPart | null
  /** Where the child is judged unsafe, as far as this actor may see it. */
  readonly unsafePlaces?: readonly UnsafePlace[]
  /** Concerns, evidence, decisions and strategy meetings, and whom to ask at school. */
  readonly protection?: ProtectionPart
  /** What this actor may do as the episode stands. */
  readonly acts: readonly EpisodeAct[]
  /** Whether this actor may hold the return interview as the episode stands: it is a form. */
  readonly holdsInterview: boolean
  /** What was just done. */
  readonly done: Pick<EpisodeAct, 'title' | 'done'> | null
  /** The kind of entry that the log is narrowed to; null: all of it. */
  readonly only: LogKind | null
  /** The quick entry; null for those who may not write. */
  readonly quick: QuickShown | null
}

/** Whether this actor may add to the episode. */
export const mayWrite = (view: EpisodeView): boolean => view.quick !== null && standingOf(view.episode).kind !== 'error'

/** Whether the child is only logged as away, as the protocol lets a carer do: never one who may be 12 or under (CARE-A1.6). */
export const isOnlyLogged = ({ episode, subject }: EpisodeView): boolean =>
  episode.kind === 'away-without-permission' && !mayBeYoung(subject.bornOn, dayOf(missingSince(episode)))

/** Whether the police should know and nobody says that they do. */
export const policeShouldKnow = (view: EpisodeView): boolean =>
  view.episode.kind !== 'away-from-placement' &&
  !isOnlyLogged(view) &&
  policeKnewAt(view.episode) === null &&
  standingOf(view.episode).kind !== 'error'

/** When somebody has to look again; null where that is not asked of this episode, or it is over. */
export const nextLook = ({ episode, events, now }: EpisodeView) =>
  standingOf(episode).kind === 'missing' ? lookAgain(episode.kind, events.log, now) : null
