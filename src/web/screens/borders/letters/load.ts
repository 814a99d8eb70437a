// What the pages of the letters of an episode are made from.
import { asId, type Instant } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import { readEpisode, readSubject, type Subject } from '../../../../store/missing/reads.ts'
import type { Ask } from '../../../frame/screen.ts'
import { type BordersPart, readBordersPart } from '../view.ts'

/** The placing authority's side of one episode. */
export type PlacingView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly borders: BordersPart
  readonly now: Instant
}

/** Reads it; null where the actor may not see the episode or its letters, or another authority did not place the child here. */
export async function loadPlacing(ask: Ask): Promise<PlacingView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null) return null
  return ask.store.read(ask.asker, 'see-placing-authority', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const borders = await readBordersPart(tx, id)
    if (!borders.readsLetters || !(borders.placedHere || borders.letters.length > 0)) return null
    return { episode, subject: await readSubject(tx, episode), borders, now: tx.now }
  })
}
