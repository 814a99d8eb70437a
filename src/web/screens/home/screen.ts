// Home, for the one who is signed in.
import { lookHome } from '../../../actions/home/look-home.ts'
import type { Screen } from '../../frame/screen.ts'
import { homePage } from './page.ts'

/** `/`. */
export const homeScreen: Screen = {
  path: '/',
  get: async ({ store, asker, actor }) => homePage({ ...(await lookHome(store, asker)), role: actor.role }),
}
