// Every screen of access.
import type { Screen } from '../../frame/screen.ts'
import { answerScreen, withdrawScreen } from './answer/screen.ts'
import { coverScreen, endCoverScreen } from './cover/screen.ts'
import { askScreen, breakScreen } from './door/screen.ts'
import { closeGlassScreen, glassScreen } from './glass/screen.ts'
import { keeperScreen } from './keeper/screen.ts'
import { noteMetScreen, overviewScreen } from './overview/screen.ts'
import { keepersScreen, liftScreen, restrictScreen } from './restrict/screen.ts'
import { askTrailScreen, trailScreen } from './trail/screen.ts'

/** To be registered with the others. */
export const accessScreens: readonly Screen[] = [
  overviewScreen,
  noteMetScreen,
  askScreen,
  breakScreen,
  answerScreen,
  withdrawScreen,
  glassScreen,
  closeGlassScreen,
  coverScreen,
  endCoverScreen,
  restrictScreen,
  liftScreen,
  keepersScreen,
  keeperScreen,
  askTrailScreen,
  trailScreen,
]
