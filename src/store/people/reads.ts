// Reading those who work here: the list, one person's page, colleagues and teams to choose from, and what a leaver left open.
import { sql } from 'kysely'
import type { Role } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'

export { readWithoutWorker, type WithoutWorker } from './without-worker.ts'

/** What the list of people is narrowed to. `page` counts from 1. */
export type PeopleSought = {
  readonly typed: string
  readonly agency: Id<'agency'> | null
  readonly team: Id<'team'> | null
  readonly left: boolean
  readonly page: number
  readonly perPage: number
}

/** One line of the list. */
export type PersonLine = {
  readonly id: Id<'person'>
  readonly name: string
  readonly email: string
  readonly leftAt: Instant | null
  /** What they act as today: role and agency. */
  readonly acts: readonly { readonly role: Role; readonly agency: string }[]
  readonly teams: readonly string[]
}

/** One page of people by name, and how many there are. Nobody for a role that may not read them. */
export async function readPeople(tx: ReadTx, sought: PeopleSought): Promise<{ people: PersonLine[]; total: number }> {
  const { typed, agency, team, left, page, perPage } = sought
  const like = `%${typed.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  const rows = await rowsOf(
    tx,
    sql<PersonLine & { total: number }>`
      with found as (select p.id, p.name, p.email, p.left_at, count(*) over () as total from person p
        where role_may('people', 'read') and (p.left_at is not null) = ${left}
          and not exists (select from appointment a where a.person_id = p.id and a.role = 'system')
          and (lower(p.name) like ${like} or lower(p.email) like ${like})
          and (${agency}::uuid is null or exists (select from appointment a where a.person_id = p.id and a.agency_id = ${agency}::uuid
            and (${left} or a.until_at is null or a.until_at > clock_timestamp())))
          and (${team}::uuid is null or exists (select from membership m where m.person_id = p.id and m.team_id = ${team}::uuid
            and (${left} or m.until_at is null or m.until_at > clock_timestamp())))
        order by lower(p.name), p.id limit ${perPage} offset ${(page - 1) * perPage})
      select f.id, f.name, f.email, f.left_at as "leftAt", f.total,
        coalesce((select json_agg(json_build_object('role', a.role, 'agency', g.name) order by g.name, a.role) from appointment a
          join agency g on g.id = a.agency_id where a.person_id = f.id and a.from_at <= clock_timestamp()
          and (a.until_at is null or a.until_at > clock_timestamp())), '[]') as acts,
        array(select t.name from membership m join team t on t.id = m.team_id where m.person_id = f.id
          and m.from_at <= clock_timestamp() and (m.until_at is null or m.until_at > clock_timestamp()) order by t.name) as teams
      from found f order by lower(f.name), f.id`,
  )
  return { people: rows.map(({ total: _, ...line }) => line), total: rows[0]?.total ?? 0 }
}

/** A role that a person holds, held or will hold. */
export type HeldRole = {
  readonly id: Id<'appointment'>
  readonly role: Role
  readonly agencyId: Id<'agency'>
  readonly agency: string
  readonly from: Instant
  readonly until: Instant | null
}
/** A team that a person is, was or will be in. */
export type HeldTeam = {
  readonly id: Id<'membership'>
  readonly teamId: Id<'team'>
  readonly team: string
  readonly agency: string
  readonly from: Instant
  readonly until: Instant | null
}
/** How a person's sign-in stands. `sessions` are open and were used in the last 12 hours. */
export type SignInState = {
  readonly hasAccount: boolean
  readonly hasPassword: boolean
  readonly hasFactor: boolean
  readonly lastSignedInAt: Instant | null
  readonly sessions: number
  readonly linkUntil: Instant | null
  readonly heldForms: number
}
/** What a person holds, in numbers only: children by name, of those as their social worker, open duties, drafts, records opened in an emergency, covers. */
export type HeldNumbers = {
  readonly children: number
  readonly workerOf: number
  readonly duties: number
  readonly drafts: number
  readonly glasses: number
  readonly covers: number
}
/** A change of somebody's rights. */
export type PeopleChange = {
  readonly act: string
  readonly role: Role | null
  readonly agency: string | null
  readonly team: string | null
  readonly from: Instant | null
  readonly until: Instant | null
  readonly reason: string | null
  readonly children: number | null
  readonly duties: number | null
  readonly drafts: number | null
  readonly at: Instant
  readonly by: string | null
}

/** A person as their page shows them. */
export type PersonRecord = {
  readonly id: Id<'person'>
  readonly name: string
  readonly email: string
  readonly version: number
  readonly leftAt: Instant | null
  readonly roles: readonly HeldRole[]
  readonly teams: readonly HeldTeam[]
  readonly signIn: SignInState
  readonly holds: HeldNumbers
  readonly changes: readonly PeopleChange[]
}

type Core = Pick<PersonRecord, 'id' | 'name' | 'email' | 'version' | 'leftAt'>

/** A person, or null where there is none or the role may not read them. */
export async function readPerson(tx: ReadTx, person: Id<'person'>): Promise<PersonRecord | null> {
  const [core] = await rowsOf(
    tx,
    sql<Core>`select id, name, email, version, left_at as "leftAt" from person where id = ${person} and role_may('people', 'read')
      and not exists (select from appointment a where a.person_id = person.id and a.role = 'system')`,
  )
  const [signIn] = core === undefined ? [] : await readSignIn(tx, person)
  const [holds] = core === undefined ? [] : await readHeld(tx, person)
  if (core === undefined || signIn === undefined || holds === undefined) return null
  const [roles, teams, changes] = [
    await readRoles(tx, person),
    await readTeamsOf(tx, person),
    await readChanges(tx, person),
  ]
  return { ...core, roles, teams, signIn, holds, changes }
}

const readSignIn = (tx: ReadTx, person: Id<'person'>) =>
  rowsOf(
    tx,
    sql<SignInState>`select has_account as "hasAccount", has_password as "hasPassword", has_factor as "hasFactor",
      last_signed_in_at as "lastSignedInAt", sessions, link_until as "linkUntil", held_forms as "heldForms"
      from sign_in_state(${person})`,
  )

const readHeld = (tx: ReadTx, person: Id<'person'>) =>
  rowsOf(
    tx,
    sql<HeldNumbers>`select children, worker_of as "workerOf", duties, drafts, glasses, covers from held_by(${person})`,
  )

const readRoles = (tx: ReadTx, person: Id<'person'>) =>
  rowsOf(
    tx,
    sql<HeldRole>`select a.id, a.role, a.agency_id as "agencyId", g.name as agency, a.from_at as "from", a.until_at as "until"
      from appointment a join agency g on g.id = a.agency_id where a.person_id = ${person}
      order by (a.until_at is null) desc, a.until_at desc, g.name, a.role, a.id`,
  )

const readTeamsOf = (tx: ReadTx, person: Id<'person'>) =>
  rowsOf(
    tx,
    sql<HeldTeam>`select m.id, t.id as "teamId", t.name as team, g.name as agency, m.from_at as "from", m.until_at as "until"
      from membership m join team t on t.id = m.team_id join agency g on g.id = t.agency_id where m.person_id = ${person}
      order by (m.until_at is null) desc, m.until_at desc, g.name, t.name, m.id`,
  )

const readChanges = (tx: ReadTx, person: Id<'person'>) =>
  rowsOf(
    tx,
    sql<PeopleChange>`select c.act, c.role, g.name as agency, t.name as team, c.holds_from as "from", c.holds_until as "until",
        c.reason, c.children, c.duties, c.drafts, c.at, p.name as by
      from people_change c left join agency g on g.id = c.agency_id left join team t on t.id = c.team_id
        left join person p on p.id = c.changed_by
      where c.person_id = ${person} order by c.at desc, c.id limit 200`,
  )

/** Something to choose from on a form. */
export type PickOne = { readonly value: string; readonly text: string }

/** The agencies of today by name. */
export const readAgencies = (tx: ReadTx): Promise<PickOne[]> =>
  rowsOf(
    tx,
    sql<PickOne>`select id as value, name as text from agency where until_on is null or until_on > current_date
      order by lower(name), id limit 2000`,
  )

/** The teams of today, with their agency; those of the agencies for which this person acts where one is named. */
export const readTeams = (tx: ReadTx, of: Id<'person'> | null): Promise<PickOne[]> =>
  rowsOf(
    tx,
    sql<PickOne>`select t.id as value, t.name || ' (' || g.name || ')' as text from team t join agency g on g.id = t.agency_id
      where (t.until_on is null or t.until_on > current_date) and (${of}::uuid is null or exists (select from appointment a
        where a.agency_id = g.id and a.person_id = ${of}::uuid and (a.until_at is null or a.until_at > clock_timestamp())))
      order by lower(g.name), lower(t.name), t.id limit 5000`,
  )

/** Colleagues of today who may take over from a person: of an agency for which that person acts, in a role that reads records. */
export const readColleagues = (tx: ReadTx, person: Id<'person'>): Promise<PickOne[]> =>
  rowsOf(
    tx,
    sql<PickOne>`select p.id as value, p.name || ', ' || string_agg(distinct g.name, ', ') as text
      from appointment a join appointment b on b.agency_id = a.agency_id join person p on p.id = b.person_id join agency g on g.id = b.agency_id
      where role_may('people', 'read') and a.person_id = ${person} and p.id <> a.person_id and p.left_at is null and p.id <> actor_person()
        and exists (select from access_rule r where r.role = b.role and r.section = 'record' and r.act = 'read') and b.role <> 'system'
        and a.from_at <= clock_timestamp() and (a.until_at is null or a.until_at > clock_timestamp())
        and b.from_at <= clock_timestamp() and (b.until_at is null or b.until_at > clock_timestamp())
      group by p.id, p.name order by lower(p.name), p.id limit 2000`,
  )
