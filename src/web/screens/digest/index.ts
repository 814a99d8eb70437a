// The screens of the digest and the outbox.
import type { Screen } from '../../frame/screen.ts'
import { outboxScreen } from './outbox/screen.ts'
import { recipientsScreen } from './recipients/screen.ts'
import { digestScreen } from './today/screen.ts'

/** Every screen of them. */
export const digestScreens: readonly Screen[] = [digestScreen, outboxScreen, recipientsScreen]
