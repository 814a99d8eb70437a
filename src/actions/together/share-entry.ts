// An entry of the log that goes on the record of each child who is missing together, so that each record is whole.
import type { Id } from '../../domain/kernel/index.ts'
import { addEvent, type LogRow } from '../../store/missing/writes.ts'
import { readTogether } from '../../store/together/reads.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'

/** What is shared: what an entry says, and the id of the first, by which all of them are one. */
export type SharedEntry = Omit<LogRow, 'id' | 'child_id' | 'episode_id' | 'shared_id'> & {
  readonly shared_id: string
}

/**
 * Puts an entry also on the records of others of the group, each as a row of its own child with one shared id; whom the
 * asker may not see, who is in error or in no group with the first gets none. A correction stays on the one record.
 */
export async function shareEntry(
  tx: WriteTx,
  from: Id<'episode'>,
  on: readonly Id<'episode'>[],
  entry: SharedEntry,
): Promise<void> {
  const { seen } = await readTogether(tx, from)
  for (const { episode } of seen.filter(one => on.includes(one.episode.id))) {
    const of = { id: newId<'log-entry'>(), child_id: episode.childId, episode_id: episode.id }
    await addEvent(tx, 'episode_log', { ...entry, corrects: null, ...of }, ['id', 'at', 'look_again_at'])
  }
}
