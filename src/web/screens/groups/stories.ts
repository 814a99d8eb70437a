// The screens of group work in their states.

import type { Id } from '../../../domain/kernel/index.ts'
import type { Story } from '../../components/story.ts'
import { stepPage } from '../../forms/step-screen.ts'
import type { Fields } from '../../frame/fields.ts'
import type { Fault } from '../../frame/screen.ts'
import { html } from '../../html.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleTokens } from '../missing/example-episode.ts'
import { exampleGroup, exampleOptOut, exampleWork, groupView, noWork, workView } from './example-groups.ts'
import { changeGroupStep, groupSessionStep, joinStep, newGroupStep } from './group-steps.ts'
import type { GroupsView } from './load.ts'
import { groupPage, groupsPage } from './page.ts'
import { workPage } from './work-page.ts'
import { leaveStep, oneToOneStep, optInStep, optOutStep, toldStep, wrongWorkStep } from './work-steps.ts'

const shown = (fields: Fields = {}, faults: readonly Fault[] = []) => ({
  ...{ tokens: exampleTokens, id: exampleId(899) },
  shown: { fields, faults, now: storyNow },
})
const { today } = groupView()
const groups: GroupsView = {
  mayWrite: true,
  today,
  groups: [exampleGroup, { ...exampleGroup, id: exampleId(852), endedOn: today }],
}
const work = workView(exampleWork)
const [inGroup] = exampleWork.groups

const pages: readonly Story[] = [
  { title: 'Groups: none, read only', render: () => groupsPage({ mayWrite: false, today, groups: [] }, null).body },
  { title: 'Groups: two', render: () => groupsPage(groups, 'The group is saved.').body },
  { title: 'Group: three children', render: () => groupPage(groupView(), null).body },
  {
    title: 'Group: nobody whom one may see',
    render: () => groupPage(groupView({ members: [], sessions: [], mayWrite: false }), null).body,
  },
  { title: 'Group work of a child: none', render: () => workPage(workView(noWork), null).body },
  { title: 'Group work of a child: much', render: () => workPage(work, 'The session is saved.').body },
  {
    title: 'Group work of a child: opted out',
    render: () => workPage(workView({ ...exampleWork, optOuts: [exampleOptOut] }), null).body,
  },
  {
    title: 'Group work of a child: read only',
    render: () => workPage(workView(exampleWork, { mayWrite: false }), null).body,
  },
]

const forms: readonly Story[] = [
  { title: 'Make a group', render: () => stepPage(newGroupStep, groups, shown()).body },
  { title: 'Change a group', render: () => stepPage(changeGroupStep, groupView(), shown()).body },
  {
    title: 'Add a child: opted out',
    render: () =>
      stepPage(
        joinStep,
        { ...groupView(), mayJoin: [{ value: exampleId(4) as Id<'child'>, text: 'Elm Example' }] },
        shown({ child: exampleId(4) }, [
          { field: 'child', text: 'The child or a parent opted out of group work: there is none for this child' },
        ]),
      ).body,
  },
  {
    title: 'A session: the note names a child',
    render: () =>
      stepPage(
        groupSessionStep,
        groupView(),
        shown({ note: 'Robin spoke.', [`child-${exampleId(1)}`]: 'there' }, [
          { field: 'note', text: 'The note names nobody. It says: Robin' },
        ]),
      ).body,
  },
  { title: 'Somebody was told', render: () => stepPage(toldStep, work, shown()).body },
  { title: 'Opt out', render: () => stepPage(optOutStep, work, shown()).body },
  { title: 'Opt in again', render: () => stepPage(optInStep, { ...work, out: exampleOptOut }, shown()).body },
  {
    title: 'One to one: without its reason',
    render: () =>
      stepPage(oneToOneStep, work, shown({}, [{ field: 'exception', text: 'Say what makes it an exception' }])).body,
  },
  {
    title: 'What was wrong',
    render: () =>
      stepPage(
        wrongWorkStep,
        {
          ...{ ...work, table: 'group_told' as const, row: { id: exampleId(1), version: 1, inError: null } },
          shown: html`<p class="govuk-body">The child was told</p>`,
        },
        shown(),
      ).body,
  },
  ...(inGroup === undefined
    ? []
    : [{ title: 'A child leaves', render: () => stepPage(leaveStep, { ...work, member: inGroup }, shown()).body }]),
]

/** To be listed with the others. */
export const stories: readonly Story[] = [...pages, ...forms]
