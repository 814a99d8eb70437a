// Moving the demonstration's clock forward, so that deadlines can be seen to come. In service there is no such thing.
import type { Asker } from '../../domain/access/actor.ts'
import { isDemonstration, moveClockBy } from '../../store/demonstration/clock.ts'
import type { Store } from '../../store/open-store.ts'
import { makeDigest } from '../../store/outbox/make.ts'

/** The most hours that one move takes: a year, so that a slip of the finger does not lose the calendar of working days. */
export const mostHours = 24 * 366

/** What came of it. `no-demonstration` is for service, where nobody may know that there was anything to ask for. */
export type Moved = { readonly kind: 'moved' } | { readonly kind: 'refused' } | { readonly kind: 'no-demonstration' }

/** Whether there is a clock to be moved. */
export const mayMoveClock = (store: Store, asker: Asker): Promise<boolean> =>
  store.read(asker, 'see-clock', isDemonstration)

/** Moves facts' time forward by whole hours, from 1 to `mostHours`. What is made by the clock is made at once, as if the
 * days had passed without the server. */
export async function moveClock(store: Store, asker: Asker, hours: number): Promise<Moved> {
  if (!Number.isSafeInteger(hours) || hours < 1 || hours > mostHours) return { kind: 'refused' }
  const moved = await store.write(asker, 'move-clock', async (tx): Promise<Moved> => {
    if (!(await isDemonstration(tx))) return { kind: 'no-demonstration' }
    await moveClockBy(tx, hours)
    return { kind: 'moved' }
  })
  if (moved.kind === 'moved') await makeDigest(store.database, 'homeward.invalid', null)
  return moved
}
