// How seals are read back: the same text for times and large numbers on both databases.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Batch, Seal } from '../../domain/audit/index.ts'
import type { Schema } from '../schema.ts'

/** A transaction of the sealing role. */
export type SealTrx = Kysely<Schema>

/** A moment in UTC to the microsecond, as it stands in roots: `2026-03-01T21:00:00.123456Z`. */
export const exactTime = (moment: RawBuilder<unknown>) =>
  sql<string>`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** A seal without its list, and how many entries it lists. */
export type SealHead = Seal & { readonly count: number }

const head = sql`n, ${exactTime(sql`sealed_at`)} as "sealedAt", bound::text as bound, listed_up_to as "listedUpTo", root,
  cardinality(entries) as count`

/** The newest seal, or null before the first. */
export async function lastSeal(trx: SealTrx): Promise<SealHead | null> {
  const { rows } = await sql<SealHead>`select ${head} from audit_seal order by n desc limit 1`.execute(trx)
  return rows[0] ?? null
}

/** Every seal after the number, without their lists. */
export async function sealsAfter(trx: SealTrx, n: number): Promise<SealHead[]> {
  return (await sql<SealHead>`select ${head} from audit_seal where n > ${n} order by n`.execute(trx)).rows
}

/** The first seal after the number, with its list; null after the last. */
export async function nextSeal(trx: SealTrx, n: number | null): Promise<{ seal: Seal; batch: Batch } | null> {
  const after = n === null ? sql`true` : sql`n > ${n}`
  const query = sql<Seal & { entries: string[]; digests: string[] }>`select ${head}, entries::text[] as entries, digests
    from audit_seal where ${after} order by n limit 1`
  const [row] = (await query.execute(trx)).rows
  if (row === undefined) return null
  const { entries, digests, ...seal } = row
  return { seal, batch: { entries: entries.map(Number), digests } }
}
