// Every screen of the police's part in an episode.
import type { Screen } from '../../frame/screen.ts'
import { assessmentsScreen, assessScreen } from './assess/screen.ts'
import { wrongEntryScreen } from './compact/wrong.ts'
import { moveScreen } from './disputes/move.ts'
import { raiseScreen } from './disputes/raise.ts'
import { disputesScreen } from './disputes/screen.ts'
import { reviewLogScreen } from './review-log/screen.ts'

/** To be registered with the others. */
export const policeScreens: readonly Screen[] = [
  assessmentsScreen,
  assessScreen,
  disputesScreen,
  raiseScreen,
  moveScreen,
  wrongEntryScreen,
  reviewLogScreen,
]
