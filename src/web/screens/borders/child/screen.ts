// A child across borders.
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { acrossPage, doneOf } from './page.ts'
import { loadAcross } from './view.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadAcross(ask)
  return view === null ? { kind: 'not-found' } : acrossPage(view, doneOf(textOf(ask.query, 'done')))
}

/** A child across borders. */
export const acrossScreen: Screen = { path: '/children/:child/borders', get: show }
