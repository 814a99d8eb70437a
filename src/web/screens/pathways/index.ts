// Every screen about what happens after a matrix, and about the areas of the county.
import { stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { areaScreens } from './areas/index.ts'
import { routesPage } from './list-page.ts'
import { loadNext, loadRoutes } from './load.ts'
import { doneOf, nextPage } from './page.ts'
import * as steps from './steps.ts'

async function showAll(ask: Ask): Promise<Answer> {
  const view = await loadRoutes(ask)
  return view === null ? { kind: 'not-found' } : routesPage(view)
}

async function showOne(ask: Ask): Promise<Answer> {
  const view = await loadNext(ask)
  return view === null ? { kind: 'not-found' } : nextPage(view, doneOf(textOf(ask.query, 'done')))
}

/** The matrices of a child side by side. */
export const routesScreen: Screen = { path: '/children/:child/next', get: showAll }
/** What happens now after one of them. */
export const nextScreen: Screen = { path: '/children/:child/next/:form', get: showOne }

/** To be registered with the others. */
export const pathwayScreens: readonly Screen[] = [
  routesScreen,
  nextScreen,
  stepScreen(steps.facts2024Step),
  stepScreen(steps.factsEarlierStep),
  stepScreen(steps.frontDoorStep),
  stepScreen(steps.supportStep),
  stepScreen(steps.proposeStep),
  stepScreen(steps.decidedStep),
  stepScreen(steps.sendStep),
  stepScreen(steps.panelStep),
  stepScreen(steps.closeStep),
  stepScreen(steps.reopenStep),
  stepScreen(steps.wrongSendingStep),
  stepScreen(steps.wrongPanelStep),
  ...areaScreens,
]
