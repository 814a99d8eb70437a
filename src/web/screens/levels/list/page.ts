// The scaled meetings of a child: which level waits for one, those in preparation and held, and levels launched early.
import { sayDay } from '../../../../domain/kernel/index.ts'
import {
  earlyReasons,
  levelsThatWait,
  type ScaledMeeting,
  standingOf,
  triggerOf,
} from '../../../../domain/levels/index.ts'
import type { MeetingLevel } from '../../../../domain/protocol/index.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { countsList } from '../../children/child/happened.ts'
import { childBar, childParts } from '../../children/child-bar.ts'
import { hiddenSection } from '../../children/hidden-section.ts'
import { sayState, sayWhen } from '../../say.ts'
import { type LevelsView, meetingsHref } from '../load.ts'
import { sayMeets, sayStanding, sayTrigger } from '../say.ts'

/** What was just done, by the code that the address carries. */
export const doneWords: Readonly<Record<string, string>> = {
  'called-off': 'The meeting is called off. It stays below with the reason.',
  'in-error': 'The meeting is marked as entered in error',
  'launch-wrong': 'The launch is marked as entered in error',
}

const inPreparation = ({ meetings }: LevelsView, level: MeetingLevel): ScaledMeeting | undefined =>
  meetings.find(one => one.trigger.level === level && standingOf(one) === 'in-preparation')

function beginForm({ bar }: LevelsView, level: MeetingLevel, tokens: Html): Html {
  const body = html`<input type="hidden" name="level" value="${level}"><input type="hidden" name="_id" value="${crypto.randomUUID()}">
${button({ text: `Prepare the level ${level} meeting`, preventDoubleClick: true })}`
  return form({ action: meetingsHref(bar.id), tokens, body })
}

function waiting(view: LevelsView, level: MeetingLevel, tokens: Html): Html {
  const { required, bar, mayWrite, now } = view
  const standing = inPreparation(view, level)
  const waits = required.filter(one => one.level === level && one.duty.metAt === null && one.duty.closed === null)
  const lines = waits.map(
    ({ duty }) => html`<li>${sayWhen(duty.opensAt, now)}: ${sayState(duty, now).toLowerCase()}</li>`,
  )
  const due = triggerOf(level, required)?.dueOn ?? null
  const link =
    standing !== undefined &&
    html`<p class="govuk-body"><a class="govuk-link" href="${meetingsHref(bar.id, `/${standing.id}`)}">Go on with the level ${level} meeting</a></p>`
  return html`<h3 class="govuk-heading-s">Level ${level}${due !== null && html`, due by the end of ${sayDay(due)}`}</h3>
<ul class="govuk-list govuk-list--bullet">${lines}</ul>
${link}${standing === undefined && mayWrite && beginForm(view, level, tokens)}`
}

function whatWaits(view: LevelsView, tokens: Html): Html {
  const levels = levelsThatWait(view.required)
  return html`<h2 class="govuk-heading-m">What waits for a meeting</h2>
${levels.length === 0 && html`<p class="govuk-body">No level waits for a meeting.</p>`}
${levels.map(level => waiting(view, level, tokens))}`
}

function meetingTable({ meetings, others, bar, now }: LevelsView): Html {
  const prepared = meetings.map(one => [
    { html: html`<a class="govuk-link" href="${meetingsHref(bar.id, `/${one.id}`)}">Level ${one.trigger.level}</a>` },
    { text: one.heldAt === null ? sayStanding(one) : `Held ${sayWhen(one.heldAt, now)}` },
    { text: sayTrigger(one) },
    { text: one.heldAt !== null ? one.plan : sayMeets(one.meets) || 'No day yet' },
  ])
  const recorded = others.map(one => [
    { text: `Level ${one.level}` },
    { text: `Held ${sayWhen(one.heldAt, now)}` },
    { text: 'Recorded without preparation' },
    { text: one.plan },
  ])
  return stackedTable({
    caption: 'Meetings',
    columns: ['Level', 'How it stands', 'Raised by', 'Day, or plan'].map(label => ({ label })),
    rows: [...prepared, ...recorded],
    emptyText: 'No meeting is prepared or was held.',
  })
}

function launchTable({ launches, bar, mayWrite, now }: LevelsView): Html | false {
  if (launches.length === 0) return false
  return stackedTable({
    caption: 'Levels launched early',
    columns: ['Level', 'When', 'Why', 'Decided by'].map(label => ({ label })),
    rows: launches.map(one => [
      { text: `Level ${one.level}` },
      { text: sayWhen(one.launchedAt, now) },
      {
        html: html`${earlyReasons[one.reason]}. ${one.says}${one.inError !== null && html` <strong>Entered in error: ${one.inError.reason}</strong>`}${one.inError === null && mayWrite && html` <a class="govuk-link" href="${meetingsHref(bar.id, `/launched/${one.id}/wrong`)}">This was wrong</a>`}`,
      },
      { text: one.decidedBy || one.by },
    ]),
    emptyText: '',
  })
}

/** Draws the page. */
export function meetingsPage(view: LevelsView, tokens: Html, done: string | null): Page {
  const { bar, role, now, episodes, mayWrite } = view
  const words = done === null ? undefined : doneWords[done]
  return {
    kind: 'page',
    title: 'Missing meetings of a child',
    part: 'children',
    before: childBar(bar, now),
    body: html`${words !== undefined && notificationBanner({ type: 'success', text: words })}
<h1 class="govuk-visually-hidden">Missing meetings of a child</h1>
${childParts(bar.id, 'meetings', role)}
${whatWaits(view, tokens)}
${mayWrite && html`<p class="govuk-body"><a class="govuk-link" href="${meetingsHref(bar.id, '/launch')}">Launch a level early, or go up to one</a></p>`}
${meetingTable(view)}
${launchTable(view)}
${episodes.length === 0 && bar.inCare.kind === 'hidden' ? hiddenSection('How often missing') : html`<h2 class="govuk-heading-m">How often missing</h2>${countsList(episodes, now)}`}`,
  }
}
