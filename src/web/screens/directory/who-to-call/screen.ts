// `/directory`: who to call, for everybody who is signed in.
import { roleMay } from '../../../../domain/access/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import { readDestinationsOn } from '../../../../store/directory/reads.ts'
import type { Screen } from '../../../frame/screen.ts'
import { whoToCallPage } from './page.ts'

/** The directory. */
export const whoToCallScreen: Screen = {
  path: '/directory',
  get: async ask => {
    const { role } = ask.actor
    if (!roleMay(role, 'directory', 'read')) return { kind: 'not-found' }
    return ask.store.read(ask.asker, 'see-directory', async tx => {
      const destinations = await readDestinationsOn(tx, dayOf(tx.now))
      return whoToCallPage({ destinations, now: tx.now, mayChange: roleMay(role, 'directory', 'write') })
    })
  },
}
