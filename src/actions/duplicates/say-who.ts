// After a report: its reporter says whose record it is, that it is one of which they were only told, or that it is none of these.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { saySameByHandle } from '../../store/duplicates/writes.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { type Moved, moveToRightChild } from '../corrections/move-episode.ts'
import type { Store } from '../doors.ts'
import type { Shown } from '../missing/change-episode.ts'
import { noteNone, wereShown } from './candidates.ts'
import { readWhoItMayBe } from './person-reported.ts'

/** Puts a report that made a new record on the record of a child whom the actor sees. Sent twice it is moved once. */
export const sayItIs = (
  store: Store,
  asker: Asker,
  shown: Shown,
  to: { readonly child: Id<'child'>; readonly episode: Id<'episode'> },
): Promise<Moved> => moveToRightChild(store, asker, shown, to, 'Whoever reported it says that it is this child.')

/** Says that the child of a report is the one of whose record a handle told; it answers nothing. Throws NotAllowed. */
export const sayItIsElsewhere = (store: Store, asker: Asker, episode: Id<'episode'>, handle: string): Promise<void> =>
  store.write(asker, 'say-same-child', tx => saySameByHandle(tx, episode, handle))

/** What came of it. `came-up`: somebody is found now who was not shown; nothing is kept. */
export type SaidNoneOfThese = { readonly kind: 'said' } | { readonly kind: 'came-up' } | { readonly kind: 'not-found' }

/**
 * Keeps that somebody looked at whom the child of a report may be, and that it is none of those who were shown: `shown` are their
 * keys. The report was stored before, and waits for nothing here.
 */
export const sayNoneOfThese = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  said: { readonly id: Id<'none-of-these'>; readonly shown: readonly string[] },
): Promise<SaidNoneOfThese> =>
  store.write(asker, 'say-none-of-these', async (tx): Promise<SaidNoneOfThese> => {
    const reported = await readEpisode(tx, episode)
    if (reported === null) return { kind: 'not-found' }
    const candidates = await readWhoItMayBe(tx, reported)
    if (!wereShown(said.shown, candidates)) return { kind: 'came-up' }
    await noteNone(tx, { id: said.id, child: reported.childId, episode, way: 'after-report' }, candidates)
    return { kind: 'said' }
  })
