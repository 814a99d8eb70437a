// One page of a form: shown, saved as it is typed, and saved when it is sent.
import { pagesOf } from '../../../../domain/instruments/index.ts'
import type { Ask, Screen } from '../../../frame/screen.ts'
import { formHref, isToFill, loadFilling, pageHref } from '../filling.ts'
import { fillPage, nextPage } from './page.ts'
import { type Opened, type PageWays, pageScreens } from './ways.ts'

async function open(ask: Ask): Promise<Opened | null> {
  const filling = await loadFilling(ask)
  const page = filling && pagesOf(filling.of).find(one => one.key === ask.params.page)
  return filling === null || page === undefined || page === null ? null : { filling, page }
}

const ways: PageWays = {
  open,
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
