// Making a group, adding a child to it, and one session on the record of each child.
import { recordGroupSession } from '../../../actions/groups/record-session.ts'
import { joinGroup, saveGroup } from '../../../actions/groups/run-group.ts'
import { type GroupAttendance, groupAttendances, standingOptOut } from '../../../domain/groups/index.ts'
import { asId, type Day, dateOf, dayOf, type Id } from '../../../domain/kernel/index.ts'
import type { MemberSeen } from '../../../store/groups/reads.ts'
import { radios } from '../../components/radios/radios.ts'
import { textarea } from '../../components/textarea/textarea.ts'
import type { Shown } from '../../forms/draw-form.ts'
import { day, line, pick, text } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import { choiceOf, type Fields, textOf } from '../../frame/fields.ts'
import { type Html, html } from '../../html.ts'
import { choicesOf } from '../missing/acts/act.ts'
import { type GroupView, type JoinView, loadGroupsToWrite, loadGroupToWrite, loadJoin } from './load.ts'
import { groupHref } from './say.ts'

const back = { href: '/groups', text: 'Back to the groups' }
const toGroup = ({ group }: GroupView) => ({ href: groupHref(group.id), text: 'Back to the group' })

const named = {
  name: line('What is the group called?', {
    hint: 'No child’s name: such as “Year 6, spring”.',
    required: 'Give the group a name',
  }),
  setting: line('At which school or setting?', { required: 'Say at which school or setting' }),
}

/** Making a group. */
export const newGroupStep = step({
  path: '/groups/new',
  title: () => 'Make a group',
  part: 'groups',
  back: () => back,
  button: 'Save the group',
  load: loadGroupsToWrite,
  action: () => '/groups/new',
  questions: () => ({ ...named, startsOn: day('When does it begin?', { required: 'Say when it begins' }) }),
  save: async ({ ask, id }, { name, setting, startsOn }) =>
    startsOn === null
      ? { kind: 'not-found' }
      : saveGroup(
          ask.store,
          ask.asker,
          { id: id as Id<'work-group'>, version: 0 },
          { name, setting, startsOn, endedOn: null },
        ),
  done: () => '/groups?done=made',
})

const dayFields = (name: string, on: Day | null): Fields => {
  if (on === null) return {}
  const { day: of, month, year } = dateOf(on)
  return { [`${name}-day`]: String(of), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

/** Changing a group, or ending it. */
export const changeGroupStep = step({
  path: '/groups/:group/change',
  title: () => 'Change the group',
  part: 'groups',
  back: toGroup,
  button: 'Save the group',
  load: loadGroupToWrite,
  action: ({ group }: GroupView) => groupHref(group.id, '/change'),
  questions: () => ({
    ...named,
    startsOn: day('When does it begin?', { required: 'Say when it begins' }),
    endedOn: day('When did it end?', { hint: 'Leave it empty while it runs.' }),
  }),
  prefill: ({ group }) => ({
    ...{ name: group.name, setting: group.setting },
    ...dayFields('startsOn', group.startsOn),
    ...dayFields('endedOn', group.endedOn),
  }),
  version: ({ group }) => group.version,
  save: async ({ ask, view: { group } }, { startsOn, ...said }) =>
    startsOn === null
      ? { kind: 'not-found' }
      : saveGroup(ask.store, ask.asker, { id: group.id, version: group.version }, { ...said, startsOn }),
  done: ({ group }) => groupHref(group.id, '?done=made'),
})

/** Adding a child. */
export const joinStep = step({
  path: '/groups/:group/add',
  title: () => 'Add a child to the group',
  part: 'groups',
  back: toGroup,
  button: 'Add the child',
  advice: ['You can add a child whose record you may see. A child who opted out, or whose parents did, is not added.'],
  load: loadJoin,
  action: ({ group }: JoinView) => groupHref(group.id, '/add'),
  about: ({ group }) =>
    group.team === null
      ? html``
      : html`<p class="govuk-body">${group.team} runs this group, and sees the child’s record from the day of joining until the last day.</p>`,
  questions: ({ mayJoin }: JoinView) => ({
    child: pick(
      'Which child?',
      mayJoin.map(({ value, text: name }) => ({ value: value as string, text: name })),
      { required: 'Choose which child' },
    ),
    on: day('From which day?', { hint: 'You can leave it empty: then it is today, or the first day of the group.' }),
  }),
  save: async ({ ask, view: { group, today }, id }, { child, on }) => {
    const chosen = asId<'child'>(child ?? '')
    if (chosen === null) return { kind: 'not-found' }
    return joinGroup(ask.store, ask.asker, {
      ...{ id: id as Id<'group-child'>, child: chosen, group: group.id },
      on: on ?? (group.startsOn > today ? group.startsOn : today),
    })
  },
  done: ({ group }) => groupHref(group.id, '?done=joined'),
})

const attending: readonly GroupAttendance[] = ['there', 'not-ready', 'elsewhere']
const field = ({ member }: MemberSeen) => `child-${member.childId}`
const outOf = ({ members, today }: GroupView) =>
  members.filter(({ member, optOuts }) => member.left === null && standingOptOut(optOuts, today) !== null)

function drawChild(seen: MemberSeen, { fields }: Shown): Html {
  const items = choicesOf(groupAttendances)
  const name = field(seen)
  return html`${radios({
    name,
    fieldset: { legend: { text: seen.name, classes: 'govuk-fieldset__legend--s' } },
    value: textOf(fields, name) || undefined,
    items,
  })}
${textarea({ name: `${name}-says`, label: { text: `About ${seen.name} alone` }, hint: { text: 'Name no other child of the group.' }, value: textOf(fields, `${name}-says`), rows: 2 })}`
}

const drawChildren = (
  view: GroupView,
  shown: Shown,
): Html => html`<h2 class="govuk-heading-m" id="children">The children</h2>
${
  outOf(view).length > 0 &&
  html`<p class="govuk-body">Opted out, and so not listed: ${outOf(view)
    .map(({ name }) => name)
    .join(', ')}.</p>`
}
<p class="govuk-body">A child for whom you say nothing gets no entry.</p>
${view.members
  .filter(({ member }) => member.left === null)
  .filter(seen => !outOf(view).includes(seen))
  .map(seen => drawChild(seen, shown))}`

const partsIn = (view: GroupView, fields: Fields) =>
  view.members.flatMap(seen => {
    const attendance = choiceOf(fields, field(seen), attending)
    return attendance === null
      ? []
      : [{ child: seen.member.childId, attendance, says: textOf(fields, `${field(seen)}-says`) }]
  })

/** One session on the record of each child. */
export const groupSessionStep = step({
  path: '/groups/:group/session',
  title: () => 'A session of the group',
  part: 'groups',
  back: toGroup,
  button: 'Save on each record',
  advice: ['The note stands on the record of every child. It names nobody, and each record says of no other child.'],
  load: loadGroupToWrite,
  action: ({ group }: GroupView) => groupHref(group.id, '/session'),
  questions: () => ({
    on: day('On which day?', { hint: 'You can leave it empty: then it is today.', past: true }),
    note: text('What did the group do?', { hint: 'Names of nobody.', required: 'Say what the group did' }),
  }),
  more: drawChildren,
  faults: (_answers, { view, ask }) =>
    partsIn(view, ask.fields).length === 0
      ? [{ field: 'children', text: 'Say of at least one child whether they were there' }]
      : [],
  save: ({ ask, view, id }, { on, note }) =>
    recordGroupSession(ask.store, ask.asker, {
      ...{ shared: id, group: view.group.id, on: on ?? dayOf(ask.now), note },
      parts: partsIn(view, ask.fields),
    }),
  done: ({ group }) => groupHref(group.id, '?done=session'),
})
