// Every screen around a return interview.
import type { Screen } from '../../frame/screen.ts'
import { allocateScreen } from './allocate/screen.ts'
import { consentScreen } from './consent/screen.ts'
import { interviewScreen } from './hub/screen.ts'
import { shareScreen } from './share/screen.ts'
import { wrongScreen } from './wrong/screen.ts'

/** To be registered with the others. */
export const interviewScreens: readonly Screen[] = [
  interviewScreen,
  allocateScreen,
  consentScreen,
  shareScreen,
  wrongScreen,
]
