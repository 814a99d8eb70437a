// Every screen of children placed across borders.
import type { Screen } from '../../frame/screen.ts'
import { noticeScreen } from './child/notice.ts'
import { managerToldScreen, reviewReportScreen, reviewScreen } from './child/review.ts'
import { acrossScreen } from './child/screen.ts'
import { wrongOfChildScreen } from './child/wrong.ts'
import { copyScreen } from './episode/copy.ts'
import { wrongRowScreen } from './episode/wrong.ts'
import { intakeScreen } from './intake/screen.ts'
import { composeScreen } from './letters/compose.ts'
import { letterScreen, replyScreen } from './letters/letter.ts'
import { placingScreen } from './letters/screen.ts'
import { listsScreen } from './lists/screen.ts'
import { guidanceScreen, registerScreen } from './providers/screen.ts'

/** To be registered with the others. */
export const bordersScreens: readonly Screen[] = [
  placingScreen,
  composeScreen,
  letterScreen,
  replyScreen,
  wrongRowScreen,
  copyScreen,
  intakeScreen,
  listsScreen,
  acrossScreen,
  noticeScreen,
  reviewScreen,
  reviewReportScreen,
  managerToldScreen,
  wrongOfChildScreen,
  registerScreen,
  guidanceScreen,
]
