// The placing authority's side of an episode.
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { loadPlacing } from './load.ts'
import { doneOf, placingPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadPlacing(ask)
  return view === null ? { kind: 'not-found' } : placingPage(view, doneOf(textOf(ask.query, 'done')))
}

/** The placing authority. */
export const placingScreen: Screen = { path: '/episodes/:episode/placing-authority', get: show }
