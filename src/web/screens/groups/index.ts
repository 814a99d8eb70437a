// Every screen of group work.
import { stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { changeGroupStep, groupSessionStep, joinStep, newGroupStep } from './group-steps.ts'
import { loadGroup, loadGroups, loadWork } from './load.ts'
import { doneOf, groupPage, groupsPage } from './page.ts'
import { workDoneOf, workPage } from './work-page.ts'
import { leaveStep, oneToOneStep, optInStep, optOutStep, toldStep, wrongWorkStep } from './work-steps.ts'

async function showGroups(ask: Ask): Promise<Answer> {
  const view = await loadGroups(ask)
  return view === null ? { kind: 'not-found' } : groupsPage(view, doneOf(textOf(ask.query, 'done')))
}

async function showGroup(ask: Ask): Promise<Answer> {
  const view = await loadGroup(ask)
  return view === null ? { kind: 'not-found' } : groupPage(view, doneOf(textOf(ask.query, 'done')))
}

async function showWork(ask: Ask): Promise<Answer> {
  const view = await loadWork(ask)
  return view === null ? { kind: 'not-found' } : workPage(view, workDoneOf(textOf(ask.query, 'done')))
}

/** The groups. */
export const groupsScreen: Screen = { path: '/groups', get: showGroups }
/** One group. */
export const groupScreen: Screen = { path: '/groups/:group', get: showGroup }
/** The group work of one child. */
export const groupWorkScreen: Screen = { path: '/children/:child/groups', get: showWork }

/** To be registered with the others. */
export const groupScreens: readonly Screen[] = [
  groupsScreen,
  stepScreen(newGroupStep),
  groupScreen,
  stepScreen(changeGroupStep),
  stepScreen(joinStep),
  stepScreen(groupSessionStep),
  groupWorkScreen,
  stepScreen(toldStep),
  stepScreen(optOutStep),
  stepScreen(oneToOneStep),
  stepScreen(wrongWorkStep),
  stepScreen(optInStep),
  stepScreen(leaveStep),
]
