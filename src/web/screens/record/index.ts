// Every screen of the sections of a child's record.
import type { Screen } from '../../frame/screen.ts'
import { groupScreen } from './group-screen.ts'
import { inErrorScreens } from './in-error.ts'
import { blockScreen } from './must-not-be-told.ts'
import { photographScreens } from './photograph.ts'
import { rowScreen } from './row-screen.ts'

/** To be registered with the others. */
export const recordScreens: readonly Screen[] = [
  groupScreen,
  blockScreen,
  ...inErrorScreens,
  ...photographScreens,
  rowScreen,
]
