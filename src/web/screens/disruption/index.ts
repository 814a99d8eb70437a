// Every screen of disruption.
import { stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { loadDisruption } from './load.ts'
import { disruptionPage, doneOf } from './page.ts'
import { newToolStep, wrongToolStep } from './steps.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadDisruption(ask)
  return view === null ? { kind: 'not-found' } : disruptionPage(view, doneOf(textOf(ask.query, 'done')))
}

/** Disruption of what happens to a child. */
export const disruptionScreen: Screen = { path: '/children/:child/disruption', get: show }

/** To be registered with the others. */
export const disruptionScreens: readonly Screen[] = [
  disruptionScreen,
  stepScreen(newToolStep),
  stepScreen(wrongToolStep),
]
