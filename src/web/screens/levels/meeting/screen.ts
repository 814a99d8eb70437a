// One scaled meeting.
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { loadLevels, meetingIn } from '../load.ts'
import { meetingPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadLevels(ask)
  const meeting = view === null ? undefined : meetingIn(view, ask)
  if (view === null || meeting === undefined) return { kind: 'not-found' }
  return meetingPage({ view, meeting }, textOf(ask.query, 'saved') || null)
}

/** One scaled meeting. */
export const meetingScreen: Screen = { path: '/children/:child/meetings/:meeting', get: show }
