// Every duty that nobody has met yet, in three lists, page by page, of everybody or of one's own role.
import { countWorklists, readWorklist, type Worklist } from '../../../../store/duties/reads.ts'
import { choiceOf, numberOf, textOf } from '../../../frame/fields.ts'
import type { Screen } from '../../../frame/screen.ts'
import { worklistPage } from './page.ts'

/** Duties on one page. */
export const perPage = 50

const lists = ['overdue', 'ahead', 'without-deadline'] as const satisfies readonly Worklist[]

/** The worklists. */
export const worklistScreen: Screen = {
  path: '/duties',
  get: async ask => {
    const list = choiceOf(ask.query, 'list', lists) ?? 'overdue'
    const mine = textOf(ask.query, 'whose') === 'mine'
    const page = Math.min(numberOf(ask.query, 'page') ?? 1, 100_000)
    const owner = mine ? ask.actor.role : null
    return ask.store.read(ask.asker, 'see-worklist', async tx => {
      const counts = await countWorklists(tx, owner)
      const duties = await readWorklist(tx, { list, owner, from: (page - 1) * perPage, most: perPage })
      return worklistPage({ list, mine, page, counts, duties, now: tx.now, role: ask.actor.role, perPage })
    })
  },
}
