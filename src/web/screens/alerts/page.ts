// The alerts and flags of an episode: whether to consider one, what was decided and why, and what is still to be withdrawn.
import {
  type Alert,
  type AuthorityFlag,
  alertAfterHours,
  alertOutcomes,
  alertStands,
  flagStands,
  riskMarkers,
} from '../../../domain/alerts/index.ts'
import { type Id, type Instant, sayElapsed } from '../../../domain/kernel/index.ts'
import { endOf, missingSince } from '../../../domain/missing/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { details } from '../../components/details/details.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { messageList } from '../messages/list.ts'
import { sayWhen } from '../say.ts'
import { type AlertsView, hoursMissing } from './load.ts'

/** Where the alerts of an episode stand. */
export const alertsHref = (episode: Id<'episode'>, rest = ''): string => `/episodes/${episode}/alerts${rest}`

const doneWords: Readonly<Record<string, string>> = {
  considered: 'What you decided is saved. Where it is an alert, the mailbox for alerts is told now.',
  withdrawn: 'It is saved that the alert was withdrawn.',
  flag: 'The flag is saved.',
  cancelled: 'It is saved that the flag was taken off.',
  wrong: 'It is marked as entered in error.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

const inError = (one: { readonly inError: { readonly at: Instant; readonly reason: string } | null }, now: Instant) =>
  one.inError === null
    ? []
    : [{ label: 'Entered in error', value: { text: one.inError.reason }, provenance: sayWhen(one.inError.at, now) }]

/** A decision about an alert in its facts. */
export function alertFacts(alert: Alert, now: Instant): Html {
  const { outcome, authorities, reason, details: says, at, by, withdrawn } = alert
  return factList({
    facts: [
      { label: 'Decided', value: { text: alertOutcomes[outcome] }, provenance: `${by}, ${sayWhen(at, now)}` },
      { label: 'Why', value: { text: reason } },
      ...(outcome === 'named' ? [{ label: 'Authorities', value: { text: authorities } }] : []),
      ...(outcome === 'none' ? [] : [{ label: 'What it says', value: { text: says } }]),
      ...(outcome === 'none'
        ? []
        : [
            {
              label: 'Withdrawn',
              value: withdrawn && { text: withdrawn.how },
              unknownText: 'Not yet',
              ...(withdrawn === null ? {} : { provenance: sayWhen(withdrawn.at, now) }),
            },
          ]),
      ...inError(alert, now),
    ],
  })
}

/** A flag in its facts. */
export function flagFacts(flag: AuthorityFlag, now: Instant): Html {
  const { authority, askedOf, reference, askedAt, by, cancelled } = flag
  return factList({
    facts: [
      { label: 'Authority', value: { text: authority }, provenance: `${by}, ${sayWhen(askedAt, now)}` },
      { label: 'Asked of', value: { text: askedOf } },
      { label: 'Their reference', value: { text: reference }, unknownText: 'Not known yet' },
      {
        label: 'Taken off',
        value: cancelled && { text: cancelled.how },
        unknownText: 'Not yet',
        ...(cancelled === null ? {} : { provenance: sayWhen(cancelled.at, now) }),
      },
      ...inError(flag, now),
    ],
  })
}

function groupsLine({ groups }: AlertsView): Html {
  if (groups.length === 0)
    return html`<p class="govuk-body">No marker of this child names one of the three groups: high risk of sexual exploitation, high risk of trafficking, unaccompanied asylum seeker. An alert is not meant for every child who goes missing.</p>`
  const names = [...new Set(groups.map(({ kind }) => riskMarkers[kind].name))]
  return html`<p class="govuk-body">On record: <strong>${names.join('; ')}</strong>. If the child has been missing for several days, an alert may help.</p>`
}

// Only a person decides, and at any time; from three days on Homeward asks.
function standsNow(view: AlertsView): Html {
  const { episode, now, groups } = view
  const end = endOf(episode)
  const since = missingSince(episode)
  const late = groups.length > 0 && end === null && hoursMissing(view) >= alertAfterHours
  const words = end === null ? `Missing for ${sayElapsed(since, now)}.` : `Found after ${sayElapsed(since, end)}.`
  return html`<p class="govuk-body">${words}</p>${groupsLine(view)}
${late && insetText({ text: 'The child has been missing for three days or more and belongs to one of the groups: consider an alert, and record what you decide and why.' })}`
}

const secondary = (text: string, href: string) => button({ text, href, classes: 'govuk-button--secondary' })

// After the child is found what stands elsewhere does harm.
function toWithdraw({ episode, alerts, flags }: AlertsView): Html | false {
  const left = alerts.filter(alertStands).length + flags.filter(flagStands).length
  if (endOf(episode) === null || left === 0) return false
  const words = left === 1 ? '1 alert or flag stands' : `${left} alerts and flags stand`
  return warningText({
    text: `The child is found, and ${words} at other authorities. Withdraw each.`,
    iconFallbackText: 'Warning',
  })
}

function alertSection({ episode, mayWrite, now }: AlertsView, alert: Alert): Html {
  const href = (rest: string) => alertsHref(episode.id, `/${alert.id}/${rest}`)
  const moves = html`<div class="govuk-button-group">${alertStands(alert) && secondary('The alert was withdrawn', href('withdraw'))}${alert.inError === null && secondary('This decision is wrong', href('wrong'))}</div>`
  return html`<section class="hw-section"><h3 class="govuk-heading-s">${alertOutcomes[alert.outcome]}, ${sayWhen(alert.at, now)}</h3>
${alertFacts(alert, now)}${mayWrite && alert.inError === null && moves}</section>`
}

function flagSection({ episode, mayWrite, now }: AlertsView, flag: AuthorityFlag): Html {
  const href = (rest: string) => alertsHref(episode.id, `/flags/${flag.id}/${rest}`)
  const moves = html`<div class="govuk-button-group">${flagStands(flag) && secondary('The flag was taken off', href('cancel'))}${flag.reference === '' && secondary('Enter their reference', href('reference'))}${secondary('This flag is wrong', href('wrong'))}</div>`
  return html`<section class="hw-section"><h3 class="govuk-heading-s">${flag.authority}</h3>
${flagFacts(flag, now)}${mayWrite && flag.inError === null && moves}</section>`
}

function flags(view: AlertsView): Html {
  const { episode, flags: all, mayWrite } = view
  return html`<h2 class="govuk-heading-m" id="flags">Flags at other authorities</h2>
<p class="govuk-body">Where no national alert is needed, ask the authorities where the child may be to put a flag on their system: that a child is missing from here, and whom to ring if they are found.</p>
${all.length === 0 && html`<p class="govuk-body">No flag was asked for.</p>`}
${all.map(flag => flagSection(view, flag))}
${mayWrite && secondary('Record a flag that you asked for', alertsHref(episode.id, '/flags/new'))}`
}

/** Draws the page. */
export function alertsPage(view: AlertsView, done: string | null): Page {
  const { episode, subject, alerts, mayWrite, messages, now } = view
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Alerts to other authorities</h1>
${toWithdraw(view)}${standsNow(view)}
${mayWrite && button({ text: 'Record whether to alert', href: alertsHref(episode.id, '/consider') })}
<h2 class="govuk-heading-m">What was decided</h2>
${alerts.length === 0 && html`<p class="govuk-body">Nothing was decided yet.</p>`}
${alerts.map(alert => alertSection(view, alert))}
${flags(view)}
${details({ summaryText: 'What Homeward told about alerts', html: messageList(messages, now, 'Homeward has told nobody of an alert.') })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Alerts to other authorities', part: 'missing', before, body }
}
