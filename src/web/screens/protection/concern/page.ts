// The page of a concern: who has it and who has not, what may be evidence, what is known, what was decided, and who leads.
import { type Instant, sayElapsed } from '../../../../domain/kernel/index.ts'
import { concernKinds, leadOf, sexualHarmPossible, yesNoUnknown } from '../../../../domain/protection/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { tag } from '../../../components/tag/tag.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { messageList } from '../../messages/list.ts'
import { sayReported, sayWhen } from '../../say.ts'
import { evidenceBox } from '../evidence-box.ts'
import { frontDoorBox } from '../front-door.ts'
import { understandingBox } from '../understanding.ts'
import { sayAuthorityOf, sayDecision, sayNotice, sentences } from '../words.ts'
import type { ConcernView } from './load.ts'

/** Where a concern has its own page. */
export const concernHref = ({ id }: { readonly id: string }, rest = ''): string => `/protection/${id}${rest}`

/** Where what was recorded of it is marked as wrong. */
export const wrongHref = (table: string, id: string): string => `/protection/wrong/${table}/${id}`

type Whom = 'police' | 'front-door'

const wordsOf: Readonly<Record<Whom, { readonly heading: string; readonly button: string; readonly rule: string }>> = {
  police: { heading: 'The police', button: 'The police were told', rule: 'CP-18.1' },
  'front-door': { heading: 'The front door', button: 'The front door was told', rule: 'CP-18.1-referral' },
}

/** When one of the two first had it: somebody told them, or they accepted a message; null while neither is so. */
export function hadAt({ notices, messages }: Pick<ConcernView, 'notices' | 'messages'>, whom: Whom): Instant | null {
  const told = notices.filter(one => one.whom === whom && one.inError === null).map(({ at }) => at)
  const taken = messages.filter(({ rule }) => rule === wordsOf[whom].rule).flatMap(({ acceptedAt }) => acceptedAt ?? [])
  return [...told, ...taken].toSorted((a, b) => a - b)[0] ?? null
}

function side(view: ConcernView, whom: Whom): Html {
  const { concern, notices, messages, mayWrite, now } = view
  const { heading, button: words, rule } = wordsOf[whom]
  const at = hadAt(view, whom)
  const state =
    at === null
      ? tag({ text: 'Not told yet', classes: 'govuk-tag--red' })
      : tag({ text: 'Told', classes: 'govuk-tag--green' })
  const since = at === null ? `Open for ${sayElapsed(concern.learned.at, now)}` : sayWhen(at, now)
  const lines = notices.filter(one => one.whom === whom)
  return html`<div class="govuk-grid-column-one-half"><h2 class="govuk-heading-m">${heading}</h2>
<p class="govuk-body">${state} ${since}</p>
<ul class="govuk-list">${lines.map(one => html`<li>${one.inError === null ? sayNotice(one, now) : html`<s>${sayNotice(one, now)}</s> Entered in error: ${one.inError.reason}`}${one.inError === null && mayWrite && html` <a class="govuk-link hw-no-print" href="${wrongHref('protection_notice', one.id)}">Wrong<span class="govuk-visually-hidden">: ${heading}</span></a>`}</li>`)}</ul>
${messageList(
  messages.filter(one => one.rule === rule),
  now,
  'Homeward has told nobody here.',
)}
${mayWrite && button({ text: words, href: concernHref(concern, `/${whom}`), classes: at === null ? undefined : 'govuk-button--secondary' })}
</div>`
}

function facts({ concern, now }: ConcernView): Html {
  const { says, childsWords, who, happened, happenedWhere, learned, host, hostName, sexualHarm, by } = concern
  const value = (text: string | null) => (text ? { text } : null)
  return factList({
    facts: [
      { label: 'What is known', value: value(says) },
      { label: 'What the child says', value: value(childsWords), unknownText: 'Nothing recorded' },
      { label: 'Sexual harm', value: value(sexualHarm && yesNoUnknown[sexualHarm]), unknownText: 'Not answered' },
      { label: 'Danger from', value: value(who) },
      { label: 'When', value: value(happened && sayReported(happened, now)) },
      { label: 'Where', value: value(happenedWhere) },
      { label: 'Learned', value: { text: sayReported(learned, now) }, provenance: `by ${by}` },
      { label: 'The child is now in', value: value(sayAuthorityOf(host, hostName)) },
    ],
  })
}

function decisions({ concern, decisions: made, mayWrite, now }: ConcernView): Html {
  const line = (one: (typeof made)[number]) => {
    const said = sentences(sayDecision(one), one.reason, `${one.decidedBy}, ${sayWhen(one.at, now)}`)
    return html`<li>${one.inError === null ? said : html`<s>${said}</s> Entered in error: ${one.inError.reason}`}${one.inError === null && mayWrite && html` <a class="govuk-link hw-no-print" href="${wrongHref('protection_decision', one.id)}">Wrong<span class="govuk-visually-hidden"> decision</span></a>`}</li>`
  }
  return html`<h2 class="govuk-heading-m" id="decisions">What the front door decided</h2>
${made.length === 0 ? html`<p class="govuk-body">No decision is recorded.</p>` : html`<ul class="govuk-list govuk-list--spaced">${made.map(line)}</ul>`}
${mayWrite && html`<p class="govuk-body"><a class="govuk-link" href="${concernHref(concern, '/decision')}">Record what the front door decided</a></p>`}`
}

function lead({ concern, leads, mayWrite, now }: ConcernView): Html {
  const { host, hostName, responsible } = concern
  const authority = leadOf(concern, leads)
  const agreed = leads.find(one => one.inError === null)
  const name = agreed === undefined ? hostName : agreed.name
  const why =
    agreed !== undefined
      ? `by agreement, ${sayWhen(agreed.at, now)}`
      : host === null
        ? 'as the one that answers for the child; nobody said in whose area the child is'
        : 'as the host, because the child is there'
  const line = (one: (typeof leads)[number]) => {
    const said = sentences(
      `${sayAuthorityOf(one.authority, one.name)}, ${sayWhen(one.at, now)}`,
      `Agreed with ${one.agreedWith}`,
      one.reason,
    )
    return html`<li>${one.inError === null ? said : html`<s>${said}</s> Entered in error: ${one.inError.reason}`}${one.inError === null && mayWrite && html` <a class="govuk-link hw-no-print" href="${wrongHref('protection_lead', one.id)}">Wrong<span class="govuk-visually-hidden"> agreement</span></a>`}</li>`
  }
  return html`<h2 class="govuk-heading-m" id="lead">Who leads the enquiries</h2>
<p class="govuk-body">${authority === null ? 'Not known: nobody said in whose area the child is.' : html`<strong>${sayAuthorityOf(authority, name)}</strong>, ${why}.`}</p>
${host !== null && responsible !== null && host !== responsible && html`<p class="govuk-body">Host: ${sayAuthorityOf(host, hostName)}. ${sayAuthorityOf(responsible, '')} answers for the child, and the two work together to get the child help.</p>`}
${leads.length > 0 && html`<ul class="govuk-list govuk-list--spaced">${leads.map(line)}</ul>`}
${mayWrite && html`<p class="govuk-body"><a class="govuk-link" href="${concernHref(concern, '/lead')}">Another authority was agreed</a></p>`}`
}

const procedures = ({ procedures: set }: ConcernView): Html =>
  html`<h2 class="govuk-heading-m">Safeguarding procedures</h2>
${set.length === 0 ? html`<p class="govuk-body">Nobody has set where the board’s procedures are. An administrator can under Who to call.</p>` : html`<ul class="govuk-list">${set.map(({ name, url }) => html`<li><a class="govuk-link" href="${url}" rel="noreferrer external">${name}</a></li>`)}</ul>`}`

const afterwards: Readonly<Record<string, string>> = {
  raised: 'The concern is raised. The police and the front door are each to be told',
  police: 'It is recorded that the police were told. The front door is a duty of its own',
  'front-door': 'It is recorded that the front door was told. The police are a duty of their own',
  decision: 'The decision of the front door is saved',
  lead: 'Who leads the enquiries is saved',
  wrong: 'It is marked as entered in error',
}

/** What was just done, by the word in the address. */
export const concernDone = (word: string): string | null => afterwards[word] ?? null

/** The way back from a concern: to its episode's protection, or the child's. */
export const backFrom = ({ concern, episode }: Pick<ConcernView, 'concern' | 'episode'>): Html =>
  episode === null
    ? backLink({ href: `/children/${concern.childId}/protection`, text: 'Back to protection' })
    : backLink({ href: `/episodes/${episode.id}/protection`, text: 'Back to protection' })

function body(view: ConcernView, done: string | null): Html {
  const { concern, name, blocks, episode, doors, understanding, mayWrite } = view
  const washing = sexualHarmPossible(concern)
  return html`${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${name}${episode !== null && `, ${episode.reference}`}</span>
<h1 class="govuk-heading-l">${concernKinds[concern.kind]}</h1>
${concern.inError !== null && insetText({ text: `Entered in error: ${concern.inError.reason}. It is not deleted.` })}
${blocks > 0 && warningText({ text: `${blocks === 1 ? '1 person' : `${blocks} people`} must not be told about this child. Look at the child’s page before you tell anyone.`, iconFallbackText: 'Warning' })}
<div class="govuk-grid-row">${side(view, 'police')}${side(view, 'front-door')}</div>
<p class="govuk-body">One of the two never stands for the other: each stays open until it has the concern.</p>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h2 class="govuk-heading-m">What may be evidence</h2>${evidenceBox({ washing })}
${episode !== null && mayWrite && html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/do/evidence">Go through the list of evidence</a></p>`}
<h2 class="govuk-heading-m">What is known</h2>${facts(view)}
${understandingBox(understanding)}
${decisions(view)}${lead(view)}
</div><div class="govuk-grid-column-one-third">${frontDoorBox(doors)}${procedures(view)}
${mayWrite && html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${wrongHref('protection_concern', concern.id)}">This concern was entered in error</a></p>`}
</div></div>`
}

/** Draws the page. */
export function concernPage(view: ConcernView, done: string | null = null): Page {
  return {
    kind: 'page',
    title: 'Child-protection concern',
    part: 'missing',
    before: backFrom(view),
    body: body(view, done),
  }
}
