// Asking and answering, breaking and reviewing, covering, restricting: each one call, whose rights the database checks.
import { type RawBuilder, sql } from 'kysely'
import type { GlassFinding, GlassKind } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { at, maybeAt, rowsOf, type WriteTx } from '../transaction.ts'

async function oneOf<T>(tx: WriteTx, query: RawBuilder<{ said: T }>): Promise<T> {
  const [row] = await rowsOf(tx, query)
  if (row === undefined) throw new Error('the database gave no answer')
  return row.said
}

/** Asks for access to the child behind a door. The reference, or null where there is nothing behind it. Throws NotAllowed. */
export const askAccess = (
  tx: WriteTx,
  id: Id<'access-request'>,
  door: string,
  reason: string,
): Promise<string | null> =>
  oneOf(tx, sql<{ said: string | null }>`select ask_access(${id}, ${door}, ${reason}) as said`)

/** What came of an answer: as told, closed already, restricted meanwhile, or null where there is none for this actor. */
export type Answered = 'granted' | 'refused' | 'closed' | 'restricted' | null

/** Grants a request until a moment, or refuses it (`until` null). Throws NotAllowed for a role that may not. */
export const answerAccess = (
  tx: WriteTx,
  id: Id<'access-request'>,
  until: Instant | null,
  words: string,
): Promise<Answered> =>
  oneOf(
    tx,
    sql<{
      said: Answered
    }>`select answer_access(${id}, ${until !== null}, ${maybeAt(until)}::timestamptz, ${words}) as said`,
  )

/** Withdraws the actor's own request. False where there is none to withdraw. */
export const withdrawAccess = (tx: WriteTx, id: Id<'access-request'>): Promise<boolean> =>
  oneOf(tx, sql<{ said: boolean }>`select withdraw_access(${id}) as said`)

/** Breaks the glass before the child behind a door. The child, or null where there is nothing behind it. Throws NotAllowed. */
export const breakTheGlass = (
  tx: WriteTx,
  id: Id<'glass'>,
  door: string,
  kind: GlassKind,
  reason: string,
): Promise<Id<'child'> | null> =>
  oneOf(tx, sql<{ said: Id<'child'> | null }>`select break_the_glass(${id}, ${door}, ${kind}, ${reason}) as said`)

/** Closes a glass early. False where there is none that the actor may close. */
export const closeGlass = (tx: WriteTx, id: Id<'glass'>): Promise<boolean> =>
  oneOf(tx, sql<{ said: boolean }>`select close_glass(${id}) as said`)

/** A finding upon a glass; `seen` is how many findings the page showed. */
export type GlassReview = {
  readonly id: Id<'glass-review'>
  readonly glass: Id<'glass'>
  readonly seen: number
  readonly finding: GlassFinding
  readonly words: string
}

/** Keeps a finding. 'stale' where another was kept meanwhile, null where it is not this actor's to review. Throws NotAllowed. */
export const reviewGlass = (
  tx: WriteTx,
  { id, glass, seen, finding, words }: GlassReview,
): Promise<'reviewed' | 'stale' | null> =>
  oneOf(
    tx,
    sql<{
      said: 'reviewed' | 'stale' | null
    }>`select review_glass(${id}, ${glass}, ${seen}, ${finding}, ${words}) as said`,
  )

/** A cover to be made. */
export type NewCover = {
  readonly id: Id<'cover'>
  readonly away: Id<'person'>
  readonly covering: Id<'person'>
  readonly from: Instant
  readonly until: Instant
  readonly reason: string
}

/** Makes a cover, once. False where either does not work for the actor's agency. Throws NotAllowed. */
export const makeCover = (tx: WriteTx, { id, away, covering, from, until, reason }: NewCover): Promise<boolean> =>
  oneOf(
    tx,
    sql<{
      said: boolean
    }>`select make_cover(${id}, ${away}, ${covering}, ${at(from)}, ${at(until)}, ${reason}) as said`,
  )

/** Ends a cover early. False where there is none that the actor may end. */
export const endCover = (tx: WriteTx, id: Id<'cover'>): Promise<boolean> =>
  oneOf(tx, sql<{ said: boolean }>`select end_cover(${id}) as said`)

/** Restricts a record to the actor and those named. False where there is none to restrict, or it is already. Throws NotAllowed. */
export const sealRecord = (
  tx: WriteTx,
  id: Id<'seal'>,
  child: Id<'child'>,
  reason: string,
  keepers: readonly string[],
): Promise<boolean> =>
  oneOf(tx, sql<{ said: boolean }>`select seal_record(${id}, ${child}, ${reason}, ${[...keepers]}::uuid[]) as said`)

/** Takes note of the searches of one person on one day that met a restricted record. False where the actor is told of none such. */
export const noteRestrictedMet = (tx: WriteTx, entry: number, child: Id<'child'>): Promise<boolean> =>
  oneOf(tx, sql<{ said: boolean }>`select note_restricted_met(${entry}::bigint, ${child}) as said`)

/** Lifts a restriction. False where the actor keeps no such record. */
export const unsealRecord = (tx: WriteTx, seal: Id<'seal'>, reason: string): Promise<boolean> =>
  oneOf(tx, sql<{ said: boolean }>`select unseal_record(${seal}, ${reason}) as said`)

/** Names another keeper. False where the actor may not, or nobody can come in as that keeper. */
export const nameKeeper = (tx: WriteTx, seal: Id<'seal'>, keeper: string): Promise<boolean> =>
  oneOf(tx, sql<{ said: boolean }>`select name_keeper(${seal}, ${keeper}) as said`)

/** Lets a keeper go. False where the actor may not, or it is the last through whom somebody can come in. */
export const dropKeeper = (tx: WriteTx, seal: Id<'seal'>, keeper: string): Promise<boolean> =>
  oneOf(tx, sql<{ said: boolean }>`select drop_keeper(${seal}, ${keeper}) as said`)
