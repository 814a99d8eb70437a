// How often a child was missing, counted as the protocol counts: by the London day of each report to the police.
import { addDays, addYears, type Day, dayOf, type Instant } from '../kernel/index.ts'
import type { MeetingLevel } from '../protocol/case-file.ts'
import { firstLadder } from '../protocol/meeting-ladder.ts'

/** What the counts look at in an episode. `reportedAt` is when the police knew; null where they do not. */
export type CountableEpisode = {
  readonly counts: boolean
  readonly reportedAt: Instant | null
  readonly startedAt: Instant
  readonly endedAt: Instant | null
}

/** The counts. Both readings of the window stand side by side, because they are asked for different reasons. */
export type Counts = {
  /** Days of the window, as the rules in force have it. */
  readonly windowDays: number
  /** Reports in the window that ends with the last report: what the meetings are raised by (GAP-28). */
  readonly toLastReport: number
  /** The meeting level that so many to the last report reach; null below the first (MISS-LVL). */
  readonly level: MeetingLevel | null
  /** Reports in the window that ends today. */
  readonly toToday: number
  /** Reports in the twelve months that end today. */
  readonly inTwelveMonths: number
  /** The longest episode, in milliseconds so far; null where there is none. */
  readonly longest: number | null
  /** Episodes that do not count but are shown: away, or not reported to the police (GAP-30). */
  readonly uncounted: number
}

/** Counts a child's episodes (those entered in error left out beforehand) as things stand at a moment. */
export function countEpisodes(episodes: readonly CountableEpisode[], now: Instant): Counts {
  const counted = episodes.filter(episode => episode.counts && episode.reportedAt !== null)
  const days = counted.flatMap(({ reportedAt }) => (reportedAt === null ? [] : [dayOf(reportedAt)]))
  const today = dayOf(now)
  const since = (from: Day) => days.filter(day => day >= from && day <= today).length
  const last = days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
  const { windowDays, steps } = firstLadder
  const toLastReport = last === null ? 0 : since(addDays(last, -windowDays))
  const lengths = counted.map(({ startedAt, endedAt }) => Math.max(0, (endedAt ?? now) - startedAt))
  return {
    windowDays,
    toLastReport,
    level: steps.findLast(step => step.episodes <= toLastReport)?.level ?? null,
    toToday: since(addDays(today, -windowDays)),
    inTwelveMonths: since(addYears(today, -1)),
    longest: lengths.length === 0 ? null : Math.max(...lengths),
    uncounted: episodes.length - counted.length,
  }
}
