// What one person looked at, for information governance: by day and act, with numbers of records and nobody's name but theirs.
import { sql } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type { Authority } from '../schema.ts'
import { at, type ReadTx, rowsOf } from '../transaction.ts'

/** One act on one day: how many entries, of how many children, how many of them through a broken glass, and whose they are. */
export type TrailLine = {
  readonly day: Day
  readonly act: string
  readonly entries: number
  readonly children: number
  readonly throughGlass: number
  /** The first eight characters of each record's number, ten at the most. */
  readonly records: readonly string[]
  readonly authorities: readonly Authority[]
}

/** Whose trail, of which time, and which page of how many lines (from 1). */
export type TrailAsked = {
  readonly person: Id<'person'>
  readonly from: Instant
  readonly until: Instant
  readonly page: number
  readonly perPage: number
}

/** A page of what somebody looked at, one line more than a page where there is another; the asking is noted. Throws NotAllowed. */
export async function readTrailOf(tx: ReadTx, asked: TrailAsked): Promise<TrailLine[]> {
  const { person, from, until, page, perPage } = asked
  await rowsOf(tx, sql`select note_person_trail(${person}::uuid)`)
  return rowsOf(
    tx,
    sql<TrailLine>`select day, act, entries, children, through_glass as "throughGlass", coalesce(records, '{}') as records,
      coalesce(authorities, '{}') as authorities
      from audit_of_person(${person}::uuid, ${at(from)}::timestamptz, ${at(until)}::timestamptz, ${(page - 1) * perPage}::int, ${perPage + 1}::int)`,
  )
}

/** Somebody whose trail may be asked for, and where they work. */
export type TrailPerson = {
  readonly id: Id<'person'>
  readonly name: string
  readonly agencies: string
  readonly left: boolean
}

/** People whose name holds what was typed, also those who left, at most fifty. */
export function readTrailPeople(tx: ReadTx, typed: string): Promise<TrailPerson[]> {
  const pattern = `%${typed.replaceAll(/[\\%_]/g, letter => `\\${letter}`)}%`
  return rowsOf(
    tx,
    sql<TrailPerson>`select p.id, p.name, coalesce(string_agg(distinct g.name, ', '), '') as agencies, p.left_at is not null as "left"
      from person p left join appointment a on a.person_id = p.id left join agency g on g.id = a.agency_id
      where p.name ilike ${pattern} group by p.id order by p.name, p.id limit 50`,
  )
}

/** The name of somebody who works here, or worked; null where there is none. */
export async function readTrailPerson(tx: ReadTx, id: Id<'person'>): Promise<string | null> {
  const [row] = await rowsOf(tx, sql<{ name: string }>`select name from person where id = ${id}`)
  return row?.name ?? null
}
