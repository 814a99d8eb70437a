// `/directory/agencies`: whom to call of providers and of other authorities.
import { roleMay } from '../../../../domain/access/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import { readAgenciesWithPlaces, readDestinationsOn } from '../../../../store/directory/reads.ts'
import type { Screen } from '../../../frame/screen.ts'
import { agenciesPage } from './page.ts'

/** The list. */
export const agenciesScreen: Screen = {
  path: '/directory/agencies',
  get: async ask => {
    const { role } = ask.actor
    if (!roleMay(role, 'directory', 'read')) return { kind: 'not-found' }
    return ask.store.read(ask.asker, 'see-agencies', async tx => {
      const agencies = await readAgenciesWithPlaces(tx)
      const destinations = await readDestinationsOn(tx, dayOf(tx.now))
      return agenciesPage({ agencies, destinations, mayChange: roleMay(role, 'directory', 'write') })
    })
  },
}
