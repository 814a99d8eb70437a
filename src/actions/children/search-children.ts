// Looking for a child by name and birth. What was typed is kept for the searcher alone, and the address names only its id.
import type { Asker } from '../../domain/access/actor.ts'
import { type Fault, longest, tooLong } from '../../domain/children/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { readNumbers, readTypedName } from '../../domain/search/index.ts'
import type { Sought } from '../../store/children/reads.ts'
import { keepSearch } from '../../store/children/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { readOwnSearches } from '../../store/search/reads.ts'
import { newId } from '../new-id.ts'

/** What came of it: where the results stand, or what to type instead. */
export type Searched =
  | { readonly kind: 'kept'; readonly search: Id<'search'> }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

const enterName = { field: 'words', text: 'Enter a name, part of one, or a number' }

// A date of birth alone will do, but not beside something that is no name: that was meant to be one.
function nothingToFind({ typed, bornOn }: Sought): Fault[] {
  const named = readTypedName(typed).parts > 0 || readNumbers(typed).length > 0
  return named || (typed.trim() === '' && bornOn !== null) ? [] : [enterName]
}

const askToWait = (made: number): Fault => ({
  field: 'words',
  text: `You have looked for children ${made} times within an hour. Wait a little, or ask your manager. To report that a child is missing you need not find them first`,
})

/** Keeps a search; whoever has looked very often within an hour is asked to wait. */
export async function searchChildren(store: Store, asker: Asker, sought: Sought): Promise<Searched> {
  const faults = [
    ...nothingToFind(sought),
    ...tooLong('words', 'The name', sought.typed, longest.line),
    ...tooLong('purpose', 'The reason', sought.purpose, longest.line),
  ]
  if (faults.length > 0) return { kind: 'faults', faults }
  const search = newId<'search'>()
  const tooOften = await store.write(asker, 'search-children', async tx => {
    const { made, most } = await readOwnSearches(tx)
    if (made >= most) return [askToWait(made)]
    await keepSearch(tx, search, sought)
    return []
  })
  return tooOften.length > 0 ? { kind: 'faults', faults: tooOften } : { kind: 'kept', search }
}
