// Listing, beginning, reading and printing forms.
import type { Screen } from '../../frame/screen.ts'
import { formsScreen } from './list/screen.ts'
import { startOfEpisodeScreen, startScreen } from './list/start-screen.ts'

/** To be registered with the others. */
export const formReadingScreens: readonly Screen[] = [formsScreen, startScreen, startOfEpisodeScreen]
