// A dispute over the police level: raised, answered by the police at each step, and carried on, settled or withdrawn by those
// who dispute it (POL-12.7, POL-12.8).
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { Store } from '../../store/open-store.ts'
import * as police from '../../store/police/writes.ts'

export type {
  DisputeAnswered,
  DisputeMove,
  DisputeMoved,
  DisputeRaised,
  NewAnswer,
  NewDispute,
} from '../../store/police/writes.ts'

/** Raises a dispute over the level of an open episode. */
export const disputeLevel = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: police.NewDispute,
): Promise<police.DisputeRaised> =>
  store.write(asker, 'dispute-level', tx => police.raiseLevelDispute(tx, episode, given))

/** The police answer a step. A level that they change is a new assessment of their own, made in the same act. */
export const answerDispute = (
  store: Store,
  asker: Asker,
  dispute: Id<'level-dispute'>,
  given: police.NewAnswer,
): Promise<police.DisputeAnswered> =>
  store.write(asker, 'answer-dispute', tx => police.answerLevelDispute(tx, dispute, given))

/** Those who dispute carry it on to the second step, are content with the answer, or withdraw it with a reason. */
export const moveDispute = (
  store: Store,
  asker: Asker,
  dispute: Id<'level-dispute'>,
  move: police.DisputeMove,
  because: string,
): Promise<police.DisputeMoved> =>
  store.write(asker, `${move}-dispute`, tx => police.carryDisputeOn(tx, dispute, move, because))
