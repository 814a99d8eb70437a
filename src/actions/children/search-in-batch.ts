// Searching for many children at once, as one person: for whoever tries the search out. It is local, so no limit holds it up.
import type { Asker } from '../../domain/access/actor.ts'
import { roleMay } from '../../domain/access/index.ts'
import type { BatchQuery } from '../../domain/search/index.ts'
import { findIds, readIdsOfLists } from '../../store/children/reads.ts'
import type { Store } from '../../store/open-store.ts'
import { accountByEmail, holdingsOf } from '../../store/sign-in/reads.ts'

/** How many children answer one query. */
export const mostAnswers = 20

/** Whoever has this e-mail address, in the first of their roles that reads records; null where nobody does. */
export async function askerByEmail(store: Store, email: string): Promise<Asker | null> {
  const holdings = await store.signIn(async tx => {
    const account = await accountByEmail(tx, email)
    return account === null ? [] : holdingsOf(tx, account.personId)
  })
  const reading = holdings.find(holding => roleMay(holding.role, 'record', 'read'))
  return reading === undefined
    ? null
    : { appointmentId: reading.appointmentId, request: 'search', source: 'command line' }
}

/**
 * Who answers a query and may be seen by the asker, best first: by the id of the list from which a child was loaded, else by the
 * id of the record. The search is in the audit.
 */
export const answerQuery = (store: Store, asker: Asker, query: BatchQuery): Promise<string[]> =>
  store.read(asker, 'see-search', async tx => {
    const found = await findIds(tx, query, mostAnswers)
    const listed = await readIdsOfLists(tx, found)
    return found.map(child => listed.get(child) ?? child)
  })
