// One scaled meeting: what raised it, what it still wants, who takes part, what was considered, its forms, and that it was held.
import { sayDay } from '../../../../domain/kernel/index.ts'
import {
  disruptionTools,
  isAskedFor,
  type MeetingPart,
  needNames,
  nobodySaid,
  partNames,
  partsOf,
  prescribedMeetings,
  type ScaledMeeting,
  standingOf,
  toolCodes,
  wantingOf,
} from '../../../../domain/levels/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { tag } from '../../../components/tag/tag.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar } from '../../children/child-bar.ts'
import { sayWhen } from '../../say.ts'
import { type LevelsView, meetingForms, meetingsHref } from '../load.ts'
import { sayChair, sayMeets, sayStanding, sayTrigger } from '../say.ts'

/** What was just saved, by the code that the address carries. */
export const savedWords: Readonly<Record<string, string>> = {
  plan: 'When it meets and who chairs it are saved',
  people: 'Who takes part is saved',
  factors: 'Push and pull factors and the tools are saved',
  police: 'That the police were invited is saved',
  forms: 'The forms of the meeting are saved',
  held: 'The meeting is saved as held',
}

type Shown = { readonly view: LevelsView; readonly meeting: ScaledMeeting }

const at = ({ view, meeting }: Shown, part: string): string => meetingsHref(view.bar.id, `/${meeting.id}/${part}`)

const mayChange = ({ view, meeting }: Shown): boolean => view.mayWrite && standingOf(meeting) !== 'called-off'

const change = (shown: Shown, part: string, words: string): Html | false =>
  mayChange(shown) && html`<p class="govuk-body"><a class="govuk-link" href="${at(shown, part)}">${words}</a></p>`

function why({ meeting, view }: Shown): Html {
  const { trigger, reference, launched } = meeting
  const value = (text: string) => (text === '' ? null : { text })
  const episode = view.episodes.find(one => one.id === trigger.triggeredBy)
  return factList({
    facts: [
      { label: 'Raised by', value: { text: sayTrigger(meeting) } },
      {
        label: 'Episode',
        value:
          episode === undefined
            ? value(reference ?? '')
            : { html: html`<a class="govuk-link" href="/episodes/${episode.id}">${episode.reference}</a>` },
        unknownText: 'None',
      },
      ...(launched === null ? [] : [{ label: 'In words', value: value(launched.says) }]),
      {
        label: 'Window',
        value: trigger.window && { text: `${sayDay(trigger.window.from)} to ${sayDay(trigger.window.to)}` },
        unknownText: 'None: it was launched early',
      },
      {
        label: 'Level before',
        value: value(trigger.previousLevel === null ? '' : `Level ${trigger.previousLevel}`),
        unknownText: 'None',
      },
      { label: 'Due', value: trigger.dueOn === null ? null : { text: `By the end of ${sayDay(trigger.dueOn)}` } },
      { label: 'Meets', value: value(sayMeets(meeting.meets)), unknownText: 'No day yet' },
      { label: 'Chair', value: value(sayChair(meeting.chair)), provenance: meeting.chair?.why || undefined },
      {
        label: 'Police invited',
        value: meeting.policeInvited && { text: sayWhen(meeting.policeInvited.at, view.now) },
        provenance: meeting.policeInvited?.how,
        unknownText: meeting.meets === null ? 'Not yet' : 'Homeward told their mailbox when the meeting got its day',
      },
    ],
  })
}

function wanting({ meeting, view }: Shown): Html | false {
  const found = standingOf(meeting) === 'called-off' ? [] : wantingOf(meeting, view.inCare)
  return (
    found.length > 0 &&
    insetText({
      html: html`<p class="govuk-body"><strong>What is still wanting.</strong> None of it holds the meeting up.</p>
<ul class="govuk-list govuk-list--bullet">${found.map(({ says }) => html`<li>${says}</li>`)}</ul>`,
    })
  )
}

const yesNo = { yes: 'Yes', no: 'No' } as const

function needOf({ meeting, view }: Shown, part: MeetingPart): string {
  const { parts, chair } = prescribedMeetings[meeting.trigger.level]
  const listed = parts.find(one => one.part === part)
  if (listed === undefined) return 'Added to the list'
  const need =
    listed.need === 'in-care' && !isAskedFor(listed, view.inCare) ? 'Only for a child in care' : needNames[listed.need]
  return part === chair ? `${need}, and chairs` : need
}

function people(shown: Shown): Html {
  const { meeting } = shown
  const held = meeting.heldAt !== null
  const rows = partsOf(meeting.trigger.level, meeting.people).map(part => {
    const one = meeting.people[part] ?? nobodySaid
    const expected = one.expected === null ? 'Not said yet' : yesNo[one.expected]
    const came = one.came === null ? 'Not said' : yesNo[one.came]
    const said = (first: string, reason: string) => [first, reason].filter(Boolean).join('. ')
    return [
      { html: html`${partNames[part]}<br><span class="govuk-hint">${needOf(shown, part)}</span>` },
      { text: one.name || 'Nobody named' },
      { text: said(expected, one.whyNot) },
      ...(held ? [{ text: said(came, one.absence) }] : []),
    ]
  })
  return html`${stackedTable({
    caption: 'Who takes part',
    columns: ['Part', 'Name', 'Expected', ...(held ? ['Came'] : [])].map(label => ({ label })),
    rows,
    emptyText: '',
  })}${change(shown, 'people', 'Say who is expected')}`
}

function factors(shown: Shown): Html {
  const { push, pull, tools } = shown.meeting
  const considered = toolCodes.flatMap(code => {
    const one = tools[code]
    if (one === undefined || (one.used === null && one.why === '')) return []
    const said = one.used === null ? 'Not decided' : one.used === 'yes' ? 'Used' : 'Not used'
    return [{ label: disruptionTools[code], value: { text: [said, one.why].filter(Boolean).join('. ') } }]
  })
  return html`<h2 class="govuk-heading-m">Push, pull and disruption</h2>
${factList({
  facts: [
    { label: 'Push factors', value: { text: push } },
    { label: 'Pull factors', value: { text: pull } },
  ],
})}
${considered.length > 0 && details({ summaryText: `Tools of disruption considered (${considered.length})`, html: factList({ facts: considered }) })}
${change(shown, 'factors', 'Write down the factors and the tools')}`
}

function forms(shown: Shown): Html {
  const { view, meeting } = shown
  const attached = (id: string | null, begin: string) => {
    const line = view.forms.find(one => one.id === id)
    if (line !== undefined)
      return {
        html: html`<a class="govuk-link" href="/forms/${line.id}">${line.submittedAt === null ? 'Draft' : `Completed ${sayWhen(line.submittedAt, view.now)}`}</a>`,
      }
    if (id !== null) return { text: 'Attached; you may not see it' }
    return mayChange(shown)
      ? { html: html`<a class="govuk-link" href="/children/${view.bar.id}/forms/${begin}">Not attached: begin one</a>` }
      : null
  }
  return html`<h2 class="govuk-heading-m">Forms of the meeting</h2>
${factList({
  facts: [
    {
      label: 'Risk evaluation matrix',
      value: attached(meeting.matrixForm, meetingForms.matrix),
      unknownText: 'Not attached',
    },
    { label: 'Meeting record', value: attached(meeting.recordForm, meetingForms.record), unknownText: 'Not attached' },
  ],
})}${change(shown, 'forms', 'Attach forms')}`
}

function head({ view, meeting }: Shown): Html {
  const { calledOff, heldAt, begunAt, begunBy } = meeting
  const line =
    heldAt === null ? `Begun ${sayWhen(begunAt, view.now)} by ${begunBy}` : `Held ${sayWhen(heldAt, view.now)}`
  const { blocks } = view.bar
  return html`<p class="govuk-body">${tag({ text: sayStanding(meeting) })} ${line}</p>
${calledOff !== null && insetText({ text: `Called off ${sayWhen(calledOff.at, view.now)}: ${calledOff.because}` })}
${blocks !== null && blocks > 0 && warningText({ text: `${blocks === 1 ? '1 person' : `${blocks} people`} must not be told about this child. Look at the child’s page before you invite anyone of the family.`, iconFallbackText: 'Warning' })}`
}

function acts(shown: Shown): Html | false {
  if (!mayChange(shown)) return false
  const held = shown.meeting.heldAt !== null
  return html`<div class="govuk-button-group">
${button({ text: 'When it meets and who chairs', href: at(shown, 'plan'), classes: 'govuk-button--secondary' })}
${button({ text: held ? 'Change what was recorded of it' : 'It was held', href: at(shown, 'held') })}
</div>
<ul class="govuk-list"><li><a class="govuk-link" href="${at(shown, 'police')}">The police were invited</a></li>
<li><a class="govuk-link" href="${at(shown, 'off')}">${held ? 'It was entered in error' : 'It is called off, or was entered in error'}</a></li></ul>`
}

/** Draws the page. */
export function meetingPage(shown: Shown, saved: string | null): Page {
  const { view, meeting } = shown
  const { level } = meeting.trigger
  const words = saved === null ? undefined : savedWords[saved]
  return {
    kind: 'page',
    title: `Level ${level} meeting`,
    part: 'children',
    before: html`${backLink({ href: meetingsHref(view.bar.id), text: 'Back to the meetings' })}${childBar(view.bar, view.now)}`,
    body: html`${words !== undefined && notificationBanner({ type: 'success', text: words })}
<h1 class="govuk-heading-l">Level ${level} meeting</h1>
${head(shown)}${wanting(shown)}
${acts(shown)}
<h2 class="govuk-heading-m">Why it is held, and when</h2>${why(shown)}
${meeting.plan !== '' && html`<h2 class="govuk-heading-m">Plan of action</h2><p class="govuk-body hw-said">${meeting.plan}</p>`}
${people(shown)}${factors(shown)}${forms(shown)}`,
  }
}
