// A return interview from the offer to what came of it.
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { loadInterview } from '../load.ts'
import { doneOf, interviewPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadInterview(ask)
  return view === null ? { kind: 'not-found' } : interviewPage(view, doneOf(textOf(ask.query, 'done')))
}

/** The page of a return interview. */
export const interviewScreen: Screen = { path: '/episodes/:episode/interview', get: show }
