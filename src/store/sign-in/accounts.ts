// Accounts with their passwords, second factors and set-up links, and the people whom they belong to.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instants.ts'
import { at, rowsOf, type SignInTx, sqlOf } from '../transaction.ts'

/** Agencies by name, in any case. */
export async function agenciesNamed(tx: SignInTx, name: string) {
  const query = sqlOf(tx).selectFrom('agency').select(['id', 'name', 'kind'])
  return query.where(sql<string>`lower(name)`, '=', name.toLowerCase()).execute()
}

/** The names of all agencies. */
export async function agencyNames(tx: SignInTx): Promise<string[]> {
  const rows = await sqlOf(tx).selectFrom('agency').select('name').orderBy('name').execute()
  return rows.map(row => row.name)
}

/** The teams of an agency. */
export function teamsOf(tx: SignInTx, agency: Id<'agency'>): Promise<{ id: Id<'team'>; name: string }[]> {
  return sqlOf(tx).selectFrom('team').select(['id', 'name']).where('agency_id', '=', agency).orderBy('name').execute()
}

/** Whether somebody has this e-mail address, in any case. */
export async function isEmailTaken(tx: SignInTx, email: string): Promise<boolean> {
  const query = sqlOf(tx).selectFrom('person').select('id').where(sql<string>`lower(email)`, '=', email.toLowerCase())
  return (await query.executeTakeFirst()) !== undefined
}

/** The person of this id and address where they were added and have chosen no password yet, else null. */
export async function waitsForPassword(tx: SignInTx, id: Id<'person'>, email: string): Promise<Id<'person'> | null> {
  const query = sqlOf(tx).selectFrom('person').innerJoin('account', 'account.person_id', 'person.id')
  const found = query.select('person.id').where('person.id', '=', id).where('account.password_hash', 'is', null)
  return (await found.where(sql<string>`lower(email)`, '=', email.toLowerCase()).executeTakeFirst())?.id ?? null
}

/** A person as an administrator resets them: without an account they are given one; null where there is none or they left. */
export async function personToReset(tx: SignInTx, id: Id<'person'>): Promise<{ email: string } | null> {
  const query = sqlOf(tx).selectFrom('person').leftJoin('account', 'account.person_id', 'person.id')
  const found = await query
    .select(['person.email', 'account.person_id as account'])
    .where('person.id', '=', id)
    .where('person.left_at', 'is', null)
    .executeTakeFirst()
  if (found !== undefined && found.account === null) await makeAccount(tx, id, null)
  return found === undefined ? null : { email: found.email }
}

/** Forgets every attempt on an account, so that whoever was slowed down may try at once. */
export async function forgetAttempts(tx: SignInTx, emailHash: string): Promise<void> {
  await sqlOf(tx).deleteFrom('sign_in_attempt').where('email_hash', '=', emailHash).execute()
}

/** Whose set-up link this is; null where it is unknown, used or past. */
export async function openLink(tx: SignInTx, tokenHash: string) {
  const query = sqlOf(tx).selectFrom('set_up_link').select(['person_id as personId', 'resets_factor as resetsFactor'])
  const open = query
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where(sql<boolean>`expires_at > ${at(tx.realNow)}::timestamptz`)
  return (await open.executeTakeFirst()) ?? null
}

/** Makes an account that waits for its password, or has it at once. */
export async function makeAccount(tx: SignInTx, person: Id<'person'>, passwordHash: string | null): Promise<void> {
  const password_set_at = passwordHash === null ? null : at(tx.realNow)
  await sqlOf(tx)
    .insertInto('account')
    .values({ person_id: person, password_hash: passwordHash, password_set_at })
    .execute()
}

/** Replaces the password; every known device has to earn its place again. */
export async function changePassword(tx: SignInTx, person: Id<'person'>, passwordHash: string): Promise<void> {
  const changed = { password_hash: passwordHash, password_set_at: at(tx.realNow) }
  await sqlOf(tx).updateTable('account').set(changed).where('person_id', '=', person).execute()
  await sqlOf(tx).deleteFrom('known_device').where('person_id', '=', person).execute()
}

/** Keeps the same password under the cost of today. */
export async function rehashPassword(tx: SignInTx, person: Id<'person'>, passwordHash: string): Promise<void> {
  await sqlOf(tx).updateTable('account').set({ password_hash: passwordHash }).where('person_id', '=', person).execute()
}

/** Keeps the sealed secret that is being set up. */
export async function beginFactor(tx: SignInTx, person: Id<'person'>, sealed: string): Promise<void> {
  await sqlOf(tx).updateTable('account').set({ totp_pending: sealed }).where('person_id', '=', person).execute()
}

/** The second factor that was being set up is in force from this step on, with its recovery codes. */
export async function keepFactor(
  tx: SignInTx,
  person: Id<'person'>,
  factor: { readonly sealed: string; readonly step: number; readonly codeHashes: readonly string[] },
): Promise<void> {
  const kept = { totp_secret: factor.sealed, totp_pending: null, totp_last_step: factor.step }
  await sqlOf(tx).updateTable('account').set(kept).where('person_id', '=', person).execute()
  await sqlOf(tx).deleteFrom('recovery_code').where('person_id', '=', person).execute()
  const codes = factor.codeHashes.map(code_hash => ({ person_id: person, code_hash }))
  await sqlOf(tx).insertInto('recovery_code').values(codes).execute()
}

/** Takes the second factor and its recovery codes away, so that it must be set up anew. */
export async function clearFactor(tx: SignInTx, person: Id<'person'>): Promise<void> {
  const none = { totp_secret: null, totp_pending: null, totp_last_step: null }
  await sqlOf(tx).updateTable('account').set(none).where('person_id', '=', person).execute()
  await sqlOf(tx).deleteFrom('recovery_code').where('person_id', '=', person).execute()
}

/** Uses up every code until this step; false where this step, or a later one, was used before. */
export async function useStep(tx: SignInTx, person: Id<'person'>, step: number): Promise<boolean> {
  const query = sqlOf(tx).updateTable('account').set({ totp_last_step: step }).where('person_id', '=', person)
  const fresh = query.where(row => row.or([row('totp_last_step', 'is', null), row('totp_last_step', '<', step)]))
  return (await fresh.executeTakeFirst()).numUpdatedRows > 0n
}

/** Uses up a recovery code; false where it is unknown or was used before. */
export async function useRecoveryCode(tx: SignInTx, person: Id<'person'>, codeHash: string): Promise<boolean> {
  const query = sqlOf(tx)
    .updateTable('recovery_code')
    .set({ used_at: at(tx.realNow) })
    .where('person_id', '=', person)
  const used = await query.where('code_hash', '=', codeHash).where('used_at', 'is', null).executeTakeFirst()
  return used.numUpdatedRows > 0n
}

/** Makes a set-up link, and closes those that the person had. */
export async function makeLink(
  tx: SignInTx,
  link: {
    readonly tokenHash: string
    readonly personId: Id<'person'>
    readonly resetsFactor: boolean
    readonly until: Instant
  },
): Promise<void> {
  await sqlOf(tx)
    .deleteFrom('set_up_link')
    .where('person_id', '=', link.personId)
    .where('used_at', 'is', null)
    .execute()
  const whose = { token_hash: link.tokenHash, person_id: link.personId }
  await sqlOf(tx)
    .insertInto('set_up_link')
    .values({ ...whose, resets_factor: link.resetsFactor, expires_at: at(link.until) })
    .execute()
}

/** Uses up a set-up link; false where it was used or is past. */
export async function useLink(tx: SignInTx, tokenHash: string): Promise<boolean> {
  const query = sqlOf(tx)
    .updateTable('set_up_link')
    .set({ used_at: at(tx.realNow) })
    .where('token_hash', '=', tokenHash)
  const used = await query
    .where('used_at', 'is', null)
    .where(sql<boolean>`expires_at > ${at(tx.realNow)}::timestamptz`)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

/** A person with what they act as from now on. */
export type NewPerson = {
  readonly id?: Id<'person'>
  readonly name: string
  readonly email: string
  readonly agencyId: Id<'agency'>
  readonly role: Actor['role']
  readonly teams: readonly Id<'team'>[]
}

/** Adds a person with one appointment and their memberships, from now on, and answers their id. */
export async function addPerson(tx: SignInTx, made: NewPerson): Promise<Id<'person'>> {
  const id = made.id ?? (randomUUID() as string as Id<'person'>)
  const from_at = at(tx.realNow)
  await sqlOf(tx).insertInto('person').values({ id, name: made.name, email: made.email }).execute()
  const appointment = { id: randomUUID() as string as Id<'appointment'>, agency_id: made.agencyId, role: made.role }
  await sqlOf(tx)
    .insertInto('appointment')
    .values({ ...appointment, person_id: id, from_at })
    .execute()
  for (const team_id of made.teams) {
    const membership = randomUUID() as string as Id<'membership'>
    await sqlOf(tx).insertInto('membership').values({ id: membership, person_id: id, team_id, from_at }).execute()
  }
  return id
}

/** Adds an agency, from today on as far as anybody asks, and answers its id. */
export async function addAgency(tx: SignInTx, name: string, kind: string): Promise<Id<'agency'>> {
  const id = randomUUID() as string as Id<'agency'>
  await rowsOf(tx, sql`insert into agency (id, name, kind) values (${id}::uuid, ${name}, ${kind})`)
  return id
}
