// The steps of the scaled intervention meetings: which report takes the count of episodes over a threshold.
import { addDays, byCodePoint, type Instant } from '../kernel/index.ts'
import type { MeetingLevel } from './case-file.ts'
import type { CountedEpisode } from './episodes.ts'

/** The thresholds of one version of the protocol; the rules of the three levels and of the letter share it. */
export type Ladder = {
  /** How many episodes raise which level, lowest first. */
  readonly steps: readonly { readonly level: MeetingLevel; readonly episodes: number }[]
  /** An episode counts while its report day is at most this many days before the latest report day. */
  readonly windowDays: number
  /** The meeting is due at the end of this working day after the report day. */
  readonly workingDays: number
}

/** 004 §13.14 to 13.18. */
export const firstLadder: Ladder = {
  steps: [
    { level: 1, episodes: 3 },
    { level: 2, episodes: 5 },
    { level: 3, episodes: 9 },
  ],
  windowDays: 90,
  workingDays: 5,
}

/** A level that was reached, and the episode that reached it. */
export type Step = { readonly level: MeetingLevel; readonly episodes: number; readonly threshold: CountedEpisode }

/** In the order of their reports, and of their refs where reported at the same moment. */
export function byReport(a: CountedEpisode, b: CountedEpisode): number {
  return a.reportedAt - b.reportedAt || byCodePoint(a.episode.ref, b.episode.ref)
}

/**
 * The levels reached as episodes became known, one batch for each moment at which any did (GAP-27, 28, 30). A batch raises
 * the highest level alone; how many were known before it is counted in the window that the batch creates, so that a level
 * is reached again once old episodes have left the window.
 */
export function stepsReached(counted: readonly CountedEpisode[], ladder: Ladder): readonly Step[] {
  const inOrder = counted.toSorted(byReport)
  const batches = [...new Set(counted.map(({ knownFrom }) => knownFrom))].sort((a, b) => a - b)
  const reached: Step[] = []
  for (const batch of batches) {
    const step = stepOf(inOrder, batch, ladder)
    if (step !== null && !reached.some(earlier => isSame(earlier, step))) reached.push(step)
  }
  return reached
}

const isSame = (a: Step, b: Step) => a.level === b.level && a.threshold === b.threshold

function stepOf(inOrder: readonly CountedEpisode[], batch: Instant, ladder: Ladder): Step | null {
  const known = inOrder.filter(({ knownFrom }) => knownFrom <= batch)
  const latest = known.at(-1)
  if (latest === undefined) return null
  const opens = addDays(latest.reportDay, -ladder.windowDays)
  const window = known.filter(({ reportDay }) => reportDay >= opens)
  const before = window.filter(({ knownFrom }) => knownFrom < batch).length
  const step = ladder.steps.findLast(({ episodes }) => before < episodes && episodes <= window.length)
  const threshold = step && window[step.episodes - 1]
  return threshold ? { ...step, threshold } : null
}
