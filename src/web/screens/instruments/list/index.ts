// Listing and beginning forms.
import type { Screen } from '../../../frame/screen.ts'
import { formsScreen } from './screen.ts'
import { startOfEpisodeScreen, startScreen } from './start-screen.ts'

/** To be registered with the others. */
export const formListScreens: readonly Screen[] = [formsScreen, startScreen, startOfEpisodeScreen]
