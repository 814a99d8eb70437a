// The screens with which any form is filled in, one line each.
import type { Screen } from '../../frame/screen.ts'
import { formAmendScreen } from './amend/screen.ts'
import { formCheckScreen } from './check/screen.ts'
import { formScreen } from './form-screen.ts'
import { formInErrorScreen } from './in-error/screen.ts'
import { formPageAutosaveScreen, formPageScreen } from './page/screen.ts'

/** The screens. */
export const fillScreens: readonly Screen[] = [
  formScreen,
  formPageScreen,
  formPageAutosaveScreen,
  formCheckScreen,
  formAmendScreen,
  formInErrorScreen,
]
