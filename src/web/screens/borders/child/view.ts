// What the page of a child says of placements across borders: authorities, notifications, and statutory reviews.
import { roleMay } from '../../../../domain/access/index.ts'
import { exceptionsOf, hostOf, isOutOfArea, isPlacedHere } from '../../../../domain/borders/index.ts'
import { addDays, asId, type Day, dayOf, type Id, type Instant, startOfDay } from '../../../../domain/kernel/index.ts'
import { policeKnewAt } from '../../../../domain/missing/index.ts'
import type { RowOf } from '../../../../domain/record/index.ts'
import {
  type PlacementNotice,
  readJudgedDuties,
  readPlacementNotices,
  readStatutoryReviews,
  type StatutoryReview,
} from '../../../../store/borders/reads.ts'
import { type ChildBar, readBar } from '../../../../store/children/reads.ts'
import { readEpisodesOf } from '../../../../store/missing/reads.ts'
import { type KeptRow, readRecordSections } from '../../../../store/record/reads.ts'
import type { Ask } from '../../../frame/screen.ts'

/** A child across borders. */
export type ChildAcross = {
  readonly bar: ChildBar
  readonly placedHere: boolean
  readonly outOfArea: boolean
  /** The host authorities outside the area that were recorded; null where the role may not see them. */
  readonly hosts: readonly KeptRow<RowOf<'host-authority'>>[] | null
  /** Null where the role may not see notifications. */
  readonly notices: readonly PlacementNotice[] | null
  /** Null where the role may not see reviews. */
  readonly reviews: readonly StatutoryReview[] | null
  readonly exceptions: ReturnType<typeof exceptionsOf>
  readonly mayNotify: boolean
  readonly mayReview: boolean
  /** Whether the actor reports on reviews: the reviewing officer. */
  readonly mayReport: boolean
  readonly now: Instant
}

/** Reads it; null where the child cannot be seen. */
export async function loadAcross(ask: Ask): Promise<ChildAcross | null> {
  const id = asId<'child'>(ask.params.child ?? '')
  if (id === null) return null
  const { role } = ask.actor
  return ask.store.read(ask.asker, 'see-across-borders', async tx => {
    const bar = await readBar(tx, id)
    if (bar === null) return null
    const livesIn = bar.lives.kind === 'shown' ? (bar.lives.value?.area ?? null) : null
    const where = livesIn === null ? null : { responsible: bar.authority, host: hostOf(livesIn) }
    const sections = await readRecordSections(tx, id)
    const hosts = sections['host-authority']
    const judges = roleMay(role, 'care-plans', 'read') && roleMay(role, 'duties', 'read')
    return {
      ...{ bar, now: tx.now, placedHere: where !== null && isPlacedHere(where) },
      outOfArea: where !== null && isOutOfArea(where),
      hosts: hosts.kind === 'shown' ? hosts.value : null,
      notices: roleMay(role, 'placement-notifications', 'read') ? await readPlacementNotices(tx, id) : null,
      reviews: roleMay(role, 'care-plans', 'read') ? await readStatutoryReviews(tx, id) : null,
      exceptions: judges ? exceptionsOf(await readJudgedDuties(tx, id), tx.now) : [],
      mayNotify: roleMay(role, 'placement-notifications', 'write'),
      mayReview: roleMay(role, 'care-plans', 'write'),
      mayReport: role === 'independent-reviewing-officer',
    }
  })
}

/** From which day a report on a review counts: the day of the review before it, else a year back. */
export function countsSince(review: StatutoryReview, reviews: readonly StatutoryReview[]): Day {
  const earlier = reviews.filter(one => one.inError === null && one.heldOn < review.heldOn)
  return earlier[0]?.heldOn ?? addDays(review.heldOn, -365)
}

/** How often the child was reported missing from one day until another, that one not counted. */
export async function countEpisodes(ask: Ask, child: Id<'child'>, since: Day, until: Day): Promise<number> {
  const episodes = await ask.store.read(ask.asker, 'count-episodes', tx => readEpisodesOf(tx, child))
  return episodes.filter(episode => {
    const at = policeKnewAt(episode)
    return (
      episode.kind === 'missing' &&
      episode.enteredInErrorAt === null &&
      at !== null &&
      dayOf(at) >= since &&
      at < startOfDay(until)
    )
  }).length
}
