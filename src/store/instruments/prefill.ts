// What is known of a child, an episode and the writer, for a form to take over: only what the writer may read.
import type { Prefill } from '../../domain/instruments/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { ReadTx } from '../transaction.ts'
import { knownOfWriter } from './prefill-writer.ts'

/** What is known; what is unknown or may not be read is absent. */
export async function readPrefill(tx: ReadTx, _child: Id<'child'>, _episode: Id<'episode'> | null): Promise<Prefill> {
  return new Map(await knownOfWriter(tx))
}
