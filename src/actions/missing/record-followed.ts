// Who was notified, told and concerned, and the reviews of an episode: what newer rules follow.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { reviewerOf } from '../../domain/missing/index.ts'
import type { Authority, ToldParty } from '../../domain/protocol/index.ts'
import { addEvent } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { at } from '../../store/transaction.ts'
import { type Added, inEpisode } from './record-event.ts'

/** An authority that was notified of an episode (POL-12.10a). */
export type NewAuthorityNotice = {
  readonly id: Id<'notice'>
  readonly authority: Authority
  readonly givenAt: Instant
  readonly givenTo: string
}

/** Records that an authority was notified. */
export const recordAuthorityNotified = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewAuthorityNotice,
): Promise<Added> =>
  inEpisode(store, asker, 'record-authority-notified', episodeId, given.id, (tx, of) => {
    const { authority } = given
    const row = { ...of, kind: 'authority-notified', authority, given_at: at(given.givenAt), given_to: given.givenTo }
    return addEvent(tx, 'notice', row)
  })

/** A review of an episode by one of the two who review every one (POL-12.11a). */
export type NewEpisodeReview = {
  readonly id: Id<'episode-review'>
  readonly reviewedAt: Instant
  readonly outcome: string
  readonly shared: string
  readonly sharedWith: string
}

/** Records a review with its outcome and what was shared with whom. */
export const recordEpisodeReview = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewEpisodeReview,
): Promise<Added> =>
  inEpisode(store, asker, 'review-episode', episodeId, given.id, (tx, of) => {
    const { outcome, shared, sharedWith } = given
    const reviewer = reviewerOf(tx.actor.role)
    const said = { outcome, shared, shared_with: sharedWith }
    return addEvent(tx, 'episode_review', { ...of, reviewer, reviewed_at: at(given.reviewedAt), ...said })
  })

/** A significant concern about a child who is missing (LONG-17.1b). */
export type NewConcern = {
  readonly id: Id<'significant-concern'>
  readonly raisedAt: Instant
  readonly concern: string
}

/** Raises a concern; a senior manager is to be told at once. */
export const raiseConcern = (store: Store, asker: Asker, episodeId: Id<'episode'>, given: NewConcern): Promise<Added> =>
  inEpisode(store, asker, 'raise-significant-concern', episodeId, given.id, (tx, of) =>
    addEvent(tx, 'significant_concern', { ...of, raised_at: at(given.raisedAt), concern: given.concern }),
  )

/** Somebody told that a child is missing, or found; the row of GAP-65's list. */
export type NewTelling = {
  readonly id: Id<'told'>
  readonly about: 'missing' | 'found'
  readonly whom: ToldParty
  readonly who: string
  readonly toldAt: Instant
  readonly how: string
}

/** The social worker says that they know of the report (SW-9.1). */
export const acknowledgeReport = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewTelling,
): Promise<Added> =>
  inEpisode(store, asker, 'acknowledge-report', episodeId, given.id, (tx, of) => {
    const { about, whom, who, how } = given
    return addEvent(tx, 'told', { ...of, about, whom, who, how, told_at: at(given.toldAt) })
  })
