// `/messages`: what waits for the actor to accept.
import { mostInbox } from '../../../../actions/messages/take-message.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { readInbox, readUnaccepted } from '../../../../store/messages/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Screen } from '../../../frame/screen.ts'
import { inboxPage } from './page.ts'

/** The inbox. */
export const inboxScreen: Screen = {
  path: '/messages',
  get: async ask => {
    if (!roleMay(ask.actor.role, 'messages', 'read')) return { kind: 'not-found' }
    return ask.store.read(ask.asker, 'see-messages', async tx =>
      inboxPage({
        waiting: await readInbox(tx, mostInbox),
        others: await readUnaccepted(tx, mostInbox),
        tokens: ask.tokens,
        now: tx.now,
        done: textOf(ask.query, 'done') === 'accepted',
      }),
    )
  },
}
