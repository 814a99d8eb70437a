// Makes the people of a test: agencies, teams, and workers who act in one role for one agency.
import { randomUUID } from 'node:crypto'
import type { Asker } from '../../src/domain/access/actor.ts'
import type { Role } from '../../src/domain/access/roles.ts'
import type { Id } from '../../src/domain/kernel/ids.ts'
import type { Instant } from '../../src/domain/kernel/instants.ts'
import type { Authority } from '../../src/store/schema.ts'
import { at, maybeAt } from '../../src/store/transaction.ts'
import type { OwnersHand } from './owners-hand.ts'

/** An agency of the test. */
export type Agency = { readonly id: Id<'agency'> }
/** A team and the agency that it belongs to. */
export type Team = { readonly id: Id<'team'>; readonly agency: Agency }
/** A person as they act: `asker` is what the store takes. */
export type Worker = {
  readonly asker: Asker
  readonly personId: Id<'person'>
  readonly role: Role
  readonly agency: Agency
}
/** What a team answers for as a whole. */
export type Remit = { readonly kind: 'authority' | 'district' | 'open-episode'; readonly value: string | null }

/** A new id of any kind. */
export const anId = <K extends string>() => randomUUID() as Id<K>

/** Adds an agency; `authority` says which authority's it is, for a council. */
export async function addAgency(hand: OwnersHand, kind: string, authority: Authority | null): Promise<Agency> {
  const id = anId<'agency'>()
  await hand.sql
    .insertInto('agency')
    .values({ id, name: `Example ${kind} ${id.slice(0, 4)}`, kind, authority, from_on: '2000-01-01' })
    .execute()
  return { id }
}

/** Adds a team with what it answers for. */
export async function addTeam(hand: OwnersHand, agency: Agency, kind: string, remits: readonly Remit[]): Promise<Team> {
  const id = anId<'team'>()
  await hand.sql
    .insertInto('team')
    .values({ id, agency_id: agency.id, name: `Example ${kind} ${id.slice(0, 4)}`, kind, from_on: '2000-01-01' })
    .execute()
  for (const remit of remits) {
    await hand.sql
      .insertInto('remit')
      .values({ id: anId<'remit'>(), team_id: id, ...remit, from_at: '2000-01-01T00:00:00Z' })
      .execute()
  }
  return { id, agency }
}

async function addPerson(hand: OwnersHand): Promise<Id<'person'>> {
  const id = anId<'person'>()
  await hand.sql
    .insertInto('person')
    .values({ id, name: `Robin Example ${id.slice(0, 4)}`, email: `${id}@example.org` })
    .execute()
  return id
}

/** Gives a person, new unless named, a role in an agency and a place in teams. */
export async function addWorker(
  hand: OwnersHand,
  role: Role,
  agency: Agency,
  teams: readonly Team[],
  person?: Id<'person'>,
): Promise<Worker> {
  const personId = person ?? (await addPerson(hand))
  const appointmentId = anId<'appointment'>()
  await hand.sql
    .insertInto('appointment')
    .values({ id: appointmentId, person_id: personId, agency_id: agency.id, role, from_at: '2000-01-01T00:00:00Z' })
    .execute()
  for (const team of teams) await addMembership(hand, personId, team, null, null)
  return { asker: { appointmentId, request: 'a-test', source: '192.0.2.1' }, personId, role, agency }
}

/** Makes a person a member of a team, between two moments or always. */
export async function addMembership(
  hand: OwnersHand,
  person: Id<'person'>,
  team: Team,
  from: Instant | null,
  until: Instant | null,
): Promise<void> {
  await hand.sql
    .insertInto('membership')
    .values({
      id: anId<'membership'>(),
      person_id: person,
      team_id: team.id,
      from_at: from === null ? '2000-01-01T00:00:00Z' : at(from),
      until_at: maybeAt(until),
    })
    .execute()
}
