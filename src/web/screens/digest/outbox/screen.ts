// `/directory/outbox`: what was to leave, for administrators.
import { roleMay } from '../../../../domain/access/index.ts'
import { digestStanding } from '../../../../domain/outbox/index.ts'
import { readDigestDays, readDigestToday, readOutbox } from '../../../../store/outbox/reads.ts'
import type { Screen } from '../../../frame/screen.ts'
import { outboxPage } from './page.ts'

const most = { days: 14, lines: 100 } as const

/** The outbox. */
export const outboxScreen: Screen = {
  path: '/directory/outbox',
  get: async ask => {
    if (!roleMay(ask.actor.role, 'directory', 'write')) return { kind: 'not-found' }
    return ask.store.read(ask.asker, 'see-outbox', async tx => {
      const { madeAt } = await readDigestToday(tx)
      return outboxPage({
        now: tx.now,
        standing: digestStanding(tx.now, madeAt),
        days: await readDigestDays(tx, most.days),
        lines: await readOutbox(tx, most.lines),
        most: most.lines,
      })
    })
  },
}
