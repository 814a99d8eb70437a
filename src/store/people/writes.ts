// Changing what somebody may act as, where they belong and what they hold, through functions that say who may.
import { sql } from 'kysely'
import type { Role } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { maybeAt, rowsOf, type SignInTx, type WriteTx } from '../transaction.ts'

/**
 * How a change came out: `stale` where the person was changed since the form was opened, `own-rights` where somebody would
 * change their own, `held` where it stands already, `other-agency` where they do not act for the team's agency.
 */
export type PeopleOutcome =
  | 'done'
  | 'unknown'
  | 'stale'
  | 'left'
  | 'own-rights'
  | 'last-administrator'
  | 'held'
  | 'other-agency'
  | 'email-taken'
  | 'no-colleague'
  | 'too-late'
  | 'refused'

/** Whose rights, at which version of them, and why they change. */
export type Changing = { readonly person: Id<'person'>; readonly version: number; readonly reason: string }
/** From when, and until when; without an end it goes on. Moments that have passed count as now. */
export type Holding = { readonly from: Instant; readonly until: Instant | null }

type Outcome = { outcome: PeopleOutcome }

async function outcomeOf(tx: WriteTx, query: ReturnType<typeof sql<Outcome>>): Promise<PeopleOutcome> {
  const [row] = await rowsOf(tx, query)
  return row?.outcome ?? 'unknown'
}

/** Gives a role. `id` is the new appointment's, so that a form sent twice gives one. */
export const giveRole = (
  tx: WriteTx,
  who: Changing,
  given: Holding & { readonly id: Id<'appointment'>; readonly agency: Id<'agency'>; readonly role: Role },
): Promise<PeopleOutcome> =>
  outcomeOf(
    tx,
    sql<Outcome>`select give_role(${given.id}, ${who.person}, ${who.version}, ${given.agency}, ${given.role},
      ${maybeAt(given.from)}::timestamptz, ${maybeAt(given.until)}::timestamptz, ${who.reason}) as outcome`,
  )

/** Ends a role, now or at a moment ahead. */
export const endRole = (
  tx: WriteTx,
  { version, reason }: Changing,
  ended: { readonly id: Id<'appointment'>; readonly at: Instant },
): Promise<PeopleOutcome> =>
  outcomeOf(
    tx,
    sql<Outcome>`select end_role(${ended.id}, ${version}, ${maybeAt(ended.at)}::timestamptz, ${reason}) as outcome`,
  )

/** Adds somebody to a team. */
export const joinTeam = (
  tx: WriteTx,
  who: Changing,
  given: Holding & { readonly id: Id<'membership'>; readonly team: Id<'team'> },
): Promise<PeopleOutcome> =>
  outcomeOf(
    tx,
    sql<Outcome>`select join_team(${given.id}, ${who.person}, ${who.version}, ${given.team},
      ${maybeAt(given.from)}::timestamptz, ${maybeAt(given.until)}::timestamptz, ${who.reason}) as outcome`,
  )

/** Ends a membership, now or at a moment ahead. */
export const leaveTeam = (
  tx: WriteTx,
  { version, reason }: Changing,
  ended: { readonly id: Id<'membership'>; readonly at: Instant },
): Promise<PeopleOutcome> =>
  outcomeOf(
    tx,
    sql<Outcome>`select leave_team(${ended.id}, ${version}, ${maybeAt(ended.at)}::timestamptz, ${reason}) as outcome`,
  )

/** Changes somebody's name and e-mail address. */
export const changePerson = (
  tx: WriteTx,
  who: Changing,
  said: { readonly name: string; readonly email: string },
): Promise<PeopleOutcome> =>
  outcomeOf(
    tx,
    sql<Outcome>`select change_person(${who.person}, ${who.version}, ${said.name}, ${said.email}, ${who.reason}) as outcome`,
  )

/** To whom what a leaver holds goes: a colleague or nobody for each kind; `team` takes the children on besides. */
export type Successors = {
  readonly children: Id<'person'> | null
  readonly team: Id<'team'> | null
  readonly duties: Id<'person'> | null
  readonly drafts: Id<'person'> | null
}

/** What was handed on and what stayed without a name, in numbers only. */
export type HandedOn = {
  readonly outcome: PeopleOutcome
  readonly children: number
  readonly duties: number
  readonly dutiesLeft: number
  readonly drafts: number
  readonly draftsLeft: number
}

/** Somebody leaves: everything ends and is handed on at once, or nothing is. */
export async function handOnLeaver(tx: WriteTx, who: Changing, to: Successors): Promise<HandedOn> {
  const [row] = await rowsOf(
    tx,
    sql<HandedOn>`select outcome, children, duties, duties_left as "dutiesLeft", drafts, drafts_left as "draftsLeft"
      from hand_on_leaver(${who.person}, ${who.version}, ${to.children}::uuid, ${to.team}::uuid, ${to.duties}::uuid,
        ${to.drafts}::uuid, ${who.reason})`,
  )
  return row ?? { outcome: 'unknown', children: 0, duties: 0, dutiesLeft: 0, drafts: 0, draftsLeft: 0 }
}

/** Undoes leaving on the same day; nothing that ended comes back. */
export const comeBack = (tx: WriteTx, { person, reason }: Changing): Promise<PeopleOutcome> =>
  outcomeOf(tx, sql<Outcome>`select come_back(${person}, ${reason}) as outcome`)

/** Notes on a person's page what was done at the door of sign-in. */
export async function noteAtTheDoor(
  tx: SignInTx,
  person: Id<'person'>,
  said: { readonly act: string; readonly reason: string; readonly role?: Role; readonly agency?: Id<'agency'> },
): Promise<void> {
  await rowsOf(
    tx,
    sql`select note_at_the_door(${person}, ${said.act}, ${said.role ?? null}, ${said.agency ?? null}::uuid, ${said.reason})`,
  )
}
