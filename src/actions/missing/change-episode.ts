// The one way in which an episode is changed: read as the actor sees it, decided upon, saved against the version shown.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type Episode, keptAfter } from '../../domain/missing/index.ts'
import { readAge, readEpisode, type Subject } from '../../store/missing/reads.ts'
import { asItWouldStand } from '../../store/missing/rows.ts'
import { because, type EpisodeFacts, setEpisodeFacts } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import type { WriteTx } from '../../store/transaction.ts'

/** What came of a change. `stale` carries the episode as it stands now, so that both can be shown. */
export type Changed =
  | { readonly kind: 'saved'; readonly episode: Episode }
  | { readonly kind: 'stale'; readonly now: Episode }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

/** Which episode, the version of it that the person was looking at, and whether they insisted on what was doubted. */
export type Shown = { readonly id: Id<'episode'>; readonly version: number; readonly insisted?: boolean }

/** What is decided about an episode as it stands; `about` is whom it concerns, as far as the actor may see. */
type Decide = (
  episode: Episode,
  now: Instant,
  about: Pick<Subject, 'bornOn' | 'whole'>,
) => EpisodeFacts | { readonly refused: string }

/** What is answered where somebody would record something in an episode that was entered in error. */
export const inError = {
  kind: 'refused',
  says: 'This episode was entered in error, so nothing more can be recorded in it',
} as const

const notInError = { kind: 'refused', says: 'This episode is not entered in error' } as const

// What contradicts itself and was insisted on is marked, so that nobody asks again.
function withMarks(episode: Episode, facts: EpisodeFacts, insisted: boolean): EpisodeFacts {
  if (facts.kept_as_said !== undefined) return facts
  const kept = keptAfter(episode, asItWouldStand(episode, facts), insisted)
  return kept.join() === episode.keptAsSaid.join() ? facts : { ...facts, kept_as_said: [...kept] }
}

/** Changes an episode; `reason` is kept in history where one is given. `which` says whether one in error is meant. */
export async function changeEpisode(
  store: Store,
  asker: Asker,
  act: string,
  shown: Shown,
  decide: Decide,
  reason = '',
  which: 'standing' | 'in-error' = 'standing',
): Promise<Changed> {
  const change = async (tx: WriteTx): Promise<Changed> => {
    const episode = await readEpisode(tx, shown.id)
    if (episode === null) return { kind: 'not-found' }
    if ((episode.enteredInErrorAt !== null) !== (which === 'in-error'))
      return which === 'standing' ? inError : notInError
    const decided = decide(episode, tx.now, await readAge(tx, episode))
    if ('refused' in decided) return { kind: 'refused', says: decided.refused }
    if (reason !== '') await because(tx, reason)
    const facts = withMarks(episode, decided, shown.insisted === true)
    if (!(await setEpisodeFacts(tx, shown.id, shown.version, facts))) return { kind: 'not-found' }
    return { kind: 'saved', episode: (await readEpisode(tx, shown.id)) ?? episode }
  }
  try {
    return await store.write(asker, act, change)
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    const now = await store.read(asker, 'see-episode', tx => readEpisode(tx, shown.id))
    return now === null ? { kind: 'not-found' } : { kind: 'stale', now }
  }
}
