// Invented groups, and the group work of one child, for stories.
import type { GroupChild, GroupSession, GroupTold, GroupWork, OptOut, WorkGroup } from '../../../domain/groups/index.ts'
import { addDays, dayOf } from '../../../domain/kernel/index.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import type { GroupView, WorkView } from './load.ts'

const today = dayOf(storyNow)
const kept = { by: 'S. Specimen', version: 1, inError: null } as const

/** A group that runs. */
export const exampleGroup: WorkGroup = {
  ...{ id: exampleId(851), name: 'Year 6, autumn', setting: 'Northmoor Primary', startsOn: addDays(today, -30) },
  ...{ endedOn: null, team: 'Example prevention', version: 1 },
}

const member = (n: number): GroupChild => ({
  ...{ ...kept, id: exampleId(860 + n), childId: exampleId(n), group: exampleGroup, joinedOn: addDays(today, -28) },
  ...{ referralId: n === 1 ? exampleId(868) : null, left: null },
})

const told = (n: number, who: 'child' | 'parents'): GroupTold => ({
  ...{ ...kept, id: exampleId(870 + n), who, on: addDays(today, -28), how: 'By letter, and in class' },
})

/** A parent said no last week. */
export const exampleOptOut: OptOut = {
  ...{ ...kept, id: exampleId(881), childId: exampleId(1), who: 'parents', since: addDays(today, -7), says: '' },
  ended: null,
}

const session = (n: number, child: number): GroupSession => ({
  ...{ ...kept, id: exampleId(890 + n), childId: exampleId(child), shared: exampleId(889), group: exampleGroup },
  ...{ on: addDays(today, -14), attendance: n === 2 ? 'not-ready' : 'there', says: n === 1 ? 'Asked a lot.' : '' },
  note: 'A film about a boy who carries parcels, and what one could say to him.',
})

/** The group work of a child who is in a group. */
export const exampleWork: GroupWork = {
  groups: [
    member(1),
    { ...member(2), id: exampleId(869), left: { on: addDays(today, -3), because: 'Changed school' } },
  ],
  told: [told(1, 'child'), told(2, 'parents')],
  optOuts: [{ ...exampleOptOut, id: exampleId(882), ended: { on: addDays(today, -1), because: 'Wants to try' } }],
  sessions: [session(1, 1), { ...session(3, 1), inError: { reason: 'Was in another room' } }],
  oneToOne: [
    {
      ...{ ...kept, id: exampleId(895), on: addDays(today, -5), attendance: 'there', note: 'Went through it alone.' },
      exception: 'Does not speak in front of others yet',
    },
  ],
}

/** Nothing recorded. */
export const noWork: GroupWork = { groups: [], told: [], optOuts: [], sessions: [], oneToOne: [] }

/** The group work of a child as somebody sees it who may write it. */
export const workView = (work: GroupWork, more: Partial<WorkView> = {}): WorkView => ({
  ...{ bar: missingBar, child: missingBar.id, work, mayWrite: true, today },
  ...more,
})

/** A group as its leader sees it. */
export const groupView = (more: Partial<GroupView> = {}): GroupView => ({
  ...{ group: exampleGroup, mayWrite: true, today, sessions: [session(1, 1), session(2, 2)] },
  members: [
    { member: member(1), name: 'Robin Example', names: ['Robin', 'Example'], told: [told(1, 'child')], optOuts: [] },
    {
      ...{ member: member(2), name: 'Sky Sample', names: ['Sky', 'Sample'], optOuts: [] },
      told: [told(3, 'child'), told(4, 'parents')],
    },
    { member: member(3), name: 'Ash Specimen', names: ['Ash'], told: [], optOuts: [exampleOptOut] },
  ],
  ...more,
})
