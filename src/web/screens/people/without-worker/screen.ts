// `/children-without-worker`: what leavers left open, for roles that write who is involved.
import { roleMay } from '../../../../domain/access/index.ts'
import { readWithoutWorker } from '../../../../store/people/reads.ts'
import type { Screen } from '../../../frame/screen.ts'
import { withoutWorkerPage } from './page.ts'

const most = 200

/** Children whose worker left. */
export const withoutWorkerScreen: Screen = {
  path: '/children-without-worker',
  get: async ask => {
    if (!roleMay(ask.actor.role, 'involvement', 'write')) return { kind: 'not-found' }
    return ask.store.read(ask.asker, 'see-children-without-worker', async tx =>
      withoutWorkerPage(await readWithoutWorker(tx, most), ask.now),
    )
  },
}
