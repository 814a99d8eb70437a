// Changing the directory, through functions that say who may.
import { sql } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { maybeAt, maybeOn, rowsOf, type WriteTx } from '../transaction.ts'
import type { TeamRemit } from './reads.ts'

/**
 * How a change came out: `before` where the new value would begin before the one that stands, `domain` where mail may not go
 * there, `in-use` where something still hangs on it, `held` where there is one already, `ended` where it is over.
 */
export type DirectoryOutcome =
  | 'done'
  | 'unknown'
  | 'stale'
  | 'before'
  | 'domain'
  | 'in-use'
  | 'held'
  | 'ended'
  | 'own-rights'

type Outcome = { outcome: DirectoryOutcome }

async function outcomeOf(tx: WriteTx, query: ReturnType<typeof sql<Outcome>>): Promise<DirectoryOutcome> {
  const [row] = await rowsOf(tx, query)
  return row?.outcome ?? 'unknown'
}

/** A new value; `standing` is the id of the one that the form was opened over, null where there was none. */
export type NewDestination = {
  readonly id: Id<'destination'>
  readonly kind: string
  readonly whose: string
  readonly agency: Id<'agency'> | null
  readonly name: string
  readonly telephone: string | null
  readonly email: string | null
  readonly team: Id<'team'> | null
  readonly from: Day
  readonly standing: Id<'destination'> | null
  readonly reason: string
}

/** Sets a destination from a day on; the one that stood ends on that day. */
export const setDestination = (tx: WriteTx, set: NewDestination): Promise<DirectoryOutcome> =>
  outcomeOf(
    tx,
    sql<Outcome>`select set_destination(${set.id}, ${set.kind}, ${set.whose}, ${set.agency}::uuid, ${set.name}, ${set.telephone},
      ${set.email}, ${set.team}::uuid, ${maybeOn(set.from)}::date, ${set.standing}::uuid, ${set.reason}) as outcome`,
  )

/** Ends a destination on a day without a new one. */
export const endDestination = (tx: WriteTx, id: Id<'destination'>, on: Day): Promise<DirectoryOutcome> =>
  outcomeOf(tx, sql<Outcome>`select end_destination(${id}, ${maybeOn(on)}::date) as outcome`)

/** Allows mail to a domain, or no longer. */
export const allowMailDomain = (tx: WriteTx, domain: string, allow: boolean): Promise<DirectoryOutcome> =>
  outcomeOf(tx, sql<Outcome>`select allow_mail_domain(${domain}, ${allow}) as outcome`)

/** Sets a number from a moment on; a moment that has passed counts as now. */
export const setOperationalNumber = (
  tx: WriteTx,
  set: { readonly key: string; readonly value: number; readonly from: Instant },
): Promise<DirectoryOutcome> =>
  outcomeOf(
    tx,
    sql<Outcome>`select set_operational_number(${set.key}, ${maybeAt(set.from)}::timestamptz, ${set.value}) as outcome`,
  )

/** Makes an agency. */
export const makeAgency = (
  tx: WriteTx,
  made: { readonly id: Id<'agency'>; readonly name: string; readonly kind: string; readonly authority: string | null },
): Promise<DirectoryOutcome> =>
  outcomeOf(tx, sql<Outcome>`select make_agency(${made.id}, ${made.name}, ${made.kind}, ${made.authority}) as outcome`)

/** Makes a team of an agency. */
export const makeTeam = (
  tx: WriteTx,
  made: { readonly id: Id<'team'>; readonly agency: Id<'agency'>; readonly name: string; readonly kind: string },
): Promise<DirectoryOutcome> =>
  outcomeOf(tx, sql<Outcome>`select make_team(${made.id}, ${made.agency}, ${made.name}, ${made.kind}) as outcome`)

/** Which team, at the version that the form was opened with. */
export type TeamAt = { readonly team: Id<'team'>; readonly version: number }

/** Changes a team's name or kind. */
export const renameTeam = (tx: WriteTx, { team, version }: TeamAt, said: { name: string; kind: string }) =>
  outcomeOf(tx, sql<Outcome>`select rename_team(${team}, ${version}, ${said.name}, ${said.kind}) as outcome`)

/** Ends a team with its remits and memberships. */
export const endTeam = (tx: WriteTx, { team, version }: TeamAt): Promise<DirectoryOutcome> =>
  outcomeOf(tx, sql<Outcome>`select end_team(${team}, ${version}) as outcome`)

/** Has a team answer for something; the children concerned wait to be looked at again. */
export const giveRemit = (
  tx: WriteTx,
  { team, version }: TeamAt,
  given: Pick<TeamRemit, 'id' | 'kind' | 'value' | 'from'>,
): Promise<DirectoryOutcome> =>
  outcomeOf(
    tx,
    sql<Outcome>`select give_remit(${given.id}, ${team}, ${version}, ${given.kind}, ${given.value},
      ${maybeAt(given.from)}::timestamptz) as outcome`,
  )

/** Ends what a team answers for, now or at a moment ahead. */
export const endRemit = (
  tx: WriteTx,
  { id, version, at }: { readonly id: Id<'remit'>; readonly version: number; readonly at: Instant },
): Promise<DirectoryOutcome> =>
  outcomeOf(tx, sql<Outcome>`select end_remit(${id}, ${version}, ${maybeAt(at)}::timestamptz) as outcome`)
