// The paper form, for anybody who is signed in.
import type { Screen } from '../../../frame/screen.ts'
import { blankPage } from './page.ts'

/** The paper form; before `/report/:report`, which it is not. */
export const blankScreen: Screen = { path: '/report/blank', get: async () => blankPage() }
