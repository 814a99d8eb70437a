// Finding a child: the form, and the results under an id that says nothing.
import { searchChildren } from '../../../../actions/children/search-children.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { findChildren, readSearch } from '../../../../store/children/reads.ts'
import { numberOf, textOf } from '../../../frame/fields.ts'
import { readDay } from '../../../frame/moments.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { perPage, resultsPage, searchPage } from './page.ts'

async function search(ask: Ask): Promise<Answer> {
  const born = readDay(ask.fields, 'born', 'Date of birth')
  const bornFaults = born.kind === 'faults' ? born.faults : []
  const sought = {
    typed: textOf(ask.fields, 'words'),
    purpose: textOf(ask.fields, 'purpose'),
    bornOn: born.kind === 'given' ? born.value : null,
  }
  if (bornFaults.length > 0) return searchPage(ask.fields, bornFaults, ask.tokens)
  const searched = await searchChildren(ask.store, ask.asker, sought)
  if (searched.kind === 'faults') return searchPage(ask.fields, searched.faults, ask.tokens)
  return { kind: 'redirect', to: `/children/search/${searched.search}` }
}

/** The form. */
export const searchScreen: Screen = {
  path: '/children/search',
  get: async ask => searchPage({}, [], ask.tokens),
  post: search,
}

async function showResults(ask: Ask): Promise<Answer> {
  const id = asId<'search'>(ask.params.search ?? '')
  if (id === null) return { kind: 'not-found' }
  const page = Math.min(numberOf(ask.query, 'page') ?? 1, 1000)
  const results = await ask.store.read(ask.asker, 'see-search', async tx => {
    const sought = await readSearch(tx, id)
    return sought && { sought, found: await findChildren(tx, sought, { page, perPage }), now: tx.now }
  })
  if (results === null) return { kind: 'redirect', to: '/children/search' }
  return resultsPage({ ...results, search: id, page, mayMake: roleMay(ask.actor.role, 'record', 'write') })
}

/** The results. */
export const resultsScreen: Screen = { path: '/children/search/:search', get: showResults }
