// The screens of the directory.
import type { Screen } from '../../frame/screen.ts'
import { agenciesScreen } from './agencies/screen.ts'
import { agencyDestinationScreen, destinationScreen } from './set/destination.ts'
import { domainsScreen } from './set/domains.ts'
import { numberScreen, numbersScreen } from './set/number.ts'
import { addAgencyScreen, addTeamScreen, teamActScreen, teamScreen, teamsScreen } from './teams/screen.ts'
import { unsetScreen } from './unset/screen.ts'
import { whoToCallScreen } from './who-to-call/screen.ts'

/** Every screen of the directory. */
export const directoryScreens: readonly Screen[] = [
  ...[whoToCallScreen, unsetScreen, numbersScreen, numberScreen, domainsScreen, destinationScreen],
  ...[agenciesScreen, agencyDestinationScreen],
  ...[teamsScreen, addTeamScreen, addAgencyScreen, teamScreen, teamActScreen],
]
