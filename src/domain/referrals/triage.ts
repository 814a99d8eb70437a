// The weekly triage: what waits, in which order, and what may be decided of it.
import type { Identity } from '../children/index.ts'
import type { Day, Id, Instant } from '../kernel/index.ts'
import { endOfMeeting, type TriageOutcome } from '../protocol/index.ts'
import type { Consent } from './kinds.ts'

/** What the triage may decide, in words. */
export const triageDecisions: Readonly<Record<TriageOutcome, string>> = {
  accept: 'Accept it for direct work',
  decline: 'Do not accept it',
  'more-information': 'Ask the referrer for more information',
  'referral-form': 'Ask for the referral form: direct work may be right',
  'no-direct-work': 'No direct work by the team: advice, or another service',
  'carried-over': 'Not discussed: carry it over to the next meeting',
}

/** Whether a child's level was taken to MACE (PATH24-6). */
export const maceAnswers = { referred: 'Referred to MACE', 'not-referred': 'Not referred to MACE' } as const
/** One of them. */
export type MaceAnswer = keyof typeof maceAnswers

/** A decision of the triage. */
export type TriageDecision = {
  readonly id: Id<'triage-decision'>
  readonly outcome: TriageOutcome
  readonly reason: string
  readonly mace: MaceAnswer | null
  readonly maceBecause: string
  readonly attended: string
  readonly at: Instant
  readonly by: string
  readonly inError: { readonly reason: string } | null
  readonly version: number
}

/** How the referrer was contacted. */
export const contactWays = {
  telephone: 'By telephone',
  'in-person': 'In person',
  email: 'By secure e-mail',
  here: 'Here, on the referral',
} as const
/** One of them. */
export type ContactWay = keyof typeof contactWays

/** That the referrer heard of a decision. */
export type ReferrerContact = {
  readonly id: Id<'referrer-contact'>
  readonly decision: Id<'triage-decision'>
  readonly how: ContactWay
  readonly who: string
  readonly says: string
  readonly at: Instant
  readonly by: string
  readonly inError: { readonly reason: string } | null
  readonly version: number
}

/** Something that waits: a referral, or a matrix or review by itself. */
export type Waiting = {
  readonly ref: string
  readonly source: 'referral' | 'matrix' | 'review'
  readonly at: Instant
  readonly by: string
  readonly asks: string
  readonly state: string
  /** What the child says to a referral; null of a matrix. */
  readonly consent: Consent | null
  /** The meeting at which it is to be discussed. */
  readonly meeting: Day
}

/** The latest matrix of a child, as far as the reader may see it. */
export type MatrixLine = {
  readonly id: Id<'form'>
  readonly completedOn: Day | null
  readonly level: string | null
  readonly scoredLevel: string | null
  readonly type: string | null
}

/** A child on the board, with everything of theirs that waits and their picture in one line. */
export type TriageCard = {
  readonly childId: Id<'child'>
  readonly identity: Identity
  readonly authority: string
  readonly district: string | null
  readonly waiting: readonly Waiting[]
  readonly matrix: MatrixLine | null
  readonly reports90: number
  readonly missingNow: boolean
  /** How often it was carried over since the first of them came. */
  readonly carriedOver: number
}

/** The columns of the board. */
export type TriageColumn = 'new' | 'to-discuss' | 'waiting-for-referrer'

/** Since when the first thing of a child waits. */
export const waitsSince = ({ waiting }: TriageCard): Instant =>
  waiting.reduce((first, { at }) => Math.min(first, at) as Instant, waiting[0]?.at ?? (0 as Instant))

/** Whether something of a child was not discussed at its first meeting (GAP-18). */
export const isLate = ({ waiting }: TriageCard, now: Instant): boolean =>
  waiting.some(({ meeting, state }) => state !== 'more-information' && now >= endOfMeeting(meeting))

/** The day of the meeting at which the child comes next; one that is past is the first that was missed. */
export const meetingOf = ({ waiting }: TriageCard): Day | null =>
  waiting.map(({ meeting }) => meeting).sort((a, b) => a - b)[0] ?? null

/** Which column a child stands in. */
export function columnOf(card: TriageCard, now: Instant): TriageColumn {
  if (card.waiting.every(({ state }) => state === 'more-information')) return 'waiting-for-referrer'
  return isLate(card, now) || card.carriedOver > 0 ? 'to-discuss' : 'new'
}

/** The areas of the board: the districts by their codes, in order, and last those whose district is not recorded. */
export function byArea(cards: readonly TriageCard[]): readonly { area: string | null; cards: TriageCard[] }[] {
  const areas = [...new Set(cards.map(({ district }) => district))]
  const sorted = areas.toSorted((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
  return sorted.map(area => ({ area, cards: oldestFirst(cards.filter(({ district }) => district === area)) }))
}

/** Who has waited longest comes first. */
export const oldestFirst = (cards: readonly TriageCard[]): TriageCard[] =>
  cards.toSorted((a, b) => waitsSince(a) - waitsSince(b) || (a.childId < b.childId ? -1 : 1))

/** The children in the order of the meeting: area by area, the oldest first. */
export const inOrder = (cards: readonly TriageCard[]): TriageCard[] => byArea(cards).flatMap(one => one.cards)

/** Whether a level asks for an answer about MACE (GAP-10). */
export const asksAboutMace = (level: string | null | undefined): boolean =>
  level === 'suspected' || level === 'evidenced'

/** What may be decided of a child: what belongs to a referral only where one waits. */
export function decisionsFor({ waiting }: TriageCard): readonly TriageOutcome[] {
  const referral = waiting.some(({ source }) => source === 'referral')
  return referral
    ? ['accept', 'decline', 'more-information', 'carried-over']
    : ['referral-form', 'no-direct-work', 'carried-over']
}
