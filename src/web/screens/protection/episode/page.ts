// Protection in one episode: its concerns, what may be evidence, the front door's decisions, and strategy meetings.
import type { Instant } from '../../../../domain/kernel/index.ts'
import { sayElapsed } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import { concernKinds, enquiryDecisions, learnedKinds, strategyDecisions } from '../../../../domain/protection/index.ts'
import type { MessageRead } from '../../../../store/messages/reads.ts'
import type { Subject } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayReported, sayWhen } from '../../say.ts'
import { concernHref } from '../concern/page.ts'
import { type FrontDoors, frontDoorBox } from '../front-door.ts'
import { toldHref } from '../part.ts'
import { type ConcernTold, type ProtectionPart, policeKnowOf, waitsFor } from '../view.ts'
import { sayAdvice, sayDecision, sayItems, sentences } from '../words.ts'

/** What the page shows. */
export type EpisodeProtection = {
  readonly episode: Episode
  readonly subject: Subject
  readonly protection: ProtectionPart
  readonly messages: readonly MessageRead[]
  readonly doors: FrontDoors
  /** Why a strategy meeting is to be considered; empty where nothing asks for one. */
  readonly considerBecause: readonly string[]
  readonly now: Instant
}

/** One concern in a few lines, with who has it. */
export function concernLine(concern: ConcernTold, messages: readonly MessageRead[], now: Instant): Html {
  const waiting = waitsFor(concern, messages)
  const said = html`<a class="govuk-link" href="${concernHref(concern)}">${concernKinds[concern.kind]}</a>, ${sayReported(concern.learned, now)}`
  if (concern.inError !== null) return html`<li><s>${said}</s> Entered in error: ${concern.inError.reason}</li>`
  const has = (whom: 'police' | 'front-door', words: string) =>
    waiting.includes(whom)
      ? `${words} not told yet, ${sayElapsed(concern.learned.at, now)} after it was learned`
      : `${words} told`
  return html`<li>${said}<br>${has('police', 'Police:')}. ${has('front-door', 'Front door:')}.</li>`
}

const list = (lines: readonly Html[], emptyText: string): Html =>
  lines.length === 0
    ? html`<p class="govuk-body">${emptyText}</p>`
    : html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>`

function evidence({ episode, protection, messages, now }: EpisodeProtection): Html {
  const { checks, learned, mayWrite } = protection
  const check = (one: (typeof checks)[number]) =>
    html`<li>${sayWhen(one.at, now)}, ${one.by}${one.inError !== null && `, entered in error: ${one.inError.reason}`}<br>${sayItems(one).map(([label, state]) => html`${label}: ${state}. `)}${sayAdvice(one, now)}.</li>`
  const scene = (one: (typeof learned)[number]) =>
    html`<li>${learnedKinds[one.what]}, ${sayReported(one.learned, now)}: ${sentences(one.says, one.place)}.${one.inError === null ? (policeKnowOf(one, messages) ? html` The police were told.` : html` <strong>The police have not been told yet.</strong>${mayWrite && html` <a class="govuk-link" href="${toldHref(one.id)}">Say when they were told</a>`}`) : html` Entered in error: ${one.inError.reason}`}</li>`
  return html`<h2 class="govuk-heading-m" id="evidence">What may be evidence</h2>
${list(checks.map(check), 'Nobody has gone through the list yet.')}
${learned.length > 0 && html`<h3 class="govuk-heading-s">Learned of</h3>${list(learned.map(scene), '')}`}
${
  mayWrite &&
  html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/do/evidence">Go through the list of evidence</a></p>
<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/do/evidence-learned">Somebody learned of a scene or of evidence</a></p>`
}`
}

function decisions({ episode, protection, now }: EpisodeProtection): Html {
  const line = (one: ProtectionPart['decisions'][number]) =>
    html`<li>${one.concern === null ? 'Of the notification' : 'Of a concern'}: ${sentences(sayDecision(one), one.reason, `${one.decidedBy}, ${sayWhen(one.at, now)}`)}.${one.inError !== null && ` Entered in error: ${one.inError.reason}`}</li>`
  return html`<h2 class="govuk-heading-m" id="decisions">What the front door decided</h2>
${list(protection.decisions.map(line), 'No decision is recorded.')}
${protection.mayWrite && html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/do/front-door">Record the decision on this notification</a></p>`}`
}

function strategy({ episode, protection, considerBecause, now }: EpisodeProtection): Html {
  const { asks, considered, meetings } = protection.strategy
  const wrong = (one: { readonly inError: { readonly reason: string } | null }) =>
    one.inError !== null && ` Entered in error: ${one.inError.reason}`
  const lines = [
    ...meetings.map(one => ({
      at: one.at,
      said: html`<li>Held ${sayWhen(one.at, now)}: <strong>${enquiryDecisions[one.enquiries]}</strong>. ${sentences(one.reason, one.attended)}.${wrong(one)}</li>`,
    })),
    ...asks.map(one => ({
      at: one.at,
      said: html`<li>Asked for by ${one.agency}, ${sayWhen(one.at, now)}. Its manager ${one.manager} was consulted ${sayWhen(one.consultedAt, now)}. ${one.grounds}${wrong(one)}</li>`,
    })),
    ...considered.map(one => ({
      at: one.at,
      said: html`<li>Considered ${sayWhen(one.at, now)}: ${strategyDecisions[one.decision].toLowerCase()}. ${sentences(one.reason, one.decidedBy)}.${wrong(one)}</li>`,
    })),
  ].toSorted((a, b) => b.at - a.at)
  const link = (act: string, text: string) =>
    html`<li><a class="govuk-link" href="/episodes/${episode.id}/do/${act}">${text}</a></li>`
  return html`<h2 class="govuk-heading-m" id="strategy">Strategy meetings</h2>
${considerBecause.map(text => insetText({ text: `To consider: ${text}` }))}
${list(
  lines.map(({ said }) => said),
  'None has been considered, asked for or held.',
)}
${protection.mayWrite && html`<ul class="govuk-list">${link('strategy-considered', 'A strategy meeting was considered')}${link('strategy-request', 'Ask for a strategy meeting')}${link('strategy-meeting', 'A strategy meeting was held')}</ul>`}`
}

/** Draws the page. */
export function episodeProtectionPage(view: EpisodeProtection): Page {
  const { episode, subject, protection, messages, doors, now } = view
  const concerns = protection.concerns.map(concern => concernLine(concern, messages, now))
  const raise = button({ text: 'Raise a concern', href: `/episodes/${episode.id}/do/protection` })
  const body = html`<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Protection</h1>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h2 class="govuk-heading-m" id="concerns">Concerns</h2>
${list(concerns, 'No concern is recorded in this episode.')}
${protection.mayWrite && raise}
${evidence(view)}${decisions(view)}${strategy(view)}
</div><div class="govuk-grid-column-one-third">${frontDoorBox(doors)}</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Protection', part: 'missing', before, body }
}
