// That what came of a prevention interview was entered on COMPACT, and taking back an entry that is wrong (POL-12.10b).
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { addEvent } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { type NewCompactEntry, withdrawCompactEntry } from '../../store/police/writes.ts'
import { at } from '../../store/transaction.ts'
import { type Added, inEpisode } from '../missing/record-event.ts'

export type { NewCompactEntry } from '../../store/police/writes.ts'

/** Records an entry on COMPACT. */
export const recordCompactEntry = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  { id, reference, entered }: NewCompactEntry,
): Promise<Added> =>
  inEpisode(store, asker, 'record-compact-entry', episode, id, (tx, of) => {
    const moment = { entered_at: at(entered.at), entered_precision: entered.precision }
    return addEvent(tx, 'compact_entry', { ...of, reference, ...moment })
  })

/** An entry was made in error. */
export const takeCompactEntryBack = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  entry: { readonly id: Id<'compact-entry'>; readonly reason: string },
): Promise<Added> =>
  store.write(asker, 'take-compact-entry-back', async tx =>
    (await withdrawCompactEntry(tx, entry.id, episode, entry.reason))
      ? ({ kind: 'saved' } as const)
      : ({ kind: 'not-found' } as const),
  )
