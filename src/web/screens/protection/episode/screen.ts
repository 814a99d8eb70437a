// Protection in one episode.
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readDutiesOfEpisode } from '../../../../store/duties/reads.ts'
import { readMessagesOfEpisode } from '../../../../store/messages/reads.ts'
import { readEpisode, readSubject } from '../../../../store/missing/reads.ts'
import { readAnswersFor } from '../../../../store/protection/reads.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { isDone } from '../../duties/duty-rows.ts'
import { readFrontDoors } from '../front-door.ts'
import { readProtectionPart } from '../view.ts'
import { type EpisodeProtection, episodeProtectionPage } from './page.ts'

async function load(ask: Ask): Promise<EpisodeProtection | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null || !roleMay(ask.actor.role, 'protection', 'read')) return null
  return ask.store.read(ask.asker, 'see-protection', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const duties = await readDutiesOfEpisode(tx, id)
    return {
      ...{ episode, subject: await readSubject(tx, episode), now: tx.now },
      protection: await readProtectionPart(tx, episode),
      messages: await readMessagesOfEpisode(tx, id),
      doors: await readFrontDoors(tx, await readAnswersFor(tx, id)),
      considerBecause: duties
        .filter(duty => duty.rule === 'FOUND-13.2a' && !isDone(duty))
        .map(({ because }) => because),
    }
  })
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : episodeProtectionPage(view)
}

/** Protection in one episode. */
export const episodeProtectionScreen: Screen = { path: '/episodes/:episode/protection', get: show }
