// The list of records that may be of one child, for roles that may say so.
import { roleMay } from '../../../domain/access/index.ts'
import { countPairs, readPairs } from '../../../store/duplicates/reads.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { mostPairs, pairsHref, pairsPage } from './list-page.ts'

const mostCounted = 1000

async function show(ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'same-child', 'write')) return { kind: 'not-found' }
  return ask.store.read(ask.asker, 'see-possible-duplicates', async tx => {
    const pairs = await readPairs(tx, mostPairs)
    const count = pairs.length < mostPairs ? pairs.length : await countPairs(tx, mostCounted)
    return pairsPage({ pairs, count, now: tx.now })
  })
}

/** The list. */
export const pairsScreen: Screen = { path: pairsHref, get: show }
