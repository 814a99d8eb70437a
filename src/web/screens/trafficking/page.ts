// Trafficking and the National Referral Mechanism: the signs, whether a referral was considered, and how it stands.
import { type RiskMarker, riskMarkers } from '../../../domain/alerts/index.ts'
import { displayName } from '../../../domain/children/index.ts'
import { dayOf, type Id, type Instant, sayDay } from '../../../domain/kernel/index.ts'
import {
  eighteenOn,
  grounds,
  type Referral,
  type ReferralStep,
  referralOutcomes,
  referralSteps,
  waitsFor,
} from '../../../domain/trafficking/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { markersHref } from '../markers/page.ts'
import { sayWhen } from '../say.ts'
import type { TraffickingView } from './load.ts'

/** Where it stands for a child. */
export const traffickingHref = (child: Id<'child'>, rest = ''): string => childHref(child, `/trafficking${rest}`)

const doneWords: Readonly<Record<string, string>> = {
  considered: 'What you decided is saved. Homeward sends nothing: make the referral on the Home Office’s own form.',
  referred: 'The referral is saved with its reference.',
  decided: 'The decision is saved.',
  wrong: 'It is marked as entered in error.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

const decision = (referral: Referral, step: ReferralStep) => {
  const came = referral[step]
  return {
    label: referralSteps[step],
    value: came === null ? null : { text: `${grounds[came.is]}, ${sayDay(came.on)}` },
    unknownText: 'No decision yet',
  }
}

/** A referral in its facts. */
export function referralFacts(referral: Referral, now: Instant): Html {
  const { outcome, reason, at, by, referred, inError } = referral
  const made =
    outcome === 'not-refer'
      ? []
      : [
          {
            label: 'Referred',
            value: referred && { text: `${referred.reference}, by ${referred.firstResponder}` },
            unknownText: 'Not yet',
            ...(referred === null ? {} : { provenance: sayWhen(referred.at, now) }),
          },
          ...(referred === null ? [] : [decision(referral, 'reasonable'), decision(referral, 'conclusive')]),
        ]
  return factList({
    facts: [
      { label: 'Decided', value: { text: referralOutcomes[outcome] }, provenance: `${by}, ${sayWhen(at, now)}` },
      { label: 'Why', value: { text: reason } },
      ...made,
      ...(inError === null ? [] : [{ label: 'Entered in error', value: { text: inError.reason } }]),
    ],
  })
}

const nextMoves = {
  referral: ['referred', 'Record the referral and its reference'],
  reasonable: ['reasonable', 'Record the decision on reasonable grounds'],
  conclusive: ['conclusive', 'Record the decision on conclusive grounds'],
} as const

function moves({ bar }: TraffickingView, referral: Referral): Html {
  const href = (rest: string) => traffickingHref(bar.id, `/${referral.id}/${rest}`)
  const waits = waitsFor(referral)
  const next = waits === null ? null : nextMoves[waits]
  const secondary = (text: string, rest: string) =>
    button({ text, href: href(rest), classes: 'govuk-button--secondary' })
  const again = (['reasonable', 'conclusive'] as const).filter(step => referral[step] !== null)
  return html`<div class="govuk-button-group">${next !== null && button({ text: next[1], href: href(next[0]) })}${again.map(step => secondary(`${referralSteps[step]} were reconsidered`, step))}${secondary('This is wrong', 'wrong')}</div>`
}

const section = (view: TraffickingView, referral: Referral): Html =>
  html`<section class="hw-section"><h3 class="govuk-heading-s">${referralOutcomes[referral.outcome].split(':')[0]}, ${sayWhen(referral.at, view.now)}</h3>
${referralFacts(referral, view.now)}${view.mayWrite && referral.inError === null && moves(view, referral)}</section>`

// Consent is the child's from the eighteenth birthday on, so the day is in sight long before.
function birthdayLine({ bar, now }: TraffickingView): Html {
  const on = eighteenOn(bar.identity.born)
  const words =
    on === null
      ? 'The date of birth is not known to the day. While the age is not certain, the law takes a person who may be under 18 to be a child.'
      : on <= dayOf(now)
        ? `Turned 18 on ${sayDay(on)}: a referral that is not decided needs their consent to go on.`
        : `Turns 18 on ${sayDay(on)}. Until then no consent is needed; from then on a referral that is not decided needs theirs.`
  return html`<p class="govuk-body">${words}</p>`
}

function signs({ bar, markers, now }: TraffickingView): Html {
  const line = ({ kind, says, since }: RiskMarker) =>
    html`<li><strong>${riskMarkers[kind].name}</strong>, since ${sayWhen(since, now)}: ${says}</li>`
  return html`<h2 class="govuk-heading-m">Signs on record</h2>
${markers.length === 0 ? html`<p class="govuk-body">No marker of trafficking stands.</p>` : html`<ul class="govuk-list govuk-list--bullet">${markers.map(line)}</ul>`}
<p class="govuk-body"><a class="govuk-link" href="${markersHref(bar.id)}">The markers of this child</a></p>`
}

/** Draws the page. */
export function traffickingPage(view: TraffickingView, done: string | null): Page {
  const { bar, referrals, mayWrite } = view
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Trafficking and the NRM</h1>
${insetText({ text: 'A council that believes that a child is being or was trafficked must refer the child to the National Referral Mechanism. Make the child safe first. The council and the police are first responders; schools, health and most charities go through them.' })}
${birthdayLine(view)}
${signs(view)}
<h2 class="govuk-heading-m">Referrals</h2>
${referrals.length === 0 && html`<p class="govuk-body">Nobody has recorded yet that a referral was considered.</p>`}
${referrals.map(one => section(view, one))}
${mayWrite && button({ text: 'Consider a referral', href: traffickingHref(bar.id, '/consider') })}
<h2 class="govuk-heading-m">Preparation sheet</h2>
<p class="govuk-body">The Home Office’s form takes about an hour, in one sitting, and cannot be saved. <a class="govuk-link" href="${traffickingHref(bar.id, '/sheet')}">The sheet lays ready what it asks</a>. Nothing is sent by it.</p>
</div></div>`
  const before = backLink({ href: childHref(bar.id), text: 'Back to the child' })
  return { kind: 'page', title: 'Trafficking and the NRM', part: 'children', before, body }
}
