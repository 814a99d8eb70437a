// Every screen for someone signed in, one line each.
import { auditTrailScreen } from '../screens/audit-trail/screen.ts'
import { childrenScreens } from '../screens/children/index.ts'
import type { Screen } from './screen.ts'

/** All screens, in the order in which a path is tried. */
export const screens: readonly Screen[] = [...childrenScreens, auditTrailScreen]
