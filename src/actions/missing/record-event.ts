// What happens in an episode and stands as a record of its own: assessments, interviews, reviews, notices, the log.
import type { Asker } from '../../domain/access/actor.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type {
  AssessmentStage,
  Certainty,
  InformationSource,
  LogKind,
  PoliceLevel,
  Precision,
} from '../../domain/missing/index.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { addEvent, type EventAdded } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { at, maybeAt, maybeOn, type WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { shareEntry } from '../together/share-entry.ts'
import { inError } from './change-episode.ts'

/** Whether it was saved; an episode that cannot be seen is not found, and one in error takes nothing more. */
export type Added =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

type Of<K extends string> = { readonly id: Id<K>; readonly child_id: Id<'child'>; readonly episode_id: Id<'episode'> }

// `id` comes from the form, so that a form sent twice is one record. One sent back and changed is another record: what
// was typed the second time is not lost.
/** Adds one record to an episode that the actor may see. */
export async function inEpisode<K extends string>(
  store: Store,
  asker: Asker,
  act: string,
  episodeId: Id<'episode'>,
  id: Id<K>,
  add: (tx: WriteTx, of: Of<K>) => Promise<EventAdded>,
): Promise<Added> {
  return store.write(asker, act, async tx => {
    const episode = await readEpisode(tx, episodeId)
    if (episode === null) return { kind: 'not-found' } as const
    if (episode.enteredInErrorAt !== null) return inError
    const of = { id, child_id: episode.childId, episode_id: episodeId }
    if ((await add(tx, of)) === 'id-taken') await add(tx, { ...of, id: newId<K>() })
    return { kind: 'saved' } as const
  })
}

/** A police assessment with its ten answers and its five factors by key. */
export type NewAssessment = {
  readonly id: Id<'risk-assessment'>
  readonly stage: AssessmentStage
  readonly level: PoliceLevel
  readonly reason: string
  readonly answers: Readonly<Record<string, string>>
  readonly factors?: Readonly<Record<string, string>>
}

/** The police set or change their level (POL-12.2 to 12.5). */
export const assessRisk = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewAssessment,
): Promise<Added> =>
  inEpisode(store, asker, 'assess-risk', episodeId, given.id, (tx, of) => {
    const { stage, level, reason } = given
    const said = { answers: JSON.stringify(given.answers), factors: JSON.stringify(given.factors ?? {}) }
    return addEvent(tx, 'risk_assessment', { ...of, stage, level, reason, ...said, assessed_at: at(tx.now) }, [
      'assessed_at',
    ])
  })

/** A prevention interview under its four headings (PREV-13.3b). */
export type NewPreventionInterview = {
  readonly id: Id<'prevention-interview'>
  readonly heldAt: Instant
  readonly harm: string
  readonly whereAndWithWhom: string
  readonly offences: string
  readonly prevention: string
  /** Whether an offence was disclosed; null where nobody said. One that was leads to a child protection concern (CP-18.1). */
  readonly offence?: 'against-child' | 'by-child' | 'both' | 'none' | null
}

/** The police have spoken with the child (PREV-13.3a). */
export const recordPreventionInterview = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewPreventionInterview,
): Promise<Added> =>
  inEpisode(store, asker, 'record-prevention-interview', episodeId, given.id, (tx, of) => {
    const { harm, offences, prevention, offence = null } = given
    const said = { harm, where_and_with_whom: given.whereAndWithWhom, offences, prevention, offence }
    return addEvent(tx, 'prevention_interview', { ...of, held_at: at(given.heldAt), ...said })
  })

/** An offer of a return interview, or an attempt at one, with what came of it (RHI-13.4, GAP-22). */
export type NewOffer = {
  readonly id: Id<'return-interview-offer'>
  readonly kind: 'offer' | 'attempt'
  readonly outcome: 'accepted' | 'declined' | 'no-answer' | 'not-possible' | 'waiting'
  readonly reason: string
  readonly offeredAt: Instant
}

/** Records an offer or attempt. It meets the duty to offer, never the duty to interview. */
export const recordOffer = (store: Store, asker: Asker, episodeId: Id<'episode'>, given: NewOffer): Promise<Added> =>
  inEpisode(store, asker, 'record-return-interview-offer', episodeId, given.id, (tx, of) => {
    const { kind, outcome, reason } = given
    return addEvent(tx, 'return_interview_offer', { ...of, kind, outcome, reason, offered_at: at(given.offeredAt) })
  })

/** A return interview. `endedAt` meets the clock, whenever it is written up. */
export type NewReturnInterview = {
  readonly id: Id<'return-interview'>
  readonly endedAt: Instant
  readonly heldWhere: string
  readonly childsView: string
  readonly summary: string
  readonly lateReason: string
}

/** The return interview was held and is submitted (RHI-15.6). */
export const recordReturnInterview = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewReturnInterview,
): Promise<Added> =>
  inEpisode(store, asker, 'record-return-interview', episodeId, given.id, (tx, of) => {
    const said = { held_where: given.heldWhere, childs_view: given.childsView, summary: given.summary }
    const row = { ...of, ended_at: at(given.endedAt), ...said, late_reason: given.lateReason || null }
    return addEvent(tx, 'return_interview', { ...row, submitted_at: at(tx.now) }, ['submitted_at'])
  })

/** An urgent case review under its five headings (LONG-17.3). */
export type NewCaseReview = {
  readonly id: Id<'case-review'>
  readonly heldAt: Instant
  readonly actionTaken: string
  readonly actionNeeded: string
  readonly returnToPlacement: string
  readonly nextMeetingOn: Day | null
  readonly section47: string
}

/** The urgent case review was held (LONG-17.2b). */
export const recordCaseReview = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewCaseReview,
): Promise<Added> =>
  inEpisode(store, asker, 'record-case-review', episodeId, given.id, (tx, of) => {
    const said = {
      action_taken: given.actionTaken,
      action_needed: given.actionNeeded,
      return_to_placement: given.returnToPlacement,
      next_meeting_on: maybeOn(given.nextMeetingOn),
      section_47: given.section47,
    }
    return addEvent(tx, 'case_review', { ...of, held_at: at(given.heldAt), ...said })
  })

/** An intervention meeting of a level, held for the child (MISS-13.15 to 13.18). */
export type NewMeeting = {
  readonly id: Id<'meeting'>
  readonly level: 1 | 2 | 3
  readonly heldAt: Instant
  readonly chair: string
  readonly attended: string
  readonly plan: string
}

/** An intervention meeting was held; one meeting may meet several duties. */
export const recordMeeting = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewMeeting,
): Promise<Added> =>
  inEpisode(store, asker, 'record-meeting', episodeId, given.id, (tx, { id, child_id }) => {
    const { level, chair, attended, plan } = given
    return addEvent(tx, 'meeting', { id, child_id, level, held_at: at(given.heldAt), chair, attended, plan })
  })

/** Somebody who had to be told or asked, or a letter, without regard to which authority. */
export type NoticeKind =
  | 'line-manager-told'
  | 'placing-authority-letter'
  | 'nine-in-ninety-letter'
  | 'return-interview-requested'
  | 'senior-manager-told'
  | 'minutes-to-lead'
  | 'minutes-to-reviewing-officer'

/** Somebody who had to be told was told, or a letter went. */
export type NewNotice = {
  readonly id: Id<'notice'>
  readonly kind: NoticeKind
  readonly givenAt: Instant
  readonly givenTo: string
}

/** Records a notice (LONG-17.1a, LONG-17.4, PLAC-20.4, PLAC-20.6). */
export const recordNotice = (store: Store, asker: Asker, episodeId: Id<'episode'>, given: NewNotice): Promise<Added> =>
  inEpisode(store, asker, 'record-notice', episodeId, given.id, (tx, of) => {
    const { kind } = given
    return addEvent(tx, 'notice', { ...of, kind, given_at: at(given.givenAt), given_to: given.givenTo })
  })

/** An entry of the episode's log; it only grows. What is not said is not known. */
export type NewLogEntry = {
  readonly id: Id<'log-entry'>
  readonly kind: LogKind
  /** Null: now, as it is written. */
  readonly when: Instant | null
  readonly entry: string
  readonly precision?: Precision
  readonly place?: string
  readonly seenBy?: string
  readonly howSure?: Certainty | null
  readonly wore?: string
  readonly source?: InformationSource | null
  readonly sourceName?: string
  /** When somebody has to look again at a child who is only logged as away (CARER-8.8). */
  readonly lookAgainAt?: Instant | null
  /** The entry of the same episode that this one corrects: both are kept. */
  readonly corrects?: Id<'log-entry'> | null
}

/** Adds to the log, and to those of `also`: others who are missing together, as far as the asker may see them. */
export const addToLog = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewLogEntry,
  also: readonly Id<'episode'>[] = [],
): Promise<Added> =>
  inEpisode(store, asker, 'add-to-log', episodeId, given.id, async (tx, of) => {
    const { kind, entry, precision, place, wore, source } = given
    const seen = { place, wore, seen_by: given.seenBy, how_sure: given.howSure, source, source_name: given.sourceName }
    const more = { precision, look_again_at: maybeAt(given.lookAgainAt ?? null), corrects: given.corrects ?? null }
    const said = Object.fromEntries(Object.entries({ ...seen, ...more }).filter(([, value]) => value !== undefined))
    const shared_id = also.length === 0 ? null : of.id
    const row = { ...of, kind, at: at(given.when ?? tx.now), entry, ...said, shared_id }
    // Sent twice, "now" is another moment and still the same entry.
    const added = await addEvent(tx, 'episode_log', row, given.when === null ? ['at', 'look_again_at'] : [])
    if (added === 'added' && shared_id !== null) await shareEntry(tx, episodeId, also, { ...row, shared_id })
    return added
  })
