// The sections of one child's record as far as the actor's role reads them; a section that it may not read says so.
import { sql } from 'kysely'
import { roleMay, type Section } from '../../domain/access/index.ts'
import type { Grant, Involvement, NotifyBlock, Placement, SocialCare } from '../../domain/children/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import {
  type InvolvementRow,
  involvementOf,
  type PlacementRow,
  placementOf,
  type SocialCareRow,
  socialCareOf,
} from './rows.ts'

/** What a section holds, or that the actor's role may not see it. */
export type Shown<T> = { readonly kind: 'shown'; readonly value: T } | { readonly kind: 'hidden' }

/** Reads a section where the role may, and asks the database nothing where it may not. */
export async function whereRead<T>(tx: ReadTx, section: Section, read: () => Promise<T>): Promise<Shown<T>> {
  return roleMay(tx.actor.role, section, 'read') ? { kind: 'shown', value: await read() } : { kind: 'hidden' }
}

/** A row of a section, and the version that a change must name. */
export type Kept<T> = { readonly id: string; readonly version: number; readonly value: T }

/** A placement, and the name of the home where it is one of the partnership. */
export type KeptPlacement = Kept<Placement> & { readonly home: string | null }
/** An involvement with the names of the person, the team and the agency. */
export type KeptInvolvement = Kept<Involvement> & {
  readonly person: string | null
  readonly team: string | null
  readonly agency: string | null
}
/** A block with when it began, and when it was lifted if it was. */
export type KeptBlock = Kept<NotifyBlock> & {
  readonly from: Instant
  readonly until: Instant | null
  /** True where it stands on a record of this child that the actor may not see: it warns them, and others change it. */
  readonly elsewhere?: boolean
}

type Row<T> = T & { id: string; version: number }

/** What the child is and was to social care, the latest first. */
export async function readSocialCare(tx: ReadTx, child: Id<'child'>): Promise<Kept<SocialCare>[]> {
  const rows = await rowsOf(
    tx,
    sql<Row<SocialCareRow>>`select id, version, status, from_on, until_on from social_care_status
      where child_id = any((select records_of(${child}))::uuid[]) and entered_in_error_at is null order by (until_on is null) desc, from_on desc, id`,
  )
  return rows.map(row => ({ id: row.id, version: row.version, value: socialCareOf(row) }))
}

/** Where the child lives and lived, the latest first. */
export async function readPlacements(tx: ReadTx, child: Id<'child'>): Promise<KeptPlacement[]> {
  const rows = await rowsOf(
    tx,
    sql<
      Row<PlacementRow> & { home: string | null }
    >`select p.id, p.version, p.kind, p.home_team_id, p.address, p.lives_in,
      p.district, p.arrangement, p.missing_risk, p.from_on, p.until_on, t.name as home from placement p left join team t on t.id = p.home_team_id
      where p.child_id = any((select records_of(${child}))::uuid[]) and p.entered_in_error_at is null order by (p.until_on is null) desc, p.from_on desc, p.id`,
  )
  return rows.map(row => ({ id: row.id, version: row.version, value: placementOf(row), home: row.home }))
}

type Names = { person: string | null; team: string | null; agency: string | null }

/** Who works and worked with the child, those of today first. */
export async function readInvolvements(tx: ReadTx, child: Id<'child'>): Promise<KeptInvolvement[]> {
  const rows = await rowsOf(
    tx,
    sql<Row<InvolvementRow> & Names>`select i.id, i.version, i.part, i.person_id, i.team_id, i.from_on, i.until_on,
      p.name as person, t.name as team, a.name as agency
      from involvement i left join person p on p.id = i.person_id left join team t on t.id = i.team_id
      left join agency a on a.id = coalesce(t.agency_id, (select x.agency_id from appointment x where x.person_id = i.person_id
        order by (x.until_at is null) desc, x.from_at desc limit 1))
      where i.child_id = any((select records_of(${child}))::uuid[]) and i.entered_in_error_at is null order by (i.until_on is null) desc, i.from_on desc, i.id`,
  )
  return rows.map(row => {
    const { id, version, person, team, agency } = row
    return { id, version, value: involvementOf(row), person, team, agency }
  })
}

type BlockRow = Row<{
  child_id: Id<'child'>
  who: string
  reason: string
  person_id: Id<'person'> | null
  team_id: Id<'team'> | null
  from_at: Instant
  until_at: Instant | null
  here: boolean
}>

/** Who must not be told and who had not to be, those that hold first: of every record that is this child (FOUND-13.1b). */
export async function readBlocks(tx: ReadTx, child: Id<'child'>): Promise<KeptBlock[]> {
  const rows = await rowsOf(
    tx,
    sql<BlockRow>`select id, child_id, version, who, reason, person_id, team_id, from_at, until_at, sees_whole(child_id) as here from blocks_of(${child})
      where entered_in_error_at is null order by (until_at is null) desc, from_at desc, id`,
  )
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(({ id, version, who, reason, person_id, team_id, from_at, until_at, here }) => {
    return {
      id,
      version,
      value: { who, reason, personId: person_id, teamId: team_id },
      from: from_at,
      until: until_at,
      elsewhere: !here,
    }
  })
}

type GrantRow = Omit<Grant, 'cover'> & { away: string | null; away_until: Instant | null }

/** Why the actor may see this child: their own grants that hold now, by the person and by their teams. */
export async function readGrants(tx: ReadTx, child: Id<'child'>): Promise<Grant[]> {
  const rows = await rowsOf(
    tx,
    sql<GrantRow>`select g.because, f.away, f.until_at as away_until, t.name as team, e.reference as episode, r.value,
        case g.because when 'authority' then l.lives_in when 'district' then l.district end as place, g.from_at as "from", g.until_at as "until"
      from access_grant g left join team t on t.id = g.holder and g.holder_kind = 'team' left join episode e on e.id = g.episode_id
        left join remit r on r.id = g.cause_id left join placement l on l.id = g.cause_id
        left join covered_for() f on f.away_id = g.holder and g.holder_kind = 'person'
      where g.child_id = any((select records_of(${child}))::uuid[]) and g.suspended_at is null and g.from_at <= actor_now()
        and (g.until_at is null or g.until_at > actor_now())
      order by g.episode_id is not null, g.from_at, g.id`,
  )
  return rows.map(({ away, away_until, ...grant }) => {
    return { ...grant, cover: away === null || away_until === null ? null : { away, until: away_until } }
  })
}

/** What the child said, and when: the latest return interview that was submitted and holds anything. */
export type ChildsView = { readonly says: string; readonly at: Instant }

/** The child's latest view in their own words, or null. */
export async function readChildsView(tx: ReadTx, child: Id<'child'>): Promise<ChildsView | null> {
  const [row] = await rowsOf(
    tx,
    sql<ChildsView>`select childs_view as says, ended_at as "at" from return_interview where child_id = any((select records_of(${child}))::uuid[])
      and submitted_at is not null and entered_in_error_at is null and childs_view <> '' order by ended_at desc limit 1`,
  )
  return row ?? null
}
