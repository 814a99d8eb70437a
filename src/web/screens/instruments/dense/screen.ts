// The matrix for a desk, saved as it is typed and when it is sent; it comes again with what it adds up to.
import type { Ask, Screen } from '../../../frame/screen.ts'
import { formHref, isToFill, loadFilling } from '../filling.ts'
import { scoreOf } from '../judgement/score-of.ts'
import { scoreLines } from '../judgement/score-words.ts'
import { type Opened, type PageWays, pageScreens } from '../page/ways.ts'
import { densePage, densePageOf } from './page.ts'

async function open(ask: Ask): Promise<Opened | null> {
  const filling = await loadFilling(ask)
  const page = filling && densePageOf(filling.of)
  return filling === null || page === null ? null : { filling, page }
}

const hrefOf = ({ filling }: Opened): string => formHref(filling.form.id, '/dense')

const ways: PageWays = {
  open,
  isOpen: isToFill,
  draw: densePage,
  hrefOf,
  backOf: ({ filling }) => ({ href: formHref(filling.form.id), text: 'Back to the parts' }),
  button: 'Save',
  next: hrefOf,
  tells: ({ filling: { of, answers } }) => scoreLines(of, scoreOf({ of, answers })),
}

const screens = pageScreens('/forms/:form/dense', ways)

/** The indicators of a matrix on one page. */
export const denseScreen: Screen = screens.page
/** Saves it as it is typed. */
export const denseAutosaveScreen: Screen = screens.autosave
