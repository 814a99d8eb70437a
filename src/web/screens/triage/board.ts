// The board of the weekly triage: everything that waits, by area, the oldest first, each child in one line.
import { displayName, districts, sayAge, sayCode } from '../../../domain/children/index.ts'
import { addMonths, sayLevel, sayRiskType } from '../../../domain/instruments/index.ts'
import { dayOf, type Id, type Instant, sayDay, sayElapsed } from '../../../domain/kernel/index.ts'
import {
  byArea,
  columnOf,
  isLate,
  meetingOf,
  type TriageCard,
  type TriageColumn,
  triageDecisions,
  type Waiting,
  waitsSince,
} from '../../../domain/referrals/index.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import { tag } from '../../components/tag/tag.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childOf, referralHref } from '../referrals/words.ts'
import { sayWhen } from '../say.ts'
import type { BoardView } from './load.ts'

/** Where a child stands in the triage. */
export const triageHref = (child: Id<'child'>, rest = ''): string => `/triage/${child}${rest}`

const columns: Readonly<Record<TriageColumn, string>> = {
  new: 'New',
  'to-discuss': 'To discuss',
  'waiting-for-referrer': 'Waiting for the referrer',
}

const sources: Readonly<Record<Waiting['source'], string>> = {
  referral: 'Referral for direct work',
  matrix: 'Matrix',
  review: 'Review of the matrix',
}

/** What waits, in words. */
export const sayWaiting = ({ source, asks, by }: Waiting): string =>
  `${sources[source]}${asks === '' ? '' : `: ${asks}`} (${by})`

/** The levels of the latest matrix, scored and judged. */
export function sayMatrix({ matrix }: TriageCard): string {
  if (matrix === null) return 'No matrix that you may see'
  const { level, scoredLevel, type } = matrix
  const judged = level === null ? 'not judged' : sayLevel(level)
  const scored = scoredLevel === null ? 'no scored band' : `scored ${sayLevel(scoredLevel)}`
  return `${judged} (${scored})${type === null ? '' : `, ${sayRiskType(type)}`}`
}

const holdsMonths = 6

/** What is open about a child before anything can be decided. */
export function gatesOf({ matrix, waiting, carriedOver }: TriageCard, now: Instant): string[] {
  const { completedOn = null } = matrix ?? {}
  const out = completedOn !== null && dayOf(now) >= addMonths(completedOn, holdsMonths)
  const referral = waiting.some(({ source }) => source === 'referral')
  return [
    ...(out ? ['The matrix is out of date'] : []),
    ...(waiting.some(({ consent }) => consent === 'no') ? ['The child does not agree'] : []),
    ...(referral ? [] : ['No referral form: direct work needs it']),
    ...(carriedOver > 0 ? [`Carried over ${carriedOver === 1 ? 'once' : `${carriedOver} times`}`] : []),
  ]
}

/** How often a child was missing, in one line. */
export const sayMissing = ({ reports90, missingNow }: TriageCard): string =>
  `${missingNow ? 'Missing now; ' : ''}${reports90 === 1 ? '1 report' : `${reports90} reports`} in 90 days`

function meetingWords(card: TriageCard, now: Instant): Html {
  const meeting = meetingOf(card)
  const late = isLate(card, now) && tag({ text: 'Not discussed in time', classes: 'govuk-tag--yellow' })
  return html`${sayElapsed(waitsSince(card), now)}<br>Meeting ${meeting === null ? 'not known' : sayDay(meeting)}${late && html`<br>${late}`}`
}

const lines = (texts: readonly string[]): Html => html`${texts.map((text, i) => html`${i > 0 && html`<br>`}${text}`)}`

function row(card: TriageCard, now: Instant) {
  const name = displayName(card.identity)
  const gates = gatesOf(card, now)
  return [
    {
      html: html`<a class="govuk-link" href="${triageHref(card.childId)}">${name}, ${sayAge(card.identity.born, dayOf(now))}</a><br>${tag({ text: columns[columnOf(card, now)], classes: 'govuk-tag--grey' })}`,
    },
    { html: lines(card.waiting.map(sayWaiting)) },
    { text: sayMatrix(card) },
    { text: sayMissing(card) },
    { html: meetingWords(card, now), sortValue: waitsSince(card) },
    gates.length === 0 ? { text: 'None' } : { html: lines(gates) },
  ]
}

const headings = ['Child', 'What is asked', 'Level', 'Missing', 'Waits', 'Open']

/** The name of an area. */
export const sayArea = (area: string | null): string =>
  area === null ? 'District not recorded' : sayCode(districts, area)

function area({ area: code, cards }: { area: string | null; cards: readonly TriageCard[] }, now: Instant): Html {
  return stackedTable({
    caption: `${sayArea(code)} (${cards.length})`,
    columns: headings.map(label => ({ label })),
    rows: cards.map(card => row(card, now)),
    emptyText: '',
  })
}

function contacts({ toContact, mayDecide, now }: BoardView): Html | false {
  if (toContact.length === 0) return false
  return stackedTable({
    caption: 'Decided: the referrer is to be contacted',
    columns: ['Child', 'Decision', 'When', 'Contact'].map(label => ({ label })),
    rows: toContact.map(one => [
      { html: html`<a class="govuk-link" href="${triageHref(one.childId)}">${childOf(one)}</a>` },
      { text: triageDecisions[one.outcome] },
      { text: sayWhen(one.at, now) },
      {
        html: mayDecide
          ? html`<a class="govuk-link" href="${triageHref(one.childId, `/${one.id}/contact`)}">Record the contact<span class="govuk-visually-hidden"> about ${childOf(one)}</span></a>`
          : html`Not yet`,
      },
    ]),
    emptyText: '',
  })
}

function kept({ withoutMatrix, now }: BoardView): Html | false {
  if (withoutMatrix.length === 0) return false
  return stackedTable({
    caption: 'Not accepted: matrix needed',
    columns: ['Child', 'Made by', 'For'].map(label => ({ label })),
    rows: withoutMatrix.map(one => [
      { html: html`<a class="govuk-link" href="${referralHref(one.id)}">${childOf(one)}</a>` },
      { text: one.by },
      { text: sayElapsed(one.madeAt, now) },
    ]),
    emptyText: '',
  })
}

/** Draws the board. */
export function boardPage(view: BoardView, done: string | null): Page {
  const { cards, now, mayDecide } = view
  const areas = byArea(cards)
  const [first] = areas.flatMap(one => one.cards)
  const late = cards.filter(card => isLate(card, now)).length
  const body = html`${done !== null && notificationBanner({ type: 'success', text: done })}
<h1 class="govuk-heading-l">Weekly triage</h1>
<p class="govuk-body">${cards.length === 1 ? '1 child waits' : `${cards.length} children wait`}${late > 0 && html`; <strong>${late} not discussed at the first meeting after they came</strong>`}.
${mayDecide && first !== undefined && html`<a class="govuk-link" href="${triageHref(first.childId)}">Begin the meeting with the first</a>.`}</p>
${cards.length === 0 ? insetText({ text: 'Nothing waits for the triage.' }) : areas.map(one => area(one, now))}
${contacts(view)}
${kept(view)}`
  return { kind: 'page', title: 'Weekly triage', part: 'triage', body }
}
