// Home, for the one who is signed in.
import { lookHome } from '../../../actions/home/look-home.ts'
import { readDraftsOf } from '../../../store/instruments/reads.ts'
import type { Screen } from '../../frame/screen.ts'
import { readsForms } from '../instruments/list/view.ts'
import { mostDrafts } from './drafts-block.ts'
import { homePage } from './page.ts'

/** Home, at `/`. */
export const homeScreen: Screen = {
  path: '/',
  get: async ({ store, asker, actor }) => {
    const home = await lookHome(store, asker)
    const drafts = readsForms(actor.role)
      ? await store.read(asker, 'see-drafts', tx => readDraftsOf(tx, mostDrafts))
      : []
    return homePage({ ...home, role: actor.role, drafts })
  },
}
