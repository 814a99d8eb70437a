// Every screen about trafficking and the National Referral Mechanism.
import { stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { loadSheet, loadTrafficking } from './load.ts'
import { doneOf, traffickingPage } from './page.ts'
import { sheetPage } from './sheet-page.ts'
import * as steps from './steps.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadTrafficking(ask)
  return view === null ? { kind: 'not-found' } : traffickingPage(view, doneOf(textOf(ask.query, 'done')))
}

async function showSheet(ask: Ask): Promise<Answer> {
  const view = await loadSheet(ask)
  return view === null ? { kind: 'not-found' } : sheetPage(view)
}

/** Trafficking of a child. */
export const traffickingScreen: Screen = { path: '/children/:child/trafficking', get: show }
/** The preparation sheet. */
export const sheetScreen: Screen = { path: '/children/:child/trafficking/sheet', get: showSheet }

/** To be registered with the others. */
export const traffickingScreens: readonly Screen[] = [
  traffickingScreen,
  sheetScreen,
  stepScreen(steps.considerStep),
  stepScreen(steps.referredStep),
  stepScreen(steps.reasonableStep),
  stepScreen(steps.conclusiveStep),
  stepScreen(steps.wrongReferralStep),
]
