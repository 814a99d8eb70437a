// Every screen of scaled meetings.
import type { Screen } from '../../frame/screen.ts'
import { changeMeetingScreen } from './change/screen.ts'
import { launchScreen } from './launch/screen.ts'
import { launchWrongScreen } from './launch/wrong.ts'
import { meetingsScreen } from './list/screen.ts'
import { meetingScreen } from './meeting/screen.ts'

/** To be registered with the others. */
export const levelScreens: readonly Screen[] = [
  meetingsScreen,
  launchScreen,
  launchWrongScreen,
  meetingScreen,
  changeMeetingScreen,
]
