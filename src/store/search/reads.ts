// How often people look for children: the limit for whoever looks, and the count for whoever watches.
import { sql } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'

/** How often the actor looked for children within the last hour, and how often they may. */
export type OwnSearches = { readonly made: number; readonly most: number }

/** The actor's own searches of the last hour. */
export async function readOwnSearches(tx: ReadTx): Promise<OwnSearches> {
  const [row] = await rowsOf(tx, sql<OwnSearches>`select made, most from searches_of_mine()`)
  return row ?? { made: 0, most: 0 }
}

/** Somebody who looked for children very often and opened and made no record by it. */
export type ManySearches = {
  readonly personId: Id<'person'>
  readonly searcher: string
  readonly agency: string
  readonly searches: number
  /** How many of them gave no reason. */
  readonly unexplained: number
}

/** Those who looked very often in the last 24 hours: for information governance; for everybody else nobody. */
export const readManySearches = (tx: ReadTx): Promise<ManySearches[]> =>
  rowsOf(
    tx,
    sql<ManySearches>`select person_id as "personId", searcher, agency, searches, unexplained from searchers_of_many()`,
  )

/** The searches of the last 24 hours, how many of them gave no reason, and how many people made those. */
export type Unexplained = { readonly searches: number; readonly unexplained: number; readonly people: number }

/** Counted for information governance; for everybody else there are none. */
export async function readUnexplained(tx: ReadTx): Promise<Unexplained> {
  const [row] = await rowsOf(tx, sql<Unexplained>`select searches, unexplained, people from searches_without_purpose()`)
  return row ?? { searches: 0, unexplained: 0, people: 0 }
}
