// The screens of messages.
import type { Screen } from '../../frame/screen.ts'
import { episodeHandOverScreens } from './hand-over/screen.ts'
import { inboxScreen } from './inbox/screen.ts'
import { messageScreens } from './message/screen.ts'

/** Every screen of messages. */
export const messagesScreens: readonly Screen[] = [inboxScreen, ...messageScreens, ...episodeHandOverScreens]
