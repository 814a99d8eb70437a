// A group at a school: made, joined and left, told of, stayed out of (CCEP-10, P-10).
import type { Asker } from '../../domain/access/actor.ts'
import { standingOptOut, type Tellable } from '../../domain/groups/index.ts'
import { type Day, dayOf, dayText, type Id, sayDay } from '../../domain/kernel/index.ts'
import { acceptedStates } from '../../domain/referrals/index.ts'
import { readGroup, readGroupWork } from '../../store/groups/reads.ts'
import { addGroupRow, type GroupSaid, setWorkGroup } from '../../store/groups/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { readReferralsOf } from '../../store/referrals/reads.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { change, type Kept, keeping, refused, type ShownRow } from './keep.ts'

/** Makes a group (version 0) or changes it over the version that was shown. Throws NotAllowed. */
export const saveGroup = (
  store: Store,
  asker: Asker,
  { id, version }: { readonly id: Id<'work-group'>; readonly version: number },
  said: GroupSaid,
): Promise<Kept> =>
  keeping(store, asker, 'save-work-group', async tx => {
    if (said.endedOn !== null && said.endedOn < said.startsOn) return refused('A group cannot end before it begins')
    const done = await setWorkGroup(tx, id, version, said)
    return done === 'done' ? { kind: 'saved' } : { kind: done }
  })

/** A child who joins a group. */
export type Joining = {
  readonly id: Id<'group-child'>
  readonly child: Id<'child'>
  readonly group: Id<'work-group'>
  readonly on: Day
}

// A place in a group follows from the referral to prevention that was accepted last, where there is one.
async function referralBehind(tx: WriteTx, child: Id<'child'>): Promise<Id<'referral'> | null> {
  const referrals = await readReferralsOf(tx, child)
  const accepted = referrals.find(({ kind, state }) => kind === 'cce-prevention' && acceptedStates.includes(state))
  return accepted?.id ?? null
}

/** Puts a child into a group, with the accepted referral that it follows from; one who opted out is not. Throws NotAllowed. */
export const joinGroup = (store: Store, asker: Asker, joining: Joining): Promise<Kept> =>
  keeping(store, asker, 'join-group', async tx => {
    const group = await readGroup(tx, joining.group)
    if (group === null) return { kind: 'not-found' }
    if (joining.on < group.startsOn)
      return refused(`The group begins on ${sayDay(group.startsOn)}: nobody joins before`)
    if (group.endedOn !== null) return refused('The group is over')
    const { optOuts, groups } = await readGroupWork(tx, joining.child)
    // Somebody may opt out after the day that is entered for joining: it holds from then on.
    const latest = joining.on > dayOf(tx.now) ? joining.on : dayOf(tx.now)
    if (standingOptOut(optOuts, joining.on) !== null || standingOptOut(optOuts, latest) !== null)
      return refused('The child or a parent opted out of group work: there is none for this child')
    const again = groups.some(one => one.group.id === joining.group && one.left === null && one.inError === null)
    if (again) return { kind: 'saved' }
    await addGroupRow(tx, 'group_child', {
      ...{ id: joining.id, child_id: joining.child, group_id: joining.group },
      ...{ referral_id: await referralBehind(tx, joining.child), joined_on: dayText(joining.on) },
    })
    return { kind: 'saved' }
  })

/** The child leaves the group. Throws NotAllowed. */
export const leaveGroup = (
  store: Store,
  asker: Asker,
  shown: ShownRow,
  { on, because }: { readonly on: Day; readonly because: string },
): Promise<Kept> =>
  keeping(store, asker, 'leave-group', async tx => {
    const { groups } = await readGroupWork(tx, shown.child)
    const member = groups.find(({ id }) => id === shown.id)
    if (member !== undefined && on < member.joinedOn) return refused('A child cannot leave before joining')
    return change(tx, 'group_child', shown, { left_on: dayText(on), left_because: because })
  })

/** Somebody who was told of group work. */
export type Telling = {
  readonly id: Id<'group-told'>
  readonly child: Id<'child'>
  readonly who: Tellable
  readonly on: Day
  readonly how: string
}

/** Records that they were told, and that they may stay out. Throws NotAllowed. */
export const recordTold = (store: Store, asker: Asker, { id, child, who, on, how }: Telling): Promise<Kept> =>
  keeping(store, asker, 'record-group-told', async tx => {
    await addGroupRow(tx, 'group_told', { id, child_id: child, who, told_on: dayText(on), how })
    return { kind: 'saved' }
  })

/** Somebody who says no to group work. */
export type OptingOut = {
  readonly id: Id<'group-opt-out'>
  readonly child: Id<'child'>
  readonly who: Tellable
  readonly since: Day
  readonly says: string
}

/** Records it: from that day there is no group work for the child. Throws NotAllowed. */
export const optOut = (store: Store, asker: Asker, { id, child, who, since, says }: OptingOut): Promise<Kept> =>
  keeping(store, asker, 'opt-out-of-group-work', async tx => {
    await addGroupRow(tx, 'group_opt_out', { id, child_id: child, who, since_on: dayText(since), says })
    return { kind: 'saved' }
  })

/** They say yes again, from a day on; that they had said no stays. Throws NotAllowed. */
export const optIn = (
  store: Store,
  asker: Asker,
  shown: ShownRow,
  { on, because }: { readonly on: Day; readonly because: string },
): Promise<Kept> =>
  keeping(store, asker, 'opt-in-to-group-work', async tx => {
    const { optOuts } = await readGroupWork(tx, shown.child)
    const standing = optOuts.find(({ id }) => id === shown.id)
    if (standing !== undefined && on < standing.since) return refused('It cannot end before it began')
    if (standing?.ended) return refused('It is over already')
    return change(tx, 'group_opt_out', shown, { ended_on: dayText(on), ended_because: because })
  })
