// Reading the directory: destinations as they stand on a day and as they stood, numbers, agencies, teams and what they answer for.
import { sql } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { maybeOn, type ReadTx, rowsOf } from '../transaction.ts'

/** A destination: `until` is the first day on which it no longer holds. */
export type StoredDestination = {
  readonly id: Id<'destination'>
  readonly kind: string
  readonly whose: string
  /** The agency whose it is, where it is one of many's. */
  readonly agencyId: Id<'agency'> | null
  readonly agency: string | null
  readonly name: string
  readonly telephone: string | null
  readonly email: string | null
  /** The team that signs in here for it. */
  readonly teamId: Id<'team'> | null
  readonly team: string | null
  readonly from: Day
  readonly until: Day | null
  readonly setBy: string | null
  /** Why it took the place of another; empty where it is the first. */
  readonly reason: string
}

const columns = sql`d.id, d.kind, d.whose, d.agency_id as "agencyId", g.name as agency, d.name, d.telephone, d.email,
  d.team_id as "teamId", t.name as team, d.from_on as "from", d.until_on as "until", p.name as "setBy", d.reason`
const joined = sql`destination d left join person p on p.id = d.set_by left join agency g on g.id = d.agency_id
  left join team t on t.id = d.team_id`

/** Every destination that holds on that day. */
export const readDestinationsOn = (tx: ReadTx, day: Day): Promise<StoredDestination[]> =>
  rowsOf(
    tx,
    sql<StoredDestination>`select ${columns} from ${joined}
      where role_may('directory', 'read') and d.from_on <= ${maybeOn(day)}::date
        and (d.until_on is null or d.until_on > ${maybeOn(day)}::date) order by d.kind, d.whose, g.name nulls first`,
  )

/** One destination as it stands and stood, the latest first; values of no day are left out. */
export const readDestinationHistory = (
  tx: ReadTx,
  kind: string,
  whose: string,
  agency: Id<'agency'> | null = null,
): Promise<StoredDestination[]> =>
  rowsOf(
    tx,
    sql<StoredDestination>`select ${columns} from ${joined}
      where role_may('directory', 'read') and d.kind = ${kind} and d.whose = ${whose}
        and d.agency_id is not distinct from ${agency}::uuid
        and (d.until_on is null or d.until_on > d.from_on) order by d.from_on desc, d.set_at desc limit 100`,
  )

/** The domains that mail may go to. */
export async function readMailDomains(tx: ReadTx): Promise<string[]> {
  const rows = await rowsOf(
    tx,
    sql<{ domain: string }>`select domain from mail_domain where until_at is null order by domain`,
  )
  return rows.map(row => row.domain)
}

/** A number that was set, from a moment on. */
export type SetNumber = {
  readonly key: string
  readonly value: number
  readonly from: Instant
  readonly setBy: string | null
}

/** Every value that was set, the latest first; of one key where it is named. */
export const readNumbers = (tx: ReadTx, key: string | null = null): Promise<SetNumber[]> =>
  rowsOf(
    tx,
    sql<SetNumber>`select n.key, n.value::float8 as value, n.from_at as "from", p.name as "setBy" from operational_number n
      left join person p on p.id = n.set_by where role_may('directory', 'read') and (${key}::text is null or n.key = ${key})
      order by n.key, n.from_at desc limit 1000`,
  )

/** What a team answers for as a whole. */
export type TeamRemit = {
  readonly id: Id<'remit'>
  readonly kind: 'authority' | 'district' | 'open-episode'
  readonly value: string | null
  readonly from: Instant
  readonly until: Instant | null
}

/** A team with its agency and how many are in it today. */
export type TeamLine = {
  readonly id: Id<'team'>
  readonly name: string
  readonly kind: string
  readonly version: number
  readonly agencyId: Id<'agency'>
  readonly agency: string
  readonly agencyKind: string
  readonly from: Day
  readonly until: Day | null
  readonly members: number
}

const teamColumns = sql`t.id, t.name, t.kind, t.version, g.id as "agencyId", g.name as agency, g.kind as "agencyKind",
  t.from_on as "from", t.until_on as "until", (select count(*)::int from membership m join person p on p.id = m.person_id
    where m.team_id = t.id and p.left_at is null and m.from_at <= clock_timestamp()
    and (m.until_at is null or m.until_at > clock_timestamp())) as members`

/** Every team, by agency; those that ended last. */
export const readTeamLines = (tx: ReadTx): Promise<TeamLine[]> =>
  rowsOf(
    tx,
    sql<TeamLine>`select ${teamColumns} from team t join agency g on g.id = t.agency_id where role_may('directory', 'read')
      order by lower(g.name), t.until_on is not null, lower(t.name), t.id limit 2000`,
  )

/** A team with what it answers and answered for; null where there is none. */
export type TeamRecord = { readonly team: TeamLine; readonly remits: readonly TeamRemit[]; readonly waiting: number }

/** One team. `waiting` are children that wait to be looked at again after a change. */
export async function readTeam(tx: ReadTx, id: Id<'team'>): Promise<TeamRecord | null> {
  const [team] = await rowsOf(
    tx,
    sql<TeamLine>`select ${teamColumns} from team t join agency g on g.id = t.agency_id
      where t.id = ${id} and role_may('directory', 'read')`,
  )
  if (team === undefined) return null
  const remits = await rowsOf(
    tx,
    sql<TeamRemit>`select id, kind, value, from_at as "from", until_at as "until" from remit where team_id = ${id}
      order by (until_at is null) desc, from_at, id`,
  )
  const [waiting] = await rowsOf(tx, sql<{ count: number }>`select children_waiting() as count`)
  return { team, remits, waiting: waiting?.count ?? 0 }
}

/** An agency. */
export type AgencyLine = { readonly id: Id<'agency'>; readonly name: string; readonly kind: string }

/** Every agency of today by name. */
export const readAgencyLines = (tx: ReadTx): Promise<AgencyLine[]> =>
  rowsOf(
    tx,
    sql<AgencyLine>`select id, name, kind from agency where role_may('directory', 'read')
      and (until_on is null or until_on > current_date) order by lower(name), id limit 2000`,
  )

/** An agency of a kind of which there are many, as the owner of destinations. */
export type AgencyWithPlaces = AgencyLine & { readonly whose: 'provider' | 'other-authority' }

/** Providers of care and authorities outside the two, of today, by name. */
export const readAgenciesWithPlaces = (tx: ReadTx): Promise<AgencyWithPlaces[]> =>
  rowsOf(
    tx,
    sql<AgencyWithPlaces>`select id, name, kind, case kind when 'provider' then 'provider' else 'other-authority' end as whose
      from agency where role_may('directory', 'read') and (until_on is null or until_on > current_date)
        and (kind = 'provider' or (kind = 'authority' and authority = 'other')) order by kind desc, lower(name), id limit 2000`,
  )
