// Every screen about the care of a child.
import type { Screen } from '../../frame/screen.ts'
import { careScreen } from './overview/screen.ts'
import { packScreen } from './pack/screen.ts'

/** To be registered with the others. */
export const careScreens: readonly Screen[] = [packScreen, careScreen]
