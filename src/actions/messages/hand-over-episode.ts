// Handing an episode to another team: it is theirs once they accept, and until then it stays with those who gave it.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { handEpisodeOver, withdrawHandOver } from '../../store/messages/writes.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import type { Store } from '../../store/open-store.ts'
import { inError } from '../missing/change-episode.ts'
import type { Added } from '../missing/record-event.ts'

/** To which team, and what they need to know. */
export type HandedEpisode = {
  readonly id: Id<'episode-hand-over'>
  readonly toTeam: Id<'team'>
  readonly words: string
}

/** Hands an episode over. */
export const handOverEpisode = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  { id, toTeam, words }: HandedEpisode,
): Promise<Added> =>
  store.write(asker, 'hand-episode-over', async tx => {
    const episode = await readEpisode(tx, episodeId)
    if (episode === null) return { kind: 'not-found' } as const
    if (episode.enteredInErrorAt !== null) return inError
    const handed = await handEpisodeOver(tx, { id, childId: episode.childId, episodeId, toTeam, words })
    return handed
      ? ({ kind: 'saved' } as const)
      : ({ kind: 'refused', says: 'Choose a team that works today' } as const)
  })

/** Takes a hand-over back that nobody has accepted. */
export const takeHandOverBack = (
  store: Store,
  asker: Asker,
  id: Id<'episode-hand-over'>,
  because: string,
): Promise<Added> =>
  store.write(asker, 'take-hand-over-back', async tx =>
    (await withdrawHandOver(tx, id, because))
      ? ({ kind: 'saved' } as const)
      : ({ kind: 'refused', says: 'It was accepted already, or taken back before' } as const),
  )
