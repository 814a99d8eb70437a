// Every screen that puts an episode right.
import type { Screen } from '../../frame/screen.ts'
import { foundByPoliceScreens } from './found-by-police.ts'
import { sameTimeScreen } from './same-time.ts'
import { wrongChildScreen } from './wrong-child.ts'

/** To be registered with the others. */
export const correctionScreens: readonly Screen[] = [...foundByPoliceScreens, wrongChildScreen, sameTimeScreen]
