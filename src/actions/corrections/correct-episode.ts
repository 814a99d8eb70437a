// Amendments of an episode, also after it is over: its moments corrected with a reason, and an error taken back.
import type { Asker } from '../../domain/access/actor.ts'
import type { Instant } from '../../domain/kernel/index.ts'
import type { missingFrom, Reported } from '../../domain/missing/index.ts'
import type { Store } from '../../store/open-store.ts'
import { maybeAt } from '../../store/transaction.ts'
import { type Changed, changeEpisode, type Shown } from '../missing/change-episode.ts'

/** Every reported moment of an episode as it should stand. Null takes it out: it did not happen, or nobody knows when. */
export type Corrected = {
  readonly missingFrom: keyof typeof missingFrom | null
  readonly lastSeen: Reported | null
  readonly foundMissing: Reported | null
  readonly policeTold: Reported | null
  readonly policeReference: string
  readonly located: Reported | null
  readonly locatedWhere: string
  readonly locatedBy: string
  readonly returned: Reported | null
  readonly returnedTo: string
  readonly wellBeing: Instant | null
  readonly wellBeingSays: string
  readonly lateBecause: string
}

const moment = (name: string, said: Reported | null) => ({
  [`${name}_at`]: maybeAt(said?.at ?? null),
  [`${name}_precision`]: said?.precision ?? null,
})

/** The columns that a correction sets. */
export const correctedFacts = (said: Corrected) => ({
  missing_from: said.missingFrom,
  ...moment('last_seen', said.lastSeen),
  ...moment('found_missing', said.foundMissing),
  ...moment('reported_to_police', said.policeTold),
  police_reference: said.policeReference || null,
  ...moment('located', said.located),
  located_where: said.located && said.locatedWhere,
  located_by: said.located && said.locatedBy,
  ...moment('returned', said.returned),
  returned_to: said.returned && said.returnedTo,
  well_being_confirmed_at: maybeAt(said.wellBeing),
  well_being: said.wellBeing === null ? null : said.wellBeingSays,
  late_because: said.lateBecause || null,
})

/** Corrects an episode's moments with a reason; what was said before stays in its history, and duties follow at once. */
export const correctEpisode = (
  store: Store,
  asker: Asker,
  shown: Shown,
  said: Corrected,
  reason: string,
): Promise<Changed> => changeEpisode(store, asker, 'correct-episode', shown, () => correctedFacts(said), reason)

/** What contradicts itself is right as it was said: nobody need be asked again. */
export const keepAsSaid = (store: Store, asker: Asker, shown: Shown, codes: readonly string[]): Promise<Changed> =>
  changeEpisode(store, asker, 'keep-as-said', shown, () => ({ kept_as_said: [...codes] }))

/** It was no error after all: the episode counts again, with the reason. One that was moved is moved back instead. */
export const standsAfterAll = (store: Store, asker: Asker, shown: Shown, reason: string): Promise<Changed> =>
  changeEpisode(
    store,
    asker,
    'take-back-error',
    shown,
    episode =>
      episode.movedAwayAt === null
        ? { entered_in_error_at: null, entered_in_error_reason: null, duplicate_of: null }
        : { refused: 'This episode was moved to another record. Move it back from there.' },
    reason,
    'in-error',
  )
