// What the page of an episode shows of protection, and the page of protection of an episode is made from.
import type { ReadTx } from '../../../actions/doors.ts'
import { roleMay } from '../../../domain/access/index.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import type {
  EvidenceCheck,
  EvidenceLearned,
  FrontDoorDecision,
  ProtectionConcern,
  ProtectionNotice,
} from '../../../domain/protection/index.ts'
import type { MessageRead } from '../../../store/messages/reads.ts'
import {
  readConcernsOfEpisode,
  readDecisionsOfEpisode,
  readEvidenceChecks,
  readEvidenceLearned,
  readNotices,
  readSchoolContacts,
  readStrategy,
  type SchoolContact,
  type Strategy,
} from '../../../store/protection/reads.ts'
import { hadAt } from './concern/page.ts'

/** A concern with who was told of it. */
export type ConcernTold = ProtectionConcern & { readonly notices: readonly ProtectionNotice[] }

/** Evidence that somebody learned of, likewise. */
export type LearnedTold = EvidenceLearned & { readonly notices: readonly ProtectionNotice[] }

/** Protection in one episode, as far as the actor may see it. */
export type ProtectionPart = {
  readonly concerns: readonly ConcernTold[]
  readonly checks: readonly EvidenceCheck[]
  readonly learned: readonly LearnedTold[]
  readonly decisions: readonly FrontDoorDecision[]
  readonly strategy: Strategy
  readonly schoolContacts: readonly SchoolContact[]
  /** Whether the actor may read of protection, and write of it. */
  readonly reads: boolean
  readonly mayWrite: boolean
}

const withNotices = <T extends { readonly id: string }>(tx: ReadTx, all: readonly T[]) =>
  Promise.all(all.map(async one => ({ ...one, notices: await readNotices(tx, one.id) })))

/** Reads it. */
export async function readProtectionPart(
  tx: ReadTx,
  { id, enteredInErrorAt }: Pick<Episode, 'id' | 'enteredInErrorAt'>,
): Promise<ProtectionPart> {
  const { role } = tx.actor
  return {
    concerns: await withNotices(tx, await readConcernsOfEpisode(tx, id)),
    checks: await readEvidenceChecks(tx, id),
    learned: await withNotices(tx, await readEvidenceLearned(tx, id)),
    decisions: await readDecisionsOfEpisode(tx, id),
    strategy: await readStrategy(tx, id),
    schoolContacts: await readSchoolContacts(tx, id),
    reads: roleMay(role, 'protection', 'read'),
    mayWrite: roleMay(role, 'protection', 'write') && enteredInErrorAt === null,
  }
}

/** Of a concern, who has not been told of it yet: neither by somebody nor by a message that was accepted. */
export function waitsFor(concern: ConcernTold, messages: readonly MessageRead[]): readonly ('police' | 'front-door')[] {
  if (concern.inError !== null) return []
  const of = { notices: concern.notices, messages: messages.filter(({ subject }) => subject === concern.id) }
  return (['police', 'front-door'] as const).filter(whom => hadAt(of, whom) === null)
}

/** Whether the police have been told of evidence. */
export const policeKnowOf = (learned: LearnedTold, messages: readonly MessageRead[]): boolean =>
  learned.inError !== null ||
  learned.notices.some(({ inError }) => inError === null) ||
  messages.some(({ subject, acceptedAt }) => subject === learned.id && acceptedAt !== null)

/** Where the protection of an episode has its page. */
export const protectionHref = (episode: Id<'episode'>): string => `/episodes/${episode}/protection`
