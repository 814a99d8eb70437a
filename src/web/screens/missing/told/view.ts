// What the pages of who was told are made from.
import { asId, type Instant } from '../../../../domain/kernel/index.ts'
import {
  type Blocked,
  type Episode,
  endOf,
  type Told,
  type ToTell,
  toldOfFound,
  toldOfMissing,
} from '../../../../domain/missing/index.ts'
import { type MessageRead, readMessagesOfEpisode } from '../../../../store/messages/reads.ts'
import { readEpisode, readSubject, readTold, type Subject } from '../../../../store/missing/reads.ts'
import { readBlockedIn } from '../../../../store/sharing/reads.ts'
import type { Ask } from '../../../frame/screen.ts'

/** Everything about who was told of an episode. */
export type ToldView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly told: readonly Told[]
  readonly blocks: readonly Blocked[]
  /** Those that Homeward sent of the child being missing and found. */
  readonly messages: readonly MessageRead[]
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
    const messages = (await readMessagesOfEpisode(tx, id)).filter(
      ({ about }) => about === 'missing' || about === 'found',
    )
    return {
      episode,
      subject,
      told: await readTold(tx, id),
      blocks: await readBlockedIn(tx, id),
      messages,
      now: tx.now,
    }
  })
}

/** The lists that there are: of the missing child, and once found of the found one. */
export function listsOf({ episode, told }: Pick<ToldView, 'episode' | 'told'>): {
  readonly missing: readonly ToTell[]
  readonly found: readonly ToTell[] | null
} {
  return { missing: toldOfMissing(told), found: endOf(episode) === null ? null : toldOfFound(told) }
}
