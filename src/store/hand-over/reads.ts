// What a supervisor and the next shift look at: how many duties stand with whom, what happened, and what is due soon.
import { sql } from 'kysely'
import { roleMay } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { ToldWhom } from '../../domain/missing/index.ts'
import { countInbox } from '../messages/reads.ts'
import { at, type ReadTx, rowsOf, shows } from '../transaction.ts'

/** How many duties are about to fall due, how many are overdue, and how many messages wait; a count stops at 100. */
export type Reminders = { readonly soon: number; readonly overdue: number; readonly messages: number }

/** The most that a reminder counts: beyond it the number says no more than "many". */
export const mostReminded = 100

const counted = sql`o.met_at is null and o.lapsed_at is null and o.closed_at is null and o.opens_at <= actor_now()
  and o.due_at < actor_now() + (select operational('reminder-hours-before', 24)) * interval '1 hour'`

/** The actor's reminders: of duties that stand with them or their teams, or with nobody and their role. Each is one index scan. */
export async function readReminders(tx: ReadTx): Promise<Reminders> {
  const query = sql<Omit<Reminders, 'messages'>>`
    select count(*) filter (where d.due_at >= actor_now()) as soon, count(*) filter (where d.due_at < actor_now()) as overdue
    from ((select o.due_at from obligation o where o.assignee = any((select actor_holders())::uuid[]) and ${counted} limit ${mostReminded})
      union all (select o.due_at from obligation o where o.team = any((select actor_teams())::uuid[]) and o.assignee is null
        and ${counted} limit ${mostReminded})
      union all (select o.due_at from obligation o where o.owner = ${tx.actor.role} and o.assignee is null and o.team is null
        and ${counted} limit ${mostReminded})) d`
  const due = (await rowsOf(tx, query))[0] ?? { soon: 0, overdue: 0 }
  return { ...due, messages: roleMay(tx.actor.role, 'messages', 'read') ? await countInbox(tx) : 0 }
}

/** How many duties stand with one person or one team as a whole, or with nobody. */
export type Standing = {
  readonly teamId: Id<'team'>
  readonly team: string
  /** Null for those that the team carries as a whole. */
  readonly personId: Id<'person'> | null
  readonly person: string | null
  readonly open: number
  readonly overdue: number
  readonly within24: number
  readonly within72: number
  /** Handed on by them, or from the team, and not yet accepted. */
  readonly handed: number
}

const numbers = sql`count(o.rule) as open, count(o.rule) filter (where o.due_at < actor_now()) as overdue,
  count(o.rule) filter (where o.due_at >= actor_now() and o.due_at < actor_now() + interval '24 hours') as within24,
  count(o.rule) filter (where o.due_at >= actor_now() and o.due_at < actor_now() + interval '72 hours') as within72,
  count(o.rule) filter (where o.handed_at is not null) as handed`
const standing = sql`o.met_at is null and o.lapsed_at is null and o.closed_at is null and o.opens_at <= actor_now()`

/** For each team of the actor: what its people carry, and what it carries as a whole. */
export const readTeamStanding = (tx: ReadTx): Promise<Standing[]> =>
  rowsOf(
    tx,
    sql<Standing>`
    select t.id as "teamId", t.name as team, p.id as "personId", p.name as person, ${numbers}
      from team t join membership m on m.team_id = t.id join person p on p.id = m.person_id
      left join obligation o on o.assignee = p.id and ${standing}
     where t.id = any((select actor_teams())::uuid[]) and p.left_at is null and m.from_at <= clock_timestamp()
       and (m.until_at is null or m.until_at > clock_timestamp())
     group by t.id, p.id
    union all
    select t.id, t.name, null, null, ${numbers} from team t left join obligation o on o.team = t.id and o.assignee is null and ${standing}
     where t.id = any((select actor_teams())::uuid[]) group by t.id
     order by 2, 4 nulls first, 3`,
  )

/** The same numbers for duties that nobody carries: never assigned, or with somebody who left or lost sight of the child. */
export async function readNobodys(tx: ReadTx): Promise<Omit<Standing, 'teamId' | 'team' | 'personId' | 'person'>> {
  const query = sql<Standing>`select ${numbers} from obligation o where ${standing} and (o.assignee is null and o.team is null
    or o.assignee is not null and not coalesce(duty_holder_stands(o.child_id, o.rule, o.subject), false))`
  const [row] = await rowsOf(tx, query)
  return row ?? { open: 0, overdue: 0, within24: 0, within72: 0, handed: 0 }
}

/** Something that was recorded about an episode in the shift: an entry of its log, or somebody told. */
export type ShiftEvent = {
  readonly kind: string
  readonly episodeId: Id<'episode'>
  readonly reference: string
  readonly name: string
  readonly at: Instant
  readonly by: string
  readonly says: string
  /** Whom it says that somebody told or did not tell; null for an entry of the log. */
  readonly told: { readonly whom: ToldWhom; readonly done: boolean } | null
}

type EventRow = Omit<ShiftEvent, 'told'> & { child_id: Id<'child'>; whom: ToldWhom | null; done: boolean }

/** What happened since a moment among the children that the actor sees, the latest first. */
export async function readSince(tx: ReadTx, since: Instant, most: number): Promise<ShiftEvent[]> {
  const from = sql`${at(since)}::timestamptz`
  const query = sql<EventRow>`
    select x.kind, x.episode_id as "episodeId", e.reference, e.child_id, p.name as by, x.at, x.says, x.whom, x.done,
      coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''),
        nullif(e.described_name, ''), 'Name not known') as name
    from (select l.kind, l.episode_id, l.at, l.recorded_by, l.entry as says, null as whom, false as done from episode_log l where l.at > ${from}
      union all select 'told', t.episode_id, coalesce(t.told_at, t.recorded_at), t.recorded_by,
        t.who, t.whom, t.told_at is not null
        from told t where coalesce(t.told_at, t.recorded_at) > ${from} and t.entered_in_error_at is null) x
    join episode e on e.id = x.episode_id join person p on p.id = x.recorded_by
    left join child_identity i on i.child_id = e.child_id
    where e.entered_in_error_at is null order by x.at desc, x.episode_id limit ${most}`
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(({ child_id: _child, whom, done, ...event }) => ({
    ...event,
    told: whom === null ? null : { whom, done },
  }))
}
