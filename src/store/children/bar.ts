// The first line about a child on every page: who it is, who answers for them, where they live, and whether they are missing.
import { type RawBuilder, sql } from 'kysely'
import { roleMay } from '../../domain/access/index.ts'
import type { Area, Authority, Identity, PlacementKind } from '../../domain/children/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { EpisodeKind, PoliceLevel } from '../../domain/missing/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import { type IdentityRow, identityOf } from './rows.ts'
import type { Shown } from './sections.ts'

/** An episode that is not over: the child is away, or found and not yet seen to be well. */
export type OpenEpisode = {
  readonly id: Id<'episode'>
  readonly reference: string
  readonly kind: EpisodeKind
  readonly since: Instant
  readonly foundAt: Instant | null
  readonly policeReference: string | null
  /** Null where the police have set none, or where the actor's role may not see it. */
  readonly level: PoliceLevel | null
}

/** Where a child lives now. */
export type LivesAt = { readonly kind: PlacementKind; readonly area: Area; readonly home: string | null }

/** The glass that the actor broke in this role, while it is open. */
export type OwnGlass = { readonly id: string; readonly brokenAt: Instant; readonly closesAt: Instant }

/** The first line about a child. */
export type ChildBar = {
  readonly id: Id<'child'>
  readonly version: number
  readonly identity: Identity
  readonly identityVersion: number
  readonly authority: Authority
  readonly authorityName: string | null
  readonly sealed: boolean
  readonly sameAs: Id<'child'> | null
  readonly lives: Shown<LivesAt | null>
  readonly inCare: Shown<boolean>
  readonly open: OpenEpisode | null
  /** How many must not be told; null where the actor's role may not know. */
  readonly blocks: number | null
  /** The actor's own broken glass, through which they see the record. */
  readonly glass?: OwnGlass | null
}

type BarRow = IdentityRow &
  OpenRow & {
    id: Id<'child'>
    version: number
    identity_version: number | null
    authority: Authority
    authority_name: string | null
    sealed: boolean
    same_as: Id<'child'> | null
    place_kind: PlacementKind | null
    place_area: Area | null
    place_home: string | null
    in_care: boolean
    blocks: number
    glass_id: string | null
    broken_at: Instant | null
    glass_closes_at: Instant | null
  }

type OpenRow = {
  episode_id: Id<'episode'> | null
  reference: string | null
  episode_kind: EpisodeKind | null
  since: Instant | null
  found_at: Instant | null
  police_reference: string | null
  level: PoliceLevel | null
}

const today = sql`(actor_now() at time zone 'Europe/London')::date`

// What is not over of these records: who is away first, missing before away, the longest first.
const openOf = (members: RawBuilder<unknown>) => sql`
  select e.id, e.reference, e.kind, e.police_reference, least(e.located_at, e.returned_at) as found_at,
    coalesce(e.last_seen_at, e.found_missing_at, least(e.reported_to_police_at, e.police_accepted_at), e.recorded_at) as since
  from episode e where e.child_id = any(${members}) and e.entered_in_error_at is null and e.well_being_confirmed_at is null
  order by (e.located_at is null and e.returned_at is null) desc, e.kind = 'missing' desc, since`

const levelOf = sql`left join lateral (select r.level from risk_assessment r where r.episode_id = e.id
  order by r.assessed_at desc, r.recorded_at desc limit 1) r on true`

const openColumns = sql`e.id as episode_id, e.reference, e.kind as episode_kind, e.since, e.found_at, e.police_reference, r.level`

// The records are worked out once, from what is asked and not from a row: else the policies keep the indexes from being used.
const members = sql`(select members from records)::uuid[]`

const barQuery = (child: Id<'child'>) => sql<BarRow>`
  with records as materialized (select records_of(${child}) as members)
  select c.id, c.version, c.responsible_authority as authority, c.responsible_authority_name as authority_name,
    c.sealed_at is not null as sealed, c.same_as, i.version as identity_version,
    coalesce(i.given_names, '') as given_names, coalesce(i.family_name, '') as family_name, i.known_as,
    coalesce(i.aliases, '{}') as aliases, i.born_on, coalesce(i.born_precision, 'unknown') as born_precision, i.sex,
    p.kind as place_kind, p.lives_in as place_area, p.home as place_home,
    w.from_at as broken_at, w.until_at as glass_closes_at, w.cause_id as glass_id,
    exists (select from social_care_status s where s.child_id = any(${members}) and s.status = 'in-care' and s.entered_in_error_at is null and s.from_on <= ${today}
      and (s.until_on is null or s.until_on > ${today})) as in_care,
    (select count(*) from blocks_of(c.id) b where b.entered_in_error_at is null and b.from_at <= actor_now()
      and (b.until_at is null or b.until_at > actor_now())) as blocks,
    ${openColumns}
  from child c
  left join child_identity i on i.child_id = c.id
  left join lateral (select p.kind, p.lives_in, t.name as home from placement p left join team t on t.id = p.home_team_id
    where p.child_id = any(${members}) and p.entered_in_error_at is null and p.from_on <= ${today} and (p.until_on is null or p.until_on > ${today})
    order by p.from_on desc, p.recorded_at desc limit 1) p on true
  left join lateral (${openOf(members)} limit 1) e on true
  ${levelOf}
  left join lateral (select x.from_at, x.until_at, x.cause_id from access_grant x where x.child_id = c.id
    and x.because = 'break-glass' and x.holder = actor_appointment() and x.suspended_at is null
    and x.from_at <= actor_now() and x.until_at > actor_now() order by x.until_at desc limit 1) w on true
  where c.id = ${child}`

function openEpisodeOf(row: OpenRow): OpenEpisode | null {
  if (row.episode_id === null || row.reference === null || row.episode_kind === null || row.since === null) return null
  return {
    id: row.episode_id,
    reference: row.reference,
    kind: row.episode_kind,
    since: row.since,
    foundAt: row.found_at,
    policeReference: row.police_reference,
    level: row.level,
  }
}

function glassOf({ glass_id, broken_at, glass_closes_at }: BarRow): OwnGlass | null {
  if (glass_id === null || broken_at === null || glass_closes_at === null) return null
  return { id: glass_id, brokenAt: broken_at, closesAt: glass_closes_at }
}

function livesAt(row: BarRow): LivesAt | null {
  if (row.place_kind === null || row.place_area === null) return null
  return { kind: row.place_kind, area: row.place_area, home: row.place_home }
}

function barOf(tx: ReadTx, row: BarRow): ChildBar {
  const may = (section: 'placement' | 'social-care' | 'notify-blocks') => roleMay(tx.actor.role, section, 'read')
  return {
    id: row.id,
    version: row.version,
    identity: identityOf(row),
    identityVersion: row.identity_version ?? 0,
    authority: row.authority,
    authorityName: row.authority_name,
    sealed: row.sealed,
    sameAs: row.same_as,
    lives: may('placement') ? { kind: 'shown', value: livesAt(row) } : { kind: 'hidden' },
    inCare: may('social-care') ? { kind: 'shown', value: row.in_care } : { kind: 'hidden' },
    open: openEpisodeOf(row),
    glass: glassOf(row),
    blocks: may('notify-blocks') ? row.blocks : null,
  }
}

/** The bar of a child, or null, after one statement, where there is none that the actor may see. */
export async function readBar(tx: ReadTx, child: Id<'child'>): Promise<ChildBar | null> {
  const [row] = await rowsOf(tx, barQuery(child))
  if (row === undefined) return null
  shows(tx, row.id)
  return barOf(tx, row)
}

/** Every episode of a child that is not over; most have one at the most. */
export async function readOpenEpisodes(tx: ReadTx, child: Id<'child'>): Promise<OpenEpisode[]> {
  const rows = await rowsOf(
    tx,
    sql<OpenRow>`select ${openColumns} from (${openOf(sql`(select records_of(${child}))::uuid[]`)}) e ${levelOf}`,
  )
  if (rows.length > 0) shows(tx, child)
  return rows.flatMap(row => openEpisodeOf(row) ?? [])
}
