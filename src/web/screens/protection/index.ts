// Every screen of protection.
import type { Screen } from '../../frame/screen.ts'
import { childProtectionScreen, newConcernScreen } from './child/screen.ts'
import { concernActScreen, concernScreen } from './concern/screen.ts'
import { episodeProtectionScreen } from './episode/screen.ts'
import { evidenceToldScreen } from './evidence-told/screen.ts'
import { wrongProtectionScreen } from './wrong/screen.ts'

/** To be registered with the others. */
export const protectionScreens: readonly Screen[] = [
  episodeProtectionScreen,
  childProtectionScreen,
  newConcernScreen,
  wrongProtectionScreen,
  concernScreen,
  concernActScreen,
  evidenceToldScreen,
]
