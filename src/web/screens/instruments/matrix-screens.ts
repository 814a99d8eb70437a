// The screens of the matrices besides the pages of any form, one line each.
import type { Screen } from '../../frame/screen.ts'
import { denseAutosaveScreen, denseScreen } from './dense/screen.ts'
import { reviewAutosaveScreen, reviewCheckScreen, reviewScreen } from './review/screen.ts'

/** The screens. */
export const matrixScreens: readonly Screen[] = [
  denseScreen,
  denseAutosaveScreen,
  reviewScreen,
  reviewAutosaveScreen,
  reviewCheckScreen,
]
