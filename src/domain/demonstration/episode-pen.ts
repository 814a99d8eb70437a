// An episode being written down: its moments worked out from what it is to be like, and none of them after now.
import type { Instant } from '../kernel/index.ts'
import { type Pen, placeAt } from './child-pen.ts'
import { after, notAfter } from './moments.ts'
import { type Reporter, reporterOf } from './who-records.ts'
import type { EpisodeWish } from './wishes.ts'

/** An episode being written down, with its moments worked out. */
export type EpisodePen = {
  readonly pen: Pen
  readonly wish: EpisodeWish
  readonly index: number
  readonly id: string
  readonly reporter: Reporter
  readonly reported: Instant | null
  readonly recorded: Instant
  readonly located: Instant | null
  /** Until when anybody looked: found, entered in error, or now. */
  readonly until: Instant
  readonly returned: Instant | null
  /** When it was written down that the child is found. */
  readonly foundNoted: Instant | null
}

function moments(pen: Pen, wish: EpisodeWish) {
  const { now } = pen.before
  const happened = (moment: Instant) => (moment <= now ? moment : null)
  const untold = wish.reportedAfter === null || wish.kind !== undefined
  const reported = untold ? null : happened(after(wish.seen, wish.reportedAfter ?? 1.5))
  const first = wish.wasAway || reported === null ? after(wish.seen, 0.5) : after(reported, 0.2)
  const located = wish.lasted === null ? null : happened(after(wish.seen, wish.lasted))
  const back = wish.backAfter === undefined ? 1 : wish.backAfter
  const returned = located === null || back === null ? null : happened(after(located, back))
  const foundNoted = located === null ? null : notAfter(after(returned ?? located, 0.25), now)
  const recorded = notAfter(first, now)
  const until = located ?? (wish.inError === undefined ? now : after(recorded, wish.inError.after))
  return { reported, recorded, located, until, returned, foundNoted }
}

/** Takes up the pen for an episode. */
export function penForEpisode(pen: Pen, wish: EpisodeWish, index: number): EpisodePen {
  const reporter = reporterOf(wish, placeAt(pen.wish, pen.before, wish))
  return { pen, wish, index, id: pen.id('episode', index), reporter, ...moments(pen, wish) }
}

/** Ids and the columns that say to which child and episode a row belongs. */
export const ofEpisode = ({ pen, index, id }: EpisodePen, kind: string, name: string | number) => ({
  ...{ id: pen.id(kind, `${index}/${name}`), child_id: pen.childId, episode_id: id },
})

/** A moment that is written down only if it has come. */
export const ifPast = (pen: Pen, moment: Instant): Instant | null => (moment <= pen.before.now ? moment : null)
