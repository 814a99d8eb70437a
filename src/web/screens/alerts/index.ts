// Every screen of alerts to other authorities and of flags at them.
import { stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { loadAlerts } from './load.ts'
import { alertsPage, doneOf } from './page.ts'
import * as steps from './steps.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadAlerts(ask)
  return view === null ? { kind: 'not-found' } : alertsPage(view, doneOf(textOf(ask.query, 'done')))
}

/** The alerts of an episode. */
export const alertsScreen: Screen = { path: '/episodes/:episode/alerts', get: show }

/** To be registered with the others. */
export const alertScreens: readonly Screen[] = [
  alertsScreen,
  stepScreen(steps.considerStep),
  stepScreen(steps.newFlagStep),
  stepScreen(steps.cancelFlagStep),
  stepScreen(steps.nameFlagStep),
  stepScreen(steps.wrongFlagStep),
  stepScreen(steps.withdrawStep),
  stepScreen(steps.wrongAlertStep),
]
