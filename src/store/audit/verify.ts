// Verifies the audit: every entry against its seal, every seal against its chain, and the chain against a root that was kept
// outside. It only reads, in one snapshot, under the sealing role.
import { sql } from 'kysely'
import {
  chainOver,
  type Differences,
  type Examined,
  type Finding,
  findingsOf,
  judge,
  type Seal,
  sealOf,
} from '../../domain/audit/index.ts'
import type { Database } from '../database.ts'
import { countAfter, examine, listedNowhere, start, tooEarly } from './examine.ts'
import { type RootLine, readRoots } from './roots-file.ts'
import { sha256 } from './seal.ts'
import { nextSeal, type SealTrx } from './seal-rows.ts'

/** What verifying says. `anchor` is the number of the seal with the given root; null where none was given. */
export type Verification =
  | { readonly kind: 'unknown-root' }
  | {
      readonly kind: 'verified'
      readonly anchor: number | null
      readonly seals: number
      readonly sealedEntries: number
      readonly unsealed: number
      readonly findings: readonly Finding[]
    }

/** What to hold the audit against: a trusted root, and the file of roots where it is at hand. */
export type Against = { readonly root: string | null; readonly file: string | null }

type Looks = { seals: Examined[]; differences: Map<number, Differences>; last: Seal | null }

async function lookAtSeals(trx: SealTrx): Promise<Looks> {
  const looks: Looks = { seals: [], differences: new Map(), last: null }
  for (let from: Seal | null = null; ; ) {
    const next: Awaited<ReturnType<typeof nextSeal>> = await nextSeal(trx, from?.n ?? null)
    if (next === null) return looks
    const { examined, differences } = await examine(trx, from ?? start, next.seal, next.batch)
    looks.seals.push(examined)
    looks.differences.set(next.seal.n, differences)
    looks.last = from = next.seal
  }
}

// What stands outside the span of its own seal is listed all the same.
async function withoutListed(trx: SealTrx, differences: Map<number, Differences>): Promise<Map<number, Differences>> {
  const nowhere = await listedNowhere(
    trx,
    [...differences.values()].flatMap(d => d.unlisted),
  )
  return new Map([...differences].map(([n, d]) => [n, { ...d, unlisted: d.unlisted.filter(e => nowhere.has(e)) }]))
}

async function findAll(trx: SealTrx, { root }: Against, outside: readonly RootLine[]): Promise<Verification> {
  const looks = await lookAtSeals(trx)
  const anchor = root === null ? null : sealOf(chainOver(sha256, looks.seals, outside), root)
  if (root !== null && anchor === null) return { kind: 'unknown-root' }
  const held = root === null || anchor === null ? null : { seal: anchor, root }
  const judgements = judge(chainOver(sha256, looks.seals, outside, held))
  const lostLast = judgements.at(-1)?.row === 'missing'
  const suspects = looks.last === null ? [] : await tooEarly(trx, looks.last, lostLast)
  const nowhere = await listedNowhere(trx, suspects)
  const findings = findingsOf({
    judgements,
    differences: await withoutListed(trx, looks.differences),
    afterLast: suspects.filter(n => nowhere.has(n)),
    roots: new Set(looks.seals.map(({ seal }) => seal.root)),
    outside,
    anchor,
  })
  const sealedEntries = [...looks.differences.values()].reduce((sum, d) => sum + d.listed.length, 0)
  const unsealed = await countAfter(trx, looks.last ?? start)
  return { kind: 'verified', anchor, seals: looks.seals.length, sealedEntries, unsealed, findings }
}

/** Verifies everything that is sealed. Changes nothing. */
export async function verifyAudit(database: Database, against: Against): Promise<Verification> {
  const outside = against.file === null ? [] : readRoots(against.file)
  return await database.sql.transaction().execute(async trx => {
    await sql`set transaction isolation level repeatable read, read only`.execute(trx)
    await sql`select set_config('role', 'homeward_seal', true), set_config('timezone', 'UTC', true)`.execute(trx)
    return await findAll(trx, against, outside)
  })
}
