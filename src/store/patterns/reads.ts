// Reading patterns over the children whom the actor sees whole: each list is one grouped query of the database. Whoever reads
// no patterns, or sees no child, is counted nobody.
import { sql } from 'kysely'
import { type Day, dayText, type Id, type Instant } from '../../domain/kernel/index.ts'
import type { AlertKind, PatternAlert, TimeCell } from '../../domain/patterns/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** A child behind a number, by the name that the actor may see. */
export type ChildBehind = { readonly id: Id<'child'>; readonly name: string }

/** How much is counted in a period. */
export type Counted = { readonly episodes: number; readonly children: number }

const on = (day: Day) => sql`${dayText(day)}::date`

/** How many episodes and children every number of the period is a part of. */
export async function readCounted(tx: ReadTx, since: Day): Promise<Counted> {
  const [row] = await rowsOf(tx, sql<Counted>`select * from patterns_counted(${on(since)})`)
  return row ?? { episodes: 0, children: 0 }
}

const displayName = sql`coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''), 'Name not known')`

/** The names of children, of those alone whose identity the actor may see. */
async function readNames(tx: ReadTx, ids: readonly Id<'child'>[]): Promise<ReadonlyMap<Id<'child'>, ChildBehind>> {
  if (ids.length === 0) return new Map()
  const query = sql<ChildBehind>`select i.child_id as id, ${displayName} as name from child_identity i
    where i.child_id = any(${[...new Set(ids)]}::uuid[])`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.id))
  return new Map(rows.map(row => [row.id, row]))
}

const named = (names: ReadonlyMap<Id<'child'>, ChildBehind>, ids: readonly Id<'child'>[]): ChildBehind[] =>
  ids.flatMap(id => names.get(id) ?? [])

/** A child who was reported more than once within twelve months. */
export type RepeatChild = {
  readonly child: ChildBehind
  readonly inYear: number
  readonly since: number
  readonly nextDuty: { readonly rule: string; readonly dueAt: Instant | null } | null
}

type DutyRow = { child_id: Id<'child'>; rule: string; due_at: Instant | null }

async function readNextDuties(tx: ReadTx, ids: readonly Id<'child'>[]): Promise<ReadonlyMap<Id<'child'>, DutyRow>> {
  const query = sql<DutyRow>`select distinct on (o.child_id) o.child_id, o.rule, o.due_at from obligation o
    where o.child_id = any(${[...ids]}::uuid[]) and o.met_at is null and o.lapsed_at is null and o.closed_at is null
      and o.opens_at <= actor_now() order by o.child_id, o.due_at nulls last, o.rule`
  return new Map((await rowsOf(tx, query)).map(row => [row.child_id, row]))
}

/** The children reported more than once within a year, those first who were most often since the later day. */
export async function readRepeatChildren(tx: ReadTx, year: Day, since: Day, most: number): Promise<RepeatChild[]> {
  const query = sql<{ child_id: Id<'child'>; in_year: number; since: number }>`
    select * from patterns_of_children(${on(year)}, ${on(since)}, ${most}::int)`
  const rows = await rowsOf(tx, query)
  const ids = rows.map(row => row.child_id)
  const [names, duties] = [await readNames(tx, ids), await readNextDuties(tx, ids)]
  return rows.flatMap(row => {
    const child = names.get(row.child_id)
    const duty = duties.get(row.child_id)
    const nextDuty = duty === undefined ? null : { rule: duty.rule, dueAt: duty.due_at }
    return child === undefined ? [] : [{ child, inYear: row.in_year, since: row.since, nextDuty }]
  })
}

/** Two children who went missing together, and how often. */
export type GoneTogether = { readonly children: readonly ChildBehind[]; readonly times: number }

/** Children who went missing together more than once; both are seen, or neither is named. */
export async function readGoneTogether(tx: ReadTx, since: Day, most: number): Promise<GoneTogether[]> {
  const query = sql<{ one: Id<'child'>; other: Id<'child'>; times: number }>`
    select * from patterns_together(${on(since)}, ${most}::int)`
  const rows = await rowsOf(tx, query)
  const names = await readNames(
    tx,
    rows.flatMap(({ one, other }) => [one, other]),
  )
  return rows.map(({ one, other, times }) => ({ children: named(names, [one, other]), times }))
}

/** When children go: weekdays and parts of the day. */
export const readTimes = (tx: ReadTx, since: Day): Promise<(TimeCell & { readonly children: number })[]> =>
  rowsOf(tx, sql<TimeCell & { children: number }>`select * from patterns_of_time(${on(since)}) order by weekday, part`)

/** A home or a place with how often, and some of the children behind it. */
export type PlaceLine = {
  readonly list: 'home' | 'from' | 'found'
  readonly place: string
  /** Whose home it is; empty for a place. */
  readonly whose: string
  readonly episodes: number
  readonly children: number
  readonly behind: readonly ChildBehind[]
}

type Behind<T> = Omit<T, 'behind'> & { readonly behind: readonly Id<'child'>[] }

async function withNames<T extends { readonly behind: readonly ChildBehind[] }>(
  tx: ReadTx,
  rows: readonly Behind<T>[],
): Promise<(Omit<T, 'behind'> & { behind: ChildBehind[] })[]> {
  const names = await readNames(
    tx,
    rows.flatMap(({ behind }) => behind),
  )
  return rows.map(row => ({ ...row, behind: named(names, row.behind) }))
}

/** Homes and places that children go missing from, and places where they are found, the most frequent first in each list. */
export const readPlaces = async (tx: ReadTx, since: Day, most: number): Promise<PlaceLine[]> =>
  withNames<PlaceLine>(
    tx,
    await rowsOf(tx, sql<Behind<PlaceLine>>`select * from patterns_of_place(${on(since)}, ${most}::int)`),
  )

/** A school or a provider with how often, of how many, and some of the children behind it. */
export type SettingLine = {
  readonly list: 'school' | 'provider' | 'unable'
  readonly setting: string
  readonly episodes: number
  readonly of: number
  readonly children: number
  readonly behind: readonly ChildBehind[]
}

/** By school, by provider, and how often the six measures could not be taken by provider (CARER-8.2b). */
export const readSettings = async (tx: ReadTx, since: Day, most: number): Promise<SettingLine[]> =>
  withNames<SettingLine>(
    tx,
    await rowsOf(tx, sql<Behind<SettingLine>>`select * from patterns_of_setting(${on(since)}, ${most}::int)`),
  )

type AlertRow = Omit<PatternAlert, 'child' | 'kind'> & {
  kind: AlertKind
  child_id: Id<'child'> | null
  name: string | null
}

/** What was raised of patterns, the latest note first: those about no child, and about children whom the actor sees. */
export async function readPatternAlerts(tx: ReadTx, most: number): Promise<PatternAlert[]> {
  const query = sql<AlertRow>`select a.id, a.kind, a.says, a.raised_to as "raisedTo", a.raised_at as "raisedAt", a.follows,
      a.child_id, case when i.child_id is not null then ${displayName} end as name, p.name as by, coalesce(g.name, '') as agency,
      a.recorded_at as "recordedAt"
    from pattern_alert a join person p on p.id = a.recorded_by left join agency g on g.id = a.agency_id
    left join child_identity i on i.child_id = a.child_id
    order by a.recorded_at desc, a.id limit ${most}`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.flatMap(row => row.child_id ?? []))
  return rows.map(({ child_id: id, name, ...alert }) => ({
    ...alert,
    child: id === null ? null : { id, name: name ?? 'Name not known' },
  }))
}
