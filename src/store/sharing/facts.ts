// What rules read around return interviews: who is to hold one, that it was held, consent and sharing, and early help's decision.
import type { Selectable } from 'kysely'
import type { Instant } from '../../domain/kernel/index.ts'
import type { Fact } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'
import type { SharingTables } from './tables.ts'

type Consent = Selectable<SharingTables['sharing_consent']>

const standing = <T>(row: { readonly entered_in_error_at?: Instant | null }, fact: T): T[] =>
  row.entered_in_error_at == null ? [fact] : []

// A child who was not told, and one who was not asked, are no facts of telling and asking.
function consentFacts(row: Consent): Fact[] {
  const of = { ref: row.id, episode: row.episode_id }
  const asked = row.agrees != null && row.agrees !== 'not-asked' && row.asked_at != null
  return [
    ...(row.told === 'yes' && row.told_at != null
      ? [{ kind: 'child-told-of-sharing', ...of, at: row.told_at } as const]
      : []),
    ...(asked && row.asked_at != null ? [{ kind: 'child-asked-about-sharing', ...of, at: row.asked_at } as const] : []),
    ...(row.basis != null && row.basis_at != null
      ? [{ kind: 'sharing-settled', ...of, at: row.basis_at, basis: row.basis } as const]
      : []),
  ]
}

/** The readers of this feature's tables, and of return interviews. */
export const sharingFacts: FactReaders = {
  interview_allocation: row =>
    standing(row, { kind: 'interview-allocated', ref: row.id, episode: row.episode_id, at: row.allocated_at }),
  return_interview: row =>
    row.submitted_at == null
      ? []
      : standing(row, { kind: 'return-interview-held', ref: row.id, episode: row.episode_id, at: row.submitted_at }),
  sharing_consent: consentFacts,
  interview_share: row =>
    standing(row, {
      ...{ kind: 'interview-shared', ref: row.id, episode: row.episode_id, at: row.shared_at },
      to: row.recipient,
    }),
  early_help_decision: row =>
    standing(row, { kind: 'early-help-decided', ref: row.id, episode: row.episode_id, at: row.decided_at }),
}
