// Searches that met a restricted record, told to its keepers and never to whoever searched.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import { nameOf } from './requests.ts'

/** The searches of one person on one day that met a restricted record. `entry` is the first note of them in its audit. */
export type RestrictedMet = {
  readonly entry: number
  readonly childId: Id<'child'>
  readonly child: string
  readonly searcher: string
  readonly role: string
  readonly agency: string
  readonly metAt: Instant
  readonly times: number
  /** The keeper who took note of it; null while nobody did. */
  readonly noter: string | null
}

/** Those of the last 90 days that met a record which the actor keeps, the latest first; nothing for anybody else. */
export async function readRestrictedMet(tx: ReadTx): Promise<RestrictedMet[]> {
  const rows = await rowsOf(
    tx,
    sql<RestrictedMet>`select m.entry, m.child_id as "childId", ${nameOf('i')} as child, m.searcher, m.role, m.agency,
      m.met_at as "metAt", m.times, m.noter
      from restricted_met() m left join child_identity i on i.child_id = m.child_id order by m.met_at desc, m.entry`,
  )
  shows(tx, ...rows.map(({ childId }) => childId))
  return rows
}
