// Every screen for someone signed in, one line each.
import type { Gate } from '../../actions/sign-in/gate.ts'
import { accessScreens } from '../screens/access/index.ts'
import { alertScreens } from '../screens/alerts/index.ts'
import { auditTrailScreen } from '../screens/audit-trail/screen.ts'
import { bordersScreens } from '../screens/borders/index.ts'
import { careScreens } from '../screens/care/index.ts'
import { caseloadScreen } from '../screens/caseload/screen.ts'
import { childrenScreens } from '../screens/children/index.ts'
import { correctionScreens } from '../screens/corrections/index.ts'
import { clockScreen } from '../screens/demonstration/clock/screen.ts'
import { digestScreens } from '../screens/digest/index.ts'
import { directoryScreens } from '../screens/directory/index.ts'
import { disruptionScreens } from '../screens/disruption/index.ts'
import { draftScreen } from '../screens/drafts/screen.ts'
import { duplicatesScreens } from '../screens/duplicates/index.ts'
import { dutyScreen } from '../screens/duties/duty/screen.ts'
import { handOverScreen } from '../screens/duties/hand-over/screen.ts'
import { teamScreen } from '../screens/duties/my-team/screen.ts'
import { severalScreen } from '../screens/duties/several/screen.ts'
import { worklistScreen } from '../screens/duties/worklist/screen.ts'
import { formListScreens } from '../screens/form-lists/screen.ts'
import { groupScreens } from '../screens/groups/index.ts'
import { homeScreen } from '../screens/home/screen.ts'
import { fillScreens } from '../screens/instruments/index.ts'
import { matrixScreens } from '../screens/instruments/matrix-screens.ts'
import { formReadingScreens } from '../screens/instruments/reading.ts'
import { interviewScreens } from '../screens/interview/index.ts'
import { levelScreens } from '../screens/levels/index.ts'
import { markerScreens } from '../screens/markers/index.ts'
import { messagesScreens } from '../screens/messages/index.ts'
import { actScreen } from '../screens/missing/act/screen.ts'
import { awayBeginScreen, awayScreen } from '../screens/missing/away/screen.ts'
import { blankScreen } from '../screens/missing/blank/screen.ts'
import { episodeScreen, quickLogScreen } from '../screens/missing/episode/screen.ts'
import { correctLogScreen } from '../screens/missing/log/correct.ts'
import { measuresAutosaveScreen, measuresScreen } from '../screens/missing/measures/screen.ts'
import { policeSheetScreen } from '../screens/missing/police-sheet/screen.ts'
import { reportBeginScreen, reportLetGoScreen, reportStartScreen } from '../screens/missing/report-start/screen.ts'
import { reportTaskAutosaveScreen, reportTaskScreen } from '../screens/missing/report-task/screen.ts'
import { reportCheckScreen, reportTasksScreen } from '../screens/missing/report-tasks/screen.ts'
import { toldLineScreen } from '../screens/missing/told/line.ts'
import { toldScreen } from '../screens/missing/told/screen.ts'
import { toldWrongScreen } from '../screens/missing/told/wrong.ts'
import { missingNowScreen } from '../screens/missing-now/screen.ts'
import { pathwayScreens } from '../screens/pathways/index.ts'
import { patternScreens } from '../screens/patterns/index.ts'
import { peopleScreens } from '../screens/people/index.ts'
import { policeScreens } from '../screens/police/index.ts'
import { profileScreen } from '../screens/profile/screen.ts'
import { programmeScreens } from '../screens/programme/index.ts'
import { protectionScreens } from '../screens/protection/index.ts'
import { recordScreens } from '../screens/record/index.ts'
import { referralScreens } from '../screens/referrals/index.ts'
import { coverageScreen, coverageSectionScreen } from '../screens/rules/coverage/screen.ts'
import { rulesScreen } from '../screens/rules/list/screen.ts'
import { ruleScreen } from '../screens/rules/rule/screen.ts'
import { keptScreen, letGoScreen, sendKeptScreen } from '../screens/sign-in/kept.ts'
import { storiesScreen, storyScreen } from '../screens/stories/screen.ts'
import { togetherScreens } from '../screens/together/screen.ts'
import { traffickingScreens } from '../screens/trafficking/index.ts'
import { triageScreens } from '../screens/triage/index.ts'
import type { Screen } from './screen.ts'

/** All screens, in the order in which a path is tried. */
export const screens: readonly Screen[] = [
  homeScreen,
  missingNowScreen,
  worklistScreen,
  awayBeginScreen,
  awayScreen,
  blankScreen,
  policeSheetScreen,
  severalScreen,
  dutyScreen,
  teamScreen,
  handOverScreen,
  reportBeginScreen,
  ...messagesScreens,
  ...correctionScreens,
  ...togetherScreens,
  reportStartScreen,
  reportLetGoScreen,
  episodeScreen,
  quickLogScreen,
  correctLogScreen,
  measuresScreen,
  measuresAutosaveScreen,
  toldScreen,
  toldLineScreen,
  toldWrongScreen,
  reportTasksScreen,
  reportCheckScreen,
  reportTaskScreen,
  reportTaskAutosaveScreen,
  ...policeScreens,
  ...bordersScreens,
  ...alertScreens,
  ...markerScreens,
  ...traffickingScreens,
  ...pathwayScreens,
  ...referralScreens,
  ...triageScreens,
  ...disruptionScreens,
  ...programmeScreens,
  ...groupScreens,
  caseloadScreen,
  ...interviewScreens,
  ...protectionScreens,
  actScreen,
  draftScreen,
  ...fillScreens,
  ...matrixScreens,
  ...levelScreens,
  profileScreen,
  ...careScreens,
  ...duplicatesScreens,
  ...childrenScreens,
  ...formReadingScreens,
  ...directoryScreens,
  ...digestScreens,
  ...formListScreens,
  ...recordScreens,
  ...accessScreens,
  auditTrailScreen,
  ...patternScreens,
  rulesScreen,
  coverageScreen,
  coverageSectionScreen,
  ruleScreen,
  keptScreen,
  sendKeptScreen,
  letGoScreen,
]

/** Screens that act at the door for somebody else, and those beside them. */
export const screensWithGate = (gate: Gate): readonly Screen[] => [...peopleScreens(gate)]

/** Screens that a demonstration has besides. */
export const demonstrationScreens: readonly Screen[] = [clockScreen]

/** Screens for those who build it, where the configuration allows them. */
export const storiesScreens: readonly Screen[] = [storiesScreen, storyScreen]
