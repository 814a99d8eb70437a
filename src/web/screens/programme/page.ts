// One programme of direct work: its weeks, its plan and aims, its sessions, a longer time, and its end.
import { displayName } from '../../../domain/children/index.ts'
import { type Day, sayDay } from '../../../domain/kernel/index.ts'
import {
  type AimOutcome,
  aimOutcomes,
  approvedOf,
  closings,
  eighteenDuring,
  lastDayOf,
  type ProgrammeAim,
  type ProgrammeSession,
  planWants,
  weekStrip,
  weeksOf,
} from '../../../domain/programme/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { details } from '../../components/details/details.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import type { ProgrammeView } from './load.ts'
import {
  extensionFacts,
  planFacts,
  programmeFacts,
  programmeHref,
  programmesHref,
  sayRatings,
  sayStands,
  sayWeeks,
  sessionFacts,
} from './say.ts'
import { drawStrip } from './strip.ts'

const doneWords: Readonly<Record<string, string>> = {
  begun: 'The programme is begun.',
  changed: 'The programme is saved.',
  plan: 'The plan is saved.',
  aim: 'The aim is saved.',
  session: 'The session is saved.',
  asked: 'The extension is asked for. A team manager decides on it.',
  decided: 'The decision is saved.',
  transition: 'What comes after the eighteenth birthday is saved.',
  closed: 'The programme is closed.',
  wrong: 'It is marked as entered in error.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

const isOpen = ({ whole: { programme }, mayWrite }: ProgrammeView): boolean =>
  mayWrite && programme.closed === null && programme.inError === null

const way = (href: string, text: string): Html => button({ text, href, classes: 'govuk-button--secondary hw-no-print' })

function flaggedLine(view: ProgrammeView): Html | false {
  const missed = weekStrip(view.whole, view.today).filter(({ stands }) => stands === 'flagged')
  if (missed.length === 0 || view.whole.programme.closed !== null) return false
  const weeks = missed.map(({ number }) => number).join(', ')
  return insetText({
    text: `${missed.length === 1 ? 'Week' : 'Weeks'} ${weeks} went by without a visit to the child. At least one a week is the least; two are planned.`,
  })
}

function birthdayLine(view: ProgrammeView): Html | false {
  const birthday = eighteenDuring(view.whole, view.bar.identity.born)
  if (birthday === null || view.whole.programme.inError !== null) return false
  const words = birthday <= view.today ? 'turned' : 'turns'
  const agreed = view.whole.programme.transition !== null
  return html`${warningText({
    text: `The young person ${words} 18 on ${sayDay(birthday)}, while the programme runs. It goes on until you close it.${agreed ? '' : ' Nobody has written down yet who works with them afterwards.'}`,
    iconFallbackText: 'Warning',
  })}
${isOpen(view) && way(programmeHref(view, '/transition'), agreed ? 'Change what comes after' : 'Write down what comes after')}`
}

function endLine({ whole, today }: ProgrammeView): Html {
  const { closed } = whole.programme
  const last = lastDayOf(whole)
  const longer = approvedOf(whole.extensions)
  const planned = `${sayWeeks(weeksOf(whole))}, until ${sayDay(last)}${longer === null ? '' : `, ${sayWeeks(longer.weeks)} of them by the extension`}`
  return html`<p class="govuk-body">Planned for ${planned}. ${closed !== null ? `Closed on ${sayDay(closed.on)}.` : today > last && html`<strong>Past its planned end: close it, or ask for an extension.</strong>`}</p>`
}

const outcomeTag = (outcome: AimOutcome | null) => (outcome === null ? 'No outcome yet' : aimOutcomes[outcome])

function drawAim(view: ProgrammeView, aim: ProgrammeAim): Html {
  const facts = factList({
    facts: [
      { label: 'The child’s own rating, 0 to 10', value: { text: sayRatings(aim) } },
      {
        label: 'What came of it',
        value: { text: [outcomeTag(aim.outcome), aim.outcomeSays].filter(text => text !== '').join('. ') },
      },
    ],
  })
  const change = view.mayWrite && view.whole.programme.inError === null
  return html`<section class="hw-section"><h3 class="govuk-heading-s">${aim.aim}</h3>
${facts}${change && way(programmeHref(view, `/aims/${aim.id}`), 'Rate or change this aim')}</section>`
}

function drawPlan(view: ProgrammeView): Html {
  const wants = planWants(view.whole)
  const { aims, plan } = view.whole
  return html`<h2 class="govuk-heading-m" id="plan">Plan</h2>
${planFacts(view.whole)}
${wants.length > 0 && view.whole.programme.closed === null && html`<p class="govuk-body">The plan still wants ${wants.join(', and ')}.</p>`}
${isOpen(view) && way(programmeHref(view, '/plan'), plan === null ? 'Write the plan' : 'Change the plan')}
<h2 class="govuk-heading-m" id="aims">Aims</h2>
${aims.length === 0 ? html`<p class="govuk-body">No aim is written down yet.</p>` : aims.map(aim => drawAim(view, aim))}
${isOpen(view) && way(programmeHref(view, '/aims/new'), 'Add an aim')}`
}

function drawSession(view: ProgrammeView, session: ProgrammeSession): Html {
  const wrong = view.mayWrite && session.inError === null && view.whole.programme.inError === null
  return html`<section class="hw-section"><h3 class="govuk-heading-s">${sayDay(session.on)}</h3>
${sessionFacts(session)}${wrong && way(programmeHref(view, `/sessions/${session.id}/wrong`), 'This is wrong')}</section>`
}

/** So many sessions stand open on the page; those before them fold away. */
const shownAtOnce = 4

function drawSessions(view: ProgrammeView): Html {
  const { sessions } = view.whole
  const earlier = sessions.slice(shownAtOnce)
  return html`<h2 class="govuk-heading-m" id="sessions">Sessions</h2>
${isOpen(view) && button({ text: 'Record a session', href: programmeHref(view, '/sessions/new'), classes: 'hw-no-print' })}
${sessions.length === 0 && html`<p class="govuk-body">No session is recorded.</p>`}
${sessions.slice(0, shownAtOnce).map(one => drawSession(view, one))}
${earlier.length > 0 && details({ summaryText: `${earlier.length} earlier`, html: html`${earlier.map(one => drawSession(view, one))}` })}`
}

function drawExtensions(view: ProgrammeView): Html {
  const { extensions, programme } = view.whole
  const waits = extensions.find(({ decided }) => decided === null)
  const mayAsk = isOpen(view) && waits === undefined && approvedOf(extensions) === null
  const decide = view.mayApprove && waits !== undefined && programme.closed === null && programme.inError === null
  return html`<h2 class="govuk-heading-m" id="extension">A longer programme</h2>
<p class="govuk-body">Once, by up to four weeks, for one of two reasons, when a team manager approves it.</p>
${extensions.map(one => html`<section class="hw-section">${extensionFacts(one, view.now)}</section>`)}
${decide && button({ text: 'Decide on the extension', href: programmeHref(view, `/extension/${waits.id}`), classes: 'hw-no-print' })}
${mayAsk && way(programmeHref(view, '/extension/new'), 'Ask for an extension')}`
}

function drawEnd(view: ProgrammeView): Html {
  const { closed } = view.whole.programme
  if (closed === null) {
    return html`${isOpen(view) && html`<h2 class="govuk-heading-m">The end</h2>${way(programmeHref(view, '/close'), 'Close the programme')}`}`
  }
  const facts = [
    { label: 'How it ended', value: { text: closings[closed.how] }, provenance: sayDay(closed.on) },
    { label: 'What was achieved', value: { text: closed.achieved } },
    { label: 'What comes next', value: { text: closed.next } },
  ]
  return html`<h2 class="govuk-heading-m" id="end">The end</h2>${factList({ facts })}`
}

const changeWays = (view: ProgrammeView): Html =>
  html`${isOpen(view) && way(programmeHref(view, '/change'), 'Change practitioner, area, visits or linked plan')}
${view.mayWrite && view.whole.programme.inError === null && way(programmeHref(view, '/wrong'), 'This programme is wrong')}`

/** Draws the strip of a programme with what it says. */
export const weeksPart = (
  view: ProgrammeView,
  today: Day,
): Html => html`<h2 class="govuk-heading-m" id="weeks">Week by week</h2>
${endLine(view)}
${flaggedLine(view)}
${drawStrip(weekStrip(view.whole, today), today)}`

const midSentence = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** Draws the page. */
export function programmePage(view: ProgrammeView, done: string | null): Page {
  const { bar, whole, now, today } = view
  const body = html`${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Direct work: ${midSentence(sayStands(whole))}</h1>
${whole.programme.inError !== null && insetText({ text: `Entered in error. ${whole.programme.inError.reason}` })}
${birthdayLine(view)}
${weeksPart(view, today)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${drawSessions(view)}
${drawPlan(view)}
${drawExtensions(view)}
${drawEnd(view)}
<h2 class="govuk-heading-m" id="about">About the programme</h2>
${programmeFacts(whole, now)}
${changeWays(view)}
<p class="govuk-body hw-no-print"><a class="govuk-link" href="${childHref(bar.id)}">The child’s page</a></p>
</div></div>`
  const before = backLink({ href: programmesHref(bar.id), text: 'Back to direct work' })
  return { kind: 'page', title: 'A programme of direct work', part: 'children', before, body }
}
