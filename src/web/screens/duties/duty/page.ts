// The page of one duty: why it exists, whose it is, when it is due, what would meet it, and everything done with it by hand.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import type { StepKind } from '../../../../domain/duties/index.ts'
import { type Instant, instantText, sayMoment } from '../../../../domain/kernel/index.ts'
import { ruleOf } from '../../../../domain/protocol/index.ts'
import type { Duty, Step, Taker } from '../../../../store/duties/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { form } from '../../../components/form/form.ts'
import { logList } from '../../../components/log-list/log-list.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { select } from '../../../components/select/select.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayState, sayWhen } from '../../say.ts'
import { sayDueOn } from '../deadlines.ts'
import { isDone, placeOf, titleOfRule } from '../duty-rows.ts'
import { whatMeets } from '../what-meets.ts'
import { addressOf, sayCarrier, sayHanded, takerItems } from '../who.ts'

/** What the page shows. */
export type DutyView = {
  readonly duty: Duty
  readonly steps: readonly Step[]
  readonly takers: readonly Taker[]
  /** Whether whoever it stands with still works here and sees the child. */
  readonly holderStands: boolean
  readonly role: Role
  readonly now: Instant
  readonly tokens: Html
  readonly form: string
  readonly done: StepKind | null
  /** What was typed with a step that was refused. */
  readonly typed: { readonly kind: StepKind | null; readonly words: string; readonly to: string }
  readonly faults: readonly Fault[]
}

const doneWords: Readonly<Record<StepKind, string>> = {
  assigned: 'It is saved who carries this duty',
  commented: 'Your comment is saved',
  closed: 'The duty is closed as not needed',
  reopened: 'The duty is open again',
  'handed-on': 'The duty is handed on. It stays with you until it is accepted',
  accepted: 'You have accepted the duty',
  declined: 'You have declined the duty. It stays with the one who handed it on',
  withdrawn: 'The duty is taken back',
}

const stepWords: Readonly<Record<StepKind, string>> = {
  assigned: 'Assigned',
  commented: 'Comment',
  closed: 'Closed as not needed',
  reopened: 'Opened again',
  'handed-on': 'Handed on',
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Taken back',
}

function facts(view: DutyView): Html {
  const { duty, now } = view
  const citation = ruleOf(duty.rule)?.citation
  return factList({
    facts: [
      {
        label: 'Child',
        value: duty.wholeChild
          ? { html: html`<a class="govuk-link" href="/children/${duty.childId}">${duty.name}</a>` }
          : { text: duty.name },
      },
      { label: 'How it stands', value: { text: duty.closed === null ? sayState(duty, now) : 'Closed as not needed' } },
      {
        label: 'Due',
        value: { text: duty.dueAt === null ? 'As soon as possible: the protocol names no time' : sayDueOn(duty.dueAt) },
      },
      { label: 'Open since', value: { text: sayMoment(duty.opensAt) } },
      { label: 'Whose', value: { text: sayCarrier(duty) } },
      { label: 'Why', value: { text: duty.because } },
      {
        label: 'Rule',
        value: {
          html: html`<a class="govuk-link" href="/rules/${duty.rule}">${duty.rule}</a>${citation && html`: ${citation.says}`}`,
        },
      },
    ],
  })
}

function meets({ duty, role }: DutyView): Html | false {
  if (isDone(duty)) return false
  const place = placeOf(duty, role)
  return html`<h2 class="govuk-heading-m">What ends it</h2>
<p class="govuk-body">${whatMeets[duty.rule] ?? 'Met by the record that it was done.'} Nobody ticks it off.</p>
${place !== undefined && button({ text: 'Record that it was done', href: place })}`
}

const words = (view: DutyView, kind: StepKind, label: string, hint?: string): Html =>
  textarea({
    name: 'words',
    id: `words-${kind}`,
    label: { text: label },
    hint: hint === undefined ? undefined : { text: hint },
    rows: 3,
    value: view.typed.kind === kind ? view.typed.words : '',
    errorMessage: view.typed.kind === kind ? view.faults[0] && { text: view.faults[0].text } : undefined,
  })

const to = (view: DutyView, kind: StepKind, label: string): Html =>
  select({
    name: 'to',
    id: `to-${kind}`,
    label: { text: label },
    hint: {
      text: 'Only those who can see the child’s record are listed. For somebody else, ask for access for them first.',
    },
    items: takerItems(view.takers),
    value: view.typed.kind === kind ? view.typed.to : '',
  })

function stepForm(view: DutyView, kind: StepKind, body: Html): Html {
  return form({
    action: addressOf(view.duty),
    tokens: view.tokens,
    body: html`<input type="hidden" name="step" value="${kind}"><input type="hidden" name="_id" value="${view.form}">${body}`,
  })
}

const plain = (view: DutyView, kind: StepKind, text: string, extra: Html = html``): Html =>
  stepForm(
    view,
    kind,
    html`${extra}${button({ text, preventDoubleClick: true, classes: kind === 'accepted' ? undefined : 'govuk-button--secondary' })}`,
  )

const folded = (view: DutyView, kind: StepKind, summary: string, body: Html): Html =>
  details({ summaryText: summary, open: view.typed.kind === kind, html: stepForm(view, kind, body) })

const me = html`<input type="hidden" name="to" value="me">`
const nobody = html`<input type="hidden" name="to" value="nobody">`

function handing(view: DutyView): Html {
  const { duty } = view
  const { handed } = duty.carried
  if (handed === null)
    return folded(
      view,
      'handed-on',
      'Hand it on',
      html`<p class="govuk-body">It stays with you until it is accepted.</p>
${to(view, 'handed-on', 'To whom?')}${words(view, 'handed-on', 'What must they know?')}${button({ text: 'Hand on', preventDoubleClick: true })}`,
    )
  if (!handed.toMe) return plain(view, 'withdrawn', 'Take it back')
  return html`${plain(view, 'accepted', 'Accept it')}
${folded(view, 'declined', 'Decline it', html`${words(view, 'declined', 'Why?')}${button({ text: 'Decline', preventDoubleClick: true })}`)}`
}

function closing(view: DutyView, manages: boolean): Html | false {
  const { duty } = view
  if (!manages) return false
  if (duty.closed !== null)
    return folded(
      view,
      'reopened',
      'Open it again',
      html`${words(view, 'reopened', 'Why?')}${button({ text: 'Open again', preventDoubleClick: true })}`,
    )
  if (ruleOf(duty.rule)?.onlyMet === true)
    return html`<p class="govuk-body">This duty cannot be closed as not needed: the protocol wants it done for every episode.</p>`
  return folded(
    view,
    'closed',
    'Close it as not needed',
    html`<p class="govuk-body">Closing is not a way to tick it off. If it was done, record that instead. ${whatMeets[duty.rule] ?? ''}</p>
${words(view, 'closed', 'Why is it not needed?', 'Your name and this reason stay with the duty.')}${button({ text: 'Close as not needed', preventDoubleClick: true, classes: 'govuk-button--warning' })}`,
  )
}

function acts(view: DutyView): Html | false {
  const { duty, role } = view
  if (!roleMay(role, 'duties', 'write')) return false
  const manages = roleMay(role, 'duty-closures', 'write')
  const open = !isDone(duty)
  const { carried } = duty
  return html`<h2 class="govuk-heading-m">What you can do with it</h2>
${open && !carried.mine && carried.handed?.toMe !== true && plain(view, 'assigned', 'Take it: it is mine', me)}
${open && handing(view)}
${open && manages && folded(view, 'assigned', 'Assign it to a person or a team', html`${to(view, 'assigned', 'To whom?')}${button({ text: 'Assign', preventDoubleClick: true })}`)}
${open && carried.mine && plain(view, 'assigned', 'Give it back to nobody', nobody)}
${folded(view, 'commented', 'Comment', html`${words(view, 'commented', 'Comment')}${button({ text: 'Save the comment', preventDoubleClick: true, classes: 'govuk-button--secondary' })}`)}
${duty.metAt === null && closing(view, manages)}`
}

function stepsOf({ steps }: DutyView): Html {
  return html`<h2 class="govuk-heading-m">What was done with it</h2>
${logList({
  emptyText: 'Nobody has taken, handed on or closed it yet.',
  entries: steps.map(step => ({
    at: { datetime: instantText(step.at), text: sayMoment(step.at) },
    who: step.by,
    kind: step.to === null ? stepWords[step.kind] : `${stepWords[step.kind]} to ${step.to}`,
    html: html`${step.words !== '' && html`<p class="govuk-body hw-said">${step.words}</p>`}`,
  })),
})}`
}

const warn = (text: string): Html => warningText({ text, iconFallbackText: 'Warning' })

/** Draws the page. */
export function dutyPage(view: DutyView): Page {
  const { duty, now, done } = view
  const handed = sayHanded(duty, now)
  const body = html`${done !== null && notificationBanner({ type: 'success', html: html`<p class="govuk-notification-banner__heading">${doneWords[done]}</p>` })}
<span class="govuk-caption-l">${duty.name}</span>
<h1 class="govuk-heading-l">${titleOfRule(duty.rule)}</h1>
${duty.closed !== null && duty.metAt === null && warn(`Closed as not needed ${sayWhen(duty.closed.at, now)} by ${duty.closed.by}: ${duty.closed.reason}`)}
${handed !== '' && warn(handed)}
${!view.holderStands && warn(`${duty.assignee ?? 'Whoever it stands with'} has left or can no longer see this child: nobody carries this duty.`)}
${facts(view)}${meets(view)}${acts(view)}${stepsOf(view)}
<p class="govuk-body"><a class="govuk-link" href="/duties?whose=all&amp;child=${duty.childId}">All open duties of this child</a></p>`
  const before = backLink({ href: '/duties', text: 'Back to duties' })
  const page = {
    kind: 'page',
    title: titleOfRule(duty.rule),
    part: 'duties',
    before,
    faults: view.faults,
    body,
  } as const
  return view.faults.length > 0 ? { ...page, status: 422 } : page
}
