// The disputes over the police level of an episode: who thinks what, each step and its answer, and what can be done next.
import { type Instant, sayElapsed } from '../../../../domain/kernel/index.ts'
import { policeLevels } from '../../../../domain/missing/index.ts'
import {
  type DisputeAnswer,
  disputeOutcomes,
  disputeSteps,
  type LevelDispute,
} from '../../../../domain/police/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { sayDisputer, sayDisputeStanding, sayLevelOf } from '../say.ts'
import { type DisputeActCode, type DisputesView, movesOf, standingIn } from './load.ts'

const doneWords: Readonly<Record<string, string>> = {
  raised: 'The dispute is raised. The control-room manager is told now. If a child is in danger, ring 999 as well.',
  answer: 'The answer is saved, and those who dispute the level are told.',
  continue: 'The dispute goes on. The local policing team sergeant is told now.',
  content: 'Saved: the answer settles the dispute.',
  withdraw: 'The dispute is withdrawn.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

const sayAnswer = ({ outcome, level }: DisputeAnswer): string =>
  level === null ? disputeOutcomes[outcome] : `${disputeOutcomes[outcome]} to ${sayLevelOf(level)}`

function answerFacts(step: 1 | 2, answer: DisputeAnswer | null, since: Instant | null, now: Instant) {
  if (since === null) return []
  const label = `${step}. Answer of the ${disputeSteps[step]}`
  if (answer === null) return [{ label, value: null, unknownText: `None yet, asked ${sayElapsed(since, now)} ago` }]
  const text = `${sayAnswer(answer)}. ${answer.reason}`
  const from = `${answer.decider}, ${sayWhen(answer.at, now)}, ${sayElapsed(since, answer.at)} after it was asked. Written down by ${answer.by}.`
  return [{ label, value: { text }, provenance: from }]
}

/** What was said in a dispute, in the order in which it was said. */
export function disputeFacts(dispute: LevelDispute, now: Instant): Html {
  const { first, continued, second, content, withdrawn } = dispute
  const word = (label: string, said: { at: Instant; by: string } | null, text: string) =>
    said === null ? [] : [{ label, value: { text }, provenance: `${said.by}, ${sayWhen(said.at, now)}` }]
  return factList({
    facts: [
      {
        label: 'Disputed by',
        value: { text: sayDisputer(dispute) },
        provenance: `${dispute.raisedBy}, ${sayWhen(dispute.raisedAt, now)}`,
      },
      { label: 'Police level then', value: { text: sayLevelOf(dispute.disputedLevel) } },
      { label: 'It should be', value: { text: sayLevelOf(dispute.wantedLevel) } },
      { label: 'Grounds', value: { text: dispute.grounds } },
      ...(dispute.wantedBy === null
        ? []
        : [{ label: 'Answer needed by', value: { text: sayWhen(dispute.wantedBy, now) } }]),
      ...answerFacts(1, first, dispute.raisedAt, now),
      ...word('It goes on because', continued, continued?.because ?? ''),
      ...answerFacts(2, second, continued?.at ?? null, now),
      ...word('Settled', content, 'They are content with the answer'),
      ...word('Withdrawn because', withdrawn, withdrawn?.because ?? ''),
    ],
  })
}

function moveText(move: DisputeActCode, { continued }: LevelDispute): string {
  switch (move) {
    case 'answer':
      return `Write down the answer of the ${disputeSteps[continued === null ? 1 : 2]}`
    case 'continue':
      return `Not settled: go on to the ${disputeSteps[2]}`
    case 'content':
      return 'The answer settles it'
    case 'withdraw':
      return 'Withdraw the dispute'
  }
}

function moves(view: DisputesView, dispute: LevelDispute): Html | false {
  const offered = movesOf(dispute, standingIn(view, dispute), view.mayAnswer)
  const href = (move: DisputeActCode) => `/episodes/${view.episode.id}/disputes/${dispute.id}/${move}`
  return (
    offered.length > 0 &&
    html`<div class="govuk-button-group">${offered.map((move, i) =>
      button({
        text: moveText(move, dispute),
        href: href(move),
        classes: i === 0 && move !== 'withdraw' ? undefined : 'govuk-button--secondary',
      }),
    )}</div>`
  )
}

function section(view: DisputesView, dispute: LevelDispute): Html {
  const { now } = view
  return html`<section class="hw-section"><h2 class="govuk-heading-m">${sayDisputer(dispute)}: should be ${sayLevelOf(dispute.wantedLevel)}</h2>
<p class="govuk-body"><strong>${sayDisputeStanding(standingIn(view, dispute), now)}.</strong></p>
${disputeFacts(dispute, now)}${moves(view, dispute)}</section>`
}

/** The level as it stands, and that it is the police's. */
export const levelLine = ({ level }: Pick<DisputesView, 'level'>): Html =>
  html`<p class="govuk-body">The police level is <strong>${sayLevelOf(level)}</strong>${level !== null && html`: ${policeLevels[level].means}`}${level === null && '.'} Only the police change it, and it stands while it is disputed.</p>`

/** Draws the page. */
export function disputesPage(view: DisputesView, done: string | null): Page {
  const { episode, subject, disputes, mayDispute } = view
  const raise = button({
    text: 'Dispute the police level',
    href: `/episodes/${episode.id}/disputes/new`,
    classes: disputes.length > 0 ? 'govuk-button--secondary' : undefined,
  })
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Disputes over the police level</h1>
${levelLine(view)}
<p class="govuk-body">A dispute goes first to the ${disputeSteps[1]}. If the answer does not settle it, it goes on to the ${disputeSteps[2]}.</p>
${disputes.length === 0 && html`<p class="govuk-body">Nobody disputes the level.</p>`}
${disputes.map(one => section(view, one))}
${mayDispute && raise}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Disputes over the police level', part: 'missing', before, body }
}
