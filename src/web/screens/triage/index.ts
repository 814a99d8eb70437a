// Every screen of the weekly triage.
import { stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { boardPage } from './board.ts'
import { contactStep, triageChildScreen } from './child.ts'
import { loadBoard } from './load.ts'
import { wrongContactStep, wrongDecisionStep } from './wrong.ts'

const doneWords: Readonly<Record<string, string>> = {
  decided: 'The decision is saved. Whoever referred is to be contacted within two working days.',
  contacted: 'The contact with the referrer is saved.',
}

async function board(ask: Ask): Promise<Answer> {
  const view = await loadBoard(ask)
  return view === null ? { kind: 'not-found' } : boardPage(view, doneWords[textOf(ask.query, 'done')] ?? null)
}

/** The board. */
export const boardScreen: Screen = { path: '/triage', get: board }

/** To be registered with the others. */
export const triageScreens: readonly Screen[] = [
  boardScreen,
  triageChildScreen,
  stepScreen(contactStep),
  stepScreen(wrongDecisionStep),
  stepScreen(wrongContactStep),
]
