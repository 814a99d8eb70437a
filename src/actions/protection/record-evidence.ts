// What may be evidence once a child is back, what somebody learned of, and that the police were told of it (CP-18.4a to 18.4c).
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Reported } from '../../domain/missing/index.ts'
import type { EvidenceItem, EvidenceState, LearnedKind, WashingState } from '../../domain/protection/index.ts'
import { addEvent } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { at, maybeAt } from '../../store/transaction.ts'
import { type Added, inEpisode } from '../missing/record-event.ts'

/** A look at what may be evidence; null is what nobody answered. */
export type NewEvidenceCheck = Readonly<Record<EvidenceItem, EvidenceState | null>> & {
  readonly id: Id<'evidence-check'>
  readonly washing: WashingState | null
  readonly advisedAt: Instant | null
  readonly advisedBy: string
  readonly note: string
  readonly checkedAt: Instant
}

/** Records a look at the list. */
export const recordEvidenceCheck = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: NewEvidenceCheck,
): Promise<Added> =>
  inEpisode(store, asker, 'check-evidence', episode, given.id, (tx, of) => {
    const { clothing, phone, trace, washing, advisedAt, advisedBy, note, checkedAt } = given
    const advice = { advised_at: maybeAt(advisedAt), advised_by: advisedBy }
    const row = { ...of, clothing, phone, trace, washing, ...advice, note, checked_at: at(checkedAt) }
    return addEvent(tx, 'evidence_check', row)
  })

/** A scene, or something that may be evidence, that somebody learned of. */
export type NewEvidenceLearned = {
  readonly id: Id<'evidence-learned'>
  readonly what: LearnedKind
  readonly says: string
  readonly place: string
  readonly learned: Reported
}

/** Records it; the police are to be told without delay. */
export const recordEvidenceLearned = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  { id, what, says, place, learned }: NewEvidenceLearned,
): Promise<Added> =>
  inEpisode(store, asker, 'learn-of-evidence', episode, id, (tx, of) => {
    const moment = { learned_at: at(learned.at), learned_precision: learned.precision }
    return addEvent(tx, 'evidence_learned', { ...of, what, says, place, ...moment })
  })

/** That the police were told of every piece of evidence of an episode that they did not know of. */
export type NewEvidenceNotice = {
  readonly id: Id<'protection-notice'>
  readonly evidence: Id<'evidence-learned'>
  readonly to: string
  readonly reference: string
  readonly givenAt: Instant
}

/** Records that the police were told of evidence. */
export const recordEvidenceTold = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  { id, evidence, to, reference, givenAt }: NewEvidenceNotice,
): Promise<Added> =>
  inEpisode(store, asker, 'record-evidence-told', episode, id, (tx, of) => {
    const row = { ...of, subject_id: evidence, whom: 'police', given_to: to, reference } as const
    return addEvent(tx, 'protection_notice', { ...row, given_at: at(givenAt) })
  })
