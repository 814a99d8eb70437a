// Of one child: telling, opting out and in again, leaving a group, one to one, and what was wrong.
import { enterGroupRowInError } from '../../../actions/groups/keep.ts'
import { recordOneToOne } from '../../../actions/groups/record-session.ts'
import { leaveGroup, optIn, optOut, recordTold } from '../../../actions/groups/run-group.ts'
import { displayName } from '../../../domain/children/index.ts'
import { type GroupChild, groupAttendances, type OptOut, tellable } from '../../../domain/groups/index.ts'
import { dayOf, type Id } from '../../../domain/kernel/index.ts'
import { choice, day, line, text } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import type { Ask } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { choicesOf } from '../missing/acts/act.ts'
import { loadWorkToWrite, type WorkView } from './load.ts'
import { groupWorkHref, oneToOneFacts, optOutFacts, sessionFacts, toldFacts } from './say.ts'

const common = {
  part: 'children',
  caption: ({ bar }: WorkView) => displayName(bar.identity),
  back: ({ child }: WorkView) => ({ href: groupWorkHref(child), text: 'Back to group work' }),
} as const

/** Somebody was told. */
export const toldStep = step({
  ...common,
  path: '/children/:child/groups/told',
  title: () => 'Somebody was told of group work',
  button: 'Save that they were told',
  advice: ['They are told that the group work takes place at school, and that they may stay out of it.'],
  load: loadWorkToWrite,
  action: ({ child }: WorkView) => groupWorkHref(child, '/told'),
  questions: () => ({
    who: choice('Who was told?', choicesOf(tellable), { required: 'Choose who was told' }),
    on: day('On which day?', { hint: 'You can leave it empty: then it is today.', past: true }),
    how: line('How?'),
  }),
  save: async ({ ask, view, id }, { who, on, how }) =>
    who === null
      ? { kind: 'not-found' }
      : recordTold(ask.store, ask.asker, {
          ...{ id: id as Id<'group-told'>, child: view.child, who, on: on ?? dayOf(ask.now), how },
        }),
  done: ({ child }) => groupWorkHref(child, '?done=told'),
})

/** Somebody opts out. */
export const optOutStep = step({
  ...common,
  path: '/children/:child/groups/out',
  title: () => 'Opt out of group work',
  button: 'Save the opt-out',
  advice: ['From that day there is no group work for this child, in any group, until they opt in again.'],
  load: loadWorkToWrite,
  action: ({ child }: WorkView) => groupWorkHref(child, '/out'),
  questions: () => ({
    who: choice('Who says no?', choicesOf(tellable), { required: 'Choose who says no' }),
    since: day('Since which day?', { hint: 'You can leave it empty: then it is today.', past: true }),
    says: text('What did they say?', { hint: 'They need give no reason.', rows: 2 }),
  }),
  save: async ({ ask, view, id }, { who, since, says }) =>
    who === null
      ? { kind: 'not-found' }
      : optOut(ask.store, ask.asker, {
          ...{ id: id as Id<'group-opt-out'>, child: view.child, who, since: since ?? dayOf(ask.now), says },
        }),
  done: ({ child }) => groupWorkHref(child, '?done=out'),
})

/** A view with the opt-out that a step is about. */
export type OutView = WorkView & { readonly out: OptOut }

async function loadOut(ask: Ask): Promise<OutView | null> {
  const view = await loadWorkToWrite(ask)
  const out = view?.work.optOuts.find(one => one.id === ask.params.one && one.ended === null && one.inError === null)
  return view === null || out === undefined ? null : { ...view, out }
}

/** They opt in again. */
export const optInStep = step({
  ...common,
  path: '/children/:child/groups/:one/in',
  title: () => 'Opt in again',
  button: 'Save that they opt in',
  load: loadOut,
  action: ({ child, out }: OutView) => groupWorkHref(child, `/${out.id}/in`),
  about: ({ out }) => optOutFacts(out),
  questions: () => ({
    on: day('From which day?', { hint: 'You can leave it empty: then it is today.', past: true }),
    because: text('Who says so, and what changed?', { required: 'Say who says so', rows: 2 }),
  }),
  version: ({ out }) => out.version,
  save: ({ ask, view: { out } }, { on, because }) =>
    optIn(
      ask.store,
      ask.asker,
      { child: out.childId, id: out.id, version: out.version },
      { on: on ?? dayOf(ask.now), because },
    ),
  done: ({ child }) => groupWorkHref(child, '?done=in'),
})

/** A view with the group that a step is about. */
export type InGroupView = WorkView & { readonly member: GroupChild }

async function loadMember(ask: Ask): Promise<InGroupView | null> {
  const view = await loadWorkToWrite(ask)
  const member = view?.work.groups.find(one => one.id === ask.params.one && one.left === null && one.inError === null)
  return view === null || member === undefined ? null : { ...view, member }
}

/** The child leaves a group. */
export const leaveStep = step({
  ...common,
  path: '/children/:child/groups/:one/leave',
  title: () => 'The child leaves the group',
  button: 'Save that the child leaves',
  load: loadMember,
  action: ({ child, member }: InGroupView) => groupWorkHref(child, `/${member.id}/leave`),
  questions: () => ({
    on: day('Which was the last day?', { hint: 'You can leave it empty: then it is today.', past: true }),
    because: text('Why?', { required: 'Say why', rows: 2 }),
  }),
  version: ({ member }) => member.version,
  save: ({ ask, view: { member } }, { on, because }) =>
    leaveGroup(
      ask.store,
      ask.asker,
      { child: member.childId, id: member.id, version: member.version },
      { on: on ?? dayOf(ask.now), because },
    ),
  done: ({ child }) => groupWorkHref(child, '?done=left'),
})

/** One to one, with what makes it an exception. */
export const oneToOneStep = step({
  ...common,
  path: '/children/:child/groups/one-to-one',
  title: () => 'A session one to one',
  button: 'Save the session',
  advice: [
    'This work is done in groups. One to one is considered in exceptional circumstances only: say what they are.',
  ],
  load: loadWorkToWrite,
  action: ({ child }: WorkView) => groupWorkHref(child, '/one-to-one'),
  questions: () => ({
    exception: text('What makes it an exception?', { required: 'Say what makes it an exception', rows: 3 }),
    on: day('On which day?', { hint: 'You can leave it empty: then it is today.', past: true }),
    attendance: choice('Was the child there?', choicesOf(groupAttendances), {
      required: 'Choose whether they were there',
    }),
    note: text('What was done?'),
  }),
  save: async ({ ask, view, id }, { exception, on, attendance, note }) =>
    attendance === null
      ? { kind: 'not-found' }
      : recordOneToOne(ask.store, ask.asker, {
          ...{ id: id as Id<'group-one-to-one'>, child: view.child, on: on ?? dayOf(ask.now), exception },
          ...{ attendance, note },
        }),
  done: ({ child }) => groupWorkHref(child, '?done=one'),
})

type Wrongable = { readonly id: string; readonly version: number; readonly inError: unknown }
const tables = ['group_child', 'group_told', 'group_opt_out', 'group_session', 'group_one_to_one'] as const
type Table = (typeof tables)[number]

/** A view with the row that was wrong. */
export type WrongView = WorkView & { readonly table: Table; readonly row: Wrongable; readonly shown: Html }

const rowOf = <T extends Wrongable>(rows: readonly T[], id: string, draw: (row: T) => Html) => {
  const row = rows.find(one => one.id === id && one.inError === null)
  return row === undefined ? null : { row, shown: draw(row) }
}

function foundIn({ work }: WorkView, table: Table, id: string) {
  switch (table) {
    case 'group_child':
      return rowOf(
        work.groups,
        id,
        ({ group }) => html`<p class="govuk-body">In the group ${group.name} at ${group.setting}</p>`,
      )
    case 'group_told':
      return rowOf(work.told, id, toldFacts)
    case 'group_opt_out':
      return rowOf(work.optOuts, id, optOutFacts)
    case 'group_session':
      return rowOf(work.sessions, id, sessionFacts)
    case 'group_one_to_one':
      return rowOf(work.oneToOne, id, oneToOneFacts)
  }
}

async function loadWrong(ask: Ask): Promise<WrongView | null> {
  const view = await loadWorkToWrite(ask)
  const table = tables.find(one => one === ask.params.table)
  if (view === null || table === undefined) return null
  const found = foundIn(view, table, ask.params.one ?? '')
  return found === null ? null : { ...view, table, ...found }
}

/** It was wrong. */
export const wrongWorkStep = step({
  ...common,
  path: '/children/:child/groups/wrong/:table/:one',
  title: () => 'This is wrong',
  button: 'Mark as entered in error',
  advice: [
    'It is not deleted: it stays in the history of this child with your reason, and nothing follows from it any more.',
  ],
  load: loadWrong,
  action: ({ child, table, row }: WrongView) => groupWorkHref(child, `/wrong/${table}/${row.id}`),
  about: ({ shown }: WrongView) => shown,
  questions: () => ({ reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }),
  version: ({ row }) => row.version,
  save: ({ ask, view: { child, table, row } }, { reason }) =>
    enterGroupRowInError(ask.store, ask.asker, table, { child, id: row.id, version: row.version }, reason),
  done: ({ child }) => groupWorkHref(child, '?done=wrong'),
})
