// Taking what one is told, and giving it back: who takes a message has been told, and the duty to tell them is met by it.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { type MessageRead, readMessage, readSameNews } from '../../store/messages/reads.ts'
import {
  acceptMessage,
  type GivenBack,
  giveBackMessage,
  type MessageTaken,
  seeMessage,
  type Taking,
} from '../../store/messages/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { newId } from '../new-id.ts'

/** The most messages that one look shows. */
export const mostInbox = 100

/** Opens a message and notes it of whoever it has reached; null where there is none to see. */
export const openMessage = (store: Store, asker: Asker, id: Id<'message'>): Promise<MessageRead | null> =>
  store.write(asker, 'open-message', async tx => {
    await seeMessage(tx, id)
    return readMessage(tx, id)
  })

/**
 * Takes a message. Taken here, every other that waits for the actor with the same news of the same episode is taken with it:
 * several paragraphs may want the same person told, and they are told once.
 */
export function takeMessage(
  store: Store,
  asker: Asker,
  form: { readonly id: Id<'message-acceptance'>; readonly message: Id<'message'> },
  taking: Taking,
): Promise<MessageTaken> {
  return store.write(asker, 'accept-message', async tx => {
    const message = await readMessage(tx, form.message)
    if (message === null) return 'not-found'
    const others = taking.how === 'here' ? await readSameNews(tx, message) : []
    const taken = await acceptMessage(tx, form.id, form.message, taking)
    if (taken !== 'accepted') return taken
    for (const other of others) await acceptMessage(tx, newId(), other, taking)
    return taken
  })
}

/** Gives a message back that was taken in error: it waits again, and goes up as before. */
export const giveMessageBack = (
  store: Store,
  asker: Asker,
  message: Id<'message'>,
  because: string,
): Promise<GivenBack> => store.write(asker, 'give-message-back', tx => giveBackMessage(tx, message, because))
