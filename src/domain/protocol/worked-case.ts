// Worked examples of a rule: facts in the contract's own form and what follows from them, for tests and for the pages
// on which the product explains its rules.
import { type Day, dayOf, type Instant, instantText, parseDay, parseInstant } from '../kernel/index.ts'
import {
  type Area,
  type Arrangement,
  type Authority,
  type Birth,
  type CaseFile,
  type Episode,
  type EpisodeKind,
  type Followed,
  type FormOnRecord,
  type MeetingLevel,
  nothingFollowed,
  type PlacementOnRecord,
  type Reviewer,
  type SocialCareStatus,
  type ToldParty,
} from './case-file.ts'
import { type Obligation, obligationAt, raisedAt } from './evaluate.ts'
import type { Fact } from './fact.ts'
import { readInstruments } from './forms-on-record.ts'
import { knownAt } from './known-at.ts'
import type { Audience } from './message.ts'
import { messagesOf } from './messages-of.ts'
import { readCaseFile } from './read-case-file.ts'
import type { Rule } from './rule.ts'

type MomentKey = {
  [K in keyof Episode]: Episode[K] extends Instant | null ? K : never
}[keyof Episode]
type ProductOnly = 'countedFrom' | 'preventionInterviewAt' | 'returnInterviewOfferedAt'

/** An episode as the contract writes it; what is left out is null. */
export type WrittenEpisode = { readonly ref: string; readonly kind: EpisodeKind } & {
  readonly [K in Exclude<MomentKey, ProductOnly>]?: string
} & { readonly responsibleAuthority?: Authority; readonly livesIn?: Area }

/** A child as the contract writes one. */
export type WrittenChild = {
  readonly bornOn: string
  readonly responsibleAuthority: Authority
  readonly livesIn: Area
  readonly socialCare?: readonly { readonly status: SocialCareStatus; readonly from: string; readonly until?: string }[]
}

/** A case file as the contract writes it. */
export type WrittenFile = {
  readonly now: string
  readonly child: WrittenChild
  readonly episodes: readonly WrittenEpisode[]
  readonly meetings?: readonly { readonly level: MeetingLevel; readonly heldAt: string }[]
  readonly nineInNinetyLettersSentAt?: readonly string[]
}

/** Somebody told, or not told for a reason. `person` tells two of the same part from one another; 1 where it is not said. */
export type WrittenTelling = {
  readonly about: 'missing' | 'found'
  readonly whom: ToldParty
  readonly person?: number
  readonly notTold?: true
  readonly at: string
}

/** Who was told and asked in an episode, as an example writes it. */
export type WrittenFollowed = {
  readonly tellings?: readonly WrittenTelling[]
  readonly authoritiesNotified?: readonly { readonly authority: Authority; readonly at: string }[]
  readonly returnInterviewRequestedAt?: string
  readonly reviews?: readonly { readonly by: Reviewer; readonly at: string }[]
  readonly concerns?: readonly { readonly ref: string; readonly at: string }[]
  readonly seniorManagerToldAt?: readonly string[]
}

/** A form as an example writes it: completed on the day on which it was submitted, unless it says another. */
export type WrittenForm = {
  readonly ref: string
  readonly submittedAt: string
  readonly completedOn?: string
  readonly level?: string
  readonly reviews?: readonly { readonly at: string; readonly on?: string; readonly level?: string }[]
}

/** A placement as an example writes it: recorded when it began, unless it says otherwise. */
export type WrittenPlacement = {
  readonly ref: string
  readonly from: string
  readonly arrangement?: Arrangement
  readonly missingRisk?: 'yes' | 'no'
  readonly recordedAt?: string
}

type AsWritten<F> = F extends Fact
  ? Omit<F, 'at' | 'episode'> & { readonly at: string; readonly episode?: string }
  : never
/** A fact as an example writes it; it belongs to no episode unless it names one. */
export type WrittenFact = AsWritten<Fact>

/** What only the product's wider case file knows: of episodes by their refs, of forms, placements and facts as they stand. */
export type AlsoKnown = {
  readonly facts?: readonly WrittenFact[]
  readonly matrices?: readonly WrittenForm[]
  readonly earlierMatrices?: readonly WrittenForm[]
  readonly careAssessments?: readonly WrittenForm[]
  readonly warningNotices?: readonly WrittenForm[]
  readonly placements?: readonly WrittenPlacement[]
  readonly bornNoLaterThan?: string
  readonly bornUnknown?: true
  readonly episodes?: Readonly<
    Record<string, { readonly [K in ProductOnly]?: string } & { readonly followed?: WrittenFollowed }>
  >
}

/** An obligation that an example leads to; what is left out is null, and its force is `duty`. */
export type Expected = Pick<Obligation, 'subject' | 'opensAt' | 'state'> &
  Partial<Pick<Obligation, 'dueAt' | 'metAt' | 'force'>>

/** An example of one rule: the facts, and every obligation and flag of that rule which they raise. */
export type WorkedCase = {
  /** A sentence that someone who works under the protocol can check. */
  readonly title: string
  readonly file: WrittenFile
  readonly alsoKnown?: AlsoKnown
  readonly expect: readonly Expected[]
  readonly flags?: readonly { readonly subject: string; readonly since: string }[]
  /** Who is told, where the rule tells anybody; examples that do not say it do not ask. */
  readonly told?: readonly ExpectedMessage[]
}

/** A message that an example leads to: whom it is for, and from when on. */
export type ExpectedMessage = {
  readonly subject: string
  readonly to: Audience
  readonly whose?: string
  readonly opensAt: string
  readonly overAt?: string
  readonly acceptedAt?: string
}

/** A child in the care of Staffordshire who lives there, aged 13 in the spring of 2026. */
export const inCare: WrittenChild = {
  bornOn: '2012-05-01',
  responsibleAuthority: 'staffordshire',
  livesIn: 'staffordshire',
  socialCare: [{ status: 'in-care', from: '2020-01-10' }],
}

/** The same child, open to nobody. */
export const atHome: WrittenChild = { ...inCare, socialCare: [] }

/** A child whom another authority placed in Staffordshire. */
export const placedHere: WrittenChild = { ...inCare, responsibleAuthority: 'other' }

/** An episode of kind missing. */
export function missing(ref: string, facts: Omit<WrittenEpisode, 'ref' | 'kind'>): WrittenEpisode {
  return { ref, kind: 'missing', ...facts }
}

/** Episodes e1, e2, … reported to the police at these moments and recorded at once. */
export function reported(...moments: readonly string[]): WrittenEpisode[] {
  return moments.map((reportedToPoliceAt, i) => missing(`e${i + 1}`, { reportedToPoliceAt }))
}

const readOf = (example: WorkedCase) => {
  const read = readCaseFile(JSON.stringify(example.file))
  if (read.kind === 'refused') throw new Error(`${example.title}: ${read.field} ${read.says}`)
  return { file: withMore(read.file, example.alsoKnown ?? {}), now: read.now }
}

/** The messages that the example in fact leads to, as known at its moment and open by then. */
export function toldIn(rule: Rule, example: WorkedCase): ExpectedMessage[] {
  const { file, now } = readOf(example)
  return messagesOf(knownAt(file, now), [rule])
    .filter(message => message.rule === rule.id && message.opensAt <= now)
    .map(({ subject, audience, whose, opensAt, overAt, acceptedAt }) => ({
      ...{ subject, to: audience, opensAt: instantText(opensAt) },
      ...(whose === '' ? {} : { whose }),
      ...(overAt === null ? {} : { overAt: instantText(overAt) }),
      ...(acceptedAt === null ? {} : { acceptedAt: instantText(acceptedAt) }),
    }))
}

/** What the example in fact leads to, in the form in which its expectation is written. */
export function workedOut(rule: Rule, example: WorkedCase): Required<Pick<WorkedCase, 'expect' | 'flags'>> {
  const { file, now } = readOf(example)
  const raised = raisedAt(file, now, [rule])
  const flags = raised.flags.map(({ subject, since }) => ({ subject, since: instantText(since) }))
  return { expect: raised.duties.map(duty => obligationAt(duty, now)).map(written), flags }
}

function written({ subject, force, opensAt, dueAt, metAt, state }: Obligation): Required<Expected> {
  return { subject, force, opensAt, dueAt, metAt, state }
}

/** An expectation with what it leaves out. */
export function inFull(expected: Expected): Required<Expected> {
  return { force: 'duty', dueAt: null, metAt: null, ...expected }
}

function withMore(file: CaseFile, more: AlsoKnown): CaseFile {
  const moment = (text: string | undefined) => (text === undefined ? null : parseInstant(text))
  const episodes = file.episodes.map(episode => {
    const also = more.episodes?.[episode.ref] ?? {}
    return {
      ...episode,
      countedFrom: moment(also.countedFrom),
      preventionInterviewAt: moment(also.preventionInterviewAt),
      returnInterviewOfferedAt: moment(also.returnInterviewOfferedAt),
      followed: also.followed === undefined ? nothingFollowed : followedOf(also.followed),
    }
  })
  const { matrices = [], earlierMatrices = [], careAssessments = [], warningNotices = [], placements = [] } = more
  const forms = [
    ...matrices.map(form => formOf(form, readInstruments.matrix)),
    ...earlierMatrices.map(form => formOf(form, readInstruments.earlierMatrix)),
    ...careAssessments.map(form => formOf(form, readInstruments.careAssessment)),
    ...warningNotices.map(form => formOf(form, readInstruments.warningNotice)),
  ]
  const child = { ...file.child, birth: birthOf(more) ?? file.child.birth }
  const facts = (more.facts ?? []).map(factOf)
  return { ...file, child, episodes, forms, placements: placements.map(placementOf), facts }
}

// What an example writes is the fact itself but for how its moment is written.
const factOf = ({ at, episode, ...said }: WrittenFact): Fact =>
  ({ ...said, episode: episode ?? null, at: sure(at) }) as Fact

const dayOr = (text: string | undefined, at: Instant): Day => (text === undefined ? dayOf(at) : sureDay(text))

function formOf({ ref, reviews = [], ...written }: WrittenForm, instrument: string): FormOnRecord {
  const level = written.level ?? null
  const submittedAt = sure(written.submittedAt)
  const of = {
    ref,
    instrument,
    episode: null,
    level,
    submittedAt,
    completedOn: dayOr(written.completedOn, submittedAt),
  }
  return {
    ...of,
    reviews: reviews.map(review => {
      const at = sure(review.at)
      return { at, on: dayOr(review.on, at), level: review.level ?? level }
    }),
  }
}

function placementOf(written: WrittenPlacement): PlacementOnRecord {
  const { ref, arrangement = null, missingRisk = null, recordedAt = `${written.from}T09:00:00Z` } = written
  return { ref, arrangement, missingRisk, from: sureDay(written.from), recordedAt: sure(recordedAt) }
}

function sureDay(text: string): Day {
  const day = parseDay(text)
  if (day === null) throw new RangeError(`${text} is no day`)
  return day
}

function sure(text: string): Instant {
  const at = parseInstant(text)
  if (at === null) throw new RangeError(`${text} is no moment`)
  return at
}

const timed = <T extends { readonly at: string }>(list: readonly T[] = []) =>
  list.map(one => ({ ...one, at: sure(one.at) }))

function followedOf(written: WrittenFollowed): Followed {
  const { returnInterviewRequestedAt: requestedAt, seniorManagerToldAt: toldAt = [] } = written
  return {
    tellings: timed(written.tellings).map(({ notTold, ...one }) => ({ person: 1, ...one, told: notTold !== true })),
    authoritiesNotified: timed(written.authoritiesNotified),
    returnInterviewRequestedAt: requestedAt === undefined ? null : sure(requestedAt),
    reviews: timed(written.reviews),
    concerns: timed(written.concerns),
    seniorManagerToldAt: toldAt.map(sure),
  }
}

function birthOf({ bornNoLaterThan, bornUnknown }: AlsoKnown): Birth | null {
  if (bornUnknown) return { kind: 'unknown' }
  const latestOn = bornNoLaterThan === undefined ? null : parseDay(bornNoLaterThan)
  return latestOn === null ? null : { kind: 'estimated', latestOn }
}
