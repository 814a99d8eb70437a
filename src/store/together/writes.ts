// Saying that children are missing together, and taking it back.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { maybeAt, rowsOf, type WriteTx } from '../transaction.ts'

/** Puts episodes that the actor sees together. Throws NotAllowed where one may not be seen, or is in error. */
export async function putTogether(
  tx: WriteTx,
  episodes: readonly Id<'episode'>[],
  from: Instant | null,
): Promise<void> {
  await rowsOf(tx, sql`select put_together(${[...episodes]}::uuid[], ${maybeAt(from)}::timestamptz)`)
}

/** Takes an episode out of its group, with the reason. False where it is in none. Throws NotAllowed. */
export async function setApart(tx: WriteTx, episode: Id<'episode'>, reason: string): Promise<boolean> {
  const [row] = await rowsOf(tx, sql<{ apart: boolean }>`select set_apart(${episode}, ${reason}) as apart`)
  return row?.apart ?? false
}
