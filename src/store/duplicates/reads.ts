// Reading pairs of records that may be of one child, as far as the actor sees both, and the names that count as alike.
import { sql } from 'kysely'
import { type Authority, authorities, type Identity, sayCode } from '../../domain/children/index.ts'
import type { VariantKind } from '../../domain/duplicates/index.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { type IdentityRow, identityOf } from '../children/rows.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** One record of a pair. */
export type PairedRecord = { readonly id: Id<'child'>; readonly identity: Identity; readonly authority: Authority }

/** Two records that wait for somebody to say whether they are one child. `reasons` are codes. */
export type Pair = {
  readonly one: PairedRecord
  readonly other: PairedRecord
  readonly reasons: readonly string[]
  readonly foundAt: Instant
  /** Whether somebody judged them to be two children before a name or a birth changed. */
  readonly reopened: boolean
}

type PairRow = { lesser: Id<'child'>; greater: Id<'child'>; reasons: string[]; foundAt: Instant; reopened: boolean }
type RecordRow = IdentityRow & { id: Id<'child'>; authority: Authority }

// Begun from the actor's own grants: a look through all pairs would ask of each whether it is seen.
const pairsQuery = (most: number) => sql<PairRow>`
  with own as (select distinct g.child_id from access_grant g where g.episode_id is null and g.holder = any(actor_holders())
    and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
  select p.lesser_id as lesser, p.greater_id as greater, p.reasons, p.found_at as "foundAt",
    exists (select from not_same_child n where n.child_id = p.lesser_id and n.other_id = p.greater_id) as reopened
    from own join duplicate_pair p on p.lesser_id = own.child_id
   where pair_waits(p.lesser_id, p.greater_id) order by 'said' = any(p.reasons) desc, p.score desc, p.found_at, p.lesser_id, p.greater_id
   limit ${most}`

async function recordsOf(tx: ReadTx, ids: readonly Id<'child'>[]): Promise<Map<Id<'child'>, PairedRecord>> {
  const rows = await rowsOf(
    tx,
    sql<RecordRow>`select c.id, c.responsible_authority as authority, coalesce(i.given_names, '') as given_names,
      coalesce(i.family_name, '') as family_name, i.known_as, coalesce(i.aliases, '{}') as aliases, i.born_on,
      coalesce(i.born_precision, 'unknown') as born_precision, i.sex
      from child c left join child_identity i on i.child_id = c.id where c.id = any(${[...ids]}::uuid[])`,
  )
  shows(tx, ...rows.map(({ id }) => id))
  return new Map(rows.map(row => [row.id, { id: row.id, authority: row.authority, identity: identityOf(row) }]))
}

async function whole(tx: ReadTx, rows: readonly PairRow[]): Promise<Pair[]> {
  const records = await recordsOf(
    tx,
    rows.flatMap(({ lesser, greater }) => [lesser, greater]),
  )
  return rows.flatMap(({ lesser, greater, ...rest }) => {
    const [one, other] = [records.get(lesser), records.get(greater)]
    return one === undefined || other === undefined ? [] : [{ one, other, ...rest }]
  })
}

/** The pairs that wait and of which the actor sees both records: what a reporter says first, then the most alike. */
export const readPairs = async (tx: ReadTx, most: number): Promise<Pair[]> =>
  whole(tx, await rowsOf(tx, pairsQuery(most)))

/** How many of them there are, up to `most`. */
export async function countPairs(tx: ReadTx, most: number): Promise<number> {
  const [row] = await rowsOf(tx, sql<{ n: number }>`select count(*) as n from (${pairsQuery(most)}) p`)
  return row?.n ?? 0
}

/** What waits of one child: the records seen that it may be, and the authorities to ask for those that are not. */
export type MaybeSame = { readonly pairs: readonly Pair[]; readonly elsewhere: readonly string[] }

/** What waits of one child; nothing where the actor does not see the whole of it. */
export async function readMaybeSame(tx: ReadTx, child: Id<'child'>): Promise<MaybeSame> {
  const rows = await rowsOf(
    tx,
    sql<PairRow>`select p.lesser_id as lesser, p.greater_id as greater, p.reasons, p.found_at as "foundAt", false as reopened
      from (select * from duplicate_pair where lesser_id = ${child} union all select * from duplicate_pair where greater_id = ${child}) p
      where pair_waits(p.lesser_id, p.greater_id) order by p.score desc, p.lesser_id, p.greater_id limit 20`,
  )
  const held = await rowsOf(
    tx,
    sql<{ authority: string; name: string | null }>`select authority, authority_name as name
      from maybe_recorded_elsewhere(${child})`,
  )
  return {
    pairs: await whole(tx, rows),
    elsewhere: held.map(({ authority, name }) => name ?? sayCode(authorities, authority)),
  }
}

/** Names that the partnership counts as alike, as an entry of its own. */
export type KeptVariant = {
  readonly id: Id<'name-variant'>
  readonly kind: VariantKind
  readonly words: readonly string[]
  readonly source: string
  readonly from: Day
  readonly until: Day | null
  readonly setBy: string | null
  readonly endedBy: string | null
  readonly endedBecause: string | null
}

/** Every entry, those that stand first, then the latest. */
export const readVariants = (tx: ReadTx): Promise<KeptVariant[]> =>
  rowsOf(
    tx,
    sql<KeptVariant>`select v.id, v.kind, v.words, v.source, v.from_on as "from", v.until_on as "until", p.name as "setBy",
      e.name as "endedBy", v.ended_because as "endedBecause" from name_variant v left join person p on p.id = v.set_by
      left join person e on e.id = v.ended_by order by v.until_on is null desc, v.words[1], v.set_at desc limit 2000`,
  )

/** Of handles of a search those that do not lead to the record on which an episode stands. */
export async function handlesBesides(
  tx: ReadTx,
  episode: Id<'episode'>,
  handles: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    tx,
    sql<{ handle: string }>`select handle from handles_besides(${episode}, ${[...handles]}::uuid[]) as handle`,
  )
  return new Set(rows.map(({ handle }) => handle))
}

/** That somebody looked at whom the child of a report may be and said that it is none of them. */
export type SaidNone = { readonly by: string; readonly at: Instant }

/** What was said last of an episode; null where nobody did. */
async function lastSaid(tx: ReadTx, episode: Id<'episode'>): Promise<SaidNone | null> {
  const [row] = await rowsOf(
    tx,
    sql<SaidNone>`select p.name as by, n.recorded_at as at from none_of_these n join person p on p.id = n.recorded_by
      where n.episode_id = ${episode} order by n.recorded_at desc, n.id limit 1`,
  )
  return row ?? null
}

/** The same, and whether a record that the actor sees was found alike since. */
export type NoneStanding = SaidNone & { readonly reopened: boolean }

/** How the question stands on the page of an episode; null where nobody said anything. */
export async function readNoneStanding(tx: ReadTx, episode: Id<'episode'>): Promise<NoneStanding | null> {
  const said = await lastSaid(tx, episode)
  if (said === null) return null
  const [row] = await rowsOf(tx, sql<{ reopened: boolean }>`select none_of_these_reopened(${episode}) as reopened`)
  return { ...said, reopened: row?.reopened !== false }
}

/** The same before those whom the actor is shown now: `reopened` where it was not said of each of them. */
export async function readNoneAmong(
  tx: ReadTx,
  episode: Id<'episode'>,
  own: readonly Id<'child'>[],
  handles: readonly string[],
): Promise<NoneStanding | null> {
  const said = await lastSaid(tx, episode)
  if (said === null) return null
  const [row] = await rowsOf(
    tx,
    sql<{
      covers: boolean
    }>`select none_of_these_covers(${episode}, ${[...own]}::uuid[], ${[...handles]}::uuid[]) as covers`,
  )
  return { ...said, reopened: row?.covers !== true }
}

export { readStandsFor } from '../search/stands-for.ts'
