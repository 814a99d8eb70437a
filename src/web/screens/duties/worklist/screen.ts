// Every duty that nobody has met yet, in three lists, page by page: one's own, one's team's, nobody's, one's role's, all.
import { asId } from '../../../../domain/kernel/index.ts'
import { ruleOf } from '../../../../domain/protocol/index.ts'
import {
  countWorklists,
  readHandedToMe,
  readWorklist,
  type Whose,
  type Worklist,
  type WorklistFilter,
} from '../../../../store/duties/reads.ts'
import { choiceOf, type Fields, numberOf, textOf } from '../../../frame/fields.ts'
import type { Screen, ShownActor } from '../../../frame/screen.ts'
import { worklistPage } from './page.ts'

/** Duties on one page. */
export const perPage = 50

const lists = ['overdue', 'ahead', 'without-deadline'] as const satisfies readonly Worklist[]
const whoses = ['mine', 'team', 'nobody', 'role', 'handed', 'all'] as const satisfies readonly Whose[]

/** What an address asks for; a social worker begins with their own, everybody else with all. */
export function filterOf(query: Fields, { role }: Pick<ShownActor, 'role'>): WorklistFilter {
  const rule = textOf(query, 'rule')
  const narrowed = ['child', 'person', 'team'].some(name => textOf(query, name) !== '')
  return {
    whose: choiceOf(query, 'whose', whoses) ?? (role === 'practitioner' && !narrowed ? 'mine' : 'all'),
    rule: ruleOf(rule) === null ? null : rule,
    child: asId<'child'>(textOf(query, 'child')),
    person: asId<'person'>(textOf(query, 'person')),
    team: asId<'team'>(textOf(query, 'team')),
    within: numberOf(query, 'within'),
  }
}

/** The worklists. */
export const worklistScreen: Screen = {
  path: '/duties',
  get: async ask => {
    const list = choiceOf(ask.query, 'list', lists) ?? 'overdue'
    const filter = filterOf(ask.query, ask.actor)
    const page = Math.min(numberOf(ask.query, 'page') ?? 1, 100_000)
    return ask.store.read(ask.asker, 'see-worklist', async tx => {
      const counts = await countWorklists(tx, filter)
      const duties = await readWorklist(tx, { ...filter, list, from: (page - 1) * perPage, most: perPage })
      const handed = page === 1 ? await readHandedToMe(tx, perPage) : []
      return worklistPage({ list, filter, page, counts, duties, handed, now: tx.now, role: ask.actor.role, perPage })
    })
  },
}
