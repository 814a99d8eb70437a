// Every screen of direct work.
import { stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { changeProgrammeStep, closeStep, newProgrammeStep, transitionStep, wrongProgrammeStep } from './begin-steps.ts'
import { programmesPage } from './list.ts'
import { loadProgramme, loadProgrammes } from './load.ts'
import { doneOf, programmePage } from './page.ts'
import {
  changeAimStep,
  decideStep,
  extensionStep,
  newAimStep,
  newSessionStep,
  planStep,
  wrongSessionStep,
} from './plan-steps.ts'

async function showAll(ask: Ask): Promise<Answer> {
  const view = await loadProgrammes(ask)
  return view === null ? { kind: 'not-found' } : programmesPage(view, doneOf(textOf(ask.query, 'done')))
}

async function showOne(ask: Ask): Promise<Answer> {
  const view = await loadProgramme(ask)
  return view === null ? { kind: 'not-found' } : programmePage(view, doneOf(textOf(ask.query, 'done')))
}

/** The programmes of a child. */
export const programmesScreen: Screen = { path: '/children/:child/programmes', get: showAll }
/** One programme. */
export const programmeScreen: Screen = { path: '/children/:child/programmes/:programme', get: showOne }

/** To be registered with the others; a path with a word in it before one with a varying part. */
export const programmeScreens: readonly Screen[] = [
  programmesScreen,
  stepScreen(newProgrammeStep),
  programmeScreen,
  stepScreen(changeProgrammeStep),
  stepScreen(planStep),
  stepScreen(newAimStep),
  stepScreen(changeAimStep),
  stepScreen(newSessionStep),
  stepScreen(wrongSessionStep),
  stepScreen(extensionStep),
  stepScreen(decideStep),
  stepScreen(transitionStep),
  stepScreen(closeStep),
  stepScreen(wrongProgrammeStep),
]
