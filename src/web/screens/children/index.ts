// Every screen of the record of a child.
import type { Screen } from '../../frame/screen.ts'
import { asKnownScreen } from './as-known/screen.ts'
import { childScreen } from './child/screen.ts'
import { datedScreens } from './dated/screen.ts'
import { doorScreen } from './door/screen.ts'
import { historyScreen } from './history/screen.ts'
import { identityScreen } from './identity/screen.ts'
import { makeScreen } from './make/screen.ts'
import { responsibleScreen } from './responsible/screen.ts'
import { chooseSameScreen } from './same-child/choose-screen.ts'
import { compareSameScreen } from './same-child/compare-screen.ts'
import { unionScreen } from './same-child/union-screen.ts'
import { resultsScreen, searchScreen } from './search/screen.ts'
import { wholeScreen } from './whole/screen.ts'

/** To be registered with the others. */
export const childrenScreens: readonly Screen[] = [
  searchScreen,
  resultsScreen,
  makeScreen,
  childScreen,
  identityScreen,
  responsibleScreen,
  ...datedScreens,
  historyScreen,
  asKnownScreen,
  wholeScreen,
  doorScreen,
  chooseSameScreen,
  compareSameScreen,
  unionScreen,
]
