// The disputes over the police level of an episode.
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { loadDisputes } from './load.ts'
import { disputesPage, doneOf } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadDisputes(ask)
  return view === null ? { kind: 'not-found' } : disputesPage(view, doneOf(textOf(ask.query, 'done')))
}

/** The disputes. */
export const disputesScreen: Screen = { path: '/episodes/:episode/disputes', get: show }
