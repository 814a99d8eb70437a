// Looks at the entries behind each seal as they are now. The digest is made here and not by the database's function, which
// its owner could have replaced.
import { type RawBuilder, sql } from 'kysely'
import { type Batch, batchDigest, type Differences, type Examined, type Seal } from '../../domain/audit/index.ts'
import { sha256 } from './seal.ts'
import type { SealTrx } from './seal-rows.ts'

/** The columns of an entry in the order of its digest; a test holds them to the table and to the database's function. */
export const digestedColumns = [
  'n',
  'xid',
  'at',
  'fact_at',
  'person_id',
  'appointment_id',
  'agency_id',
  'role',
  'act',
  'children',
  'subject_table',
  'subject_id',
  'subject_version',
  'reason_code',
  'request',
  'source',
] as const

const values = sql.join(digestedColumns.map(name => (name === 'xid' ? sql`e.xid::text` : sql.ref(`e.${name}`))))

type Entry = { readonly n: number; readonly xid: string; readonly row: string }

/** Where one seal ends and the next begins: a transaction, and an entry in it. */
export type Cursor = Pick<Seal, 'bound' | 'listedUpTo'>

/** Before the first entry. */
export const start: Cursor = { bound: '0', listedUpTo: 0 }

const isAfter = ({ bound, listedUpTo }: Cursor) => sql`(e.xid, e.n) > (${bound}::xid8, ${listedUpTo}::bigint)`
const isUpTo = ({ bound, listedUpTo }: Cursor) => sql`(e.xid, e.n) <= (${bound}::xid8, ${listedUpTo}::bigint)`

async function entries(trx: SealTrx, where: RawBuilder<unknown>, most: number): Promise<Entry[]> {
  const query = sql<Entry>`select e.n, e.xid::text as xid, jsonb_build_array(${values})::text as row
    from audit_entry e where ${where} order by e.xid, e.n limit ${most}`
  return (await query.execute(trx)).rows
}

const page = 10_000

// A span is as long as its seal's list, unless something was inserted or a seal is gone: so it is read in pages.
async function digestsInSpan(trx: SealTrx, from: Cursor, to: Cursor): Promise<Map<number, string>> {
  const found = new Map<number, string>()
  for (let after = from; ; ) {
    const rows = await entries(trx, sql`${isAfter(after)} and ${isUpTo(to)}`, page)
    for (const { n, row } of rows) found.set(n, sha256(row))
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return found
    after = { bound: last.xid, listedUpTo: last.n }
  }
}

// An entry whose transaction was altered stands outside its span.
async function digestsElsewhere(trx: SealTrx, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await entries(trx, sql`e.n = any(${[...numbers]}::bigint[])`, numbers.length)
  return new Map(rows.map(({ n, row }) => [n, sha256(row)]))
}

/** A seal as its row and its entries give it. */
export type Look = { readonly examined: Examined; readonly differences: Differences }

/** Examines one seal; `from` is where the seal before it ended. */
export async function examine(trx: SealTrx, from: Cursor, seal: Seal, batch: Batch): Promise<Look> {
  const inSpan = await digestsInSpan(trx, from, seal)
  const outside = await digestsElsewhere(
    trx,
    batch.entries.filter(n => !inSpan.has(n)),
  )
  const now = (n: number) => inSpan.get(n) ?? outside.get(n)
  const listed = new Set(batch.entries)
  const present = batch.entries.map(now)
  const asListed = present.every(digest => digest !== undefined) ? { entries: batch.entries, digests: present } : null
  return {
    examined: {
      seal,
      batches: {
        stored: batchDigest(sha256, batch),
        listed: asListed && batchDigest(sha256, asListed),
        span: batchDigest(sha256, { entries: [...inSpan.keys()], digests: [...inSpan.values()] }),
      },
    },
    differences: {
      listed: batch.entries,
      altered: batch.entries.filter((n, i) => now(n) !== undefined && now(n) !== batch.digests[i]),
      removed: batch.entries.filter(n => now(n) === undefined),
      unlisted: [...inSpan.keys()].filter(n => !listed.has(n)),
    },
  }
}

/** Those of the numbers that no seal lists. */
export async function listedNowhere(trx: SealTrx, numbers: readonly number[]): Promise<Set<number>> {
  if (numbers.length === 0) return new Set()
  const query = sql<{ n: number }>`select c.n from unnest(${[...numbers]}::bigint[]) as c(n)
    where not exists (select from (select unnest(entries) as n from audit_seal) as l where l.n = c.n)`
  return new Set((await query.execute(trx)).rows.map(row => row.n))
}

/** How many entries stand after the cursor, listed by no seal. */
export async function countAfter(trx: SealTrx, cursor: Cursor): Promise<number> {
  const query = sql<{ count: number }>`select count(*) as count from audit_entry e where ${isAfter(cursor)}`
  return (await query.execute(trx)).rows[0]?.count ?? 0
}

/** Entries after the cursor that cannot have come after it: dated ten minutes before the seal, or of a transaction that
 * has not begun. Where `all`, every one of them (the seal that listed them is gone). */
export async function tooEarly(trx: SealTrx, seal: Seal, all: boolean): Promise<number[]> {
  const early = sql`(e.at < ${seal.sealedAt}::timestamptz - interval '10 minutes'
    or e.xid >= pg_snapshot_xmax(pg_current_snapshot()))`
  const query = sql<{ n: number }>`select e.n from audit_entry e
    where ${isAfter(seal)} and (${all} or ${early}) order by e.n`
  return (await query.execute(trx)).rows.map(row => row.n)
}
