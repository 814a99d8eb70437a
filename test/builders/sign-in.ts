// People at the door: an agency, accounts with cheap hashing, and ways to age what real time would take hours for.
import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import { addUser, type UserToAdd } from '../../src/actions/sign-in/add-user.ts'
import { type Gate, makeGate, type Origin } from '../../src/actions/sign-in/gate.ts'
import { offerSecondFactor, setUpSecondFactor } from '../../src/actions/sign-in/set-up-second-factor.ts'
import { type SignInResult, signIn } from '../../src/actions/sign-in/sign-in.ts'
import type { Id } from '../../src/domain/kernel/index.ts'
import type { TestDatabase } from '../with-database.ts'

/** The application's secret of the tests. */
export const secret = 'a secret of the tests, long enough'
/** The password of everybody whom the tests add. */
export const password = 'a kettle of small rain'
/** From where the tests sign in, unless they say otherwise. */
export const from: Origin = { request: 'request-1', source: '192.0.2.1' }
/** From where strangers try. */
export const elsewhere: Origin = { request: 'request-2', source: '198.51.100.9' }

/** A door with the cheapest hashing that argon2 allows. */
export const cheapGate = (db: TestDatabase): Gate => makeGate(db.store, secret, { memory: 8, passes: 1, lanes: 1 })

/** Adds somebody with a password to Example Council, as a practitioner unless told otherwise, and answers who they are. */
export async function addSomebody(gate: Gate, changes: Partial<UserToAdd> = {}): Promise<Id<'person'>> {
  const usual = {
    name: 'Robin Example',
    email: 'robin@example.org',
    agency: 'Example Council',
    role: 'practitioner',
  } as const
  const user: UserToAdd = { ...usual, newAgency: 'authority', teams: [], password, ...changes }
  const added = await addUser(gate, user, { kind: 'command', from: { request: 'test', source: 'command line' } })
  if (added.kind !== 'added') throw new Error(`nobody was added: ${added.kind}`)
  return added.personId
}

/** Signs in with the right password unless told otherwise. */
export const trySignIn = (gate: Gate, changes: Partial<Parameters<typeof signIn>[1]> = {}): Promise<SignInResult> =>
  signIn(gate, { email: 'robin@example.org', password, deviceToken: null, from, ...changes })

/** Signs in, and answers the cookies; throws where that did not come to `kind`. */
export async function cookiesOf<K extends 'signed-in' | 'code-due' | 'set-up-due'>(
  gate: Gate,
  kind: K,
  changes: Partial<Parameters<typeof signIn>[1]> = {},
): Promise<Extract<SignInResult, { kind: K }>> {
  const result = await trySignIn(gate, changes)
  if (result.kind !== kind) throw new Error(`signing in came to ${result.kind}`)
  return result as Extract<SignInResult, { kind: K }>
}

/** The code of the app so many steps from the code of this moment. */
export async function codeOf(db: TestDatabase, typed: string, steps = 0): Promise<string> {
  const now = await db.store.signIn(async tx => tx.realNow)
  return TOTP.generate({
    secret: new TOTP({ secret: typed.replaceAll(' ', '') }).secret,
    timestamp: now + steps * 30_000,
  })
}

/** Sets up a second factor on a session; answers its secret, the recovery codes and the session's new token. */
export async function setUpFactor(db: TestDatabase, gate: Gate, token: string) {
  const offer = await offerSecondFactor(gate, token)
  if (offer.kind !== 'shown') throw new Error(`the second factor was not offered: ${offer.kind}`)
  const tryOnce = async () => setUpSecondFactor(gate, { token, code: await codeOf(db, offer.typed, -1), from })
  // The step of thirty seconds may end between making the code and its being read.
  const first = await tryOnce()
  const result = first.kind === 'wrong-code' ? await tryOnce() : first
  if (result.kind !== 'set-up') throw new Error(`the second factor was not set up: ${result.kind}`)
  return { ...result, typed: offer.typed }
}

/** Makes the installation one in service. */
export const inService = (db: TestDatabase) => db.owner.run(`update installation set mode = 'service', ahead = '0'`)

/** Makes every session as old as if it had last been used, or been opened, so many minutes ago. */
export const ageSessions = (db: TestDatabase, minutes: { readonly used?: number; readonly opened?: number }) =>
  db.owner.run(`update session set last_seen_at = last_seen_at - interval '${minutes.used ?? 0} minutes',
    made_at = made_at - interval '${minutes.opened ?? 0} minutes'`)

/** Makes every attempt so many seconds older. */
export const ageAttempts = (db: TestDatabase, seconds: number) =>
  db.owner.run(`update sign_in_attempt set at = at - interval '${seconds} seconds'`)

/** The acts of sign-in in the audit, in order, each with its reason. */
export async function acts(db: TestDatabase): Promise<string[]> {
  const rows = await sql<{
    line: string
  }>`select concat_ws(' ', act, reason_code) as line from audit_entry order by n`.execute(db.owner.sql)
  return rows.rows.map(row => row.line)
}
