// One session of a group on the record of each child in it, and work with one child alone (CCEP-10).
import type { Asker } from '../../domain/access/actor.ts'
import { type GroupAttendance, inGroupOn, noteFault, standingOptOut } from '../../domain/groups/index.ts'
import { type Day, dayText, type Id, sayDay } from '../../domain/kernel/index.ts'
import { type MemberSeen, readGroup, readGroupSessions, readMembers } from '../../store/groups/reads.ts'
import { addGroupRow } from '../../store/groups/writes.ts'
import type { Store } from '../../store/open-store.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { type Kept, keeping, refused } from './keep.ts'

/** One child's part in a session; `says` is about this child alone. */
export type Part = {
  readonly child: Id<'child'>
  readonly attendance: GroupAttendance
  readonly says: string
}

/** A session as it was. `shared` is one id for what is written on every record, so that sent twice it is one. */
export type NewGroupSession = {
  readonly shared: string
  readonly group: Id<'work-group'>
  readonly on: Day
  readonly note: string
  readonly parts: readonly Part[]
}

function partFault({ on, note, parts }: NewGroupSession, members: readonly MemberSeen[]): string | null {
  if (parts.length === 0) return 'Say of at least one child whether they were there'
  const outside = parts.some(
    ({ child }) => !members.some(({ member }) => member.childId === child && inGroupOn(member, on)),
  )
  if (outside) return `A child of these was not in the group on ${sayDay(on)}`
  const stayOut = members.filter(
    ({ member, optOuts }) =>
      parts.some(({ child }) => child === member.childId) && standingOptOut(optOuts, on) !== null,
  )
  if (stayOut.length > 0)
    return `No group work for a child who opted out: ${stayOut.map(({ name }) => name).join(', ')}`
  return noteFault(note, members) ?? othersFault(parts, members)
}

// What is said about one child alone may name that child, and no other of the group.
function othersFault(parts: readonly Part[], members: readonly MemberSeen[]): string | null {
  for (const { child, says } of parts) {
    const fault = noteFault(
      says,
      members.filter(({ member }) => member.childId !== child),
    )
    if (fault !== null) return fault
  }
  return null
}

async function addParts(tx: WriteTx, { shared, group, on, note, parts }: NewGroupSession): Promise<void> {
  for (const { child, attendance, says } of parts)
    await addGroupRow(tx, 'group_session', {
      ...{ id: newId<'group-session'>(), child_id: child, group_id: group, shared_id: shared, held_on: dayText(on) },
      ...{ attendance, note, says },
    })
}

/**
 * Puts one note on the record of each child who was in the session, as a row of its own. A note that names a child of the group,
 * a child who opted out, and one who is not in the group are refused. Throws NotAllowed.
 */
export const recordGroupSession = (store: Store, asker: Asker, session: NewGroupSession): Promise<Kept> =>
  keeping(store, asker, 'record-group-session', async tx => {
    const group = await readGroup(tx, session.group)
    if (group === null) return { kind: 'not-found' }
    if (session.on < group.startsOn) return refused(`The group begins on ${sayDay(group.startsOn)}`)
    if (group.endedOn !== null && session.on > group.endedOn)
      return refused(`The group ended on ${sayDay(group.endedOn)}`)
    const says = partFault(session, await readMembers(tx, session.group))
    if (says !== null) return refused(says)
    const sent = await readGroupSessions(tx, session.group)
    if (!sent.some(({ shared }) => shared === session.shared)) await addParts(tx, session)
    return { kind: 'saved' }
  })

/** Work with one child alone, with what makes it an exception. */
export type NewOneToOne = {
  readonly id: Id<'group-one-to-one'>
  readonly child: Id<'child'>
  readonly on: Day
  readonly exception: string
  readonly attendance: GroupAttendance
  readonly note: string
}

/** Records it; without a reason it is refused. Throws NotAllowed. */
export const recordOneToOne = (store: Store, asker: Asker, one: NewOneToOne): Promise<Kept> =>
  keeping(store, asker, 'record-one-to-one', async tx => {
    if (one.exception.trim() === '') return refused('Say what makes it an exception: this work is done in groups')
    await addGroupRow(tx, 'group_one_to_one', {
      ...{ id: one.id, child_id: one.child, held_on: dayText(one.on), exception: one.exception },
      ...{ attendance: one.attendance, note: one.note },
    })
    return { kind: 'saved' }
  })
