// The group work of one child: the groups, who was told, opting out, sessions, and one to one. It says of no other child.
import { displayName } from '../../../domain/children/index.ts'
import {
  type GroupChild,
  type GroupSession,
  notTold,
  type OptOut,
  standingOptOut,
  tellable,
} from '../../../domain/groups/index.ts'
import { sayDay } from '../../../domain/kernel/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import type { WorkView } from './load.ts'
import { groupWorkHref, oneToOneFacts, optOutFacts, sessionFacts, toldFacts } from './say.ts'

const doneWords: Readonly<Record<string, string>> = {
  told: 'That they were told is saved.',
  out: 'The opt-out is saved. There is no group work for this child while it stands.',
  in: 'They opted in again. That they had opted out stays on the record.',
  left: 'The child has left the group.',
  one: 'The session is saved.',
  wrong: 'It is marked as entered in error.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const workDoneOf = (word: string): string | null => doneWords[word] ?? null

const way = (href: string, text: string): Html => button({ text, href, classes: 'govuk-button--secondary hw-no-print' })

/** Said quietly, because it is rarely needed: a link, with what it is about for whoever hears it alone. */
const wrongWay = (href: string, what: string): Html =>
  html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${href}">This is wrong<span class="govuk-visually-hidden">: ${what}</span></a></p>`

function drawGroup(view: WorkView, { id, group, referralId, joinedOn, left, by, inError }: GroupChild): Html {
  const facts = factList({
    facts: [
      { label: 'School or setting', value: { text: group.setting } },
      { label: 'Joined', value: { text: sayDay(joinedOn) }, provenance: by },
      ...(referralId === null
        ? []
        : [
            {
              label: 'Came by',
              value: { html: html`<a class="govuk-link" href="/referrals/${referralId}">A referral</a>` },
            },
          ]),
      ...(left === null ? [] : [{ label: 'Left', value: { text: `${sayDay(left.on)}. ${left.because}` } }]),
      ...(inError === null ? [] : [{ label: 'Entered in error', value: { text: inError.reason } }]),
    ],
  })
  const ways = view.mayWrite && inError === null
  return html`<section class="hw-section"><h3 class="govuk-heading-s">${group.name}</h3>
${facts}${ways && left === null && way(groupWorkHref(view.child, `/${id}/leave`), 'The child leaves')}
${ways && wrongWay(groupWorkHref(view.child, `/wrong/group_child/${id}`), `in the group ${group.name}`)}</section>`
}

function optOutPart(view: WorkView): Html {
  const { work, today, mayWrite, child } = view
  const standing = standingOptOut(work.optOuts, today)
  const ways = ({ id, since, ended, inError }: OptOut) =>
    mayWrite &&
    inError === null &&
    html`${ended === null && way(groupWorkHref(child, `/${id}/in`), 'They opt in again')}
${wrongWay(groupWorkHref(child, `/wrong/group_opt_out/${id}`), `opted out since ${sayDay(since)}`)}`
  return html`<h2 class="govuk-heading-m" id="opt-out">Opting out</h2>
<p class="govuk-body">The child or a parent or carer may say no at any time, and need give no reason.</p>
${work.optOuts.map(one => html`<section class="hw-section">${optOutFacts(one)}${ways(one)}</section>`)}
${mayWrite && standing === null && way(groupWorkHref(child, '/out'), 'Somebody opts out')}`
}

function toldPart({ work, mayWrite, child }: WorkView): Html {
  const missing = notTold(work.told)
  return html`<h2 class="govuk-heading-m" id="told">Told of group work, and that they may stay out</h2>
${missing.length > 0 && insetText({ text: `Not told yet: ${missing.map(who => tellable[who].toLowerCase()).join(' and ')}.` })}
${work.told.map(one => html`<section class="hw-section">${toldFacts(one)}${mayWrite && one.inError === null && wrongWay(groupWorkHref(child, `/wrong/group_told/${one.id}`), `${tellable[one.who].toLowerCase()} was told`)}</section>`)}
${mayWrite && way(groupWorkHref(child, '/told'), 'Somebody was told')}`
}

function drawSession(view: WorkView, session: GroupSession): Html {
  const wrong = view.mayWrite && session.inError === null
  return html`<section class="hw-section"><h3 class="govuk-heading-s">${sayDay(session.on)}</h3>
${sessionFacts(session)}${wrong && wrongWay(groupWorkHref(view.child, `/wrong/group_session/${session.id}`), `the session of ${sayDay(session.on)}`)}</section>`
}

/** Draws the page. */
export function workPage(view: WorkView, done: string | null): Page {
  const { bar, work, today, mayWrite, child } = view
  const out = standingOptOut(work.optOuts, today)
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Group work at school</h1>
${out !== null && warningText({ text: `Opted out since ${sayDay(out.since)}: no group work for this child.`, iconFallbackText: 'Warning' })}
<h2 class="govuk-heading-m" id="groups">Groups</h2>
${work.groups.length === 0 && html`<p class="govuk-body">The child has been in no group.</p>`}
${work.groups.map(one => drawGroup(view, one))}
${toldPart(view)}
${optOutPart(view)}
<h2 class="govuk-heading-m" id="sessions">Sessions in a group</h2>
${work.sessions.length === 0 && html`<p class="govuk-body">No session is recorded.</p>`}
${work.sessions.map(one => drawSession(view, one))}
<h2 class="govuk-heading-m" id="one-to-one">One to one</h2>
<p class="govuk-body">This work is done in groups. One to one is an exception, with its reason.</p>
${work.oneToOne.map(one => html`<section class="hw-section"><h3 class="govuk-heading-s">${sayDay(one.on)}</h3>${oneToOneFacts(one)}${mayWrite && one.inError === null && wrongWay(groupWorkHref(child, `/wrong/group_one_to_one/${one.id}`), `one to one on ${sayDay(one.on)}`)}</section>`)}
${mayWrite && way(groupWorkHref(child, '/one-to-one'), 'Record a session one to one')}
</div></div>`
  const before = backLink({ href: childHref(bar.id), text: 'Back to the child' })
  return { kind: 'page', title: 'Group work of a child', part: 'children', before, body }
}
