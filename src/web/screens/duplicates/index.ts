// Every screen of records that may be of one child.
import type { Screen } from '../../frame/screen.ts'
import { knownScreen } from './known-screen.ts'
import { pairsScreen } from './list-screen.ts'
import { endNamesScreen, namesScreen } from './names-screen.ts'

/** To be registered with the others. */
export const duplicatesScreens: readonly Screen[] = [pairsScreen, knownScreen, namesScreen, endNamesScreen]
