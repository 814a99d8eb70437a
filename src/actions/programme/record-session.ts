// A session of direct work, held or tried (PROG24-13, PROG24-15, PROG24-18).
import type { Asker } from '../../domain/access/actor.ts'
import { type Day, dayText, type Id } from '../../domain/kernel/index.ts'
import { type Attendance, type SessionKind, sessionFault, type Topic } from '../../domain/programme/index.ts'
import type { Store } from '../../store/open-store.ts'
import { add, type Kept, type OfProgramme, onProgramme, refused, wrong } from './keep.ts'

/** A session as it was. */
export type NewSession = {
  readonly id: Id<'programme-session'>
  readonly on: Day
  readonly kind: SessionKind
  readonly attendance: Attendance
  readonly topics: readonly Topic[]
  readonly place: string
  readonly says: string
  readonly childSays: string
}

/** Records it. Throws NotAllowed. */
export const recordSession = (store: Store, asker: Asker, of: OfProgramme, session: NewSession): Promise<Kept> =>
  onProgramme(store, asker, 'record-programme-session', of, async (tx, whole) => {
    const says = sessionFault(whole, session.on)
    if (says !== null) return refused(says)
    return add(tx, 'programme_session', {
      ...{ id: session.id, child_id: whole.programme.childId, programme_id: of.programme },
      ...{ held_on: dayText(session.on), kind: session.kind, attendance: session.attendance },
      ...{ topics: [...session.topics], place: session.place, says: session.says, child_says: session.childSays },
    })
  })

/** It never was. Throws NotAllowed. */
export const enterSessionInError = (
  store: Store,
  asker: Asker,
  of: OfProgramme,
  shown: { readonly id: Id<'programme-session'>; readonly version: number },
  reason: string,
): Promise<Kept> =>
  onProgramme(store, asker, 'enter-programme-session-in-error', of, async tx =>
    wrong(tx, 'programme_session', { child: of.child, ...shown }, reason),
  )
