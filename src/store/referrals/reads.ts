// Reading referrals: of a child, one with its steps, and those that somebody made or has to answer.
import { sql } from 'kysely'
import type { Area, Authority, Identity } from '../../domain/children/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import type { AreaTables } from '../../domain/pathways/index.ts'
import type { WeekdaySet } from '../../domain/protocol/index.ts'
import type { PlaceSet, Referral, StepTaken } from '../../domain/referrals/index.ts'
import { type IdentityRow, identityOf } from '../children/rows.ts'
import { readAreaTables } from '../pathways/reads.ts'
import { maybeOn, type ReadTx, rowsOf } from '../transaction.ts'
import { referralsWhere } from './rows.ts'

export {
  readContacts,
  readDecidedReferrals,
  readToContact,
  readTriage,
  readTriageDecisions,
  type ToContact,
} from './triage-reads.ts'

/** One referral; null where there is none to see. */
export async function readReferral(tx: ReadTx, id: Id<'referral'>): Promise<Referral | null> {
  const [found] = await referralsWhere(tx, sql`r.id = ${id}`)
  return found ?? null
}

/** The referrals of a child and of every record that is the same child, the latest first. */
export const readReferralsOf = (tx: ReadTx, child: Id<'child'>): Promise<Referral[]> =>
  referralsWhere(tx, sql`r.child_id = any((select records_of(${child}))::uuid[])`)

/** The steps of a referral, the first first. */
export const readReferralSteps = (tx: ReadTx, referral: Id<'referral'>): Promise<StepTaken[]> =>
  rowsOf(
    tx,
    sql<StepTaken>`select s.id, s.kind, s.from_state as "from", s.to_state as "to", s.reason, s.said_by as "saidBy",
        s.done_at as "at", p.name as "by"
      from referral_step s join person p on p.id = s.recorded_by where s.referral_id = ${referral}
      order by s.done_at, s.recorded_at, s.kind = 'receive', s.id`,
  )

/** A referral with the name of its child, as far as the reader may see it. */
export type NamedReferral = Referral & { readonly identity: Identity | null }

async function withNames(tx: ReadTx, referrals: readonly Referral[]): Promise<NamedReferral[]> {
  if (referrals.length === 0) return []
  const rows = await rowsOf(
    tx,
    sql<IdentityRow & { child_id: Id<'child'> }>`select i.* from child_identity i
      where i.child_id = any(${[...new Set(referrals.map(({ childId }) => childId))]}::uuid[])`,
  )
  const names = new Map(rows.map(row => [row.child_id, identityOf(row)]))
  return referrals.map(one => ({ ...one, identity: names.get(one.childId) ?? null }))
}

/** The referrals that the actor or somebody of their teams made, and those that are theirs or their teams' to answer. */
export async function readMyReferrals(
  tx: ReadTx,
): Promise<{ readonly made: NamedReferral[]; readonly toAnswer: NamedReferral[] }> {
  const made = await referralsWhere(
    tx,
    sql`(r.recorded_by = ${tx.actor.personId} or r.recorded_by in (select m.person_id from membership m
      where m.team_id = any(actor_teams()) and m.from_at <= clock_timestamp() and (m.until_at is null or m.until_at > clock_timestamp())))`,
  )
  const toAnswer = await referralsWhere(
    tx,
    sql`((r.to_team_id = any(actor_teams()) and r.state not in ('draft', 'asked', 'unsent'))
      or (r.asked_team_id = any(actor_teams()) and r.state = 'asked') or r.worker_id = ${tx.actor.personId})`,
  )
  return { made: await withNames(tx, made), toAnswer: await withNames(tx, toAnswer) }
}

/** What decides where a referral of a child goes. */
export type ReferralGround = {
  readonly authority: Authority
  readonly livesIn: Area | null
  readonly district: string | null
  readonly places: readonly PlaceSet[]
  readonly areas: AreaTables
}

/** Reads it as it stands today; null where the child may not be seen. */
export async function readReferralGround(tx: ReadTx, child: Id<'child'>): Promise<ReferralGround | null> {
  const today = maybeOn(dayOf(tx.now))
  const [row] = await rowsOf(
    tx,
    sql<
      Omit<ReferralGround, 'places' | 'areas'>
    >`select c.responsible_authority as authority, p.lives_in as "livesIn", p.district
      from child c left join lateral (select x.lives_in, x.district from placement x
        where x.child_id = any((select records_of(c.id))::uuid[]) and x.entered_in_error_at is null and x.from_on <= ${today}::date
          and (x.until_on is null or x.until_on > ${today}::date) order by x.from_on desc limit 1) p on true
      where c.id = ${child}`,
  )
  if (row === undefined) return null
  // A referrer need not read the whole directory to send to the one place that it names.
  const places = await rowsOf(
    tx,
    sql<PlaceSet>`select d.id, d.kind, d.whose, d.name, d.telephone, d.email, d.team_id as "teamId" from destination d
      where d.whose in ('staffordshire', 'stoke-on-trent') and d.from_on <= ${today}::date
        and (d.until_on is null or d.until_on > ${today}::date)`,
  )
  return { ...row, places, areas: await readAreaTables(tx, dayOf(tx.now)) }
}

/** The days of the week on which an authority held and holds its triage, the first first. */
export const readTriageDays = (tx: ReadTx, whose: string): Promise<WeekdaySet[]> =>
  rowsOf(
    tx,
    sql<WeekdaySet>`select n.from_at as "at", n.value::int as weekday from operational_number n
      where n.key = ${`triage-weekday-${whose}`} order by n.from_at`,
  )

/** A team or somebody who can be chosen. */
export type Choosable<K extends string> = { readonly id: Id<K>; readonly name: string }

/** The schools that can be asked to refer, those involved with the child first. */
export const readSchoolTeams = (tx: ReadTx, child: Id<'child'>): Promise<Choosable<'team'>[]> =>
  rowsOf(
    tx,
    sql<Choosable<'team'>>`select t.id, t.name from team t where t.kind = 'school' and t.until_on is null
      order by exists (select from involvement i where i.team_id = t.id and i.entered_in_error_at is null
        and i.child_id = any((select records_of(${child}))::uuid[])) desc, lower(t.name), t.id limit 500`,
  )

/** Who works in a team today, by name. */
export const readWorkersOf = (tx: ReadTx, team: Id<'team'>): Promise<Choosable<'person'>[]> =>
  rowsOf(
    tx,
    sql<
      Choosable<'person'>
    >`select distinct p.id, p.name, lower(p.name) from membership m join person p on p.id = m.person_id
      where m.team_id = ${team} and p.left_at is null and m.from_at <= clock_timestamp()
        and (m.until_at is null or m.until_at > clock_timestamp()) order by lower(p.name), p.id limit 200`,
  )

/** Whether the actor is one of a team. */
export async function isInTeam(tx: ReadTx, team: Id<'team'> | null): Promise<boolean> {
  if (team === null) return false
  const [row] = await rowsOf(tx, sql<{ is: boolean }>`select ${team}::uuid = any(actor_teams()) as is`)
  return row?.is === true
}

/** The referrals to the CE Team that wait for a matrix, so that none of them is lost sight of. */
export const readWithoutMatrix = async (tx: ReadTx): Promise<NamedReferral[]> =>
  withNames(tx, await referralsWhere(tx, sql`r.kind = 'ce-team' and r.state = 'matrix-needed'`))
