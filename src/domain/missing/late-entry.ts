// What is written down after the fact: shown at its own time, with when it was written down.
import { hour, type Instant } from '../kernel/index.ts'
import { type Episode, missingSince } from './episode.ts'

const day = 24 * hour

/** Whether an episode was recorded more than a day after it began; then the record asks why. */
export const recordedLate = (episode: Episode): boolean => episode.recordedAt - missingSince(episode) > day

/** From how long afterwards on an entry of the log says when it was written down: a quarter of an hour. */
const writtenSoon = hour / 4

/** When an entry was written down, where that was not soon after it happened; else null. */
export const writtenDownAt = (entry: { readonly at: Instant; readonly recordedAt: Instant }): Instant | null =>
  entry.recordedAt - entry.at > writtenSoon ? entry.recordedAt : null
