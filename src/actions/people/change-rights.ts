// What somebody may act as and where they belong: given and ended by an administrator, never by oneself.
import type { Asker } from '../../domain/access/actor.ts'
import type { Role } from '../../domain/access/index.ts'
import { type Day, type Id, type Instant, startOfDay } from '../../domain/kernel/index.ts'
import * as writes from '../../store/people/writes.ts'
import type { Store } from '../doors.ts'

export type { Changing, HandedOn, PeopleOutcome, Successors } from '../../store/people/writes.ts'

/** From which day and until which, exclusively; a day that has passed, or none, means now. */
export type Days = { readonly from: Day | null; readonly until: Day | null }

const startsAt = (day: Day | null, now: Instant): Instant => (day === null ? now : startOfDay(day))
const holding = ({ from, until }: Days, now: Instant): writes.Holding => ({
  from: startsAt(from, now),
  until: until === null ? null : startOfDay(until),
})

/** Gives a role in an agency. */
export const giveRole = (
  store: Store,
  asker: Asker,
  who: writes.Changing,
  given: Days & { readonly id: Id<'appointment'>; readonly agency: Id<'agency'>; readonly role: Role },
): Promise<writes.PeopleOutcome> =>
  store.write(asker, 'give-role', tx => writes.giveRole(tx, who, { ...given, ...holding(given, tx.realNow) }))

/** Ends a role on a day, or now; the last administrator keeps theirs. */
export const endRole = (
  store: Store,
  asker: Asker,
  who: writes.Changing,
  ended: { readonly id: Id<'appointment'>; readonly on: Day | null },
): Promise<writes.PeopleOutcome> =>
  store.write(asker, 'end-role', tx => writes.endRole(tx, who, { id: ended.id, at: startsAt(ended.on, tx.realNow) }))

/** Adds somebody to a team of an agency for which they act. */
export const joinTeam = (
  store: Store,
  asker: Asker,
  who: writes.Changing,
  given: Days & { readonly id: Id<'membership'>; readonly team: Id<'team'> },
): Promise<writes.PeopleOutcome> =>
  store.write(asker, 'join-team', tx => writes.joinTeam(tx, who, { ...given, ...holding(given, tx.realNow) }))

/** Ends a membership on a day, or now. */
export const leaveTeam = (
  store: Store,
  asker: Asker,
  who: writes.Changing,
  ended: { readonly id: Id<'membership'>; readonly on: Day | null },
): Promise<writes.PeopleOutcome> =>
  store.write(asker, 'leave-team', tx =>
    writes.leaveTeam(tx, who, { id: ended.id, at: startsAt(ended.on, tx.realNow) }),
  )

/** Changes somebody's name and e-mail address. */
export const changePerson = (
  store: Store,
  asker: Asker,
  who: writes.Changing,
  said: { readonly name: string; readonly email: string },
): Promise<writes.PeopleOutcome> => store.write(asker, 'change-person', tx => writes.changePerson(tx, who, said))

/** Somebody leaves: everything of theirs ends and goes on in one transaction. */
export const handOnLeaver = (
  store: Store,
  asker: Asker,
  who: writes.Changing,
  to: writes.Successors,
): Promise<writes.HandedOn> => store.write(asker, 'hand-on-leaver', tx => writes.handOnLeaver(tx, who, to))

/** Undoes leaving on the same day; access does not come back by itself. */
export const comeBack = (store: Store, asker: Asker, who: writes.Changing): Promise<writes.PeopleOutcome> =>
  store.write(asker, 'come-back', tx => writes.comeBack(tx, who))
