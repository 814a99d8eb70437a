// Reading group work: the groups, the children in one whom the actor may see, and everything of one child.
import { type RawBuilder, sql } from 'kysely'
import type {
  GroupAttendance,
  GroupChild,
  GroupSession,
  GroupTold,
  GroupWork,
  OneToOne,
  OptOut,
  Tellable,
  WorkGroup,
} from '../../domain/groups/index.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

type Row<K extends string> = {
  id: Id<K>
  child_id: Id<'child'>
  version: number
  by: string
  entered_in_error_at: Instant | null
  entered_in_error_reason: string | null
}

const author = sql`(select w.name from person w where w.id = x.recorded_by)`
const ofChild = (child: Id<'child'>) => sql`x.child_id = any((select records_of(${child}))::uuid[])`

async function rowsSeen<R extends { child_id: Id<'child'> }>(tx: ReadTx, query: RawBuilder<R>): Promise<R[]> {
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows
}

const known = ({ by, version, entered_in_error_at: at, entered_in_error_reason: reason }: Row<string>) => ({
  ...{ by, version },
  inError: at === null ? null : { reason: reason ?? '' },
})

type GroupRow = {
  id: Id<'work-group'>
  name: string
  setting: string
  starts_on: Day
  ended_on: Day | null
  team: string | null
  version: number
}

const groupOf = ({
  id,
  name,
  setting,
  starts_on: startsOn,
  ended_on: endedOn,
  team,
  version,
}: GroupRow): WorkGroup => ({
  ...{ id, name, setting, startsOn, endedOn, team, version },
})

const groupColumns = sql`select g.id, g.name, g.setting, g.starts_on, g.ended_on, t.name as team, g.version
  from work_group g left join team t on t.id = g.team_id`

/** The groups, those that run first, the latest begun first. */
export async function readGroups(tx: ReadTx): Promise<WorkGroup[]> {
  const query = sql<GroupRow>`${groupColumns} order by g.ended_on is not null, g.starts_on desc, lower(g.name), g.id limit 500`
  return (await rowsOf(tx, query)).map(groupOf)
}

/** One group; null where there is none, or the role reads none. */
export async function readGroup(tx: ReadTx, id: Id<'work-group'>): Promise<WorkGroup | null> {
  const query = sql<GroupRow>`${groupColumns} where g.id = ${id}`
  const [row] = await rowsOf(tx, query)
  return row === undefined ? null : groupOf(row)
}

type MemberRow = Row<'group-child'> & {
  group_id: Id<'work-group'>
  group_name: string
  setting: string
  group_starts: Day
  group_ended: Day | null
  group_team: string | null
  group_version: number
  referral_id: Id<'referral'> | null
  joined_on: Day
  left_on: Day | null
  left_because: string | null
}

const memberOf = (row: MemberRow): GroupChild => ({
  ...{ ...known(row), id: row.id, childId: row.child_id, referralId: row.referral_id, joinedOn: row.joined_on },
  group: {
    ...{ id: row.group_id, name: row.group_name, setting: row.setting, startsOn: row.group_starts },
    ...{ endedOn: row.group_ended, team: row.group_team, version: row.group_version },
  },
  left: row.left_on === null ? null : { on: row.left_on, because: row.left_because ?? '' },
})

const member = sql`x.*, ${author} as by, g.name as group_name, g.setting, g.starts_on as group_starts, g.ended_on as group_ended,
  g.version as group_version, (select t.name from team t where t.id = g.team_id) as group_team`

type OptOutRow = Row<'group-opt-out'> & {
  who: Tellable
  since_on: Day
  says: string
  ended_on: Day | null
  ended_because: string | null
}

const optOutOf = (row: OptOutRow): OptOut => ({
  ...{ ...known(row), id: row.id, childId: row.child_id, who: row.who, since: row.since_on, says: row.says },
  ended: row.ended_on === null ? null : { on: row.ended_on, because: row.ended_because ?? '' },
})

type ToldRow = Row<'group-told'> & { who: Tellable; told_on: Day; how: string }
const toldOf = (row: ToldRow): GroupTold => ({
  ...{ ...known(row), id: row.id, who: row.who, on: row.told_on, how: row.how },
})

type SessionRow = Row<'group-session'> & {
  shared_id: string
  group_id: Id<'work-group'>
  group_name: string
  setting: string
  held_on: Day
  attendance: GroupAttendance
  note: string
  says: string
}

const sessionOf = (row: SessionRow): GroupSession => ({
  ...{ ...known(row), id: row.id, childId: row.child_id, shared: row.shared_id, on: row.held_on },
  ...{ attendance: row.attendance, note: row.note, says: row.says },
  group: { id: row.group_id, name: row.group_name, setting: row.setting },
})

type OneToOneRow = Row<'group-one-to-one'> & {
  held_on: Day
  exception: string
  attendance: GroupAttendance
  note: string
}
const oneToOneOf = (row: OneToOneRow): OneToOne => ({
  ...{ ...known(row), id: row.id, on: row.held_on, exception: row.exception },
  ...{ attendance: row.attendance, note: row.note },
})

/** Everything about the group work of one child, the latest first. Nothing in it says who else there was. */
export async function readGroupWork(tx: ReadTx, child: Id<'child'>): Promise<GroupWork> {
  const latest = sql`order by x.recorded_at desc, x.id`
  const groups = await rowsSeen(
    tx,
    sql<MemberRow>`select ${member} from group_child x join work_group g on g.id = x.group_id where ${ofChild(child)} ${latest}`,
  )
  const told = await rowsSeen(
    tx,
    sql<ToldRow>`select x.*, ${author} as by from group_told x where ${ofChild(child)} ${latest}`,
  )
  const optOuts = await rowsSeen(
    tx,
    sql<OptOutRow>`select x.*, ${author} as by from group_opt_out x where ${ofChild(child)} ${latest}`,
  )
  const sessions = await rowsSeen(
    tx,
    sql<SessionRow>`select x.*, ${author} as by, g.name as group_name, g.setting from group_session x
      join work_group g on g.id = x.group_id where ${ofChild(child)} order by x.held_on desc, x.recorded_at desc, x.id`,
  )
  const oneToOne = await rowsSeen(
    tx,
    sql<OneToOneRow>`select x.*, ${author} as by from group_one_to_one x where ${ofChild(child)} order by x.held_on desc, x.id`,
  )
  return {
    ...{ groups: groups.map(memberOf), told: told.map(toldOf), optOuts: optOuts.map(optOutOf) },
    ...{ sessions: sessions.map(sessionOf), oneToOne: oneToOne.map(oneToOneOf) },
  }
}

/** A child of a group as the page of the group shows one: by the name on the record, with who was told and whether they stay out. */
export type MemberSeen = {
  readonly member: GroupChild
  readonly name: string
  /** The names by which a note could name the child. */
  readonly names: readonly string[]
  readonly told: readonly GroupTold[]
  readonly optOuts: readonly OptOut[]
}

type Naming = { child_id: Id<'child'>; given_names: string; family_name: string; known_as: string | null }

const namesOf = ({ given_names, family_name, known_as }: Naming) =>
  [given_names, family_name, known_as ?? ''].filter(name => name !== '')

/** The children of a group whom the actor may see, by name; of others nothing is said, nor that there are any. */
export async function readMembers(tx: ReadTx, group: Id<'work-group'>): Promise<MemberSeen[]> {
  const members = await rowsSeen(
    tx,
    sql<MemberRow>`select ${member} from group_child x join work_group g on g.id = x.group_id
      where x.group_id = ${group} and x.entered_in_error_at is null order by x.joined_on, x.id`,
  )
  const children = [...new Set(members.map(({ child_id }) => child_id))]
  const identities = await rowsOf(
    tx,
    sql<Naming>`select child_id, given_names, family_name, known_as from child_identity where child_id = any(${children}::uuid[])`,
  )
  const told = await rowsSeen(
    tx,
    sql<ToldRow>`select x.*, ${author} as by from group_told x where x.child_id = any(${children}::uuid[]) order by x.told_on desc, x.id`,
  )
  const optOuts = await rowsSeen(
    tx,
    sql<OptOutRow>`select x.*, ${author} as by from group_opt_out x where x.child_id = any(${children}::uuid[]) order by x.since_on desc, x.id`,
  )
  return members
    .map(row => {
      const identity = identities.find(({ child_id }) => child_id === row.child_id)
      const of = ({ child_id }: { child_id: Id<'child'> }) => child_id === row.child_id
      return {
        ...{ member: memberOf(row), names: identity === undefined ? [] : namesOf(identity) },
        name: identity === undefined ? 'Name not known' : nameOf(identity),
        ...{ told: told.filter(of).map(toldOf), optOuts: optOuts.filter(of).map(optOutOf) },
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
}

const nameOf = ({ given_names, family_name, known_as }: Naming) =>
  `${known_as || given_names} ${family_name}`.trim() || 'Name not known'

/** The sessions of a group on the records that the actor may see, the latest first. */
export async function readGroupSessions(tx: ReadTx, group: Id<'work-group'>): Promise<GroupSession[]> {
  const query = sql<SessionRow>`select x.*, ${author} as by, g.name as group_name, g.setting from group_session x
    join work_group g on g.id = x.group_id where x.group_id = ${group} order by x.held_on desc, x.shared_id, x.id limit 1000`
  return (await rowsSeen(tx, query)).map(sessionOf)
}

/** A child who may be asked into a group. */
export type MayJoin = { readonly value: Id<'child'>; readonly text: string }

/** Children whom the actor may see and who are not in this group, by name, at most three hundred. */
export async function readMayJoin(tx: ReadTx, group: Id<'work-group'>): Promise<MayJoin[]> {
  const query = sql<MayJoin & { child_id: Id<'child'> }>`
    select i.child_id, i.child_id as value, trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name) as text
      from child_identity i join child c on c.id = i.child_id
      where c.same_as is null and c.entered_in_error_at is null and not exists (select from group_child x
        where x.group_id = ${group} and x.child_id = i.child_id and x.left_on is null and x.entered_in_error_at is null)
      order by lower(i.family_name), lower(i.given_names), i.child_id limit 300`
  return (await rowsSeen(tx, query)).map(({ value, text }) => ({ value, text }))
}
