// Adds a person with an account, one role in one agency and their teams. The first administrator comes by command.
import { type Asker, accessTable, type Role } from '../../domain/access/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { type PasswordFault, passwordFault } from '../../domain/sign-in/index.ts'
import { noteAtTheDoor } from '../../store/people/writes.ts'
import {
  addAgency,
  addPerson,
  agenciesNamed,
  agencyNames,
  isEmailTaken,
  makeAccount,
  teamsOf,
  waitsForPassword,
} from '../../store/sign-in/accounts.ts'
import { leaveEntry, onBehalf } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import type { Gate, Origin } from './gate.ts'
import { giveLink } from './make-set-up-link.ts'
import { hashPassword } from './password-hash.ts'

/** The kinds of agency. */
export const agencyKinds = ['authority', 'police', 'health', 'school', 'provider', 'charity', 'partnership'] as const
/** A kind of agency. */
export type AgencyKind = (typeof agencyKinds)[number]

/** The person to add. Without a password they get a set-up link; `newAgency` makes the agency where there is none yet. */
export type UserToAdd = {
  /** Made with the form, so that one that is sent twice adds one person. */
  readonly id?: Id<'person'>
  readonly name: string
  readonly email: string
  readonly agency: string
  readonly newAgency?: AgencyKind | undefined
  readonly role: Role
  readonly teams: readonly string[]
  readonly password: string | null
}

/** Who adds: somebody signed in, or whoever has the machine and gives the command. */
export type AddedBy =
  | { readonly kind: 'asker'; readonly asker: Asker }
  | { readonly kind: 'command'; readonly from: Origin }

/** How it came out. `linkToken` is shown once, to be given to the person by other means than e-mail. */
export type UserAdded =
  | { readonly kind: 'added'; readonly personId: Id<'person'>; readonly linkToken: string | null }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'incomplete'; readonly field: 'name' | 'email' | 'role' }
  | { readonly kind: 'email-taken' }
  | { readonly kind: 'password-refused'; readonly fault: PasswordFault }
  | { readonly kind: 'no-such-agency'; readonly agencies: readonly string[] }
  | { readonly kind: 'no-such-team'; readonly team: string; readonly teams: readonly string[] }

/** Adds a user. Throws ActorWithdrawn where the asker's role has ended. */
export async function addUser(gate: Pick<Gate, 'store' | 'cost'>, given: UserToAdd, by: AddedBy): Promise<UserAdded> {
  const user = { ...given, name: given.name.trim(), email: given.email.trim().toLowerCase() }
  const fault = faultOf(user)
  if (fault !== null) return fault
  const adding = await actorOf(gate, by)
  if (adding === null) return { kind: 'not-allowed' }
  const hash = user.password === null ? null : await hashPassword(user.password, gate.cost)
  return gate.store.signIn(async tx => {
    await onBehalf(tx, adding)
    return add(tx, user, hash)
  })
}

function faultOf(user: UserToAdd): UserAdded | null {
  if (user.name === '') return { kind: 'incomplete', field: 'name' }
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(user.email)) return { kind: 'incomplete', field: 'email' }
  if (user.role === 'system') return { kind: 'incomplete', field: 'role' }
  const fault = user.password === null ? null : passwordFault(user.password, [user.name, user.email])
  return fault === null ? null : { kind: 'password-refused', fault }
}

async function actorOf(gate: Pick<Gate, 'store'>, by: AddedBy) {
  if (by.kind === 'command') return { personId: null, acting: null, ...by.from }
  const actor = await gate.store.read(by.asker, 'add-user', async tx => tx.actor)
  const { personId, ...acting } = actor
  const { request, source } = by.asker
  return accessTable[actor.role].write.includes('people') ? { personId, acting, request, source } : null
}

async function add(tx: SignInTx, user: UserToAdd, hash: string | null): Promise<UserAdded> {
  const before = user.id === undefined ? null : await waitsForPassword(tx, user.id, user.email)
  if (before !== null) return { kind: 'added', personId: before, linkToken: await giveLink(tx, before, false) }
  if (await isEmailTaken(tx, user.email)) return { kind: 'email-taken' }
  const [agency] = await agenciesNamed(tx, user.agency)
  if (agency === undefined && user.newAgency === undefined) {
    return { kind: 'no-such-agency', agencies: await agencyNames(tx) }
  }
  const teams = agency === undefined ? [] : await teamsOf(tx, agency.id)
  const named = (name: string) => teams.find(team => team.name.toLowerCase() === name.toLowerCase())
  const missing = user.teams.find(name => named(name) === undefined)
  if (missing !== undefined) return { kind: 'no-such-team', team: missing, teams: teams.map(team => team.name) }
  const agencyId = agency?.id ?? (await addAgency(tx, user.agency, user.newAgency ?? 'partnership'))
  const { name, email, role } = user
  const joined = user.teams.flatMap(team => named(team)?.id ?? [])
  const personId = await addPerson(tx, { ...(user.id && { id: user.id }), name, email, role, agencyId, teams: joined })
  await makeAccount(tx, personId, hash)
  await noteAtTheDoor(tx, personId, { act: 'invite', reason: '', role, agency: agencyId })
  await leaveEntry(tx, { act: 'add-user', subject: { table: 'person', id: personId }, reason: role })
  return { kind: 'added', personId, linkToken: hash === null ? await giveLink(tx, personId, false) : null }
}
