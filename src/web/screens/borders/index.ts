// Every screen of children placed across borders.
import type { Screen } from '../../frame/screen.ts'
import { copyScreen } from './episode/copy.ts'
import { wrongRowScreen } from './episode/wrong.ts'
import { composeScreen } from './letters/compose.ts'
import { letterScreen, replyScreen } from './letters/letter.ts'
import { placingScreen } from './letters/screen.ts'

/** To be registered with the others. */
export const bordersScreens: readonly Screen[] = [
  placingScreen,
  composeScreen,
  letterScreen,
  replyScreen,
  wrongRowScreen,
  copyScreen,
]
