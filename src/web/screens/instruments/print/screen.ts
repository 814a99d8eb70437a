// A form to print. That somebody opened it to print it is an act of its own in the audit.
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { loadFilling } from '../filling.ts'
import { loadRead } from '../read/view.ts'
import { printPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const filling = await loadFilling(ask)
  if (filling === null) return { kind: 'not-found' }
  return printPage(await loadRead(ask, filling, 'print-form'), `${ask.actor.name}, ${ask.actor.agencyName}`)
}

/** A form to print. */
export const printFormScreen: Screen = { path: '/forms/:form/print', get: show }
