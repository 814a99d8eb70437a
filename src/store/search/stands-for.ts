// Which names stand for another today: those that come with Homeward and those that the partnership adds.
import { sql } from 'kysely'
import { dayOf } from '../../domain/kernel/index.ts'
import type { VariantGroup, VariantTable } from '../../domain/search/index.ts'
import { maybeOn, type ReadTx, rowsOf } from '../transaction.ts'
import { standsForWith } from './query.ts'

/** The table of all names that stand for another today. */
export async function readStandsFor(tx: ReadTx): Promise<VariantTable> {
  const today = maybeOn(dayOf(tx.now))
  const added = await rowsOf(
    tx,
    sql<VariantGroup>`select kind, words from name_variant where from_on <= ${today}::date
      and (until_on is null or until_on > ${today}::date) order by id`,
  )
  return standsForWith(added)
}
