// Requests for access: those that wait for the actor's answer, and the actor's own.
import { type RawBuilder, sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Authority } from '../schema.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

/** A child's name as screens say it, from its identity under this alias; empty where it may not be seen. */
export const nameOf = (alias: string): RawBuilder<string> => {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql<string>`coalesce(trim(coalesce(nullif(${column('known_as')}, ''), ${column('given_names')}) || ' ' || ${column('family_name')}), '')`
}

/** Whose record is behind a door: a handle of the actor's own search, or an episode that they see. */
export type Door = { readonly authority: Authority }

/** What is behind a door, or null where there is nothing for this actor: unknown, another's, too old and restricted alike. */
export async function readDoor(tx: ReadTx, door: string): Promise<Door | null> {
  const [row] = await rowsOf(tx, sql<Door>`select authority from look_behind(${door}::uuid)`)
  return row ?? null
}

/** A request that waits for the actor's answer: who asks, why, and for which child. */
export type RequestToAnswer = {
  readonly id: Id<'access-request'>
  readonly reference: string
  readonly childId: Id<'child'>
  readonly child: string
  readonly asker: string
  readonly role: string
  readonly agency: string
  readonly reason: string
  readonly askedAt: Instant
  /** Whether it waits longer than the partnership allows. */
  readonly tooLong: boolean
}

/** The requests that wait for the actor's answer, the oldest first. */
export async function readRequestsToAnswer(tx: ReadTx): Promise<RequestToAnswer[]> {
  const rows = await rowsOf(
    tx,
    sql<RequestToAnswer>`select r.id, r.reference, r.child_id as "childId", ${nameOf('i')} as child, r.asker, r.role, r.agency,
      r.reason, r.asked_at as "askedAt", r.too_long as "tooLong"
      from requests_to_answer() r left join child_identity i on i.child_id = r.child_id order by r.asked_at, r.id`,
  )
  shows(tx, ...rows.map(row => row.childId))
  return rows
}

/** A request of the actor's own, in this role. The child is named only where access was given and still holds. */
export type OwnRequest = {
  readonly id: Id<'access-request'>
  readonly reference: string
  readonly authority: Authority
  readonly reason: string
  readonly askedAt: Instant
  readonly withdrawnAt: Instant | null
  readonly answer: 'granted' | 'refused' | null
  readonly answeredAt: Instant | null
  readonly words: string | null
  readonly until: Instant | null
  readonly childId: Id<'child'> | null
}

/** What the actor asked for, the latest first. */
export const readOwnRequests = (tx: ReadTx): Promise<OwnRequest[]> =>
  rowsOf(
    tx,
    sql<OwnRequest>`select id, reference, authority, reason, asked_at as "askedAt", withdrawn_at as "withdrawnAt", answer,
      answered_at as "answeredAt", answer_words as words, until_at as until, child_id as "childId" from my_requests()`,
  )

/** How many requests wait, and how many of them too long: numbers for information governance. */
export type Unanswered = { readonly waiting: number; readonly tooLong: number }

/** Counts the requests without an answer. */
export async function countUnanswered(tx: ReadTx): Promise<Unanswered> {
  const [row] = await rowsOf(tx, sql<Unanswered>`select waiting, too_long as "tooLong" from count_unanswered()`)
  return row ?? { waiting: 0, tooLong: 0 }
}
