// Every screen of a child's markers.
import { stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { loadMarkers } from './load.ts'
import { doneOf, markersPage } from './page.ts'
import { endMarkerStep, newMarkerStep, wrongMarkerStep } from './steps.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadMarkers(ask)
  return view === null ? { kind: 'not-found' } : markersPage(view, doneOf(textOf(ask.query, 'done')))
}

/** The markers of a child. */
export const markersScreen: Screen = { path: '/children/:child/markers', get: show }

/** To be registered with the others. */
export const markerScreens: readonly Screen[] = [
  markersScreen,
  stepScreen(newMarkerStep),
  stepScreen(endMarkerStep),
  stepScreen(wrongMarkerStep),
]
