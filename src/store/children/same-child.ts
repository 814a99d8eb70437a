// Reading that records are one child: the group as far as the actor sees it, two records side by side, and a union.
import { sql } from 'kysely'
import { type Authority, authorities, type Identity, sayCode } from '../../domain/children/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { EpisodeKind } from '../../domain/missing/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import { type IdentityRow, identityOf } from './rows.ts'

/** Another record of the same child that the actor sees too. `union` is the standing one that joined it, where they may read it. */
export type OtherRecord = {
  readonly id: Id<'child'>
  readonly identity: Identity
  readonly authority: Authority
  /** Whether it is the record that survives. */
  readonly survives: boolean
  readonly union: Id<'record-union'> | null
}

/** The records that are one child, beside the one that is asked for. */
export type Group = {
  readonly others: readonly OtherRecord[]
  /** The names of authorities to ask for what the actor may not see; empty where they see all. */
  readonly elsewhere: readonly string[]
}

type GroupRow = IdentityRow & {
  id: Id<'child'>
  authority: Authority
  survives: boolean
  union_id: Id<'record-union'> | null
}

/** The other records of a child, the surviving one first, and who holds what the actor may not see. */
export async function readGroup(tx: ReadTx, child: Id<'child'>): Promise<Group> {
  const others = await rowsOf(
    tx,
    sql<GroupRow>`select c.id, c.responsible_authority as authority, c.same_as is null as survives, coalesce(i.given_names, '') as given_names,
      coalesce(i.family_name, '') as family_name, i.known_as, coalesce(i.aliases, '{}') as aliases, i.born_on,
      coalesce(i.born_precision, 'unknown') as born_precision, i.sex,
      (select u.id from record_union u where u.parted_at is null and (u.child_id = c.id or u.child_id = ${child} and u.survivor_id = c.id)
        order by u.recorded_at desc limit 1) as union_id
      from child c left join child_identity i on i.child_id = c.id
      where c.id = any((select records_of(${child}))::uuid[]) and c.id <> ${child} order by c.same_as is null desc, c.recorded_at, c.id`,
  )
  shows(tx, ...others.map(other => other.id))
  const held = await rowsOf(
    tx,
    sql<{
      authority: string
      name: string | null
    }>`select authority, authority_name as name from held_elsewhere(${child})`,
  )
  return {
    others: others.map(row => {
      const { id, authority, survives, union_id } = row
      return { id, authority, survives, identity: identityOf(row), union: union_id }
    }),
    elsewhere: held.map(({ authority, name }) => name ?? sayCode(authorities, authority)),
  }
}

/** How much of each kind a record holds, by itself, as far as the actor sees it. */
export type Holdings = {
  readonly episodes: number
  readonly meetings: number
  readonly placements: number
  readonly involvements: number
  readonly socialCare: number
  readonly madeAt: Instant
}

/** What a record holds, or null where there is none that the actor may see. */
export async function readHoldings(tx: ReadTx, child: Id<'child'>): Promise<Holdings | null> {
  const count = (table: string) =>
    sql`(select count(*) from ${sql.table(table)} x where x.child_id = c.id and x.entered_in_error_at is null)`
  const [row] = await rowsOf(
    tx,
    sql<Holdings>`select ${count('episode')} as episodes, ${count('meeting')} as meetings, ${count('placement')} as placements,
      ${count('involvement')} as involvements, ${count('social_care_status')} as "socialCare", c.recorded_at as "madeAt"
      from child c where c.id = ${child}`,
  )
  if (row !== undefined) shows(tx, child)
  return row ?? null
}

/** An episode in few words, as it stands beside those of another record. */
export type EpisodeInBrief = {
  readonly id: Id<'episode'>
  readonly reference: string
  readonly kind: EpisodeKind
  readonly since: Instant
}

/** The episodes of one record alone, the latest first. */
export async function readEpisodesInBrief(tx: ReadTx, child: Id<'child'>): Promise<EpisodeInBrief[]> {
  const rows = await rowsOf(
    tx,
    sql<EpisodeInBrief>`select id, reference, kind, coalesce(last_seen_at, found_missing_at, reported_to_police_at, recorded_at) as since
      from episode where child_id = ${child} and entered_in_error_at is null order by since desc, id`,
  )
  if (rows.length > 0) shows(tx, child)
  return rows
}

/** A judgement that two records are two children. `reopened`: it holds no longer, because what it was made of changed, or it was taken back. */
export type KeptApart = {
  readonly reason: string
  readonly by: string
  readonly at: Instant
  readonly reopened: 'changed' | 'taken-back' | null
}

/** Whether somebody compared the two records before and found two children; null where nobody did. */
export async function readKeptApart(tx: ReadTx, one: Id<'child'>, other: Id<'child'>): Promise<KeptApart | null> {
  const [row] = await rowsOf(
    tx,
    sql<KeptApart>`select n.reason, p.name as "by", coalesce(n.judged_at, n.recorded_at) as "at", n.reopened_because as reopened
      from not_same_child n join person p on p.id = coalesce(n.judged_by, n.recorded_by)
      where (n.child_id, n.other_id) in ((${one}::uuid, ${other}::uuid), (${other}::uuid, ${one}::uuid))`,
  )
  if (row !== undefined) shows(tx, one, other)
  return row ?? null
}

/** A union of records as it was made, shared and parted. */
export type Union = {
  readonly id: Id<'record-union'>
  readonly version: number
  /** The record that leads to the other. */
  readonly child: Id<'child'>
  readonly survivor: Id<'child'>
  readonly moved: readonly Id<'child'>[]
  readonly stayed: readonly Id<'child'>[]
  readonly at: Instant
  readonly by: string
  readonly reason: string
  readonly sharedAt: Instant | null
  readonly sharedBy: string | null
  readonly partedAt: Instant | null
  readonly partedBy: string | null
}

/** One union, or null where there is none that the actor may see. */
export async function readUnion(tx: ReadTx, id: Id<'record-union'>): Promise<Union | null> {
  const [row] = await rowsOf(
    tx,
    sql<Union>`select u.id, u.version, u.child_id as child, u.survivor_id as survivor, u.moved, u.stayed, u.recorded_at as "at",
      p.name as "by", u.reason, u.shared_at as "sharedAt", s.name as "sharedBy", u.parted_at as "partedAt", d.name as "partedBy"
      from record_union u join person p on p.id = u.recorded_by left join person s on s.id = u.shared_by
      left join person d on d.id = u.parted_by where u.id = ${id}`,
  )
  if (row !== undefined) shows(tx, row.child, row.survivor)
  return row ?? null
}

/** A row that was written while two records stood as one child. */
export type WrittenSince = {
  readonly table: string
  readonly rowId: string
  readonly child: Id<'child'>
  readonly section: string
  readonly at: Instant
  readonly by: string | null
  /** False for a row that stood before and was changed. */
  readonly isNew: boolean
  /** Where it was moved to afterwards; null where it stands. */
  readonly movedTo: Id<'child'> | null
}

/** What was written on both sides from the union until it was parted (or now), as far as the actor sees it. */
export async function readWrittenSince(tx: ReadTx, union: Union): Promise<WrittenSince[]> {
  const rows = await rowsOf(
    tx,
    sql<WrittenSince>`select distinct on (h.table_name, h.row_id) h.table_name as "table", h.row_id as "rowId", h.child_id as child,
      h.section, h.from_at as "at", p.name as "by", h.version = 1 as "isNew", m.to_child as "movedTo"
      from history h join record_union u on u.id = ${union.id} left join person p on p.id = h.actor
      left join moved_row m on m.table_name = h.table_name and m.row_id = h.row_id
      where h.child_id = any(u.moved || u.stayed) and h.from_at >= u.recorded_at and h.from_at < coalesce(u.parted_at, 'infinity')
        and h.table_name not in ('child', 'record_union', 'not_same_child', 'moved_row', 'form_answer', 'form_review', 'form_amendment')
      order by h.table_name, h.row_id, h.version`,
  )
  shows(tx, ...rows.map(row => row.child))
  return rows.sort((a, b) => a.at - b.at)
}
