// What changes the course of an episode: the police are told, the child is found, is back, is well, or it never was one.
import type { Asker } from '../../domain/access/actor.ts'
import { dayOf, type Instant } from '../../domain/kernel/index.ts'
import {
  type EpisodeKind,
  kindToRecord,
  missingSince,
  type Precision,
  type Reported,
} from '../../domain/missing/index.ts'
import type { Store } from '../../store/open-store.ts'
import { at } from '../../store/transaction.ts'
import { type Changed, changeEpisode, type Shown } from './change-episode.ts'

/** The police were told at `when`, with their reference where there is one yet. */
export const recordPoliceTold = (
  store: Store,
  asker: Asker,
  shown: Shown,
  told: { when: Instant; precision?: Precision; reference: string },
): Promise<Changed> =>
  changeEpisode(store, asker, 'record-police-told', shown, episode => ({
    reported_to_police_at: at(told.when),
    reported_to_police_precision: told.precision ?? 'exact',
    police_reference: told.reference || episode.policeReference,
  }))

/** The police take the report as theirs; where nobody had entered when they were told, this is when. */
export const acceptReport = (store: Store, asker: Asker, shown: Shown, reference: string): Promise<Changed> =>
  changeEpisode(store, asker, 'accept-report', shown, (episode, now) => ({
    police_accepted_at: at(episode.policeAcceptedAt ?? now),
    police_reference: reference || episode.policeReference,
  }))

/** Where a child was found, by whom and when. */
export type Located = Reported & { readonly where: string; readonly by: string }

/** The child is located: their whereabouts are known, which ends the time missing (RHI-15.6). */
export const recordLocated = (store: Store, asker: Asker, shown: Shown, located: Located): Promise<Changed> =>
  changeEpisode(store, asker, 'record-located', shown, () => ({
    located_at: at(located.at),
    located_precision: located.precision,
    located_where: located.where,
    located_by: located.by,
  }))

/** The child is back where they should be. */
export const recordReturned = (
  store: Store,
  asker: Asker,
  shown: Shown,
  returned: Reported & { readonly to: string },
): Promise<Changed> =>
  changeEpisode(store, asker, 'record-returned', shown, () => ({
    returned_at: at(returned.at),
    returned_precision: returned.precision,
    returned_to: returned.to,
  }))

/** Somebody has seen that the child is well, or how they are: only then is the episode over (DEF-5.1). */
export const confirmWellBeing = (
  store: Store,
  asker: Asker,
  shown: Shown,
  seen: { when: Instant; says: string },
): Promise<Changed> =>
  changeEpisode(store, asker, 'confirm-well-being', shown, () => ({
    well_being_confirmed_at: at(seen.when),
    well_being: seen.says,
  }))

const neverOnlyLogged =
  'A child of 12 or under, or whose age is not known, is never only logged as away: they are missing, and the police are told now'

/** The kind was wrong or has changed. It counts from the moment at which it first was "missing" (GAP-30). */
export const reclassifyEpisode = (
  store: Store,
  asker: Asker,
  shown: Shown,
  kind: EpisodeKind,
  reason: string,
): Promise<Changed> =>
  changeEpisode(
    store,
    asker,
    'reclassify-episode',
    shown,
    (episode, now, { bornOn }) =>
      kindToRecord(kind, bornOn, dayOf(missingSince(episode))) === kind
        ? { kind, ...(kind === 'missing' && episode.countedFrom === null ? { counted_from: at(now) } : {}) }
        : { refused: neverOnlyLogged },
    reason,
  )

/** Somebody who sees the whole child says that the report, matched by name and date of birth, is about this child. */
export const confirmMatch = (store: Store, asker: Asker, shown: Shown): Promise<Changed> =>
  changeEpisode(store, asker, 'confirm-match', shown, ({ match }, _now, { whole }) =>
    whole && match === 'to-confirm' ? { match: 'confirmed' } : { refused: 'There is no match to confirm' },
  )

/** The episode never was one: it leaves the case file and stays in history, with the reason. */
export const enterInError = (store: Store, asker: Asker, shown: Shown, reason: string): Promise<Changed> =>
  changeEpisode(
    store,
    asker,
    'enter-episode-in-error',
    shown,
    (_, now) => ({ entered_in_error_at: at(now), entered_in_error_reason: reason }),
    reason,
  )

/** The report is as complete as it can be for now; it can still be added to. */
export const completeReport = (store: Store, asker: Asker, shown: Shown): Promise<Changed> =>
  changeEpisode(store, asker, 'complete-report', shown, (episode, now) => ({
    submitted_at: at(episode.submittedAt ?? now),
  }))
