// Who stands in for whom while they are away.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'

/** A cover that has not ended. */
export type Cover = {
  readonly id: Id<'cover'>
  readonly awayId: Id<'person'>
  readonly away: string
  readonly coveringId: Id<'person'>
  readonly covering: string
  readonly from: Instant
  readonly until: Instant
  readonly reason: string
  readonly madeBy: string
}

/** The actor's covers on either side; for those who keep covers, all of their agency. */
export const readCovers = (tx: ReadTx): Promise<Cover[]> =>
  rowsOf(
    tx,
    sql<Cover>`select id, away_id as "awayId", away, covering_id as "coveringId", covering, from_at as "from", until_at as until, reason,
      made_by as "madeBy" from covers_to_see()`,
  )

/** Somebody to choose. */
export type Colleague = { readonly id: Id<'person'>; readonly name: string }

/** Everybody who works for the actor's agency today, by name, at most a thousand. */
export const readColleagues = (tx: ReadTx): Promise<Colleague[]> =>
  rowsOf(
    tx,
    sql<Colleague>`select p.id, p.name from person p where p.left_at is null and exists (select from appointment a
      where a.person_id = p.id and a.agency_id = ${tx.actor.agencyId} and a.from_at <= clock_timestamp()
        and (a.until_at is null or a.until_at > clock_timestamp())) order by p.name, p.id limit 1000`,
  )
