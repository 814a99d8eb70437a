// What leaves the store: an opaque transaction that carries its actor. The connection behind it never does.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Actor } from '../domain/access/actor.ts'
import { type Day, dayText } from '../domain/kernel/calendar.ts'
import type { Id } from '../domain/kernel/ids.ts'
import { type Instant, instant } from '../domain/kernel/instants.ts'
import type { Schema } from './schema.ts'

declare const reading: unique symbol
declare const writing: unique symbol
declare const signing: unique symbol

/** A transaction in which one actor reads. `now` is facts' time, `realNow` the true time. */
export type ReadTx = {
  readonly actor: Actor
  readonly now: Instant
  readonly realNow: Instant
  readonly [reading]: true
}
/** A transaction in which one actor also writes. */
export type WriteTx = ReadTx & { readonly [writing]: true }
/** A transaction before there is an actor: accounts, sessions and devices only. */
export type SignInTx = { readonly realNow: Instant; readonly [signing]: true }

/** Any of them. */
export type AnyTx = ReadTx | SignInTx

const connections = new WeakMap<AnyTx, Kysely<Schema>>()
const shownIn = new WeakMap<AnyTx, Set<Id<'child'>>>()

/** The connection of a transaction: for the store's own files only (a guard holds this). */
export function sqlOf(tx: AnyTx): Kysely<Schema> {
  const found = connections.get(tx)
  if (found === undefined) throw new Error('the transaction has ended')
  return found
}

/** Notes that the answer shows these children, so that the audit names them when the transaction ends. */
export function shows(tx: ReadTx, ...children: readonly Id<'child'>[]): void {
  for (const child of children) shownIn.get(tx)?.add(child)
}

/** The children that the answer shows so far. */
export const shownBy = (tx: AnyTx): Id<'child'>[] => [...(shownIn.get(tx) ?? [])]

/** Binds what a transaction carries to its connection until `end`. */
export function bind<T extends AnyTx>(carried: object, trx: Kysely<Schema>): { tx: T; end: () => void } {
  const tx = Object.freeze(carried) as T
  connections.set(tx, trx)
  shownIn.set(tx, new Set())
  return { tx, end: () => connections.delete(tx) }
}

/** An instant as the text that the database reads. */
export const at = (moment: Instant): string => new Date(moment).toISOString()
/** An instant or nothing, likewise. */
export const maybeAt = (moment: Instant | null): string | null => (moment === null ? null : at(moment))
/** A day or nothing as the text that the database reads. */
export const maybeOn = (day: Day | null): string | null => (day === null ? null : dayText(day))

/** Rows of a written query, typed by the one who wrote it. */
export async function rowsOf<T>(tx: AnyTx, query: RawBuilder<T>): Promise<T[]> {
  return (await query.execute(sqlOf(tx))).rows
}

type Begun = {
  person_id: Id<'person'>
  agency_id: Id<'agency'>
  role: Actor['role']
  fact_time: Instant
  real_time: Instant
}

/** Who asks, why, and (in a demonstration that is being filled) at which past moment. */
export type Beginning = {
  readonly appointmentId: Id<'appointment'>
  readonly act: string
  readonly request: string
  readonly source: string
  readonly at: Instant | null
}

/** Sets the actor in the one round trip that begins the act, and takes on the role of people's acts. */
export async function beginAs(
  trx: Kysely<Schema>,
  beginning: Beginning,
): Promise<{ actor: Actor; now: Instant; realNow: Instant }> {
  const { appointmentId, act, request, source } = beginning
  const query = sql<Begun>`select set_config('role', 'homeward_app', true), b.*
    from begin_as(${appointmentId}, ${act}, ${request}, ${source}, ${maybeAt(beginning.at)}) b`
  const [begun] = (await query.execute(trx)).rows
  if (begun === undefined) throw new Error('the act did not begin')
  const actor = { appointmentId, personId: begun.person_id, agencyId: begun.agency_id, role: begun.role }
  return { actor, now: instant(begun.fact_time), realNow: instant(begun.real_time) }
}
