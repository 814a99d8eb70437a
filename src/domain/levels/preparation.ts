// A scaled meeting from when it is prepared until it is held or called off, with what raised it (MISS-LVL).
import { type Day, type Id, type Instant, sayDay } from '../kernel/index.ts'
import type { MeetingLevel } from '../protocol/case-file.ts'
import type { EarlyLaunch } from './early.ts'
import type { People } from './people.ts'
import { type MeetingPart, partNames, prescribedMeetings } from './prescribed.ts'
import type { ToolsConsidered } from './tools.ts'

/** What raised a level: by the count of its window, or because it was launched early. It stands as it was then. */
export type Trigger = {
  readonly level: MeetingLevel
  readonly previousLevel: MeetingLevel | null
  /** How many episodes were counted; null where it was launched early. */
  readonly episodes: number | null
  readonly triggeredBy: Id<'episode'> | null
  readonly launch: Id<'early-launch'> | null
  readonly window: { readonly from: Day; readonly to: Day } | null
  readonly dueOn: Day | null
}

/** When and where it is to be held. */
export type Meets = { readonly on: Day; readonly at: string; readonly where: string }

/** Who chairs it, and why where it is somebody else than the protocol names. */
export type Chair = { readonly part: MeetingPart; readonly name: string; readonly why: string }

/** A meeting in preparation, held, or called off. */
export type ScaledMeeting = {
  readonly id: Id<'meeting'>
  readonly childId: Id<'child'>
  readonly version: number
  readonly trigger: Trigger
  /** The reference of the episode that raised it, and the launch, where they may be seen. */
  readonly reference: string | null
  readonly launched: EarlyLaunch | null
  readonly meets: Meets | null
  readonly chair: Chair | null
  readonly people: People
  readonly push: string
  readonly pull: string
  readonly tools: ToolsConsidered
  readonly policeInvited: { readonly at: Instant; readonly how: string } | null
  readonly matrixForm: Id<'form'> | null
  readonly recordForm: Id<'form'> | null
  readonly heldAt: Instant | null
  readonly plan: string
  readonly calledOff: { readonly at: Instant; readonly because: string } | null
  readonly begunAt: Instant
  readonly begunBy: string
}

/** How a meeting stands. */
export type MeetingStanding = 'in-preparation' | 'held' | 'called-off'

/** How it stands. */
export const standingOf = ({ heldAt, calledOff }: Pick<ScaledMeeting, 'heldAt' | 'calledOff'>): MeetingStanding =>
  heldAt !== null ? 'held' : calledOff !== null ? 'called-off' : 'in-preparation'

/** What is asked before a chair is kept who is not the one that the protocol names (GAP-26). */
export function chairDoubts(level: MeetingLevel, chair: Chair | null): readonly string[] {
  const { chair: prescribed, chairAssumed } = prescribedMeetings[level]
  if (chair === null || chair.part === prescribed || chair.why !== '') return []
  const who = partNames[prescribed].toLowerCase()
  return [
    chairAssumed
      ? `No chair is named for level ${level}; the ${who} is taken to be meant. Is it right that somebody else chairs it? You can say why.`
      : `The ${who} chairs a level ${level} meeting. Is it right that somebody else does? You can say why.`,
  ]
}

/** What is asked before a day is kept that is after the day by which the meeting is due (MISS-13.14). */
export const dayDoubts = (dueOn: Day | null, on: Day | null): readonly string[] =>
  dueOn !== null && on !== null && on > dueOn
    ? [`The meeting is due by the end of ${sayDay(dueOn)}, and this day is later. Is there really none before?`]
    : []
