// What a section said before, for roles that read it now.
import { roleMay } from '../../../../domain/access/index.ts'
import { isCode } from '../../../../domain/children/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readBar, readHistory } from '../../../../store/children/reads.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { historyPage, historySections } from './page.ts'

const most = 200

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  const section = ask.params.section ?? ''
  if (child === null || !isCode(historySections, section)) return { kind: 'not-found' }
  if (!roleMay(ask.actor.role, section, 'read')) return { kind: 'not-found' }
  const view = await ask.store.read(ask.asker, 'see-history', async tx => {
    const bar = await readBar(tx, child)
    return bar && { bar, now: tx.now, versions: await readHistory(tx, child, section, most) }
  })
  return view === null ? { kind: 'not-found' } : historyPage({ ...view, section, role: ask.actor.role })
}

/** What a section said before. */
export const historyScreen: Screen = { path: '/children/:child/history/:section', get: show }
