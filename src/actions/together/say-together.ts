// Episodes that exist are said to be together, or set apart; an entry goes on the record of each; one found tells of another.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import type { Store } from '../../store/open-store.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { putTogether, setApart } from '../../store/together/writes.ts'
import { at } from '../../store/transaction.ts'
import { shareEntry } from './share-entry.ts'

/** Whether it was saved; what may not be seen is not found. */
export type Said = { readonly kind: 'saved' } | { readonly kind: 'not-found' }

async function orNotFound(work: Promise<boolean>): Promise<Said> {
  try {
    return (await work) ? { kind: 'saved' } : { kind: 'not-found' }
  } catch (error) {
    if (error instanceof NotAllowed) return { kind: 'not-found' }
    throw error
  }
}

/** Two episodes that the asker may see are of children who are missing together. */
export const sayTogether = (
  store: Store,
  asker: Asker,
  [one, other]: readonly [Id<'episode'>, Id<'episode'>],
  from: Instant | null,
): Promise<Said> =>
  orNotFound(
    store.write(asker, 'say-together', async tx => {
      await putTogether(tx, [one, other], from)
      return true
    }),
  )

/** The child of this episode was not with the others, or is no longer; the reason stays. */
export const sayApart = (store: Store, asker: Asker, episode: Id<'episode'>, reason: string): Promise<Said> =>
  orNotFound(store.write(asker, 'say-apart', tx => setApart(tx, episode, reason)))

/** What somebody said of another child when one was found. */
export type LastTogether = { readonly episode: Id<'episode'>; readonly when: Instant; readonly where: string }

/** Writes a sighting on each of the others that the asker may see: they were with the child who is found. Names nobody. */
export const recordLastTogether = (
  store: Store,
  asker: Asker,
  found: Id<'episode'>,
  id: Id<'log-entry'>,
  said: readonly LastTogether[],
): Promise<Said> =>
  orNotFound(
    store.write(asker, 'record-last-together', async tx => {
      if ((await readEpisode(tx, found)) === null) return false
      for (const { episode, when, where } of said) {
        const place = where === '' ? '' : ` ${where}`
        const entry = `Was with a child who was missing with them and is found.${place}`
        await shareEntry(tx, found, [episode], { shared_id: id, kind: 'sighting', at: at(when), entry })
      }
      return true
    }),
  )
