// Moving an episode that was recorded on the wrong child, joining two that were the same time, and the police's checks.
import { sql } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import { rowsOf, sqlOf, type WriteTx } from '../transaction.ts'
import type { PoliceCheck } from './reads.ts'

/** Which episode, as it was shown. */
export type ShownEpisode = { readonly id: Id<'episode'>; readonly version: number }

/**
 * Moves an episode to another child's record as `to`. False where somebody saved it since it was shown. Throws NotAllowed
 * where the actor does not see both records whole.
 */
export async function moveEpisode(
  tx: WriteTx,
  shown: ShownEpisode,
  to: { readonly child: Id<'child'>; readonly episode: Id<'episode'> },
  reason: string,
): Promise<boolean> {
  const query = sql<{
    reference: string | null
  }>`select move_episode(${shown.id}, ${shown.version}, ${to.episode}, ${to.child}, ${reason}) as reference`
  const [row] = await rowsOf(tx, query)
  return row?.reference !== null && row !== undefined
}

/** Enters an episode in error as a duplicate of the one kept, which gets all its records. False and throws likewise. */
export async function joinDuplicate(
  tx: WriteTx,
  shown: ShownEpisode,
  kept: Id<'episode'>,
  reason: string,
): Promise<boolean> {
  const query = sql<{
    joined: boolean
  }>`select join_duplicate(${shown.id}, ${shown.version}, ${kept}, ${reason}) as joined`
  const [row] = await rowsOf(tx, query)
  return row?.joined ?? false
}

/** Records one of the police's checks, once by its id (POL-12.6). */
export async function addPoliceCheck(
  tx: WriteTx,
  of: { readonly id: Id<'police-check'>; readonly episode: Id<'episode'>; readonly child: Id<'child'> },
  check: PoliceCheck,
): Promise<void> {
  await sqlOf(tx)
    .insertInto('police_check')
    .values({
      id: of.id,
      episode_id: of.episode,
      child_id: of.child,
      looked_at: check.lookedAt,
      done: check.done,
      result: check.result,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}
