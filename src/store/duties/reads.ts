// Reading duties: a child's, an episode's, one with its steps, and the worklists of what is overdue and what falls due.
import { type RawBuilder, sql } from 'kysely'
import type { Role } from '../../domain/access/index.ts'
import type { StepKind } from '../../domain/duties/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import { type Duty, type DutyRow, dutyOf } from './rows.ts'

export type { Carried, Duty, Handed } from './rows.ts'

/** Duties by a condition over `o`, in an order; the children are named in the audit. */
export async function readDuties(
  tx: ReadTx,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  most: number,
): Promise<Duty[]> {
  const query = sql<DutyRow>`
    select o.child_id, i.child_id is not null as whole,
      coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''),
        nullif(e.described_name, ''), 'Name not known') as name,
      o.rule, o.subject, o.episode_id, o.force, o.owner, a.name as assignee, o.opens_at, o.due_at, o.met_at, o.because,
      o.rule_version, o.closed_at, o.close_reason, c.name as closer, o.lapsed_at, o.assignee as assignee_id,
      o.team as team_id, t.name as team, coalesce(o.assignee = any(actor_holders()), false) as mine,
      o.handed_at, coalesce(hp.name, ht.name) as handed_to, hb.name as handed_by,
      coalesce(o.handed_to = any(actor_holders()) or o.handed_team = any(actor_holders()), false) as to_me,
      coalesce(o.handed_by = actor_person(), false) as by_me,
      case when o.handed_at is null then false
        else o.handed_at < actor_now() - operational('hand-over-unaccepted-minutes', 30) * interval '1 minute' end as unaccepted
    from obligation o
    left join child_identity i on i.child_id = o.child_id
    left join episode e on e.id = o.episode_id
    left join person a on a.id = o.assignee
    left join person c on c.id = o.closed_by
    left join team t on t.id = o.team
    left join person hp on hp.id = o.handed_to
    left join team ht on ht.id = o.handed_team
    left join person hb on hb.id = o.handed_by
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
    sql`(o.child_id = any((select records_of(${childId}))::uuid[]) or o.record_id = any((select records_of(${childId}))::uuid[])) and ${standing}`,
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

// One's own come first, then those of one's role, whatever waits longer.
const ownFirst = (role: Role | null) =>
  role === null
    ? sql`o.due_at`
    : sql`coalesce(o.assignee = any(actor_holders()), false) desc, o.owner <> ${role}, o.due_at`

/** Duties that are overdue, the longest first; the actor's own and those of a role before all others where one is named. */
export const readOverdue = (tx: ReadTx, most: number, first: Role | null = null): Promise<Duty[]> =>
  readDuties(tx, sql`${unmet} and o.due_at < actor_now()`, sql`${ownFirst(first)}, o.child_id, o.rule`, most)

/** Duties that fall due between now and `until`, the next first; own ones first likewise. */
export const readDueUntil = (tx: ReadTx, until: Instant, most: number, first: Role | null = null): Promise<Duty[]> =>
  readDuties(
    tx,
    sql`${unmet} and o.due_at >= actor_now() and o.due_at < ${new Date(until).toISOString()}::timestamptz`,
    sql`${ownFirst(first)}, o.child_id, o.rule`,
    most,
  )

/** Duties that are handed on to the actor or a team of theirs and not yet accepted, the longest waiting first. */
export const readHandedToMe = (tx: ReadTx, most: number): Promise<Duty[]> =>
  readDuties(
    tx,
    sql`${unmet} and o.handed_at is not null and (o.handed_to = any(actor_holders()) or o.handed_team = any(actor_holders()))`,
    sql`o.handed_at, o.due_at nulls last, o.child_id, o.rule`,
    most,
  )

/** Duties that the actor or a team of theirs carries, the next to fall due first. */
export const readCarried = (tx: ReadTx, most: number): Promise<Duty[]> =>
  readDuties(
    tx,
    sql`${unmet} and (o.assignee = any(actor_holders()) or (o.assignee is null and o.team = any(actor_holders())))`,
    sql`o.due_at nulls last, o.opens_at, o.child_id, o.rule`,
    most,
  )

/** One duty, or null where there is none that the actor may see and that has opened. */
export async function readDuty(tx: ReadTx, { childId, rule, subject }: DutyKey): Promise<Duty | null> {
  const found = await readDuties(
    tx,
    sql`o.child_id = ${childId} and o.rule = ${rule} and o.subject = ${subject} and ${standing}`,
    sql`o.rule`,
    1,
  )
  return found[0] ?? null
}

/** What names a duty. */
export type DutyKey = Pick<Duty, 'childId' | 'rule' | 'subject'>

/** Which of the duties that nobody has met yet: those overdue, those with a deadline ahead, those without one. */
export type Worklist = 'overdue' | 'ahead' | 'without-deadline'

const inList: Readonly<Record<Worklist, RawBuilder<unknown>>> = {
  overdue: sql`o.due_at < actor_now()`,
  ahead: sql`o.due_at >= actor_now()`,
  'without-deadline': sql`o.due_at is null`,
}

/** Whose duties: one's own, one's teams', nobody's, one's role's, those handed on and not yet accepted, or everybody's. */
export type Whose = 'mine' | 'team' | 'nobody' | 'role' | 'handed' | 'all'

/** What narrows a worklist; null narrows nothing. */
export type WorklistFilter = {
  readonly whose: Whose
  readonly rule: string | null
  readonly child: Id<'child'> | null
  readonly person: Id<'person'> | null
  readonly team: Id<'team'> | null
  /** Only those that fall due within so many hours. */
  readonly within: number | null
}

/** Everybody's duties, narrowed by nothing. */
export const everyDuty: WorklistFilter = {
  ...{ whose: 'all', rule: null, child: null, person: null, team: null, within: null },
}

const teammates = sql`array(select m.person_id from membership m where m.team_id = any(actor_teams())
  and m.from_at <= clock_timestamp() and (m.until_at is null or m.until_at > clock_timestamp()))`
// A person who left or can no longer see the child carries nothing: to a supervisor the duty is nobody's.
const nobodys = sql`(o.assignee is null and o.team is null or o.assignee is not null
  and not coalesce(duty_holder_stands(o.child_id, o.rule, o.subject), false))`

const ofWhom: Readonly<Record<Exclude<Whose, 'role'>, RawBuilder<unknown>>> = {
  mine: sql`o.assignee = any(actor_holders())`,
  team: sql`(o.team = any(actor_teams()) or o.assignee = any(${teammates}))`,
  nobody: nobodys,
  handed: sql`o.handed_at is not null`,
  all: sql`true`,
}

function narrowed(tx: ReadTx, filter: WorklistFilter): RawBuilder<unknown> {
  const { whose, rule, child, person, team, within } = filter
  const parts = [
    whose === 'role' ? sql`o.owner = ${tx.actor.role}` : ofWhom[whose],
    ...(rule === null ? [] : [sql`o.rule = ${rule}`]),
    ...(child === null ? [] : [sql`o.child_id = ${child}`]),
    ...(person === null ? [] : [sql`o.assignee = ${person}`]),
    ...(team === null ? [] : [sql`o.team = ${team} and o.assignee is null`]),
    ...(within === null ? [] : [sql`o.due_at < actor_now() + ${within} * interval '1 hour'`]),
  ]
  return sql.join(parts, sql` and `)
}

/** One page of a worklist, the longest waiting first. */
export type WorklistPage = WorklistFilter & {
  readonly list: Worklist
  readonly from: number
  readonly most: number
}

/** The duties of one page. */
export const readWorklist = (tx: ReadTx, { list, from, most, ...filter }: WorklistPage): Promise<Duty[]> =>
  readDuties(
    tx,
    sql`${unmet} and ${inList[list]} and ${narrowed(tx, filter)}`,
    sql`o.due_at nulls last, o.opens_at, o.child_id, o.rule, o.subject offset ${from}`,
    most,
  )

/** How many duties each worklist holds. */
export async function countWorklists(tx: ReadTx, filter: WorklistFilter): Promise<Readonly<Record<Worklist, number>>> {
  const count = (list: Worklist) => sql`count(*) filter (where ${inList[list]})`
  const query = sql<Record<Worklist, number>>`
    select ${count('overdue')} as overdue, ${count('ahead')} as ahead, ${count('without-deadline')} as "without-deadline"
    from obligation o where ${unmet} and ${narrowed(tx, filter)}`
  const [row] = await rowsOf(tx, query)
  return row ?? { overdue: 0, ahead: 0, 'without-deadline': 0 }
}

/** A step that somebody took with a duty by hand. */
export type Step = {
  readonly kind: StepKind
  readonly at: Instant
  readonly by: string
  readonly to: string | null
  readonly words: string
}

/** The steps of a duty, the latest first. They stay where the duty is kept under another record of the same child. */
export const readSteps = (tx: ReadTx, { rule, subject }: DutyKey): Promise<Step[]> =>
  rowsOf(
    tx,
    sql<Step>`select s.kind, s.at, p.name as by, coalesce(tp.name, tt.name) as to, s.words from duty_step s
      join person p on p.id = s.by left join person tp on tp.id = s.to_person left join team tt on tt.id = s.to_team
      where s.rule = ${rule} and s.subject = ${subject} order by s.at desc, s.noted_at desc limit 200`,
  )

/** Whether whoever a duty stands with has not left and still sees the child; true where it stands with nobody. */
export async function readHolderStands(tx: ReadTx, { childId, rule, subject }: DutyKey): Promise<boolean> {
  const query = sql<{ stands: boolean | null }>`select duty_holder_stands(${childId}, ${rule}, ${subject}) as stands`
  return (await rowsOf(tx, query))[0]?.stands ?? true
}

/** A person or a team that a duty may be given to. */
export type Taker = {
  readonly person: Id<'person'> | null
  readonly team: Id<'team'> | null
  readonly name: string
  readonly agency: string
}

/** Everybody who may see a duty and so may be given it: teams first, then people, by name. */
export const readTakers = (tx: ReadTx, { childId, rule, subject }: DutyKey, most: number): Promise<Taker[]> =>
  rowsOf(tx, sql<Taker>`select person, team, name, agency from duty_takers(${childId}, ${rule}, ${subject}, ${most})`)

/** The teams of the partnership and the people of the actor's agency, to whom several duties may be passed at once. */
export const readColleagues = (tx: ReadTx, most: number): Promise<Taker[]> =>
  rowsOf(
    tx,
    sql<Taker>`(select null::uuid as person, t.id as team, t.name, a.name as agency from team t join agency a on a.id = t.agency_id
        where t.until_on is null or t.until_on > current_date
        order by t.agency_id = ${tx.actor.agencyId} desc, t.name limit ${most})
      union all
      (select distinct p.id, null::uuid, p.name, a.name from person p join appointment ap on ap.person_id = p.id
        join agency a on a.id = ap.agency_id
        where ap.agency_id = ${tx.actor.agencyId} and p.left_at is null and p.id <> ${tx.actor.personId}
          and ap.from_at <= clock_timestamp() and (ap.until_at is null or ap.until_at > clock_timestamp())
        order by p.name limit ${most})`,
  )

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
    sql<ChildFlag>`select rule, subject, since, because from flag where episode_id = ${episodeId} and since <= actor_now()
      union select rule, subject, since, because from flag where subject = 'child' and since <= actor_now()
        and child_id = any((select records_of(child_id) from episode where id = ${episodeId})::uuid[])
      order by since, rule`,
  )

/** The flags of a child that hold now. */
export const readFlagsOfChild = (tx: ReadTx, childId: Id<'child'>): Promise<ChildFlag[]> =>
  rowsOf(
    tx,
    sql<ChildFlag>`select rule, subject, since, because from flag where (child_id = any((select records_of(${childId}))::uuid[]) or record_id = any((select records_of(${childId}))::uuid[])) and since <= actor_now() order by since, rule`,
  )
