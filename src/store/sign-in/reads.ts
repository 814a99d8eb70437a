// What is read at the door: accounts, failures, sessions, and whom a person may act as.
import { sql } from 'kysely'
import type { Role } from '../../domain/access/roles.ts'
import type { Id } from '../../domain/kernel/ids.ts'
import { hour, type Instant, instant } from '../../domain/kernel/instants.ts'
import { type EndedBecause, type Factor, type Failures, limits } from '../../domain/sign-in/index.ts'
import { at, rowsOf, type SignInTx, sqlOf } from '../transaction.ts'

/** An account as sign-in needs it. `passwordHash` is null until the person has chosen a password. */
export type Account = {
  readonly personId: Id<'person'>
  readonly name: string
  readonly email: string
  readonly passwordHash: string | null
  readonly totpSecret: string | null
  readonly totpPending: string | null
  readonly totpLastStep: number | null
}

const accounts = (tx: SignInTx) =>
  sqlOf(tx)
    .selectFrom('account as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .where('p.left_at', 'is', null)
    .select(['a.person_id as personId', 'p.name', 'p.email', 'a.password_hash as passwordHash'])
    .select(['a.totp_secret as totpSecret', 'a.totp_pending as totpPending', 'a.totp_last_step as totpLastStep'])

/** The account with this e-mail address, in any case; null where there is none or the person has left. */
export async function accountByEmail(tx: SignInTx, email: string): Promise<Account | null> {
  const found = await accounts(tx).where(sql<string>`lower(p.email)`, '=', email.toLowerCase()).executeTakeFirst()
  return found ?? null
}

/** The account of a person who has not left, or null. */
export async function accountOf(tx: SignInTx, person: Id<'person'>): Promise<Account | null> {
  return (await accounts(tx).where('a.person_id', '=', person).executeTakeFirst()) ?? null
}

/** How the installation is used, and facts' time. */
export async function installationOf(tx: SignInTx): Promise<{ mode: 'demonstration' | 'service'; now: Instant }> {
  const query = sql<{
    mode: 'demonstration' | 'service'
    now: Instant
  }>`select mode, fact_now() as now from installation`
  const [row] = await rowsOf(tx, query)
  if (row === undefined) throw new Error('the database has no installation')
  return row
}

/** Whether the person has finished signing in on this device in the last ninety days. */
export async function isKnownDevice(tx: SignInTx, deviceHash: string, person: Id<'person'>): Promise<boolean> {
  const since = at(instant(tx.realNow - 90 * 24 * hour))
  const query = sqlOf(tx).selectFrom('known_device').select('person_id').where('device_hash', '=', deviceHash)
  return (
    (await query
      .where('person_id', '=', person)
      .where(sql<boolean>`last_used_at > ${since}::timestamptz`)
      .executeTakeFirst()) !== undefined
  )
}

/** Whether anybody has finished signing in on this device. */
export async function isAnybodysDevice(tx: SignInTx, deviceHash: string): Promise<boolean> {
  const query = sqlOf(tx).selectFrom('known_device').select('person_id').where('device_hash', '=', deviceHash)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

/** Whom an attempt is counted by. */
export type Attempter = { readonly emailHash: string; readonly source: string; readonly deviceHash: string | null }

/** Failures by unknown devices for the account and from the source, and by this known device since its last success. */
export type CountedFailures = { readonly account: Failures; readonly source: Failures; readonly device: Failures }

type Counted = Record<'accounts' | 'sources' | 'devices', number> &
  Record<'account' | 'source' | 'device', Instant | null>

/** Counts what failed lately; an attempt that is not settled counts as failed. */
export async function failuresOf(tx: SignInTx, by: Attempter): Promise<CountedFailures> {
  const since = (counts: number) => at(instant(tx.realNow - counts))
  const account = sql`not known and email_hash = ${by.emailHash} and at > ${since(limits.account.counts)}::timestamptz`
  const source = sql`not known and source = ${by.source} and at > ${since(limits.source.counts)}::timestamptz`
  const device = sql`known and email_hash = ${by.emailHash} and device_hash = ${by.deviceHash}::text
    and at > ${since(limits.device.counts)}::timestamptz and at > coalesce((select max(s.at) from sign_in_attempt s
      where s.email_hash = ${by.emailHash} and s.device_hash = ${by.deviceHash}::text and s.outcome = 'right'), '-infinity')`
  const query = sql<Counted>`select
    count(*) filter (where ${account}) as accounts, max(at) filter (where ${account}) as account,
    count(*) filter (where ${source}) as sources, max(at) filter (where ${source}) as source,
    count(*) filter (where ${device}) as devices, max(at) filter (where ${device}) as device
    from sign_in_attempt where outcome in ('pending', 'wrong') and (email_hash = ${by.emailHash} or source = ${by.source})`
  const [row] = await rowsOf(tx, query)
  if (row === undefined) throw new Error('the failures were not counted')
  return {
    account: { count: row.accounts, last: row.account },
    source: { count: row.sources, last: row.source },
    device: { count: row.devices, last: row.device },
  }
}

/** One of the roles that a person holds today. */
export type Holding = {
  readonly appointmentId: Id<'appointment'>
  readonly role: Role
  readonly agencyId: Id<'agency'>
  readonly agencyName: string
  readonly teams: readonly string[]
}

/** Everything that the person may act as at this moment of real time. */
export async function holdingsOf(tx: SignInTx, person: Id<'person'>): Promise<Holding[]> {
  const now = at(tx.realNow)
  return rowsOf(
    tx,
    sql<Holding>`select a.id as "appointmentId", a.role, g.id as "agencyId", g.name as "agencyName", coalesce((
      select array_agg(distinct t.name) from membership m join team t on t.id = m.team_id
       where m.person_id = a.person_id and t.agency_id = a.agency_id
         and m.from_at <= ${now}::timestamptz and (m.until_at is null or m.until_at > ${now}::timestamptz)), '{}') as teams
    from appointment a join agency g on g.id = a.agency_id join person p on p.id = a.person_id
    where a.person_id = ${person}::uuid and p.left_at is null
      and a.from_at <= ${now}::timestamptz and (a.until_at is null or a.until_at > ${now}::timestamptz)
    order by g.name, a.role, a.id`,
  )
}

/** A session with the person behind it; `acting` is null where no actor is chosen or the role has ended since. */
export type SessionRow = {
  readonly id: Id<'session'>
  readonly personId: Id<'person'>
  readonly name: string
  readonly left: boolean
  readonly factor: Factor
  readonly deviceHash: string
  readonly madeAt: Instant
  readonly lastSeenAt: Instant
  readonly endedBecause: EndedBecause | null
  readonly appointmentId: Id<'appointment'> | null
  readonly acting: { readonly role: Role; readonly agencyId: Id<'agency'>; readonly agencyName: string } | null
  /** Facts' time. */
  readonly factNow: Instant
}

/** The session that a token's hash names, whatever its state; null where there is none. */
export async function sessionByToken(tx: SignInTx, tokenHash: string): Promise<SessionRow | null> {
  const now = at(tx.realNow)
  const query = sql<SessionRow>`select s.id, s.person_id as "personId", p.name, p.left_at is not null as left, s.factor,
      s.device_hash as "deviceHash", s.made_at as "madeAt", s.last_seen_at as "lastSeenAt",
      s.ended_because as "endedBecause", s.appointment_id as "appointmentId", fact_now() as "factNow",
      case when a.id is not null then json_build_object('role', a.role, 'agencyId', g.id, 'agencyName', g.name) end as acting
    from session s join person p on p.id = s.person_id
    left join appointment a on a.id = s.appointment_id and a.from_at <= ${now}::timestamptz
      and (a.until_at is null or a.until_at > ${now}::timestamptz)
    left join agency g on g.id = a.agency_id
    where s.token_hash = ${tokenHash}`
  return (await rowsOf(tx, query))[0] ?? null
}
