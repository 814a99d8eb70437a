// The screens about those who work here. Some need the door, because they give codes and unlock.
import type { Gate } from '../../../actions/sign-in/gate.ts'
import type { Screen } from '../../frame/screen.ts'
import { personActScreen } from './act/screen.ts'
import { inviteScreen } from './invite/screen.ts'
import { leaveScreen } from './leave/screen.ts'
import { peopleScreen } from './list/screen.ts'
import { personScreen } from './person/screen.ts'
import { withoutWorkerScreen } from './without-worker/screen.ts'

/** Every screen about people. */
export const peopleScreens = (gate: Gate): readonly Screen[] => [
  peopleScreen,
  inviteScreen(gate),
  withoutWorkerScreen,
  personScreen,
  leaveScreen,
  personActScreen(gate),
]
