// Noting that somebody opened their digest, and choosing who gets it.
import { sql } from 'kysely'
import { dayOf, dayText } from '../../domain/kernel/index.ts'
import type { DigestAuthority, DigestPart } from '../../domain/outbox/index.ts'
import { rowsOf, type WriteTx } from '../transaction.ts'

/** Notes that the actor opens their digest of today; nothing where they get none. */
export async function noteDigestSeen(tx: WriteTx): Promise<void> {
  await rowsOf(tx, sql`select see_digest(${dayText(dayOf(tx.now))}::date)`)
}

/** Chooses whether a part of an authority gets the digest from now on. Throws NotAllowed. */
export async function chooseDigest(
  tx: WriteTx,
  authority: DigestAuthority,
  part: DigestPart,
  wanted: boolean,
): Promise<void> {
  await rowsOf(tx, sql`select choose_digest(${authority}, ${part}, ${wanted})`)
}
