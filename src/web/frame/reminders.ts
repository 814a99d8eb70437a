// The reminders that every page carries: read in the transaction that the page reads in anyway, so that no page costs another.

import type { Store } from '../../actions/doors.ts'
import type { Asker } from '../../domain/access/actor.ts'
import { type Reminders, readReminders } from '../../store/hand-over/reads.ts'

/** A store that notes the actor's reminders beside whatever it reads, and what it has noted so far. */
export type RemindingStore = { readonly store: Store; readonly noted: () => Reminders | null }

/** Wraps a store for one request. `writes` says that a write of this request ends in a page of its own, as on home. */
export function remindingStore(store: Store, writes: boolean): RemindingStore {
  let reminders: Reminders | null = null
  const noting: Store = {
    signIn: store.signIn,
    close: store.close,
    get database() {
      return store.database
    },
    read: (asker, act, work) =>
      store.read(asker, act, async tx => {
        const answer = await work(tx)
        reminders = await readReminders(tx)
        return answer
      }),
    write: (asker, act, work, backdated) =>
      store.write(
        asker,
        act,
        async tx => {
          const answer = await work(tx)
          if (writes) reminders = await readReminders(tx)
          return answer
        },
        backdated,
      ),
  }
  return { store: noting, noted: () => reminders }
}

/** The reminders of a request: those noted, else read for a page that read nothing itself. */
export const remindersOf = async (reminding: RemindingStore, asker: Asker): Promise<Reminders | null> => {
  if (reminding.noted() === null) await reminding.store.read(asker, 'see-reminders', async () => {})
  return reminding.noted()
}

const many = (count: number): string => (count > 99 ? '99+' : String(count))

/** How many messages wait, in few words; nothing where none does. */
export const sayWaiting = (messages: number): string => (messages === 0 ? '' : `${many(messages)} waiting`)

/** How many there are in few words: "2 soon · 1 overdue"; nothing where there is none. */
export function sayReminders({ soon, overdue }: Pick<Reminders, 'soon' | 'overdue'>): string {
  const parts = [soon > 0 && `${many(soon)} soon`, overdue > 0 && `${many(overdue)} overdue`]
  return parts.filter(part => part !== false).join(' · ')
}
