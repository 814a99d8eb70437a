// Who was told of an episode, and who is still to be told.
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { toldPage } from './page.ts'
import { loadTold } from './view.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadTold(ask)
  return view === null ? { kind: 'not-found' } : toldPage({ ...view, role: ask.actor.role })
}

/** Who was told. */
export const toldScreen: Screen = { path: '/episodes/:episode/told', get: show }
