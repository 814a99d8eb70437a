// Lists over many children placed across borders, as far as the actor sees each child; and providers with what they were given.
import { type RawBuilder, sql } from 'kysely'
import type { Identity } from '../../domain/children/index.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { type IdentityRow, identityOf } from '../children/rows.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** A child placed across a border. */
export type PlacedLine = {
  readonly id: Id<'child'>
  readonly identity: Identity
  /** The authority that answers for the child, by its name where it is another than the two. */
  readonly authority: string
  readonly authorityName: string | null
  readonly home: string | null
  readonly livesIn: string
  readonly since: Day
  /** Reports within ninety days up to today, and the last one of all. */
  readonly reports: number
  readonly lastReportAt: Instant | null
  readonly missingNow: boolean
  /** When a notification of the placement last came; null where none did. */
  readonly notifiedAt: Instant | null
  /** The last statutory review, and whether its report is still to be made. */
  readonly reviewedOn: Day | null
  readonly reportOwed: boolean
}

type PlacedRow = IdentityRow & Omit<PlacedLine, 'identity'>

const mostLines = 200
const today = sql`(actor_now() at time zone 'Europe/London')::date`

// What is read beside the child is read under its own policies: what a role may not see is absent here as well.
const placedQuery = (which: RawBuilder<unknown>) => sql<PlacedRow>`
  with placed as (
    select c.id, c.responsible_authority as authority, c.responsible_authority_name as "authorityName", p.lives_in as "livesIn",
      t.name as home, p.from_on as since
    from child c join lateral (select x.* from placement x where x.child_id = c.id and x.entered_in_error_at is null
      and x.from_on <= ${today} and (x.until_on is null or x.until_on > ${today}) order by x.from_on desc limit 1) p on true
      left join team t on t.id = p.home_team_id
    where c.entered_in_error_at is null and c.same_as is null and ${which})
  select d.*, i.given_names, i.family_name, i.known_as, coalesce(i.aliases, '{}') as aliases, i.born_on,
    coalesce(i.born_precision, 'unknown') as born_precision, i.sex, e.reports::int, e.last as "lastReportAt",
    coalesce(e.missing, false) as "missingNow", n.at as "notifiedAt", r.held_on as "reviewedOn",
    coalesce(r.out_of_area and r.reported_at is null, false) as "reportOwed"
  from placed d join child_identity i on i.child_id = d.id
    left join lateral (select count(*) filter (where (x.at at time zone 'Europe/London')::date >= ${today} - 90) as reports,
        max(x.at) as last, bool_or(x.missing) as missing
      from (select least(o.reported_to_police_at, o.police_accepted_at) as at, o.located_at is null and o.returned_at is null as missing
        from episode o where o.child_id = d.id and o.kind = 'missing' and o.entered_in_error_at is null) x where x.at is not null) e on true
    left join lateral (select max(y.at) as at from placement_notice y where y.child_id = d.id and y.direction = 'received'
      and y.entered_in_error_at is null) n on true
    left join lateral (select z.held_on, z.out_of_area, z.reported_at from statutory_review z where z.child_id = d.id
      and z.entered_in_error_at is null order by z.held_on desc limit 1) r on true
  order by e.reports desc nulls last, lower(i.family_name), lower(i.given_names), d.id limit ${mostLines}`

async function placedLines(tx: ReadTx, which: RawBuilder<unknown>): Promise<PlacedLine[]> {
  const rows = await rowsOf(tx, placedQuery(which))
  shows(tx, ...rows.map(row => row.id))
  return rows.map(row => ({
    ...{ id: row.id, identity: identityOf(row), authority: row.authority, authorityName: row.authorityName },
    ...{ home: row.home, livesIn: row.livesIn, since: row.since, reports: row.reports ?? 0 },
    ...{ lastReportAt: row.lastReportAt, missingNow: row.missingNow, notifiedAt: row.notifiedAt },
    ...{ reviewedOn: row.reviewedOn, reportOwed: row.reportOwed },
  }))
}

/** Children whom another authority placed in the area, those reported most often first (PLAC-20.3). */
export const readPlacedHere = (tx: ReadTx): Promise<PlacedLine[]> =>
  placedLines(tx, sql`c.responsible_authority = 'other' and p.lives_in <> 'elsewhere'`)

/** Own children who live outside the area, likewise (OOC-19.1). */
export const readOwnElsewhere = (tx: ReadTx): Promise<PlacedLine[]> =>
  placedLines(tx, sql`c.responsible_authority <> 'other' and p.lives_in = 'elsewhere'`)

/** What a provider was given and told; the latest note of it. */
export type ProviderGuidance = {
  readonly guidance: string
  readonly sentOn: Day
  readonly sentTo: string
  readonly trainingToldOn: Day | null
  readonly acceptedOn: Day | null
  readonly acceptedBy: string | null
  readonly by: string
  readonly at: Instant
}

/** A provider with its notes, the latest first. */
export type ProviderLine = {
  readonly id: Id<'agency'>
  readonly name: string
  readonly notes: readonly ProviderGuidance[]
}

type ProviderRow = Omit<ProviderGuidance, 'guidance'> & {
  id: Id<'agency'>
  name: string
  guidance: string | null
}

/** Every provider of today by name, with what it was given (PLAC-20.1). */
export async function readProviderRegister(tx: ReadTx): Promise<ProviderLine[]> {
  const rows = await rowsOf(
    tx,
    sql<ProviderRow>`select a.id, a.name, g.guidance, g.sent_on as "sentOn", g.sent_to as "sentTo",
        g.training_told_on as "trainingToldOn", g.accepted_on as "acceptedOn", g.accepted_by as "acceptedBy", p.name as by,
        g.recorded_at as at
      from agency a left join provider_guidance g on g.agency_id = a.id left join person p on p.id = g.recorded_by
      where role_may('directory', 'read') and a.kind = 'provider' and (a.until_on is null or a.until_on > ${today})
      order by lower(a.name), a.id, g.recorded_at desc limit 2000`,
  )
  const ids = [...new Set(rows.map(row => row.id))]
  return ids.map(id => {
    const own = rows.filter(row => row.id === id)
    const notes = own.flatMap(({ id: _, name: __, guidance, ...note }) =>
      guidance === null ? [] : [{ guidance, ...note }],
    )
    return { id, name: own[0]?.name ?? '', notes }
  })
}
