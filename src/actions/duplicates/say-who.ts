// After a report: its reporter says whose record it is, that it is one of which they were only told, or that it is none of these.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { saySameByHandle } from '../../store/duplicates/writes.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { type Moved, moveToRightChild } from '../corrections/move-episode.ts'
import type { Store } from '../doors.ts'
import type { Shown } from '../missing/change-episode.ts'
import { noteNone } from './candidates.ts'
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

/** Notes that whoever reported a child looked at who it might be, and that it is none of these. False where there is no such report. */
export const sayNoneOfThese = (store: Store, asker: Asker, id: Id<'episode'>): Promise<boolean> =>
  store.write(asker, 'say-none-of-these', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return false
    await noteNone(tx, episode.childId, await readWhoItMayBe(tx, episode))
    return true
  })
