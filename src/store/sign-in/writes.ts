// What is written at the door: attempts, devices, sessions, and an audit entry for each act.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/ids.ts'
import { hour, instant } from '../../domain/kernel/instants.ts'
import type { EndedBecause, Factor } from '../../domain/sign-in/index.ts'
import { at, rowsOf, type SignInTx, sqlOf } from '../transaction.ts'
import type { Attempter } from './reads.ts'

/** In whose name the transaction goes on and from where; what is not known is null. */
export type Behalf = {
  readonly personId: Id<'person'> | null
  readonly acting: Omit<Actor, 'personId'> | null
  readonly request: string
  readonly source: string
}

/** Sets who acts, from where and at which time for what follows: audit entries and a person's own rows read it. */
export async function onBehalf(tx: SignInTx, behalf: Behalf): Promise<void> {
  const { personId, acting, request, source } = behalf
  const set = (name: string, value: string | null) => sql`set_config(${name}, ${value ?? ''}, true)`
  const settings = [
    set('app.person', personId),
    set('app.appointment', acting?.appointmentId ?? null),
    set('app.agency', acting?.agencyId ?? null),
    set('app.role', acting?.role ?? null),
    set('app.request', request),
    set('app.source', source),
  ]
  await rowsOf(tx, sql`select ${sql.join(settings)}, set_config('app.now', fact_now()::text, true)`)
}

/** Sets whose own rows are read and written, for what needs no audit entry. */
export async function asOwner(tx: SignInTx, person: Id<'person'>): Promise<void> {
  await rowsOf(tx, sql`select set_config('app.person', ${person}, true)`)
}

/** One line of the audit: ids and codes, never what was typed. */
export type Entry = {
  readonly act: string
  readonly subject?: { readonly table: string; readonly id: string }
  readonly reason?: string
}

/** Leaves an audit entry in the name that `onBehalf` set. */
export async function leaveEntry(tx: SignInTx, { act, subject, reason }: Entry): Promise<void> {
  const about = { subject_table: subject?.table ?? null, subject_id: subject?.id ?? null }
  await sqlOf(tx)
    .insertInto('audit_entry')
    .values({ act, children: [], ...about, reason_code: reason ?? null })
    .execute()
}

/** Lets one attempt at a time count and be counted for this account and this source, until the transaction ends. */
export async function oneAttemptAtATime(tx: SignInTx, by: Attempter): Promise<void> {
  await rowsOf(tx, sql`select pg_advisory_xact_lock(701, hashtext(${by.emailHash}))`)
  await rowsOf(tx, sql`select pg_advisory_xact_lock(702, hashtext(${by.source}))`)
}

/** How an attempt came out. `passed` is a right password whose second factor is still due. */
export type Outcome = 'pending' | 'wrong' | 'passed' | 'right' | 'slowed'

/** Writes an attempt down and answers its id. */
export async function noteAttempt(
  tx: SignInTx,
  by: Attempter & { readonly known: boolean; readonly factor: 'password' | 'code'; readonly outcome: Outcome },
): Promise<Id<'attempt'>> {
  const id = randomUUID() as string as Id<'attempt'>
  const whose = { email_hash: by.emailHash, device_hash: by.deviceHash, source: by.source, known: by.known }
  await sqlOf(tx)
    .insertInto('sign_in_attempt')
    .values({ id, ...whose, factor: by.factor, outcome: by.outcome, at: at(tx.realNow) })
    .execute()
  return id
}

/** Says how a pending attempt came out. */
export async function settleAttempt(tx: SignInTx, id: Id<'attempt'>, outcome: Outcome): Promise<void> {
  await sqlOf(tx).updateTable('sign_in_attempt').set({ outcome }).where('id', '=', id).execute()
}

/** Forgets attempts older than thirty days and the held forms of everybody that are past their days. */
export async function forgetOld(tx: SignInTx): Promise<void> {
  const before = at(instant(tx.realNow - 30 * 24 * hour))
  await sqlOf(tx).deleteFrom('sign_in_attempt').where(sql<boolean>`at < ${before}::timestamptz`).execute()
  await rowsOf(tx, sql`select clear_held_forms()`)
}

/** Notes that the person finished signing in on the device. */
export async function knowDevice(tx: SignInTx, deviceHash: string, person: Id<'person'>): Promise<void> {
  const last_used_at = at(tx.realNow)
  await sqlOf(tx)
    .insertInto('known_device')
    .values({ device_hash: deviceHash, person_id: person, last_used_at })
    .onConflict(clash => clash.columns(['device_hash', 'person_id']).doUpdateSet({ last_used_at }))
    .execute()
}

/** What a new session is made of. */
export type NewSession = {
  readonly tokenHash: string
  readonly personId: Id<'person'>
  readonly factor: Factor
  readonly deviceHash: string
}

/** Opens a session and answers its id. */
export async function openSession(tx: SignInTx, made: NewSession): Promise<Id<'session'>> {
  const id = randomUUID() as string as Id<'session'>
  const now = at(tx.realNow)
  const whose = { person_id: made.personId, factor: made.factor, device_hash: made.deviceHash }
  await sqlOf(tx)
    .insertInto('session')
    .values({ id, token_hash: made.tokenHash, ...whose, made_at: now, last_seen_at: now })
    .execute()
  return id
}

/** Notes that the session was used. */
export async function touchSession(tx: SignInTx, id: Id<'session'>): Promise<void> {
  await sqlOf(tx)
    .updateTable('session')
    .set({ last_seen_at: at(tx.realNow) })
    .where('id', '=', id)
    .execute()
}

/** The second factor was met: the session goes on under a new token, and its time begins anew. */
export async function raiseSession(tx: SignInTx, id: Id<'session'>, tokenHash: string): Promise<void> {
  const now = at(tx.realNow)
  const raised = { token_hash: tokenHash, factor: 'met', made_at: now, last_seen_at: now } as const
  await sqlOf(tx).updateTable('session').set(raised).where('id', '=', id).execute()
}

/** Chooses whom the session acts as. */
export async function chooseAppointment(
  tx: SignInTx,
  id: Id<'session'>,
  appointment: Id<'appointment'>,
): Promise<void> {
  const chosen = { appointment_id: appointment, last_seen_at: at(tx.realNow) }
  await sqlOf(tx).updateTable('session').set(chosen).where('id', '=', id).execute()
}

/** Ends a session that has not ended. */
export async function endSession(tx: SignInTx, id: Id<'session'>, because: EndedBecause): Promise<void> {
  const ended = { ended_at: at(tx.realNow), ended_because: because }
  await sqlOf(tx).updateTable('session').set(ended).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** Ends every session of the person. */
export async function endSessionsOf(tx: SignInTx, person: Id<'person'>, because: EndedBecause): Promise<void> {
  const ended = { ended_at: at(tx.realNow), ended_because: because }
  await sqlOf(tx)
    .updateTable('session')
    .set(ended)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute()
}
