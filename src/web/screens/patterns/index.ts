// Every screen of patterns.
import type { Screen } from '../../frame/screen.ts'
import { alertFormScreen, alertsScreen } from './alerts/screen.ts'
import { patternsScreen } from './list/screen.ts'

/** To be registered with the others. */
export const patternScreens: readonly Screen[] = [patternsScreen, alertsScreen, alertFormScreen]
