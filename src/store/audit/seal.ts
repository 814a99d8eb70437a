// Sealing: the entries of every transaction that can no longer change are listed with their digests, chained to the seal
// before, and the root goes to a file outside the database. One sealer at a time; a run that was cut off is made good by
// the next.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { batchDigest, beforeFirst, rootOf } from '../../domain/audit/index.ts'
import type { Database } from '../database.ts'
import { appendRoots, lastRoot, type RootLine, readRoots } from './roots-file.ts'
import { exactTime, lastSeal, type SealHead, type SealTrx, sealsAfter } from './seal-rows.ts'

/** Thrown where the database numbers its transactions lower than its last seal did: it was loaded into a younger server. */
export class TransactionsWentBack extends Error {
  override name = 'TransactionsWentBack'
  constructor() {
    super(
      'This database was loaded from a dump into a server that has counted fewer transactions, so what is new cannot be told ' +
        'from what is sealed. Nothing was sealed. See "Restoring on PostgreSQL" in docs/operations.md.',
    )
  }
}

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The most entries in one seal. */
export const mostInBatch = 10_000

// Any number will do that nothing else in this database locks.
const sealingLock = 4_715_220_803

type Row = { n: number; xid: string; digest: string; bound: string }

/** Runs as the sealing role, alone among all sealers; null where another seals at this moment. */
async function alone<T>(database: Database, work: (trx: SealTrx) => Promise<T>): Promise<T | null> {
  return await database.sql.transaction().execute(async trx => {
    const query = sql<{ free: boolean }>`select set_config('role', 'homeward_seal', true),
      pg_try_advisory_xact_lock(${sealingLock}::bigint) as free`
    const [lock] = (await query.execute(trx)).rows
    return lock?.free ? await work(trx) : null
  })
}

// One entry more than fits tells whether the batch ends inside a transaction. Bound and rows come from one snapshot.
async function sealable(trx: SealTrx, last: SealHead | null, most: number): Promise<Row[]> {
  const from = last === null ? sql`true` : sql`(e.xid, e.n) > (${last.bound}::xid8, ${last.listedUpTo}::bigint)`
  const query = sql<Row>`select e.n, e.xid::text as xid, audit_digest(e) as digest,
    pg_snapshot_xmin(pg_current_snapshot())::text as bound
    from audit_entry e where ${from} and e.xid < pg_snapshot_xmin(pg_current_snapshot()) order by e.xid, e.n limit ${most + 1}`
  return (await query.execute(trx)).rows
}

async function refuseIfMoved(trx: SealTrx, last: SealHead | null): Promise<void> {
  if (last === null) return
  const query = sql<{ moved: boolean }>`select pg_snapshot_xmin(pg_current_snapshot()) < ${last.bound}::xid8 as moved`
  if ((await query.execute(trx)).rows[0]?.moved) throw new TransactionsWentBack()
}

async function sealBatch(trx: SealTrx, most: number): Promise<SealHead | null> {
  const last = await lastSeal(trx)
  await refuseIfMoved(trx, last)
  const found = await sealable(trx, last, most)
  const rows = found.slice(0, most)
  const end = rows.at(-1)
  if (end === undefined) return null
  const cut = found.length > most
  const [clock] = (await sql<{ now: string }>`select ${exactTime(sql`clock_timestamp()`)} as now`.execute(trx)).rows
  const unrooted = {
    n: (last?.n ?? 0) + 1,
    sealedAt: clock?.now ?? '',
    bound: cut ? end.xid : end.bound,
    listedUpTo: cut ? end.n : 0,
  }
  const batch = { entries: rows.map(row => row.n), digests: rows.map(row => row.digest) }
  const root = rootOf(sha256, last?.root ?? beforeFirst, unrooted, batchDigest(sha256, batch))
  await sql`insert into audit_seal (n, sealed_at, bound, listed_up_to, entries, digests, root)
    values (${unrooted.n}, ${unrooted.sealedAt}::timestamptz, ${unrooted.bound}::xid8, ${unrooted.listedUpTo},
      ${batch.entries}::bigint[], ${batch.digests}::text[], ${root})`.execute(trx)
  return { ...unrooted, root, count: rows.length }
}

const lineOf = ({ sealedAt, n, count, root }: SealHead): RootLine => ({ sealedAt, seal: n, count, root })

// Where the file's last line is the database's own, only what came after is missing; else (a new file, or a database that
// was restored) whatever roots the file does not have.
async function unwritten(trx: SealTrx, path: string): Promise<RootLine[]> {
  const last = lastRoot(path)
  if (last !== null) {
    const [own, ...after] = await sealsAfter(trx, last.seal - 1)
    if (own?.n === last.seal && own.root === last.root) return after.map(lineOf)
  }
  const known = new Set(readRoots(path).map(line => line.root))
  return (await sealsAfter(trx, 0)).map(lineOf).filter(line => !known.has(line.root))
}

/** Writes to the file of roots the seals that it lacks; returns their lines. */
async function writeRoots(database: Database, path: string): Promise<RootLine[]> {
  const written = await alone(database, async trx => {
    const lines = await unwritten(trx, path)
    appendRoots(path, lines)
    return lines
  })
  return written ?? []
}

/**
 * Seals every entry that no running transaction can come before, a batch a transaction, then writes the new roots to the
 * file. Returns the lines that were written: none where there was nothing to do or another server was at it. Throws
 * TransactionsWentBack, or what the file system refuses; the seals stand even then, and the next run writes their roots.
 */
export async function sealAll(database: Database, path: string, most = mostInBatch): Promise<RootLine[]> {
  while ((await alone(database, trx => sealBatch(trx, most))) !== null);
  return await writeRoots(database, path)
}
