// What stands on the page of a child: whether they are in a group at school, and whether they or a parent opted out.
import type { Role } from '../../../domain/access/index.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { type GroupChild, type GroupWork, inGroupOn, standingOptOut, tellable } from '../../../domain/groups/index.ts'
import { dayOf, type Id, type Instant, sayDay } from '../../../domain/kernel/index.ts'
import type { Shown } from '../../../store/children/reads.ts'
import { type Html, html } from '../../html.ts'
import { groupWorkHref } from './say.ts'

/** What it is drawn from. */
export type GroupWorkPart = { readonly child: Id<'child'>; readonly groupWork: Shown<GroupWork>; readonly now: Instant }

const line = ({ group, joinedOn }: GroupChild): Html =>
  html`<li>In a group at ${group.setting} since ${sayDay(joinedOn)}</li>`

/** Draws it; nothing for a role that reads none of it, and only the way where nothing is recorded. */
export function groupWorkPart({ child, groupWork, now }: GroupWorkPart, role: Role): Html | false {
  if (groupWork.kind === 'hidden') return false
  const today = dayOf(now)
  const { groups, optOuts } = groupWork.value
  const inNow = groups.filter(one => inGroupOn(one, today))
  const out = standingOptOut(optOuts, today)
  return html`<h2 class="govuk-heading-m" id="group-work">Group work at school</h2>
${out !== null && html`<p class="govuk-body"><strong>Opted out of group work</strong> since ${sayDay(out.since)}, by: ${tellable[out.who].toLowerCase()}.</p>`}
${inNow.length === 0 ? html`<p class="govuk-body">In no group now.</p>` : html`<ul class="govuk-list govuk-list--bullet">${inNow.map(line)}</ul>`}
<p class="govuk-body hw-no-print"><a class="govuk-link" href="${groupWorkHref(child)}">Group work${roleMay(role, 'group-work', 'write') ? ': see it, opt out, or say who was told' : ''}</a></p>`
}
