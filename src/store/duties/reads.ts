// Reading duties: a child's, an episode's, and the worklists of what is overdue and what falls due.
import { type RawBuilder, sql } from 'kysely'
import type { Role } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** A duty as a person may see it. Its state is not stored: it follows from these and the time. */
export type Duty = {
  readonly childId: Id<'child'>
  /** Null where the actor sees the episode only: the name is then as it was reported. */
  readonly wholeChild: boolean
  readonly name: string
  readonly rule: string
  readonly subject: string
  readonly episodeId: Id<'episode'> | null
  readonly force: 'duty' | 'prompt'
  readonly owner: Role
  readonly assignee: string | null
  readonly opensAt: Instant
  readonly dueAt: Instant | null
  readonly metAt: Instant | null
  readonly because: string
  readonly ruleVersion: string
  readonly closed: { readonly at: Instant; readonly reason: string; readonly by: string } | null
  readonly lapsedAt: Instant | null
}

type DutyRow = {
  child_id: Id<'child'>
  whole: boolean
  name: string
  rule: string
  subject: string
  episode_id: Id<'episode'> | null
  force: 'duty' | 'prompt'
  owner: Role
  assignee: string | null
  opens_at: Instant
  due_at: Instant | null
  met_at: Instant | null
  because: string
  rule_version: string
  closed_at: Instant | null
  close_reason: string | null
  closer: string | null
  lapsed_at: Instant | null
}

const dutyOf = (row: DutyRow): Duty => ({
  childId: row.child_id,
  wholeChild: row.whole,
  name: row.name,
  rule: row.rule,
  subject: row.subject,
  episodeId: row.episode_id,
  force: row.force,
  owner: row.owner,
  assignee: row.assignee,
  opensAt: row.opens_at,
  dueAt: row.due_at,
  metAt: row.met_at,
  because: row.because,
  ruleVersion: row.rule_version,
  closed: row.closed_at === null ? null : { at: row.closed_at, reason: row.close_reason ?? '', by: row.closer ?? '' },
  lapsedAt: row.lapsed_at,
})

async function readDuties(
  tx: ReadTx,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  most: number,
): Promise<Duty[]> {
  const query = sql<DutyRow>`
    select coalesce(i.child_id, o.record_id) as child_id, i.child_id is not null as whole,
      coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''),
        nullif(e.described_name, ''), 'Name not known') as name,
      o.rule, o.subject, o.episode_id, o.force, o.owner, a.name as assignee, o.opens_at, o.due_at, o.met_at, o.because,
      o.rule_version, o.closed_at, o.close_reason, c.name as closer, o.lapsed_at
    from obligation o
    left join lateral (select n.child_id, n.known_as, n.given_names, n.family_name from child_identity n
      where n.child_id in (o.child_id, o.record_id) order by n.child_id = o.child_id desc limit 1) i on true
    left join episode e on e.id = o.episode_id
    left join person a on a.id = o.assignee
    left join person c on c.id = o.closed_by
    where ${where} order by ${order} limit ${most}`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(dutyOf)
}

const standing = sql`o.lapsed_at is null and o.opens_at <= actor_now()`
const unmet = sql`${standing} and o.met_at is null and o.closed_at is null`

/** Every duty of a child that has opened, the open ones first; the lapsed are left out. */
export const readDutiesOfChild = (tx: ReadTx, childId: Id<'child'>): Promise<Duty[]> =>
  readDuties(
    tx,
    sql`(o.child_id = any(records_of(${childId})) or o.record_id = any(records_of(${childId}))) and ${standing}`,
    sql`o.met_at is not null or o.closed_at is not null, o.due_at nulls last, o.opens_at, o.rule`,
    500,
  )

/** Every duty of an episode that has opened. */
export const readDutiesOfEpisode = (tx: ReadTx, episodeId: Id<'episode'>): Promise<Duty[]> =>
  readDuties(
    tx,
    sql`o.episode_id = ${episodeId} and ${standing}`,
    sql`o.met_at is not null or o.closed_at is not null, o.due_at nulls last, o.opens_at, o.rule`,
    200,
  )

const ownFirst = (role: Role | null) => (role === null ? sql`o.due_at` : sql`o.owner <> ${role}, o.due_at`)

/** Duties that are overdue, the longest first; those of a role before all others where one is named. */
export const readOverdue = (tx: ReadTx, most: number, first: Role | null = null): Promise<Duty[]> =>
  readDuties(tx, sql`${unmet} and o.due_at < actor_now()`, sql`${ownFirst(first)}, o.child_id, o.rule`, most)

/** Duties that fall due between now and `until`, the next first; those of a role before all others where one is named. */
export const readDueUntil = (tx: ReadTx, until: Instant, most: number, first: Role | null = null): Promise<Duty[]> =>
  readDuties(
    tx,
    sql`${unmet} and o.due_at >= actor_now() and o.due_at < ${new Date(until).toISOString()}::timestamptz`,
    sql`${ownFirst(first)}, o.child_id, o.rule`,
    most,
  )

/** Which of the duties that nobody has met yet: those overdue, those with a deadline ahead, those without one. */
export type Worklist = 'overdue' | 'ahead' | 'without-deadline'

const inList: Readonly<Record<Worklist, RawBuilder<unknown>>> = {
  overdue: sql`o.due_at < actor_now()`,
  ahead: sql`o.due_at >= actor_now()`,
  'without-deadline': sql`o.due_at is null`,
}

/** One page of a worklist, the longest waiting first; with `owner` only that role's. */
export type WorklistPage = {
  readonly list: Worklist
  readonly owner: Role | null
  readonly from: number
  readonly most: number
}

/** The duties of one page. */
export const readWorklist = (tx: ReadTx, { list, owner, from, most }: WorklistPage): Promise<Duty[]> =>
  readDuties(
    tx,
    sql`${unmet} and ${inList[list]} and ${owner === null ? sql`true` : sql`o.owner = ${owner}`}`,
    sql`o.due_at nulls last, o.opens_at, o.child_id, o.rule offset ${from}`,
    most,
  )

/** How many duties each worklist holds; with `owner` only that role's. */
export async function countWorklists(tx: ReadTx, owner: Role | null): Promise<Readonly<Record<Worklist, number>>> {
  const count = (list: Worklist) => sql`count(*) filter (where ${inList[list]})`
  const query = sql<Record<Worklist, number>>`
    select ${count('overdue')} as overdue, ${count('ahead')} as ahead, ${count('without-deadline')} as "without-deadline"
    from obligation o where ${unmet} and ${owner === null ? sql`true` : sql`o.owner = ${owner}`}`
  const [row] = await rowsOf(tx, query)
  return row ?? { overdue: 0, ahead: 0, 'without-deadline': 0 }
}

/** How many duties of each rule are open and overdue among those that the actor may see. */
export async function countByRule(tx: ReadTx): Promise<ReadonlyMap<string, { open: number; overdue: number }>> {
  const query = sql<{ rule: string; open: number; overdue: number }>`
    select o.rule, count(*) filter (where o.due_at is null or o.due_at >= actor_now()) as open,
      count(*) filter (where o.due_at < actor_now()) as overdue
    from obligation o where ${unmet} group by o.rule`
  const rows = await rowsOf(tx, query)
  return new Map(rows.map(row => [row.rule, { open: row.open, overdue: row.overdue }]))
}

/** A flag of a child that holds now. */
export type ChildFlag = {
  readonly rule: string
  readonly subject: string
  readonly since: Instant
  readonly because: string
}

/** The flags of an episode and of its child that hold now and that the actor may see. */
export const readFlagsOfEpisode = (tx: ReadTx, episodeId: Id<'episode'>): Promise<ChildFlag[]> =>
  rowsOf(
    tx,
    sql<ChildFlag>`select f.rule, f.subject, f.since, f.because from episode e
      join flag f on f.episode_id = e.id or f.subject = 'child' and f.child_id = any(records_of(e.child_id))
      where e.id = ${episodeId} and f.since <= actor_now() order by f.since, f.rule`,
  )

/** The flags of a child that hold now. */
export const readFlagsOfChild = (tx: ReadTx, childId: Id<'child'>): Promise<ChildFlag[]> =>
  rowsOf(
    tx,
    sql<ChildFlag>`select rule, subject, since, because from flag where (child_id = any(records_of(${childId})) or record_id = any(records_of(${childId}))) and since <= actor_now() order by since, rule`,
  )
