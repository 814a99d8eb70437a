// What rules read of protection: concerns, who was told of them, evidence, decisions, strategy meetings, and what asks for one.
import type { Instant } from '../../domain/kernel/index.ts'
import type { Fact } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'

const unlessInError = (row: { readonly entered_in_error_at?: Instant | null }, ...facts: Fact[]): Fact[] =>
  row.entered_in_error_at == null ? facts : []

const sexualKinds: readonly string[] = ['sexual-abuse', 'exploitation']

/** The readers of concerns and of what follows from them. */
const ofConcerns: FactReaders = {
  protection_concern: row =>
    unlessInError(row, {
      ...{ kind: 'concern-raised', ref: row.id, episode: row.episode_id ?? null, at: row.learned_at },
      ...{ knownAt: row.recorded_at, host: row.host ?? null },
      sexual: sexualKinds.includes(row.kind) || row.sexual_harm === 'yes',
    }),
  protection_notice: row =>
    unlessInError(row, {
      kind: row.whom === 'police' ? 'police-informed' : 'front-door-informed',
      ...{ ref: row.id, episode: row.episode_id ?? null, at: row.given_at, subject: row.subject_id },
    }),
  protection_decision: row =>
    unlessInError(row, {
      ...{ kind: 'front-door-decided', ref: row.id, episode: row.episode_id ?? null, at: row.decided_at },
      subject: row.concern_id ?? null,
    }),
  protection_lead: row =>
    unlessInError(row, {
      ...{ kind: 'enquiry-lead-agreed', ref: row.id, episode: row.episode_id ?? null, at: row.agreed_at },
      ...{ knownAt: row.recorded_at, subject: row.concern_id, authority: row.authority },
    }),
}

/** The readers of evidence. */
const ofEvidence: FactReaders = {
  evidence_check: row => {
    const of = { ref: row.id, episode: row.episode_id }
    const advised: Fact[] = row.advised_at == null ? [] : [{ kind: 'police-advised', ...of, at: row.advised_at }]
    return unlessInError(row, { kind: 'evidence-checked', ...of, at: row.checked_at }, ...advised)
  },
  evidence_learned: row =>
    unlessInError(row, {
      ...{ kind: 'evidence-learned-of', ref: row.id, episode: row.episode_id, at: row.learned_at },
      knownAt: row.recorded_at,
    }),
}

/** The readers of strategy meetings, and of what asks for one. */
const ofStrategy: FactReaders = {
  strategy_ask: row =>
    unlessInError(row, {
      ...{ kind: 'strategy-meeting-asked-for', ref: row.id, episode: row.episode_id, at: row.asked_at },
      knownAt: row.recorded_at,
    }),
  strategy_consideration: row =>
    unlessInError(row, {
      ...{ kind: 'strategy-meeting-considered', ref: row.id, episode: row.episode_id, at: row.considered_at },
    }),
  strategy_meeting: row =>
    unlessInError(row, {
      ...{ kind: 'strategy-meeting-held', ref: row.id, episode: row.episode_id, at: row.held_at },
      decided: row.enquiries !== 'not-decided',
    }),
  pattern_alert: ({ id: ref, child_id: child, raised_at: at }) =>
    child === null ? [] : [{ kind: 'pattern-of-child-raised', ref, episode: null, at }],
}

/** The readers of this feature's tables, and of what it follows in others: a carer who did not report, and what a school knows. */
export const protectionFacts: FactReaders = {
  ...ofConcerns,
  ...ofEvidence,
  ...ofStrategy,
  not_reported_by_carer: row =>
    unlessInError(row, {
      ...{ kind: 'not-reported-by-carer', ref: row.id, episode: row.episode_id, at: row.recorded_at },
    }),
  episode_log: row =>
    row.kind === 'information' && row.source === 'school'
      ? [{ kind: 'school-informed', ref: row.id, episode: row.episode_id, at: row.at, knownAt: row.recorded_at }]
      : [],
}
