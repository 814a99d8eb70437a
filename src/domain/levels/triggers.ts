// What waits for a meeting of each level: its duties, and what a meeting that is prepared now would be raised by.
import { addDays, type Day, dayOf, type Id, type Instant, instant } from '../kernel/index.ts'
import { type MeetingLevel, meetingLevels } from '../protocol/case-file.ts'
import { firstLadder } from '../protocol/meeting-ladder.ts'
import type { EarlyLaunch } from './early.ts'
import type { Trigger } from './preparation.ts'

/** The rules that raise a meeting by the count, with their level. */
export const levelRules: Readonly<Record<string, MeetingLevel>> = { 'MISS-13.15': 1, 'MISS-13.17': 2, 'MISS-13.18': 3 }

/** The rule that raises a meeting that was launched early. */
export const earlyRule = 'MISS-13.19a'

/** What of a duty says which meeting it waits for. */
export type WaitingDuty = {
  readonly rule: string
  readonly subject: string
  readonly episodeId: Id<'episode'> | null
  readonly opensAt: Instant
  readonly dueAt: Instant | null
  readonly metAt: Instant | null
  readonly closed: unknown
}

/** A meeting that the protocol asks for: of which level, since when, by when, and whether it was held. */
export type RequiredMeeting = { readonly level: MeetingLevel; readonly duty: WaitingDuty }

/** The meetings that a child's duties ask for, the latest first. */
export function requiredMeetings(
  duties: readonly WaitingDuty[],
  launches: readonly Pick<EarlyLaunch, 'id' | 'level'>[],
): readonly RequiredMeeting[] {
  const levelOf = ({ rule, subject }: WaitingDuty): MeetingLevel | null =>
    rule === earlyRule ? (launches.find(({ id }) => id === subject)?.level ?? null) : (levelRules[rule] ?? null)
  return duties
    .flatMap(duty => {
      const level = levelOf(duty)
      return level === null ? [] : [{ level, duty }]
    })
    .toSorted((a, b) => b.duty.opensAt - a.duty.opensAt || b.level - a.level)
}

const waits = ({ duty }: RequiredMeeting): boolean => duty.metAt === null && duty.closed === null

/** The levels for which a meeting waits that nobody has held. */
export const levelsThatWait = (required: readonly RequiredMeeting[]): readonly MeetingLevel[] =>
  meetingLevels.filter(level => required.some(one => one.level === level && waits(one)))

// Due at the first moment of a day is due by the end of the day before.
const dueDay = (dueAt: Instant | null): Day | null => (dueAt === null ? null : dayOf(instant(dueAt - 1)))

function windowOf(duty: WaitingDuty): Trigger['window'] {
  const to = dayOf(duty.opensAt)
  return duty.rule === earlyRule ? null : { from: addDays(to, -firstLadder.windowDays), to }
}

/**
 * What a meeting of this level is raised by: of the duties that wait for it the first, else the latest. Null where nothing ever
 * asked for one. The previous level is that of the meeting asked for last before it.
 */
export function triggerOf(level: MeetingLevel, required: readonly RequiredMeeting[]): Trigger | null {
  const own = required.filter(one => one.level === level)
  const found = own.filter(waits).at(-1) ?? own[0]
  if (found === undefined) return null
  const { duty } = found
  const before = required.find(one => one !== found && one.duty.opensAt < duty.opensAt)
  const early = duty.rule === earlyRule
  return {
    level,
    previousLevel: before?.level ?? null,
    episodes: early ? null : (firstLadder.steps.find(step => step.level === level)?.episodes ?? null),
    triggeredBy: duty.episodeId,
    launch: early ? (duty.subject as Id<'early-launch'>) : null,
    window: windowOf(duty),
    dueOn: dueDay(duty.dueAt),
  }
}
