// An episode: how it stands, what must happen next, what has happened, and what can be done.
import { asId } from '../../../../domain/kernel/index.ts'
import { readDutiesOfEpisode, readFlagsOfEpisode } from '../../../../store/duties/reads.ts'
import { readAnswers, readEpisode, readEpisodeEvents, readSubject } from '../../../../store/missing/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { isAllowed } from '../acts/act.ts'
import { episodeActs } from '../acts/index.ts'
import { type EpisodeView, episodePage } from './page.ts'

async function load(ask: Ask): Promise<EpisodeView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null) return null
  return ask.store.read(ask.asker, 'see-episode', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    const answers = await readAnswers(tx, id)
    const events = await readEpisodeEvents(tx, id)
    const duties = await readDutiesOfEpisode(tx, id)
    const flags = await readFlagsOfEpisode(tx, id)
    return { episode, subject, answers, events, duties, flags, now: tx.now, acts: [], done: null }
  })
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const acts = episodeActs.filter(act => isAllowed(act, ask.actor.role, view.subject) && act.offered(view.episode))
  const done = episodeActs.find(act => act.path === textOf(ask.query, 'done')) ?? null
  return episodePage({ ...view, acts, done })
}

/** An episode. */
export const episodeScreen: Screen = { path: '/episodes/:episode', get: show }
