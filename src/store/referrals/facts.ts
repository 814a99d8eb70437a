// What rules read of referrals, of the triage, and of the matrices that come to it.
import type { Selectable } from 'kysely'
import { type Fact, type ReferralWait, readInstruments } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'
import type { Schema } from '../schema.ts'

type Row<T extends keyof Schema> = Selectable<Schema[T]>

function stepFacts(row: Row<'referral_step'>): Fact[] {
  const { id: ref, referral_id: referral, referral_kind: of, from_state: from, to_state: to, done_at: at } = row
  return [{ kind: 'referral-step', ref, episode: null, at, referral, of, from, to }]
}

function decisionFacts(row: Row<'triage_decision'>): Fact[] {
  const { id: ref, outcome, mace, decided_at: at, entered_in_error_at: wrong } = row
  return wrong == null ? [{ kind: 'triaged', ref, episode: null, at, outcome, panel: mace !== null }] : []
}

function contactFacts(row: Row<'referrer_contact'>): Fact[] {
  if (row.entered_in_error_at != null) return []
  const of = { ref: row.id, episode: null, at: row.contacted_at }
  return [{ kind: 'referrer-contacted', ...of, decision: row.decision_id }]
}

// Of every form the matrices of 2024 alone, once they are submitted.
function matrixFacts(row: Row<'form'>): Fact[] {
  if (row.instrument !== readInstruments.matrix || row.submitted_at == null || row.entered_in_error_at != null)
    return []
  const of = { ref: row.id, episode: null, at: row.submitted_at, form: row.id }
  return [{ kind: 'matrix-levelled', ...of, level: row.level, type: row.risk_type }]
}

// A review says nothing of its instrument: the rules read it only where its matrix stands.
function reviewFacts(row: Row<'form_review'>): Fact[] {
  if (row.submitted_at == null) return []
  const of = { ref: row.id, episode: null, at: row.submitted_at, form: row.form_id }
  return [{ kind: 'matrix-levelled', ...of, level: row.level, type: row.risk_type }]
}

const triageDay = /^triage-weekday-(.+)$/

function weekdayFacts({ key, value, from_at: at }: Row<'operational_number'>): Fact[] {
  const whose = triageDay.exec(key)?.[1]
  return whose === undefined
    ? []
    : [{ kind: 'triage-day-set', ref: key, episode: null, at, whose, weekday: Number(value) }]
}

const betweenFacts = ({ id: ref, recorded_at: at, ...row }: Row<'referral'>): Fact[] => [
  {
    ...{ kind: 'referral-between', ref, episode: null, at, from: row.recorded_by },
    ...{ to: row.to_team_id ?? null, asked: row.asked_team_id ?? null },
  },
]

const waits = {
  'referral-unreceived-working-days': 'received',
  'referral-unanswered-working-days': 'answered',
} as const

function numberFacts({ key, value, from_at: at }: Row<'operational_number'>): Fact[] {
  const of = (waits as Readonly<Record<string, ReferralWait | undefined>>)[key]
  return of === undefined ? [] : [{ kind: 'referral-days-set', ref: key, episode: null, at, of, days: Number(value) }]
}

/** The readers of who is told of referrals, and when nobody's answer is too late. */
export const referralToldFacts: FactReaders = { referral: betweenFacts, operational_number: numberFacts }

/** The readers of this feature's tables, of the matrices, and of the days of triage. */
export const referralFacts: FactReaders = {
  referral_step: stepFacts,
  triage_decision: decisionFacts,
  referrer_contact: contactFacts,
  form: matrixFacts,
  form_review: reviewFacts,
  operational_number: weekdayFacts,
}
