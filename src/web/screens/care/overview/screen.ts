// The page of care, for those who read placement plans.
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { readCareView } from '../view.ts'
import { carePage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, 'placement-plans', 'read')) return { kind: 'not-found' }
  const view = await ask.store.read(ask.asker, 'see-care', tx => readCareView(tx, child))
  if (view === null) return { kind: 'not-found' }
  return carePage(view, ask.actor.role, textOf(ask.query, 'saved') === 'yes')
}

/** The page of care. */
export const careScreen: Screen = { path: '/children/:child/care', get: show }
