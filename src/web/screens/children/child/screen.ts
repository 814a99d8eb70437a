// The page of a child, for those who may see them.
import { asId } from '../../../../domain/kernel/index.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { childPage, justDone } from './page.ts'
import { readView } from './view.ts'

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null) return { kind: 'not-found' }
  const view = await ask.store.read(ask.asker, 'see-child', tx => readView(tx, child))
  if (view === null) return { kind: 'not-found' }
  return childPage(view, ask.actor.role, justDone[textOf(ask.query, 'saved')] ?? null)
}

/** The page of a child. */
export const childScreen: Screen = { path: '/children/:child', get: show }
