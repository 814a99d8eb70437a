// One page of a form: shown, saved as it is typed, and saved when it is sent.
import type { Screen } from '../../../frame/screen.ts'
import { formHref, isToFill, pageHref } from '../filling.ts'
import { openPage } from './opened.ts'
import { fillPage, nextPage } from './page.ts'
import { type PageWays, pageScreens } from './ways.ts'

const ways: PageWays = {
  open: openPage,
  isOpen: isToFill,
  draw: fillPage,
  hrefOf: ({ filling, page }) => pageHref(filling.form.id, page),
  backOf: ({ filling }) => ({ href: formHref(filling.form.id), text: 'Back to the parts' }),
  button: 'Save and go on',
  next: ({ filling, page }) => nextPage(filling, page),
}

const screens = pageScreens('/forms/:form/page/:page', ways)

/** One page of a form. */
export const formPageScreen: Screen = screens.page
/** Saves it as it is typed. */
export const formPageAutosaveScreen: Screen = screens.autosave
