// Listing, beginning, reading and printing forms.
import type { Screen } from '../../frame/screen.ts'
import { blankFormScreen } from './blank/screen.ts'
import { formsScreen } from './list/screen.ts'
import { startOfEpisodeScreen, startScreen } from './list/start-screen.ts'
import { assessmentsScreen } from './over-time/screen.ts'
import { printFormScreen } from './print/screen.ts'

/** To be registered with the others. */
export const formReadingScreens: readonly Screen[] = [
  formsScreen,
  assessmentsScreen,
  startScreen,
  startOfEpisodeScreen,
  printFormScreen,
  blankFormScreen,
]
