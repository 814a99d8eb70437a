// The pack for a statutory review, for those who read care plans.
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { readPackView } from '../view.ts'
import { packPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, 'care-plans', 'read')) return { kind: 'not-found' }
  const view = await ask.store.read(ask.asker, 'see-review-pack', tx => readPackView(tx, child))
  return view === null ? { kind: 'not-found' } : packPage(view, ask.actor.role)
}

/** The pack for a statutory review. */
export const packScreen: Screen = { path: '/children/:child/care/review-pack', get: show }
