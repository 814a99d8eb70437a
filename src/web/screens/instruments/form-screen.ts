// One form: a draft to fill in, or the form as it reads.
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { draftPage } from './draft/page.ts'
import { isToFill, loadFilling } from './filling.ts'
import { readView } from './read/view.ts'

async function show(ask: Ask): Promise<Answer> {
  const filling = await loadFilling(ask)
  if (filling === null) return { kind: 'not-found' }
  return isToFill(filling) ? draftPage(filling) : readView(ask, filling)
}

/** A form. */
export const formScreen: Screen = { path: '/forms/:form', get: show }
