// What the pages of who was told are made from.
import { asId, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import {
  type Episode,
  endOf,
  type Told,
  type ToTell,
  toldOfFound,
  toldOfMissing,
} from '../../../../domain/missing/index.ts'
import { readBlocks } from '../../../../store/children/reads.ts'
import { readBlockedOf, readEpisode, readSubject, readTold, type Subject } from '../../../../store/missing/reads.ts'
import type { Ask } from '../../../frame/screen.ts'

/** Somebody who must not be told; the reason is null for those who may not read it. */
export type Block = { readonly who: string; readonly reason: string | null }

/** Everything about who was told of an episode. */
export type ToldView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly told: readonly Told[]
  readonly blocks: readonly Block[]
  readonly now: Instant
}

/** Reads it; null where the episode cannot be seen. */
export async function loadTold(ask: Ask): Promise<ToldView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null) return null
  return ask.store.read(ask.asker, 'see-told', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    const blocked = await readBlockedOf(tx, id)
    const known = await readBlocks(tx, episode.childId as Id<'child'>)
    const reasonOf = (who: string) => known.find(one => one.value.who === who)?.value.reason ?? null
    const blocks = blocked.map(who => ({ who, reason: reasonOf(who) }))
    return { episode, subject, told: await readTold(tx, id), blocks, now: tx.now }
  })
}

/** The lists that there are: of the missing child, and once found of the found one. */
export function listsOf({ episode, told }: Pick<ToldView, 'episode' | 'told'>): {
  readonly missing: readonly ToTell[]
  readonly found: readonly ToTell[] | null
} {
  return { missing: toldOfMissing(told), found: endOf(episode) === null ? null : toldOfFound(told) }
}
