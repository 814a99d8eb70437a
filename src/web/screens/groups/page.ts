// The groups, and one group with its children and its sessions.
import {
  type GroupSession,
  groupAttendances,
  inGroupOn,
  standingOptOut,
  tellable,
  type WorkGroup,
} from '../../../domain/groups/index.ts'
import { sayDay } from '../../../domain/kernel/index.ts'
import type { MemberSeen } from '../../../store/groups/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import type { GroupsView, GroupView } from './load.ts'
import { groupHref, groupWorkHref, sayTold } from './say.ts'

const doneWords: Readonly<Record<string, string>> = {
  made: 'The group is saved.',
  joined: 'The child is in the group. Say now who was told of it.',
  session: 'The session stands on the record of each child.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

const sayGroup = ({ startsOn, endedOn }: WorkGroup): string =>
  endedOn === null ? `Since ${sayDay(startsOn)}` : `${sayDay(startsOn)} to ${sayDay(endedOn)}`

const row = (group: WorkGroup) => [
  { html: html`<a class="govuk-link" href="${groupHref(group.id)}">${group.name}</a>` },
  { text: group.setting },
  { text: sayGroup(group) },
]

/** Draws the list of groups. */
export function groupsPage({ groups, mayWrite }: GroupsView, done: string | null): Page {
  const columns = [{ label: 'Group' }, { label: 'School or setting' }, { label: 'When' }]
  const body = html`${done !== null && notificationBanner({ type: 'success', text: done })}
<h1 class="govuk-heading-l">Group work at schools</h1>
<p class="govuk-body">Prevention for children who could be drawn into criminal exploitation, in groups at their school. One to one is an exception.</p>
${mayWrite && button({ text: 'Make a group', href: '/groups/new' })}
${stackedTable({ caption: 'Groups', columns, rows: groups.map(row), emptyText: 'No group is recorded.' })}`
  return { kind: 'page', title: 'Group work', part: 'groups', body }
}

function sayMember({ member, optOuts }: MemberSeen, today: GroupView['today']): string {
  const out = standingOptOut(optOuts, today)
  if (out !== null) return `Opted out (${tellable[out.who].toLowerCase()}): no group work`
  if (member.left !== null) return `Left ${sayDay(member.left.on)}`
  return inGroupOn(member, today) ? `Since ${sayDay(member.joinedOn)}` : `From ${sayDay(member.joinedOn)}`
}

const memberRow = (view: GroupView) => (seen: MemberSeen) => [
  { html: html`<a class="govuk-link" href="${groupWorkHref(seen.member.childId)}">${seen.name}</a>` },
  { text: sayMember(seen, view.today) },
  { text: sayTold(seen.told) },
]

function drawSession(view: GroupView, sessions: readonly GroupSession[]): Html {
  const [first] = sessions
  if (first === undefined) return html``
  const nameOf = ({ childId }: GroupSession) =>
    view.members.find(({ member }) => member.childId === childId)?.name ?? 'Name not known'
  const parts = sessions
    .filter(({ inError }) => inError === null)
    .map(
      one =>
        html`<li>${nameOf(one)}: ${groupAttendances[one.attendance].toLowerCase()}${one.says !== '' && html`. ${one.says}`}</li>`,
    )
  if (parts.length === 0) return html``
  return html`<section class="hw-section"><h3 class="govuk-heading-s">${sayDay(first.on)}</h3>
<p class="govuk-body">${first.note}</p>
<ul class="govuk-list govuk-list--bullet">${parts}</ul>
<p class="govuk-body">Written by ${first.by}</p></section>`
}

const bySession = (sessions: readonly GroupSession[]): readonly (readonly GroupSession[])[] => [
  ...Map.groupBy(sessions, ({ shared }) => shared).values(),
]

/** Draws one group. */
export function groupPage(view: GroupView, done: string | null): Page {
  const { group, members, sessions, mayWrite } = view
  const columns = [{ label: 'Child' }, { label: 'In the group' }, { label: 'Told' }]
  const open = mayWrite && group.endedOn === null
  const body = html`${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${group.setting}</span>
<h1 class="govuk-heading-l">${group.name}</h1>
<p class="govuk-body">${sayGroup(group)}.${group.team !== null && html` Run by ${group.team}, who sees the children in it.`} You see the children whose records you may see. The record of each child says that they were in a group, and never who else was.</p>
${
  open &&
  html`<div class="govuk-button-group">${button({ text: 'Record a session', href: groupHref(group.id, '/session') })}
${button({ text: 'Add a child', href: groupHref(group.id, '/add'), classes: 'govuk-button--secondary' })}</div>`
}
${stackedTable({ caption: 'Children', columns, rows: members.map(memberRow(view)), emptyText: 'No child whom you may see is in this group.' })}
<h2 class="govuk-heading-m">Sessions</h2>
${sessions.length === 0 && html`<p class="govuk-body">No session is recorded.</p>`}
${bySession(sessions).map(one => drawSession(view, one))}
${mayWrite && button({ text: 'Change the group', href: groupHref(group.id, '/change'), classes: 'govuk-button--secondary' })}`
  const before = backLink({ href: '/groups', text: 'Back to the groups' })
  return { kind: 'page', title: 'A group', part: 'groups', before, body }
}
