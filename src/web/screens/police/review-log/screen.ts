// The review log of an episode (LONG-17.2a).
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { looksAtRisk } from '../../../../domain/police/index.ts'
import { readEpisode, readLog, readSubject } from '../../../../store/missing/reads.ts'
import { readAssessmentsByStage } from '../../../../store/police/reads.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { mayAssessIn } from '../view.ts'
import { reviewLogPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null) return { kind: 'not-found' }
  return ask.store.read(ask.asker, 'see-review-log', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return { kind: 'not-found' }
    const { role } = ask.actor
    return reviewLogPage({
      ...{ episode, subject: await readSubject(tx, episode), now: tx.now },
      looks: looksAtRisk(await readAssessmentsByStage(tx, id), await readLog(tx, id)),
      mayLook: roleMay(role, 'episodes', 'write'),
      mayAssess: mayAssessIn(role, episode),
    })
  })
}

/** The review log. */
export const reviewLogScreen: Screen = { path: '/episodes/:episode/review-log', get: show }
