// What the pages of groups, and of the group work of one child, are made from.
import { roleMay } from '../../../domain/access/index.ts'
import type { GroupSession, GroupWork, WorkGroup } from '../../../domain/groups/index.ts'
import { asId, type Day, dayOf, type Id } from '../../../domain/kernel/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import {
  type MayJoin,
  type MemberSeen,
  readGroup,
  readGroupSessions,
  readGroups,
  readGroupWork,
  readMayJoin,
  readMembers,
} from '../../../store/groups/reads.ts'
import type { Ask } from '../../frame/screen.ts'

type May = { readonly mayWrite: boolean; readonly today: Day }

/** Every group. */
export type GroupsView = May & { readonly groups: readonly WorkGroup[] }

const readsGroups = ({ actor: { role } }: Ask): boolean => roleMay(role, 'group-work', 'read')
const writesGroups = ({ actor: { role } }: Ask): boolean => roleMay(role, 'group-work', 'write')

/** Reads them; null for a role that reads none. */
export async function loadGroups(ask: Ask): Promise<GroupsView | null> {
  if (!readsGroups(ask)) return null
  return ask.store.read(ask.asker, 'see-groups', async tx => ({
    ...{ mayWrite: writesGroups(ask), today: dayOf(tx.now), groups: await readGroups(tx) },
  }))
}

/** The same for somebody who may make one. */
export async function loadGroupsToWrite(ask: Ask): Promise<GroupsView | null> {
  const view = await loadGroups(ask)
  return view?.mayWrite === true ? view : null
}

/** One group with the children in it whom the reader may see. */
export type GroupView = May & {
  readonly group: WorkGroup
  readonly members: readonly MemberSeen[]
  readonly sessions: readonly GroupSession[]
}

/** Reads it; null where there is none to see. */
export async function loadGroup(ask: Ask): Promise<GroupView | null> {
  const id = asId<'work-group'>(ask.params.group ?? '')
  if (id === null || !readsGroups(ask)) return null
  return ask.store.read(ask.asker, 'see-group', async tx => {
    const group = await readGroup(tx, id)
    if (group === null) return null
    return {
      ...{ group, mayWrite: writesGroups(ask), today: dayOf(tx.now) },
      members: await readMembers(tx, id),
      sessions: await readGroupSessions(tx, id),
    }
  })
}

/** The same for somebody who may change it. */
export async function loadGroupToWrite(ask: Ask): Promise<GroupView | null> {
  const view = await loadGroup(ask)
  return view?.mayWrite === true ? view : null
}

/** A group with the children who may join it. */
export type JoinView = GroupView & { readonly mayJoin: readonly MayJoin[] }

/** Reads who may join; null where the group is over. */
export async function loadJoin(ask: Ask): Promise<JoinView | null> {
  const view = await loadGroupToWrite(ask)
  if (view === null || view.group.endedOn !== null) return null
  const mayJoin = await ask.store.read(ask.asker, 'see-who-may-join', tx => readMayJoin(tx, view.group.id))
  return { ...view, mayJoin }
}

/** The group work of one child. */
export type WorkView = May & {
  readonly bar: ChildBar
  readonly work: GroupWork
  readonly child: Id<'child'>
}

/** Reads it; null where the actor may not see the child, or no group work. */
export async function loadWork(ask: Ask): Promise<WorkView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !readsGroups(ask)) return null
  return ask.store.read(ask.asker, 'see-group-work', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    return {
      ...{ bar, child: bar.id, mayWrite: writesGroups(ask), today: dayOf(tx.now) },
      work: await readGroupWork(tx, child),
    }
  })
}

/** The same for somebody who may change it. */
export async function loadWorkToWrite(ask: Ask): Promise<WorkView | null> {
  const view = await loadWork(ask)
  return view?.mayWrite === true ? view : null
}
